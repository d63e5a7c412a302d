/**
 * Tidsaxeln i en överlevnadskurva: dagar när det är kort, månader när det är långt.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { antal } from "../format/index.ts";
import { LITEN } from "./svg.ts";
import { bredast } from "./textbredd.ts";
import { diagramtexter } from "./texter.ts";
import type { Kategori } from "./Underlag.ts";

const MANAD = 365.25 / 12;
const DAGSTEG = [1, 2, 5, 7, 10, 14, 30];
const MANADSSTEG = [1, 2, 3, 6, 12, 24, 60, 120];

export type Tidsaxel = {
  readonly sista: number;
  readonly steg: ReadonlyArray<{ readonly dag: number; readonly text: string }>;
  readonly titel: string;
};

/** Kategorins dag från start: dess id. En dag som inte går att läsa är dag noll. */
export const dagAv = ({ id }: Pick<Kategori, "id">): number => {
  const dag = Number(id);
  return Number.isFinite(dag) && dag >= 0 ? dag : 0;
};

/** Axeln med så täta steg som ryms på längden. */
export const tidsaxel = (dagar: ReadonlyArray<number>, langd: number, sprak: Sprak): Tidsaxel => {
  const storst = dagar.reduce((a, b) => Math.max(a, b), 1);
  const iManader = storst > 120;
  const enhet = iManader ? MANAD : 1;
  const mojliga = iManader ? MANADSSTEG : DAGSTEG;
  const till = (steg: number): number => Math.ceil(storst / enhet / steg - 1e-9);
  const text = (n: number): string => antal(n, sprak);
  const ryms = (steg: number): boolean =>
    till(steg) <= 12 && till(steg) * (bredast([text(till(steg) * steg)], LITEN) + 14) <= langd;
  const steg = mojliga.find(ryms) ?? Math.ceil(storst / enhet);
  return {
    sista: till(steg) * steg * enhet,
    steg: Array.from({ length: till(steg) + 1 }, (_, i) => ({
      dag: i * steg * enhet,
      text: text(i * steg),
    })),
    titel: (iManader ? diagramtexter.manader : diagramtexter.dagar)[sprak],
  };
};
