/** Försörjning och sysselsättning. */
export {
  Forsorjning,
  Forsorjningskod,
  forsorjningsgrupp,
  forsorjningstitlar,
  Matpunkt,
  Sysselsattning,
  Sysselsattningskod,
} from "./Forsorjning.ts";
