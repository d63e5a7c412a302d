/** Profiler: hur en källas kolumner blir fakta. */
export { jamforelseform } from "./jamfor.ts";
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
  tolkaProfil,
} from "./Profil.ts";
