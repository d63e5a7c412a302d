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
  AvslutadInsats,
  arPaborjad,
  Insats,
  type PaborjadInsats,
  PagaendeInsats,
  PlaneradInsats,
  pagarDag,
  parallella,
  UteblivenInsats,
} from "./Insats.ts";
export { type Insatsregel, type Insatssammanhang, insatsregler } from "./regler.ts";
