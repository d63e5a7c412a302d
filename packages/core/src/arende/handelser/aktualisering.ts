/**
 * Från det att någon vill ta upp ärendet till teamets beslut. Källa: bilaga 1, Identifiering och Aktualisering.
 */
import * as Schema from "effect/Schema";
import { Antal, ArendeId, PostId } from "../../kernel/index.ts";
import { Aktor, Kommunkod } from "../../part/index.ts";
import { Arendetyp, huvud } from "./begrepp.ts";

/** Ärendet har stämts av med verksamhetens egen representant i teamet, inför aktualiseringen (AKT-3). */
export const ArendeAvstamt = Schema.TaggedStruct("ArendeAvstamt", {
  ...huvud,
  aktor: Aktor,
}).annotate({ identifier: "ArendeAvstamt", title: "Ärende avstämt med egen representant" });
export type ArendeAvstamt = typeof ArendeAvstamt.Type;

/**
 * En eller flera verksamheter, eller individen, har tagit upp ärendet. Tom lista: källan anger ingen. `tidigare`: ärendet
 * som återaktualiseras. `profession`: den som tog upp det, till exempel `rehabkoordinator`. `forbundsinsats`: insatsen som
 * förbundet betalar och som ärendet hör till.
 */
export const ArendeAktualiserat = Schema.TaggedStruct("ArendeAktualiserat", {
  ...huvud,
  arendetyp: Arendetyp,
  aktorer: Schema.Array(Aktor),
  kommun: Schema.optionalKey(Kommunkod),
  tidigare: Schema.optionalKey(ArendeId),
  profession: Schema.optionalKey(PostId),
  forbundsinsats: Schema.optionalKey(PostId),
}).annotate({ identifier: "ArendeAktualiserat", title: "Ärende aktualiserat" });
export type ArendeAktualiserat = typeof ArendeAktualiserat.Type;

/** Aktualiseringen, konsultationen eller uppföljningen har kommit in. `till`: funktionen som tog emot den (AKT-2). */
export const AktualiseringInkommen = Schema.TaggedStruct("AktualiseringInkommen", {
  ...huvud,
  till: PostId,
}).annotate({ identifier: "AktualiseringInkommen", title: "Aktualisering inkommen" });
export type AktualiseringInkommen = typeof AktualiseringInkommen.Type;

/** Teamets bedömning av ett av överenskommelsens kriterier för målgruppen. */
export const Kriteriebedomning = Schema.Struct({
  kriterium: PostId,
  uppfyllt: Schema.Boolean,
}).annotate({ identifier: "Kriteriebedomning", title: "Bedömt kriterium" });
export type Kriteriebedomning = typeof Kriteriebedomning.Type;

/** Teamet har tagit emot ärendet (källor skriver ibland "antagen"). `kriterier`: teamets bedömning, om den är antecknad. */
export const ArendeMottaget = Schema.TaggedStruct("ArendeMottaget", {
  ...huvud,
  kriterier: Schema.optionalKey(Schema.Array(Kriteriebedomning)),
}).annotate({ identifier: "ArendeMottaget", title: "Ärende mottaget" });
export type ArendeMottaget = typeof ArendeMottaget.Type;

/** Teamet har inte tagit emot ärendet (källor skriver ibland "avvisad"). */
export const ArendeEjMottaget = Schema.TaggedStruct("ArendeEjMottaget", huvud).annotate({
  identifier: "ArendeEjMottaget",
  title: "Ärende ej mottaget",
});
export type ArendeEjMottaget = typeof ArendeEjMottaget.Type;

/** Ärendet väntar på kölistan. `prioritet`: 1 tas först. */
export const ArendeSattPaKolista = Schema.TaggedStruct("ArendeSattPaKolista", {
  ...huvud,
  prioritet: Schema.optionalKey(Antal),
}).annotate({ identifier: "ArendeSattPaKolista", title: "Ärende satt på kölistan" });
export type ArendeSattPaKolista = typeof ArendeSattPaKolista.Type;

/** Individen har fått stöd medan ärendet väntar, av den som aktualiserade (KO-1). */
export const StodUnderVantan = Schema.TaggedStruct("StodUnderVantan", {
  ...huvud,
  aktor: Aktor,
}).annotate({ identifier: "StodUnderVantan", title: "Stöd under väntan" });
export type StodUnderVantan = typeof StodUnderVantan.Type;

/** Teamet har behandlat ärendet som en konsultation. */
export const ArendeBlevKonsultation = Schema.TaggedStruct("ArendeBlevKonsultation", huvud).annotate(
  { identifier: "ArendeBlevKonsultation", title: "Ärende blev konsultation" },
);
export type ArendeBlevKonsultation = typeof ArendeBlevKonsultation.Type;
