/** Nyckeltal som data, räkningen av dem, och varför den blev som den blev. */
export { type Brist, beredskap } from "./beredskap.ts";
export { type Arendeforklaring, type Arendenyckeltal, faltnamn, forklara } from "./forklara.ts";
export {
  aktualiseringar,
  avslutade,
  avslutsorsak,
  deltagare,
  forsorjningSlut,
  forsorjningStart,
  katalog,
  pagaende,
  sjalvforsorjande,
  utfall,
} from "./katalog.ts";
export {
  Andelsnyckeltal,
  Antalsnyckeltal,
  type Arendedag,
  type Arendekod,
  type Arendevillkor,
  Beloppsnyckeltal,
  Definition,
  Dimension,
  Enhet,
  Grupp,
  Nyckeltal,
  type Rakneplan,
  type Rakneutfall,
  type Resultatrad,
} from "./Nyckeltal.ts";
export { add, type Delsumma, empty, merge, rakna, result } from "./rakna.ts";
export { dimensionsnamn, type Raknepost, type Underlag, underlagAv } from "./Underlag.ts";
