/** Fakta av alla slag och läget de ger. */
export { Faktum, type Faktumslag, faktumslag, iOrdning, processordning } from "./Faktum.ts";
export {
  type Arendekonflikt,
  arendekonflikter,
  fold,
  kandaArenden,
  type Lage,
  losaArenden,
} from "./Lage.ts";
