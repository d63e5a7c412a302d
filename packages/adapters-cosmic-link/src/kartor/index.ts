/** Kartorna: regionens data om enheter och rubriker. */
export { exempelLagkrav } from "./exempelLagkrav.ts";
export { exempelNamn } from "./exempelNamn.ts";
export { harFastaNamn } from "./kodverk.ts";
export { Partkarta, Partpost } from "./Partkarta.ts";
export { Rubrik, Rubrikkarta, Sipfalt } from "./Rubrikkarta.ts";
export { type Rubriksokare, rubriksokare, slaUppRubrik } from "./rubrikregister.ts";
export {
  type Aktorsuppslag,
  type Partregister,
  partregister,
  slaUppAktor,
} from "./slaUppAktor.ts";
export { tolkaPartkarta } from "./tolkaPartkarta.ts";
export { tolkaRubrikkarta } from "./tolkaRubrikkarta.ts";
