/** Celler: från text till värde. */

export { type Cellvarde, identitetskod, saknas } from "./Cellvarde.ts";
export {
  type Cellsammanhang,
  cellasare,
  rubrikFor,
} from "./cellasare.ts";
export type { Dagminne } from "./dagminne.ts";
export { lasKod, type Uppslag, uppslagAv } from "./koder.ts";
export {
  blandaPlats,
  DOLD,
  egenText,
  kolumnlasare,
  tomCell,
} from "./kolumnlasare.ts";
export type { Kolumnlasare, Lastcell } from "./Lastcell.ts";
export { ordvakt } from "./ordvakt.ts";
