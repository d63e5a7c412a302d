/** Avvikelser från överenskommelsen. */
export {
  type AvslutadAvvikelse,
  type Avvikelse,
  evolveAvvikelse,
  hanteras,
  nivaerFor,
  type OkandAvvikelse,
  type OppenAvvikelse,
  okandAvvikelse,
} from "./Avvikelse.ts";
export { type Avvikelseavslag, Avvikelsekommando, decideAvvikelse } from "./decide.ts";
export {
  AvvikelseAvslutad,
  Avvikelsefaktum,
  type Avvikelsehandelse,
  AvvikelseLyft,
  Avvikelseniva,
  AvvikelseRapporterad,
} from "./event.ts";
export { type Avvikelseregel, type Avvikelsesammanhang, avvikelseregler } from "./regler.ts";
