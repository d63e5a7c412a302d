/**
 * Letar upp celler bland raderna.
 */
import { type Cell, saknas, visad } from "../../disclosure/Cell.ts";
import type { Skyddadrad, Skyddadtabell } from "../../disclosure/skydda.ts";
import { iRapportordning } from "../kodtitlar.ts";

/** Gruppen som en rad gäller. */
export type Grupp = Skyddadrad["grupp"];

/** Raden för gruppen. */
export const hitta = (
  rader: Skyddadtabell,
  nyckeltal: string,
  grupp: Grupp,
): Skyddadrad | undefined =>
  rader.find((rad) => rad.nyckeltal === nyckeltal && sammaGrupp(rad.grupp, grupp));

const sammaGrupp = (a: Grupp, b: Grupp): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([dimension, kod]) => b[dimension] === kod);

/** Helhetens cell. */
export const helhet = (rader: Skyddadtabell, nyckeltal: string): Cell =>
  hitta(rader, nyckeltal, {})?.cell ?? saknas;

/** Gruppens cell. En grupp som inte finns är noll när helheten visas, annars det som helheten är. */
export function gruppcell(rader: Skyddadtabell, nyckeltal: string, grupp: Grupp): Cell {
  const funnen = hitta(rader, nyckeltal, grupp);
  if (funnen !== undefined) return funnen.cell;
  const hela = helhet(rader, nyckeltal);
  return hela._tag === "Visad" ? visad(0, hela.n) : hela;
}

/** Koderna som nyckeltalets rader har i dimensionen. */
export const koderI = (
  rader: Skyddadtabell,
  nyckeltal: string,
  dimension: string,
): ReadonlyArray<string> =>
  rader.flatMap((rad) => {
    if (rad.nyckeltal !== nyckeltal || !Object.hasOwn(rad.grupp, dimension)) return [];
    const kod = rad.grupp[dimension];
    return kod === undefined ? [] : [kod];
  });

/** Grupperna över just de dimensionerna, i rapportordning. */
export function grupperI(
  rader: Skyddadtabell,
  nyckeltal: string,
  dimensioner: ReadonlyArray<string>,
): ReadonlyArray<Grupp> {
  const [forsta = "", ...resten] = dimensioner;
  const egna = rader
    .filter((rad) => rad.nyckeltal === nyckeltal)
    .map(({ grupp }) => grupp)
    .filter((grupp) => Object.keys(grupp).join("+") === dimensioner.join("+"));
  const koder = iRapportordning(
    forsta,
    egna.flatMap((grupp) => grupp[forsta] ?? []),
  );
  return koder.flatMap((kod) => {
    const medKoden = egna.filter((grupp) => grupp[forsta] === kod);
    return resten.length === 0 ? medKoden.slice(0, 1) : medKoden;
  });
}

/** Summan när alla visas, annars den första som inte gör det. */
export const summeraCeller = (celler: ReadonlyArray<Cell>): Cell => {
  let summa = 0;
  for (const cell of celler) {
    if (cell._tag !== "Visad") return cell;
    summa += cell.n;
  }
  return visad(summa);
};
