/**
 * Lösaren HiGHS (WebAssembly). Modellen ligger kvar mellan frågorna, så att varje ny fråga börjar i den förras hörn.
 */
import { highsmodul } from "./highsmodul.ts";
import type { Flytt, OppnaLosare } from "./Losare.ts";
import { matris } from "./matris.ts";

/** Laddar HiGHS. Utan sekunder och slump: samma fråga ger samma svar. */
export async function laddaHighs(): Promise<OppnaLosare> {
  const highs = await highsmodul();
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
    modell.options.set({
      output_flag: false,
      random_seed: 1,
      mip_max_nodes: 200,
      mip_rel_gap: 0.5,
      presolve: "off",
      simplex_iteration_limit: STEG_SOM_MEST,
    });
    const stilla = new Uint8Array(antal).fill(1);
    const tak = (plats: number): number => Math.min(varden[plats] ?? 0, storst);
    const stang = (plats: number): void => {
      modell.changeColBounds(plats, 0, 0);
      modell.changeColBounds(antal + plats, 0, 0);
    };
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
    let arbete = 0;
    const los = (): Flytt | undefined => {
      modell.run();
      const steg = STEG_I_BOTTEN + Number(modell.info.get("simplex_iteration_count"));
      arbete += (steg * antal ** 2 * Math.max(1, antal / STORT)) / 1e9;
      if (modell.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
      const { colValue } = modell.getSolution();
      const flytt = new Map<number, number>();
      for (let i = 0; i < antal; i++) {
        const andring = (colValue[i] ?? 0) - (colValue[antal + i] ?? 0);
        if (Math.abs(andring) > 1e-6) flytt.set(i, andring);
      }
      return flytt;
    };
    /** Heltal: först bland det som redan är dolt och det som det brutna svaret rör, för allt tar lång tid. */
    const heltal = (bruten: Flytt): Flytt | undefined => {
      const alla = { kind: "range", from: 0, to: 2 * antal - 1 } as const;
      const stangda = Array.from({ length: antal }, (_, plats) => plats).filter(
        (plats) => stilla[plats] === 0 && (priser[plats] ?? 0) >= DYR && !bruten.has(plats),
      );
      modell.changeColsIntegrality(alla, new Int32Array(2 * antal).fill(1));
      modell.options.set({ presolve: "on" });
      for (const plats of stangda) stang(plats);
      const nara = los();
      for (const plats of stangda) oppna(plats);
      const flytt = nara ?? los();
      modell.options.set({ presolve: "off" });
      modell.clearIntegrality();
      return flytt;
    };
    /** Det som blev brutet får kosta mer: nästan alltid blir det hela tal i stället. */
    const heltalig = (): Flytt | undefined => {
      const forsta = los();
      const dyrare = new Map<number, number>();
      let flytt = forsta;
      for (let gang = 0; gang < OMPRISNINGAR && flytt !== undefined && !arHel(flytt); gang++) {
        for (const [plats, andring] of flytt) {
          if (helt(andring)) continue;
          const pris = DYRARE * (dyrare.get(plats) ?? priser[plats] ?? 0);
          dyrare.set(plats, pris);
          kosta(plats, pris);
        }
        flytt = los();
      }
      for (const plats of dyrare.keys()) kosta(plats, priser[plats] ?? 0);
      return forsta === undefined || flytt === undefined || arHel(flytt) ? flytt : heltal(forsta);
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
      arbete: () => arbete,
      slut: () => modell.dispose(),
    };
  };
}

/** Vad en fråga kostar som inte kräver några steg. */
const STEG_I_BOTTEN = 50;

/** Över så många tal kostar varje steg mer än i proportion. */
const STORT = 2000;

/** Längre än så får en fråga inte räkna. */
const STEG_SOM_MEST = 10_000;

const OMPRISNINGAR = 6;
const DYRARE = 3;

/** Det som är synligt kostar minst så mycket, det som redan är dolt mindre. */
const DYR = 0.5;

const helt = (andring: number): boolean => Math.abs(andring - Math.round(andring)) < 1e-6;

const arHel = (flytt: Flytt): boolean => [...flytt.values()].every(helt);

const avrundad = (flytt: Flytt): Flytt =>
  new Map([...flytt].map(([plats, andring]) => [plats, Math.round(andring)] as const));
