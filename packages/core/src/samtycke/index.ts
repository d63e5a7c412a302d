/** Samtycke till informationsutbyte. */
export {
  EgnaOrd,
  evolveSamtycke,
  type Samtycke,
  SamtyckeAterkallat,
  SamtyckeInhamtat,
  Samtyckesfaktum,
  samtyckeGaller,
  samtyckeSaknas,
} from "./Samtycke.ts";
