/** Insatser till individen. */
export {
  type AvslutadInsats,
  evolveInsatser,
  type Insats,
  InsatsAvslutad,
  Insatsfaktum,
  Insatskategori,
  InsatsPaborjad,
  type PagaendeInsats,
} from "./Insats.ts";
