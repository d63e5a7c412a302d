/** Insatser till individen. */
export { Insatskommando } from "./command.ts";
export { decideInsats, type Insatsavslag } from "./decide.ts";
export {
  arInsatskategori,
  Finansiering,
  InsatsAvbruten,
  InsatsAvslutad,
  Insatsfaktum,
  type Insatshandelse,
  Insatskategori,
  InsatsPaborjad,
  InsatsPlanerad,
} from "./event.ts";
export { evolveInsatser } from "./evolve.ts";
export {
  type AvslutadInsats,
  arPaborjad,
  type Insats,
  type PaborjadInsats,
  type PagaendeInsats,
  type PlaneradInsats,
  pagarDag,
  parallella,
  type UteblivenInsats,
} from "./Insats.ts";
export { type Insatsregel, type Insatssammanhang, insatsregler } from "./regler.ts";
