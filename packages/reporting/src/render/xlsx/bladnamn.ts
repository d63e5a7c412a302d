/**
 * Bladens namn: högst 31 tecken, utan tecken som Excel förbjuder, och olika.
 */
import { unikaNamn } from "../csv/namn.ts";
import { renRad } from "../csv/ren.ts";

const MAX = 31;

/** Namnen i ordning, gjorda av rubrikerna. */
export const bladnamn = (rubriker: ReadonlyArray<string>): ReadonlyArray<string> =>
  unikaNamn(rubriker.map(duger), { max: MAX, fore: " (", efter: ")" });

const duger = (rubrik: string): string => {
  const namn = renRad(rubrik)
    .replace(/[[\]:*?/\\']+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (namn === "" || namn.toLowerCase() === "history") return "Blad";
  return namn.length <= MAX ? namn : `${vidOrd(namn)}…`;
};

const vidOrd = (namn: string): string => {
  const kort = namn.slice(0, MAX - 1);
  const mellan = kort.lastIndexOf(" ");
  return (mellan > MAX / 2 ? kort.slice(0, mellan) : kort).toWellFormed().replace(/\uFFFD$/u, "");
};
