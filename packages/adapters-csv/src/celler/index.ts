/** Celler: från text till värde. */

export { type Cellvarde, cellfel, saknas } from "./Cellvarde.ts";
export {
  type Cellasare,
  type Cellsammanhang,
  cellasare,
  markeringslasare,
  rubrikFor,
} from "./cellasare.ts";
export { lasKod, type Uppslag, uppslagAv } from "./koder.ts";
