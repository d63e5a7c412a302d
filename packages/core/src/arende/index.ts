/** Ärendet: händelser och läge. */
export type {
  AktualiseratArende,
  Arende,
  Arendegrund,
  Arendeuppgifter,
  AvskrivetArende,
  AvslutatArende,
  EjMottagetArende,
  KantArende,
  KoandeArende,
  Konsultationsarende,
  MottagetArende,
  OkantArende,
  Planeringsmote,
} from "./Arende.ts";
export { okantArende } from "./Arende.ts";
export {
  ArendeAktualiserat,
  ArendeAvslutat,
  ArendeBlevKonsultation,
  ArendebarareUtsedd,
  ArendeEjMottaget,
  Arendefaktum,
  ArendeMottaget,
  ArendeSattPaKolista,
  Arendetyp,
  Avslutsorsak,
  avslutsorsakstitlar,
  ForsorjningUppgiven,
  Planeringsform,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
  SysselsattningUppgiven,
} from "./event.ts";
export { evolve } from "./evolve.ts";
