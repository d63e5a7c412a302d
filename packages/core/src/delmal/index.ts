/** Delmål som data, och prövningen av dem. */
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
} from "./Delmal.ts";
export { Delmalsutfall, Maldelsutfall, type Maldom, Malvarde } from "./Delmalsutfall.ts";
export { malperiod, malperioder } from "./malperiod.ts";
export { type Provval, provaDelmal } from "./provaDelmal.ts";
export { tolkaDelmal } from "./tolkaDelmal.ts";
