/** Insatser till individen. */
export {
  type AvslutadInsats,
  arInsatskategori,
  evolveInsatser,
  type Insats,
  InsatsAvslutad,
  Insatsfaktum,
  Insatskategori,
  InsatsPaborjad,
  type PagaendeInsats,
} from "./Insats.ts";
