/** Teamets möten. */
export { Moteskommando } from "./command.ts";
export { type Dagordningspunkt, dagordning } from "./dagordning.ts";
export { decideMote } from "./decide.ts";
export {
  AvidentifieradKonsultation,
  Motesfaktum,
  type Moteshandelse,
  TeammoteHallet,
  TeammoteInstallt,
  TeammoteKallat,
} from "./event.ts";
export { evolveMoten } from "./evolve.ts";
export { type Motesregel, type Motessammanhang, motesregler } from "./regler.ts";
export type { Motesavslag } from "./rejection.ts";
export {
  HalletTeammote,
  InstalltTeammote,
  KallatTeammote,
  motetDag,
  Teammote,
} from "./Teammote.ts";
