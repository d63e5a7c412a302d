/** Nyckeltalen som datapaket för analytiker: Parquet, kodbok och beskrivning. */
export { SaknatPaket } from "../docx/paket.ts";
export { type Datapaket, type Datapaketval, renderDatapaket } from "./renderDatapaket.ts";
