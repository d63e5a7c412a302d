/** Överenskommelser som data. */
export { type Avvikelsefraga, avvikelsevag } from "./avvikelsevag.ts";
export { exempelforbundet } from "./exempelforbundet.ts";
export { attProva, type Giltig, overenskommelseFor } from "./giltighet.ts";
export { jamtland2025, jamtlandTidigare } from "./jamtland.ts";
export { medfoljandeOverenskommelser } from "./medfoljande.ts";
export { type Formsvar, type Motesfraga, motesform } from "./motesform.ts";
export { kraverMote, nastaMotesmanad } from "./motesrytm.ts";
export { motsagelser, okandaRegler } from "./motsagelser.ts";
export {
  Avslutsskal,
  Avvikelseslag,
  Avvikelsevag,
  Bararrad,
  Formrad,
  Formtabell,
  Funktionskrav,
  Kategori,
  Mal,
  Malgrupp,
  Motesrytm,
  Overenskommelse,
  okandaFalt,
  Part,
  Riktvarden,
  Skyddsgranser,
} from "./Overenskommelse.ts";
export { aktorenArPart, kategorinFinns, kommunenArPart, skaletFinns } from "./parter.ts";
export { tolkaOverenskommelse } from "./tolkaOverenskommelse.ts";
