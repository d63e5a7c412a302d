/** Avvikelser från överenskommelsen. */
export {
  AvslutadAvvikelse,
  Avvikelse,
  evolveAvvikelse,
  hanteras,
  nivaerFor,
  OkandAvvikelse,
  OppenAvvikelse,
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
