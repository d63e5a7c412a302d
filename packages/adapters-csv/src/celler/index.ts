/** Celler: från text till värde. */

export type { Cellvarde } from "./Cellvarde.ts";
export {
  type Cellasare,
  type Cellsammanhang,
  cellasare,
  rubrikFor,
} from "./cellasare.ts";
export { lasKod, type Uppslag, uppslagAv } from "./koder.ts";
