/**
 * Bygger systemet: varje tryckt cell blir ett tal, tidigare utgivna celler med samma fakta blir samma tal, och varje
 * kodsumma ger ett samband i varje grupp där den säger något.
 */
import { gruppnamn } from "../publicering/celler.ts";
import type { Cellgrupp, Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { type Bygge, type Byggsamband, type Grundsystem, OlikaTal } from "./Bygge.ts";
import { harledAlla } from "./harledAlla.ts";
import type { BrutetSamband } from "./System.ts";
import { likheterI, sambandI, slutled } from "./sambandI.ts";
import { type Talregister, tid, tryckta, type Varld, varldFor } from "./Varld.ts";

/** Det sanna värdet för ett tidigare dolt tal, om det fortfarande går att räkna fram ur fakta. */
export type Kannedom = (matt: string, grupp: Cellgrupp, nyckel: string) => number | undefined;

/** Bygger systemet av den nya publiceringen och de tidigare. */
export function byggSystem(
  ny: Publicering,
  tidigare: ReadonlyArray<Utgiven>,
  kand: Kannedom = () => undefined,
): Grundsystem {
  const tal: Array<Bygge> = [];
  const platser = new Map<string, number>();
  const tider = new Set<string>();
  const varldar = [ny, ...tidigare].map((en) => varldFor(en, tider));
  const plats = (matt: string, grupp: Cellgrupp, avtryck: string): number => {
    const nyckel = `${gruppnamn(matt, grupp)}#${avtryck}`;
    const funnen = platser.get(nyckel);
    if (funnen !== undefined) return funnen;
    tal.push({
      nyckel,
      matt,
      grupp,
      varde: undefined,
      utgivet: undefined,
      utanKrav: true,
      celler: [],
    });
    platser.set(nyckel, tal.length - 1);
    return tal.length - 1;
  };
  const trycktTal = (varld: Varld, matt: string, grupp: Cellgrupp): Bygge | undefined =>
    tal[plats(matt, grupp, varld.avtryck(matt, grupp))];

  const [nyVarld, ...gamlaVarldar] = varldar;
  if (nyVarld === undefined) return { tal, samband: [], brutna: [] };
  for (const tabell of ny.tabeller) {
    for (const cell of tryckta(tabell, nyVarld, (grupp) => ({ grupp, antal: 0 }))) {
      const bygge = trycktTal(nyVarld, tabell.matt, cell.grupp);
      if (bygge === undefined) continue;
      skriv(bygge, cell.antal, tabell.id);
      bygge.celler.push({ tabell, cell });
    }
  }
  tidigare.forEach((utgiven, i) => {
    const varld = gamlaVarldar[i];
    if (varld === undefined) return;
    for (const tabell of utgiven.tabeller) {
      for (const cell of tryckta(tabell, varld, (grupp) => ({ grupp, antal: 0 }))) {
        const bygge = trycktTal(varld, tabell.matt, cell.grupp);
        if (bygge === undefined) continue;
        if (tabell.regel !== "nns" || cell.grupp["kon"] === undefined) bygge.utanKrav = false;
        if (cell.antal === undefined) bygge.utgivet ??= "dolt";
        else {
          skriv(bygge, cell.antal, tabell.id);
          bygge.utgivet = "visat";
        }
      }
    }
  });
  for (const { matt, grupp, nyckel } of tal) tider.add(tid(matt, grupp, nyckel));
  for (const ett of tal) {
    if (ett.varde === undefined) ett.varde = kand(ett.matt, ett.grupp, ett.nyckel);
  }
  const finns: Talregister["finns"] = (matt, grupp, varld) =>
    platser.get(`${gruppnamn(matt, grupp)}#${varld.avtryck(matt, grupp)}`);
  for (let fore = -1; fore < tal.length; ) {
    fore = tal.length;
    for (const varld of varldar) slutled(varld, tal, { finns, plats });
  }
  const samband = utanDubbletter(
    varldar.flatMap((varld) => [
      ...sambandI(varld, tal, { finns, plats }),
      ...likheterI(varld, finns),
    ]),
  );
  harledAlla(samband, tal);
  return { tal, samband, brutna: brutnaSamband(ny, tidigare) };
}

/** Samma tal har samma värde, var det än står. */
const skriv = (bygge: Bygge, antal: number, tabell: string): void => {
  if (bygge.varde !== undefined && bygge.varde !== antal) throw new OlikaTal(tabell);
  bygge.varde = antal;
};

function utanDubbletter(samband: ReadonlyArray<Byggsamband>): ReadonlyArray<Byggsamband> {
  const sedda = new Map(samband.map((ett) => [ett.tal.join(","), ett]));
  return [...sedda.values()];
}

/** Mått och perioder som en tidigare publicering räknade på andra fakta. */
const brutnaSamband = (
  ny: Publicering,
  tidigare: ReadonlyArray<Utgiven>,
): ReadonlyArray<BrutetSamband> => {
  const nya = new Map(ny.kohorter.map((k) => [`${k.matt}|${k.period}`, k.avtryck]));
  return tidigare.flatMap(({ id, kohorter }) =>
    kohorter
      .filter(({ matt, period, avtryck }) => {
        const nytt = nya.get(`${matt}|${period}`);
        return nytt !== undefined && nytt !== avtryck;
      })
      .map(({ matt, period }) => ({ matt, period, tidigare: id })),
  );
};
