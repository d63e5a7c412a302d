/**
 * En plan i samordningsärendet, oftast en SIP. Koderna för slaget är RIV-TA:s TypeOfCarePlan.
 */
import { Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Aktorsref } from "./Aktor.ts";
import { Linkanteckning, Linkbilaga } from "./Anteckning.ts";
import { Otolkat } from "./Otolkat.ts";
import { Tidpunkt } from "./Tidpunkt.ts";

/** Slaget av plan. Källa: Inera, TypeOfCarePlan. */
export const Plantyp = Schema.Literals([
  "SIP",
  "SPU",
  "SPLPTLRV",
  "VP",
  "HP",
  "RP",
  "GP",
  "SVP",
  "okand",
]).annotate({ identifier: "Plantyp", title: "Slag av plan" });
export type Plantyp = typeof Plantyp.Type;

/** Planens läge: FHIR R4 CarePlan.status på svenska. */
export const Planstatus = Schema.Literals([
  "utkast",
  "aktiv",
  "vilande",
  "aterkallad",
  "avslutad",
  "felregistrerad",
  "okand",
]).annotate({ identifier: "Planstatus", title: "Planens status" });
export type Planstatus = typeof Planstatus.Type;

/** Insatsens läge: FHIR R4 CarePlan.activity.detail.status på svenska. */
export const Linkinsatsstatus = Schema.Literals([
  "planerad",
  "bokad",
  "pagaende",
  "pausad",
  "avslutad",
  "installd",
  "avbruten",
  "okand",
  "felregistrerad",
]).annotate({ identifier: "Linkinsatsstatus", title: "Insatsens status" });
export type Linkinsatsstatus = typeof Linkinsatsstatus.Type;

/** En insats som källan har som egen post. `ansvarig`: aktören; utan den är ansvaret okänt. `vad`: fri text. */
export const Linkinsats = Schema.Struct({
  id: Schema.NonEmptyString,
  status: Linkinsatsstatus,
  vad: Schema.optionalKey(Schema.NonEmptyString),
  kod: Schema.optionalKey(
    Schema.Struct({
      system: Schema.NonEmptyString,
      kod: Schema.NonEmptyString,
      namn: Schema.optionalKey(Schema.NonEmptyString),
    }),
  ),
  ansvarig: Schema.optionalKey(Aktorsref),
  start: Schema.optionalKey(Dag),
  slut: Schema.optionalKey(Dag),
}).annotate({ identifier: "Linkinsats", title: "Insats i planen" });
export type Linkinsats = typeof Linkinsats.Type;

/** En plan. `motesdag`: dagen mötet där planen görs hölls eller ska hållas. */
export const Linkplan = Schema.Struct({
  id: Schema.NonEmptyString,
  plantyp: Plantyp,
  status: Planstatus,
  upprattad: Schema.optionalKey(Tidpunkt),
  remissdag: Schema.optionalKey(Dag),
  motesdag: Schema.optionalKey(Dag),
  bestallare: Schema.optionalKey(Aktorsref),
  mottagare: Schema.optionalKey(Aktorsref),
  galler: Schema.optionalKey(
    Schema.Struct({ fran: Schema.optionalKey(Dag), till: Schema.optionalKey(Dag) }),
  ),
  uppfoljningsdag: Schema.optionalKey(Dag),
  insatser: Schema.Array(Linkinsats),
  anteckningar: Schema.Array(Linkanteckning),
  bilagor: Schema.Array(Linkbilaga),
  otolkat: Schema.Array(Otolkat),
}).annotate({ identifier: "Linkplan", title: "Plan i samordningsärendet" });
export type Linkplan = typeof Linkplan.Type;
