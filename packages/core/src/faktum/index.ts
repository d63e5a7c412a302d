/** Fakta av alla slag och läget de ger. */
export { type Arendeakt, akter, aktFor, aktiva, tomAkt } from "./Arendeakt.ts";
export {
  Faktum,
  type Faktumslag,
  faktumslag,
  gallandeFakta,
  iOrdning,
  processordning,
} from "./Faktum.ts";
export {
  type Arendekonflikt,
  type Arendematning,
  arendekonflikter,
  fold,
  kandaArenden,
  type Lage,
  losaArenden,
  tomtLage,
  type VaxandeLage,
  vik,
} from "./Lage.ts";
export { namndaAktorer } from "./namndaAktorer.ts";
