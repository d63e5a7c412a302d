/** Delmål som data, och prövningen av dem. */
export type { Bakom } from "./avlas.ts";
export { bakomTalet } from "./bakomTalet.ts";
export {
  Bedomning,
  Delmal,
  Delmalen,
  Forra,
  Maldel,
  Malgrupper,
  Malperiod,
  Matning,
  Uppgift,
  Utsaga,
  VARJE,
} from "./Delmal.ts";
export { Delmalsutfall, Maldelsutfall, type Maldom, Malvarde } from "./Delmalsutfall.ts";
export { malperiod, malperioder } from "./malperiod.ts";
export { type Provval, provaDelmal, samladDom } from "./provaDelmal.ts";
export { malord } from "./texter.ts";
export { tolkaDelmal } from "./tolkaDelmal.ts";
