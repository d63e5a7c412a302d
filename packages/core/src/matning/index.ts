/** Mätningar: enkätsvar och instrument. */
export { EnkatsvarLamnat, Matningsfaktum, Respondentgrupp } from "./event.ts";
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
