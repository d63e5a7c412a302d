/**
 * Axeln: jämna steg som täcker talen, och stegens text.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { antal, decimaltal, procenttext } from "../format/index.ts";
import type { Talslag } from "../rapport/Rapport.ts";
import { LITEN } from "./svg.ts";
import { bredast } from "./textbredd.ts";
import { beloppsenheter } from "./texter.ts";

export type Axel = {
  readonly fran: number;
  readonly till: number;
  readonly steg: ReadonlyArray<{ readonly tal: number; readonly text: string }>;
};

const MINSTA_STEG: Readonly<Record<Talslag, number>> = {
  antal: 1,
  andel: 0.01,
  kvot: 0.01,
  tal: 0.01,
  belopp: 100,
};

/** Axeln med högst `flest` steg. Noll är alltid med. */
export const axelFor = (
  tal: ReadonlyArray<number>,
  slag: Talslag,
  sprak: Sprak,
  flest = 5,
): Axel => {
  const storst = tal.reduce((a, b) => Math.max(a, b), 0);
  const minst = tal.reduce((a, b) => Math.min(a, b), 0);
  const spann = storst - minst || MINSTA_STEG[slag];
  const steg = Math.max(MINSTA_STEG[slag], jamnt(spann / flest));
  const forsta = Math.floor(minst / steg);
  const sista = Math.max(Math.ceil(storst / steg), forsta + 1);
  const text = stegtext(slag, sprak, Math.max(storst, -minst));
  return {
    fran: forsta * steg,
    till: sista * steg,
    steg: Array.from({ length: sista - forsta + 1 }, (_, i) => {
      const varde = (forsta + i) * steg;
      return { tal: varde, text: text(varde) };
    }),
  };
};

/** Axeln med så många steg att deras texter får plats bredvid varandra; nollan alltid. */
export const liggandeAxel = (
  tal: ReadonlyArray<number>,
  slag: Talslag,
  sprak: Sprak,
  langd: number,
): Axel => {
  for (const flest of [5, 4, 3, 2]) {
    const axel = axelFor(tal, slag, sprak, flest);
    if ((axel.steg.length - 1) * (stegbredd(axel) + 10) <= langd) return axel;
  }
  const axel = axelFor(tal, slag, sprak, 1);
  const trang = (axel.steg.length - 1) * (stegbredd(axel) + 10) > langd;
  return trang ? { ...axel, steg: axel.steg.filter((steg) => steg.tal === 0) } : axel;
};

/** Den bredaste stegtexten. */
export const stegbredd = ({ steg }: Axel): number =>
  bredast(
    steg.map(({ text }) => text),
    LITEN,
  );

/** Var ett tal ligger på axeln, 0–1. */
export const lage = ({ fran, till }: Axel, tal: number): number => (tal - fran) / (till - fran);

function jamnt(grov: number): number {
  const tiopotens = 10 ** Math.floor(Math.log10(grov));
  const faktor = [1, 2, 5].find((m) => m * tiopotens >= grov * (1 - 1e-9)) ?? 10;
  return faktor * tiopotens;
}

function stegtext(slag: Talslag, sprak: Sprak, storst: number): (tal: number) => string {
  switch (slag) {
    case "antal":
      return (tal) => antal(Math.round(tal), sprak);
    case "andel":
      return (tal) => procenttext(Math.round(tal * 1e4) / 100, sprak);
    case "belopp": {
      const enhet = beloppsenheter.find(({ ore }) => storst >= ore) ?? beloppsenheter.at(-1);
      return (ore) =>
        enhet === undefined
          ? ""
          : `${decimaltal(ore / enhet.ore, sprak)}\u00A0${enhet.namn[sprak]}`;
    }
    default:
      return (tal) => decimaltal(tal, sprak);
  }
}
