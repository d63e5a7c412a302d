/**
 * Det som händer ett ärende. Namnen är processens egna steg i överenskommelsens bilaga 1; ett faktum säger
 * att något hände en dag, aldrig att det var rätt.
 */
import * as Schema from "effect/Schema";
import type { UtanHuvud } from "../kernel/index.ts";
import {
  AktualiseringInkommen,
  ArendeAktualiserat,
  ArendeAvstamt,
  ArendeBlevKonsultation,
  ArendeEjMottaget,
  ArendeMottaget,
  ArendeSattPaKolista,
  StodUnderVantan,
} from "./handelser/aktualisering.ts";
import {
  ArendebarareUtsedd,
  FormoteBehovs,
  IndividmoteHallet,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
} from "./handelser/planering.ts";
import {
  ArendeAvslutat,
  AvslutsskalUppkommet,
  EfterstodAvslutat,
  EfterstodInlett,
  ForsorjningUppgiven,
  FortsattUtanDelning,
  LageEfterAvslut,
  ProcessnivaSatt,
  SamordningGjord,
  SysselsattningUppgiven,
  UppfoljningBokad,
  UppfoljningHallen,
} from "./handelser/uppfoljning.ts";

export * from "./handelser/aktualisering.ts";
export * from "./handelser/begrepp.ts";
export * from "./handelser/planering.ts";
export * from "./handelser/uppfoljning.ts";

/** Ärendets händelser. */
export const Arendefaktum = Schema.Union([
  ArendeAvstamt,
  ArendeAktualiserat,
  AktualiseringInkommen,
  ArendeMottaget,
  ArendeEjMottaget,
  ArendeSattPaKolista,
  StodUnderVantan,
  ArendeBlevKonsultation,
  ArendebarareUtsedd,
  FormoteBehovs,
  IndividmoteHallet,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
  UppfoljningBokad,
  UppfoljningHallen,
  SamordningGjord,
  ProcessnivaSatt,
  FortsattUtanDelning,
  ForsorjningUppgiven,
  SysselsattningUppgiven,
  AvslutsskalUppkommet,
  ArendeAvslutat,
  EfterstodInlett,
  EfterstodAvslutat,
  LageEfterAvslut,
]);
export type Arendefaktum = typeof Arendefaktum.Type;

/** En ärendehändelse innan värden gett den id och källa. Varje ärendefaktum är också en sådan. */
export type Arendehandelse = UtanHuvud<Arendefaktum>;
