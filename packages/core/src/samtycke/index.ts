/** Samtycke till informationsutbyte, och vad som delats. */
export { Samtyckeskommando } from "./command.ts";
export { decideSamtycke } from "./decide.ts";
export {
  EgnaOrd,
  FragaTillFkStalld,
  SamtyckeAterkallat,
  SamtyckeInhamtat,
  Samtyckesandamal,
  Samtyckesfaktum,
  type Samtyckeshandelse,
  Samtyckessatt,
  Samtyckesslag,
  UppgiftLamnad,
  Uppgiftsslag,
  Utlamnandegrund,
} from "./event.ts";
export { evolveSamtycken } from "./evolve.ts";
export { type Samtyckesregel, type Samtyckessammanhang, samtyckesregler } from "./regler.ts";
export type { Samtyckesavslag } from "./rejection.ts";
export {
  type Delning,
  GivetSamtycke,
  gallandeSamtycke,
  ingaSamtycken,
  Samtycke,
  type Samtycken,
  samtyckeGaller,
  samtyckeOppnar,
  tillatandeSamtycke,
  UpphortSamtycke,
} from "./Samtycke.ts";
