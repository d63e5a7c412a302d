/** Ärendet: händelser, läge, kommandon och regler. */
export type { Arendegrund } from "./Arende.ts";
export {
  AktualiseratArende,
  Arende,
  Arendebarare,
  Arendeuppgifter,
  AvskrivetArende,
  AvslutatArende,
  Efterstod,
  EjMottagetArende,
  KantArende,
  KoandeArende,
  Konsultationsarende,
  MottagetArende,
  OkantArende,
  okantArende,
  Planeringsmote,
  Processteg,
  stegAv,
} from "./Arende.ts";
export type { Arendesammanhang } from "./Arendesammanhang.ts";
export { Arendekommando } from "./command.ts";
export { type Arendebeslut, decide } from "./decide.ts";
export {
  AktualiseringInkommen,
  ArendeAktualiserat,
  ArendeAvslutat,
  ArendeAvstamt,
  ArendeBlevKonsultation,
  ArendebarareUtsedd,
  ArendeEjMottaget,
  Arendefaktum,
  type Arendehandelse,
  ArendeMottaget,
  ArendeSattPaKolista,
  Arendetyp,
  Avslutsorsak,
  AvslutsskalUppkommet,
  arAvslutsorsak,
  EfterstodAvslutat,
  EfterstodInlett,
  FormoteBehovs,
  ForsorjningUppgiven,
  FortsattUtanDelning,
  IndividmoteHallet,
  Individmotesslag,
  Kriteriebedomning,
  LageEfterAvslut,
  Motesroller,
  Planeringsform,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
  Processniva,
  ProcessnivaSatt,
  SamordningGjord,
  StodUnderVantan,
  SysselsattningUppgiven,
  UppfoljningBokad,
  UppfoljningHallen,
} from "./event.ts";
export { evolve } from "./evolve.ts";
export { type KosattArende, kolista, lamnadeKon, vantetid } from "./kolista.ts";
export { type Arenderegel, arenderegler, gallandeRegler } from "./regler.ts";
export type { Arendeavslag } from "./rejection.ts";
