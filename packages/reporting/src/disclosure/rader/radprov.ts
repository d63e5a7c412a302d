/**
 * Rader att pröva skyddet på. Följer inte med paketet.
 */
import { type Period, sakerDag } from "@star-finsam/core/kernel";
import type { Rakneutfall, Resultatrad } from "@star-finsam/core/nyckeltal";

const period = (fran: string, till: string): Period => ({
  fran: sakerDag(fran),
  till: sakerDag(till),
});

/** Perioderna i proven. */
export const T1 = period("2025-01-01", "2025-04-30");
export const T2 = period("2025-05-01", "2025-08-31");
export const T3 = period("2025-09-01", "2025-12-31");
export const AR = period("2025-01-01", "2025-12-31");

type Radval = { readonly nyckeltal?: string; readonly period?: Period };

/** En rad. */
export const rad = (
  grupp: Resultatrad["grupp"],
  utfall: Rakneutfall,
  { nyckeltal = "aktualiseringar", period: vilken = AR }: Radval = {},
): Resultatrad => ({
  nyckeltal,
  enhet: "arende",
  period: vilken,
  fonster: "enskild",
  grupp,
  utfall,
});

/** Ett antal människor. */
export const antal = (n: number): Rakneutfall => ({ _tag: "Antal", antal: n, av: n, individer: n });

/** En andel av människor. */
export const andel = (taljare: number, namnare: number): Rakneutfall => ({
  _tag: "Andel",
  taljare,
  namnare,
  individerTaljare: taljare,
  individerResten: namnare - taljare,
});

/** Helheten och en rad för varje kod som inte är noll. */
export const delad = (
  dimension: string,
  koder: Readonly<Record<string, number>>,
  val: Radval = {},
): ReadonlyArray<Resultatrad> => {
  const delar = Object.entries(koder).filter(([, n]) => n > 0);
  const summa = delar.reduce((s, [, n]) => s + n, 0);
  return [
    rad({}, antal(summa), val),
    ...delar.map(([kod, n]) => rad({ [dimension]: kod }, antal(n), val)),
  ];
};
