/** Samtycke till informationsutbyte. */
export {
  evolveSamtycke,
  type Samtycke,
  SamtyckeAterkallat,
  SamtyckeInhamtat,
  Samtyckesfaktum,
  samtyckeGaller,
  samtyckeSaknas,
} from "./Samtycke.ts";
