/** Mätningar: enkätsvar, instrument, stegar och mått. */
export {
  ArbetsformagaBedomd,
  EnkatsvarLamnat,
  InstrumentBesvarat,
  Matningsfaktum,
  MattTillfort,
  ProgramtrohetBedomd,
  Respondentgrupp,
  ScreeningGjord,
  SkattningLamnad,
  StegBedomt,
} from "./event.ts";
export {
  Grans,
  Granstabell,
  Instrument,
  Instrumentfraga,
  type Instrumentsvar,
  Screeningstatus,
} from "./Instrument.ts";
export {
  audit,
  auditC,
  dudit,
  ekonomifragor,
  instrument,
  ips25,
  nollTillTio,
  skapa,
} from "./instrumenten.ts";
export {
  type Klass,
  klassa,
  type Poang,
  poangsatt,
  progression,
  type Svarande,
} from "./poangsatt.ts";
export { type Programtrohet, programtrohet } from "./programtrohet.ts";
export { provaSteg, Stegdimension, Stege, Trappsteg } from "./Stege.ts";
export {
  type Skattningsfraga,
  type Skattningssteg,
  skattningsfordelning,
} from "./skattningsfordelning.ts";
export { stegeBracke } from "./stegarna.ts";
