/** Ärendet: händelser och läge. */
export type {
  AktualiseratArende,
  Arende,
  Arendebarare,
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
export type { Arendesammanhang } from "./Arendesammanhang.ts";
export type { Arendekommando } from "./command.ts";
export { type Anmarkning, type Arendebeslut, decide, stoppar } from "./decide.ts";
export {
  ArendeAktualiserat,
  ArendeAvslutat,
  ArendeBlevKonsultation,
  ArendebarareUtsedd,
  ArendeEjMottaget,
  Arendefaktum,
  type Arendehandelse,
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
export { type Arenderegel, arenderegler, gallandeRegler } from "./regler.ts";
export type { Avslag } from "./rejection.ts";
