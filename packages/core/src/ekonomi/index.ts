/** Insatsens pengar: budget, utfall, prognos, medel och rekvisitioner. */
export {
  BudgetBeslutad,
  Kostnadsslag,
  kostnadsslagstitlar,
  PrognosLamnad,
  UtfallBokfort,
} from "./Ekonomi.ts";
export {
  type Ekonomiposter,
  type Ekonomirad,
  type Ekonomisummor,
  type Ekonomitabell,
  ekonomitabell,
} from "./ekonomitabell.ts";
export { Ekonomifaktum } from "./event.ts";
export { type Kostnadper, kostnadPer } from "./kostnadPer.ts";
export { HELA, MedelBeviljade, Medelsslag, RekvisitionGjord } from "./Rekvisition.ts";
export { type Pott, type Rekvisitionsfynd, rekvisitionsfyndtitlar } from "./Rekvisitionsfynd.ts";
export {
  type Indelning,
  type Rekvisitionsgrupp,
  rekvireratPerPeriod,
} from "./rekvireratPerPeriod.ts";
export {
  type Rekvisitionsoversikt,
  type Rekvisitionsrad,
  rekvisitionsoversikt,
  type Saldo,
} from "./rekvisitionsoversikt.ts";
export type { Ruta, Rutsumma } from "./summera.ts";
