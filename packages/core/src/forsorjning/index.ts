/** Försörjning och sysselsättning. */
export {
  Forsorjning,
  Forsorjningsgrupp,
  Forsorjningskod,
  forsorjningsgrupp,
  forsorjningsgruppstitlar,
  forsorjningstitlar,
  Matpunkt,
  Sysselsattning,
  Sysselsattningskod,
  scbGrupp,
  sysselsattningstitlar,
} from "./Forsorjning.ts";
