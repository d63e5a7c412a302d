/**
 * Räknar ut det som ingen tryckt men som går att räkna ut.
 */
import { type Bygge, type Byggsamband, OlikaTal } from "./Bygge.ts";

/** Räknar ut det enda okända talet i vart samband, tills inget mer går att räkna ut. */
export function harledAlla(samband: ReadonlyArray<Byggsamband>, tal: ReadonlyArray<Bygge>): void {
  let kvar = samband;
  for (let fore = Infinity; kvar.length < fore; ) {
    fore = kvar.length;
    kvar = kvar.filter((ett) => !harled(ett, tal));
  }
}

/** Sant när alla talen är kända. */
function harled({ tal, koefficienter }: Byggsamband, alla: ReadonlyArray<Bygge>): boolean {
  let summa = 0;
  let okant: { readonly tal: Bygge; readonly koefficient: number } | undefined;
  for (const [nr, plats] of tal.entries()) {
    const ett = alla[plats];
    const koefficient = koefficienter[nr] ?? 0;
    if (ett?.varde !== undefined) summa += koefficient * ett.varde;
    else if (ett !== undefined && okant === undefined) okant = { tal: ett, koefficient };
    else return false;
  }
  const varde = okant === undefined ? 0 : -summa / okant.koefficient;
  if (varde < 0 || (okant === undefined && summa !== 0)) throw new OlikaTal(tabellen(tal, alla));
  if (okant !== undefined) okant.tal.varde = varde;
  return true;
}

const tabellen = (tal: ReadonlyArray<number>, alla: ReadonlyArray<Bygge>): string =>
  tal.flatMap((plats) => alla[plats]?.celler.map(({ tabell }) => tabell.id) ?? [])[0] ?? "?";
