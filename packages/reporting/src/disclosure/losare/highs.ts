/**
 * Lösaren HiGHS (WebAssembly). Modellen ligger kvar mellan frågorna, så att varje ny fråga börjar i den förras hörn.
 */
import type { Flytt, OppnaLosare } from "./Losare.ts";

/** Modulen laddas en gång: det tar längre tid än att skydda en liten tabell. */
let laddad: Promise<Awaited<ReturnType<typeof import("highs")["default"]>>> | undefined;

/** Laddar HiGHS. Utan sekunder och slump: samma fråga ger samma svar. */
export async function laddaHighs(): Promise<OppnaLosare> {
  laddad ??= import("highs").then(({ default: modul }) =>
    (typeof modul === "function" ? modul : modul.default)(),
  );
  const highs = await laddad;
  return (varden, samband, storst) => {
    const antal = varden.length;
    const modell = highs.createModel({
      numCols: 2 * antal,
      numRows: samband.length,
      colCost: new Float64Array(2 * antal),
      colLower: new Float64Array(2 * antal),
      colUpper: new Float64Array(2 * antal),
      rowLower: new Float64Array(samband.length),
      rowUpper: new Float64Array(samband.length),
      matrix: matris(samband, antal),
    });
    modell.options.set({ output_flag: false, random_seed: 1, mip_max_nodes: 2000, presolve: "off" });
    const stilla = new Uint8Array(antal).fill(1);
    const tak = (plats: number): number => Math.min(varden[plats] ?? 0, storst);
    const oppna = (plats: number): void => {
      const fri = stilla[plats] === 0 ? 1 : 0;
      modell.changeColBounds(plats, 0, fri * storst);
      modell.changeColBounds(antal + plats, 0, fri * tak(plats));
    };
    const priser = new Float64Array(antal);
    const kosta = (plats: number, kostnad: number): void => {
      modell.changeColCost(plats, kostnad);
      modell.changeColCost(antal + plats, kostnad);
    };
    const los = (): Flytt | undefined => {
      modell.run();
      if (modell.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
      const { colValue } = modell.getSolution();
      const flytt = new Map<number, number>();
      for (let i = 0; i < antal; i++) {
        const andring = (colValue[i] ?? 0) - (colValue[antal + i] ?? 0);
        if (Math.abs(andring) > 1e-6) flytt.set(i, andring);
      }
      return flytt;
    };
    const heltal = (): Flytt | undefined => {
      const alla = { kind: "range", from: 0, to: 2 * antal - 1 } as const;
      modell.changeColsIntegrality(alla, new Int32Array(2 * antal).fill(1));
      modell.options.set({ presolve: "on" });
      const flytt = los();
      modell.options.set({ presolve: "off" });
      modell.clearIntegrality();
      return flytt;
    };
    /** Samma fråga, men det som blev brutet kostar mer: nästan alltid blir det hela tal i stället. */
    const omprisat = (bruten: Flytt): Flytt | undefined => {
      const dyrare = [...bruten].filter(([, andring]) => !helt(andring)).map(([plats]) => plats);
      for (const plats of dyrare) kosta(plats, DYRARE * (priser[plats] ?? 0));
      const flytt = los();
      for (const plats of dyrare) kosta(plats, priser[plats] ?? 0);
      return flytt;
    };
    const heltalig = (): Flytt | undefined => {
      let flytt = los();
      for (let gang = 0; gang < OMPRISNINGAR; gang++) {
        if (flytt === undefined || arHel(flytt)) return flytt;
        flytt = omprisat(flytt);
      }
      return flytt === undefined || arHel(flytt) ? flytt : heltal();
    };
    return {
      satt: (plats, kostnad) => {
        const nu = kostnad === Infinity ? 1 : 0;
        if (nu === 0 && priser[plats] !== kostnad) {
          priser[plats] = kostnad;
          kosta(plats, kostnad);
        }
        if (stilla[plats] === nu) return;
        stilla[plats] = nu;
        oppna(plats);
      },
      flytta: (plats, steg) => {
        modell.changeColBounds(plats, Math.max(steg, 0), Math.max(steg, 0));
        modell.changeColBounds(antal + plats, Math.max(-steg, 0), Math.max(-steg, 0));
        const svar = heltalig();
        oppna(plats);
        return svar === undefined ? undefined : avrundad(svar);
      },
      slut: () => modell.dispose(),
    };
  };
}

const OMPRISNINGAR = 3;
const DYRARE = 3;

const helt = (andring: number): boolean => Math.abs(andring - Math.round(andring)) < 1e-6;

const arHel = (flytt: Flytt): boolean => [...flytt.values()].every(helt);

const avrundad = (flytt: Flytt): Flytt =>
  new Map([...flytt].map(([plats, andring]) => [plats, Math.round(andring)] as const));

function matris(samband: Parameters<OppnaLosare>[1], antal: number) {
  const starts = new Int32Array(samband.length + 1);
  const indices: Array<number> = [];
  const values: Array<number> = [];
  samband.forEach(({ tal, koefficienter }, rad) => {
    tal.forEach((plats, nr) => {
      const koefficient = koefficienter[nr] ?? 0;
      indices.push(plats, antal + plats);
      values.push(koefficient, -koefficient);
    });
    starts[rad + 1] = indices.length;
  });
  return {
    format: "csr",
    numRows: samband.length,
    numCols: 2 * antal,
    starts,
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  } as const;
}
