/** Det som händer i en aktivitet. */
export {
  AktivitetsdeltagandeAvslutat,
  AktivitetsdeltagandePaborjat,
  Aktivitetsfaktum,
  AktivitetstillfalleHallet,
} from "./event.ts";
