/**
 * De rader bland nyckeltalens som ett delmål handlar om.
 */
import type { Period } from "../kernel/index.ts";
import type { Resultatrad } from "../nyckeltal/index.ts";
import { type Maldel, type Malgrupper, VARJE } from "./Delmal.ts";
import { sammaPeriod } from "./malperiod.ts";

/** Raderna, så som nyckeltalen räknar fram dem. */
export type Rader = ReadonlyArray<Resultatrad>;

/** Nyckeltalets rader för perioden; finns de i båda fönstren är det samma tal två gånger. */
export const radernaFor = (nyckeltal: string, period: Period, rader: Rader): Rader => {
  const egna = rader.filter(
    (rad) => rad.nyckeltal === nyckeltal && sammaPeriod(rad.period, period),
  );
  return egna.filter(({ fonster }) => fonster === egna[0]?.fonster);
};

/** Sant om raden är grupperad efter just de dimensionerna. */
export const harDimensioner = ({ grupp }: Pick<Resultatrad, "grupp">, sokt: Malgrupper): boolean =>
  Object.keys(grupp).length === Object.keys(sokt).length &&
  Object.keys(sokt).every((dimension) => Object.hasOwn(grupp, dimension));

/** Sant om raden är en av grupperna. */
export const iGruppen = (rad: Pick<Resultatrad, "grupp">, sokt: Malgrupper): boolean =>
  harDimensioner(rad, sokt) &&
  Object.entries(sokt).every(([dimension, kod]) => arKod(rad.grupp[dimension] ?? "", kod));

const arKod = (kod: string, sokt: Malgrupper[string]): boolean => [sokt].flat().includes(kod);

/** Delen en gång för var och en av grupperna, om den gäller varje; annars, eller när ingen finns, delen själv. */
export const varForSig = (
  del: Maldel,
  period: Period,
  rader: Rader,
): readonly [Maldel, ...ReadonlyArray<Maldel>] => {
  if (del._tag !== "Matning" && del._tag !== "Forra") return [del];
  const varje = Object.keys(del.grupp).filter((dimension) => del.grupp[dimension] === VARJE);
  if (varje.length === 0) return [del];
  const [forsta, ...resten] = radernaFor(del.nyckeltal, period, rader)
    .map(({ grupp }) => ({ grupp, sokt: { ...del.grupp, ...bara(grupp, varje) } }))
    .filter((rad) => iGruppen(rad, rad.sokt))
    .map(({ sokt }) => ({ ...del, grupp: sokt }));
  return forsta === undefined ? [del] : [forsta, ...resten];
};

const bara = (
  grupp: Resultatrad["grupp"],
  dimensioner: ReadonlyArray<string>,
): Resultatrad["grupp"] =>
  Object.fromEntries(Object.entries(grupp).filter(([namn]) => dimensioner.includes(namn)));
