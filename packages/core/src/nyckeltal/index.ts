/** Nyckeltal som data, räkningen av dem, och varför den blev som den blev. */
export { arHelhet } from "./arHelhet.ts";
export { type Brist, beredskap } from "./beredskap.ts";
export { type Delsumma, empty, type Gruppsumma, merge } from "./Delsumma.ts";
export { forklara, handlarOmArenden, kolumntitel, type Radforklaring } from "./forklara.ts";
export {
  type Andelsutfall,
  type Antalsutfall,
  antalet,
  type Grupptal,
  gruppandel,
} from "./gruppandel.ts";
export { gruppnamn, gruppnamnFor } from "./gruppverk.ts";
export { type Histogram, kvantil, overlevnadsmedian } from "./histogram.ts";
export { MANGA } from "./individmangd.ts";
export type { Individregister, Kodspalt, Kolumner } from "./Kolumner.ts";
export { katalog } from "./katalog/index.ts";
export { type NyckeltalOver, over, type VillkorOver } from "./katalog/over.ts";
export { kolumnerFor } from "./kolumnerFor.ts";
export { kostnadsrader, kostnadstitlar, kostnadsunderlag } from "./kostnader.ts";
export {
  Andelsnyckeltal,
  Antalsnyckeltal,
  Dagandelsnyckeltal,
  Definition,
  definitionerI,
  Enhet,
  Grupp,
  grupperingarFor,
  Kvotnyckeltal,
  kolumnerI,
  Livstabellsnyckeltal,
  Nyckeltal,
  Overlevnadsnyckeltal,
  type Rakneplan,
  type Rakneutfall,
  type Resultatrad,
  Samtidighetsnyckeltal,
  Skala,
  Statistik,
  Summanyckeltal,
  Talnyckeltal,
  Tidsnyckeltal,
} from "./Nyckeltal.ts";
export { type Kurvpunkt, type Matpunkt, overlevnadskurva } from "./overlevnadskurva.ts";
export { rakna, result } from "./rakna.ts";
export {
  type Nyckeltalsskillnad,
  type Skillnadsled,
  skillnaderKon,
  skillnaderPerioder,
} from "./skillnader.ts";
export { add } from "./summera.ts";
export type { Kodkolumn, Rad, Tabell, Underlagssammanhang } from "./Tabell.ts";
export { Radslag, radslag, tabeller } from "./tabeller/index.ts";
export { type Underlag, underlagAv } from "./Underlag.ts";
