/** Sekretesskydd: vad som får lämna huset. */
export { Cell, Dold, EjTillampligt, Saknas, Uppskattad, Visad } from "./Cell.ts";
export { Delmalsdel, type Delmalsdom, Delmalsrad } from "./Delmalsrad.ts";
export type { Intyg } from "./intyg/Intyg.ts";
export { verify } from "./intyg/verify.ts";
export { sammaInnehall } from "./liggare/avtryck.ts";
export { forIn, type Inforingsfel, somRad, type Undantagsbeslut } from "./liggare/forIn.ts";
export { type Liggare, Liggarpost, Undantag, utgivnaI } from "./liggare/Liggare.ts";
export { type Liggarfel, lasLiggare } from "./liggare/lasLiggare.ts";
export {
  Antalscell,
  Antalstabell,
  Cellgrupp,
  Dimension,
  Kodsumma,
  Kohort,
  Publicering,
} from "./publicering/Publicering.ts";
export { Utgiven, Utgivencell, Utgiventabell } from "./publicering/Utgiven.ts";
export { kohorterI } from "./rader/kohorter.ts";
export { medMellanrum } from "./rader/perioder.ts";
export {
  type Radskydd,
  type Radskyddsval,
  skyddadeRader,
  utgivnaPerioder,
} from "./rader/skyddadeRader.ts";
export { forvaldaSkyddsregler, Skyddsregler } from "./Skyddsregler.ts";
export {
  internBruk,
  type Skyddadrad,
  type Skyddadtabell,
  skydda,
  tabellen,
} from "./skydda.ts";
export {
  delmalenUr,
  internaDelmal,
  type Skyddademal,
  skyddaDelmal,
} from "./skyddaDelmal.ts";
export {
  type FyrRval,
  type SkyddadFyrR,
  type SkyddadKonsrad,
  skyddaFyrR,
} from "./skyddaFyrR.ts";
export {
  internNns,
  type Nnsunderlag,
  type Skyddadeindikatorer,
  skyddaNns,
} from "./skyddaNns.ts";
export {
  internaSkillnader,
  type Skyddadeskillnader,
  type Skyddadskillnad,
  type Skyddatled,
  skyddaSkillnader,
} from "./skyddaSkillnader.ts";
export { skyddsreglerFor } from "./skyddsreglerFor.ts";
export {
  type Doldcell,
  type Rojdcell,
  type Skyddadpublicering,
  type Skyddsval,
  suppress,
} from "./suppress.ts";
export { OlikaTal } from "./system/Bygge.ts";
export type { BrutetSamband } from "./system/System.ts";
export type { Disclosed, Intern, Renderbar, Spridning } from "./Utgava.ts";
