/**
 * Det som hittills räknats. Delsummor kan slås ihop i vilken ordning som helst, så att filer och arbetare kan delas hur man
 * vill utan att en siffra ändras.
 */
import { type Histogram, histogram, slaIhopHistogram } from "./histogram.ts";
import { type Individmangd, slaIhopIndivider } from "./individmangd.ts";
import type { Grupp } from "./Nyckeltal.ts";

/**
 * En grupps summa. `antal`: rader, eller dagar i en dagandel. `varden`: de värden statistiken räknas på. `bortfall`: de som
 * fortfarande pågick. `perDag`: ändringen av antalet pågående, dag för dag i perioden.
 */
export type Gruppsumma = {
  readonly grupp: Grupp;
  readonly antal: number;
  readonly individer: Individmangd | "inga_personer";
  readonly varden: Histogram;
  readonly bortfall: Histogram;
  readonly perDag: Float64Array;
};

/** Delsummor per nyckeltal och grupp. */
export type Delsumma = ReadonlyMap<string, ReadonlyMap<string, Gruppsumma>>;

/** Delsumman av ingenting. */
export const empty: Delsumma = new Map();

/** En grupps summa av ingenting. */
export const tomSumma = (grupp: Grupp): Gruppsumma => ({
  grupp,
  antal: 0,
  individer: "inga_personer",
  varden: histogram(),
  bortfall: histogram(),
  perDag: new Float64Array(0),
});

/** Två delsummor till en. Associativ och kommutativ. */
export const merge = (a: Delsumma, b: Delsumma): Delsumma => {
  const ut = new Map(a);
  for (const [id, grupper] of b) {
    const egna = new Map(ut.get(id));
    for (const [nyckel, summa] of grupper) {
      const fore = egna.get(nyckel);
      egna.set(nyckel, fore === undefined ? summa : slaIhop(fore, summa));
    }
    ut.set(id, egna);
  }
  return ut;
};

/** Gruppens nyckel i en delsumma. */
export const gruppnyckel = (grupp: Grupp): string =>
  Object.entries(grupp)
    .map(([dimension, kod]) => `${dimension}=${kod}`)
    .join("|");

/** Två gruppsummor till en, med den förras grupp. */
export const slaIhop = (a: Gruppsumma, b: Gruppsumma): Gruppsumma => ({
  grupp: a.grupp,
  antal: a.antal + b.antal,
  individer:
    a.individer === "inga_personer"
      ? b.individer
      : b.individer === "inga_personer"
        ? a.individer
        : slaIhopIndivider(a.individer, b.individer),
  varden: slaIhopHistogram(a.varden, b.varden),
  bortfall: slaIhopHistogram(a.bortfall, b.bortfall),
  perDag: summeraDagar(a.perDag, b.perDag),
});

/** Båda gäller samma period, eller så är den ena tom. */
function summeraDagar(a: Float64Array, b: Float64Array): Float64Array {
  const [lang, kort] = a.length < b.length ? [b, a] : [a, b];
  const ut = lang.slice();
  kort.forEach((tal, i) => {
    ut[i] = (ut[i] ?? 0) + tal;
  });
  return ut;
}
