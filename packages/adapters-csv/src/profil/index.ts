/** Profiler: hur en källas kolumner blir fakta. */
export { jamforelseform } from "./jamfor.ts";
export { JA, NEJ } from "./janej.ts";
export { kodlistor } from "./kodlistor.ts";
export {
  Dagformat,
  Kodlista,
  Kolumn,
  Monsterkolumn,
  Profil,
  Radregel,
  RadtypId,
  type Spann,
  type TvaradigRubrik,
  tolkaProfil,
} from "./Profil.ts";
