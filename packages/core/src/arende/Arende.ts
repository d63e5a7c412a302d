/**
 * Ärendets läge: få tillstånd, många uppgifter. Vad ett tillstånd inte har finns inte på det: bara ett
 * avslutat ärende har en avslutsdag.
 */
import * as Schema from "effect/Schema";
import { Forsorjning, Sysselsattning } from "../forsorjning/index.ts";
import { Pseudonym } from "../individ/index.ts";
import { Antal, ArendeId, Dag, PostId } from "../kernel/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";
import {
  Arendetyp,
  Avslutsorsak,
  Individmotesslag,
  Planeringsform,
  Processniva,
} from "./handelser/begrepp.ts";

const okand = Schema.Literal("okand");

/** Ett planeringsmöte som bokats eller hållits. `skaDelta` och `kallar` saknas när källan inte säger vilka. */
export const Planeringsmote = Schema.Struct({
  dag: Dag,
  form: Planeringsform,
  skaDelta: Schema.optionalKey(Schema.Array(Aktor)),
  kallar: Schema.optionalKey(Aktor),
}).annotate({ identifier: "Planeringsmote", title: "Planeringsmöte" });
export type Planeringsmote = typeof Planeringsmote.Type;

/** Ett steg i processen som läget minns med sin dag. */
export const Processteg = Schema.Union([
  Schema.TaggedStruct("Avstamt", { dag: Dag, aktor: Aktor }),
  Schema.TaggedStruct("Inkommet", { dag: Dag, till: Schema.String }),
  Schema.TaggedStruct("StodUnderVantan", { dag: Dag, aktor: Aktor }),
  Schema.TaggedStruct("FormoteBehovs", { dag: Dag }),
  Schema.TaggedStruct("Individmote", { dag: Dag, slag: Individmotesslag }),
  Schema.TaggedStruct("UppfoljningBokad", {
    dag: Dag,
    motesdag: Dag,
    av: Aktor,
    extra: Schema.Boolean,
  }),
  Schema.TaggedStruct("UppfoljningHallen", { dag: Dag, fortsatter: Schema.Boolean }),
  Schema.TaggedStruct("Samordning", { dag: Dag, aktor: Aktor }),
  Schema.TaggedStruct("Processniva", { dag: Dag, processniva: Processniva }),
  Schema.TaggedStruct("FortsattUtanDelning", { dag: Dag }),
  Schema.TaggedStruct("Avslutsskal", { dag: Dag, orsak: Avslutsorsak }),
  Schema.TaggedStruct("LageEfterAvslut", {
    dag: Dag,
    manader: Antal,
    forsorjning: Schema.optionalKey(Schema.Array(Forsorjning)),
    sysselsattning: Schema.optionalKey(Schema.Array(Sysselsattning)),
  }),
]).annotate({ identifier: "Processteg", title: "Steg i processen" });
export type Processteg = typeof Processteg.Type;

/** Efterstödet efter avslut; räknas aldrig som pågående ärende. `till`: planerat slut. `avslutat`: det verkliga. */
export const Efterstod = Schema.Struct({
  fran: Dag,
  till: Schema.Union([Dag, okand]),
  avslutat: Schema.Union([Dag, Schema.Literal("nej")]),
}).annotate({ identifier: "Efterstod", title: "Efterstöd" });
export type Efterstod = typeof Efterstod.Type;

/** Verksamheten som bär individens process, och sedan när. `dagKand`: se `ArendebarareUtsedd`. */
export const Arendebarare = Schema.Struct({
  aktor: Aktor,
  dag: Dag,
  dagKand: Schema.Boolean,
}).annotate({ identifier: "Arendebarare", title: "Ärendebärare" });
export type Arendebarare = typeof Arendebarare.Type;

const perMatpunkt = <S extends Schema.Constraint>(uppgift: S) => ({
  aktualisering: Schema.optionalKey(Schema.Array(uppgift)),
  inskrivning: Schema.optionalKey(Schema.Array(uppgift)),
  avslut: Schema.optionalKey(Schema.Array(uppgift)),
});

/** Uppgifter som kan komma när som helst i ärendets liv, och även före aktualiseringen. */
export const Arendeuppgifter = Schema.Struct({
  barare: Schema.Union([Arendebarare, Schema.Literal("ej_utsedd")]),
  bokadeMoten: Schema.Array(Planeringsmote),
  planeringsmoten: Schema.Array(Planeringsmote),
  forsorjning: Schema.Struct(perMatpunkt(Forsorjning)),
  sysselsattning: Schema.Struct(perMatpunkt(Sysselsattning)),
  steg: Schema.Array(Processteg),
}).annotate({ identifier: "Arendeuppgifter", title: "Uppgifter om ärendet" });
export type Arendeuppgifter = typeof Arendeuppgifter.Type;

const grund = {
  id: ArendeId,
  individ: Pseudonym,
  arendetyp: Arendetyp,
  aktualiserat: Dag,
  aktorer: Schema.Array(Aktor),
  kommun: Schema.Union([Kommunkod, okand]),
  /** Det tidigare ärendet, när det här är en återaktualisering. */
  tidigare: Schema.Union([ArendeId, Schema.Literal("inget")]),
  /** Den som tog upp ärendet. */
  profession: Schema.Union([PostId, okand]),
  /** Insatsen som förbundet betalar och som ärendet hör till. */
  forbundsinsats: Schema.Union([PostId, okand]),
  uppgifter: Arendeuppgifter,
};

/** Det som varje aktualiserat ärende har. */
export type Arendegrund = Schema.Struct<typeof grund>["Type"];

/** Dagen det sattes på kölistan, om det väntade där. */
const kosatt = Schema.Union([Dag, Schema.Literal("aldrig")]);

/** Uppgifter har kommit om ett ärende som ingen källa aktualiserat. */
export const OkantArende = Schema.TaggedStruct("OkantArende", { uppgifter: Arendeuppgifter });
export type OkantArende = typeof OkantArende.Type;
/** Väntar på teamets beslut. */
export const AktualiseratArende = Schema.TaggedStruct("AktualiseratArende", grund);
export type AktualiseratArende = typeof AktualiseratArende.Type;
/** Väntar på kölistan sedan `kosatt`. `prioritet`: 1 tas först. */
export const KoandeArende = Schema.TaggedStruct("KoandeArende", {
  ...grund,
  kosatt: Dag,
  prioritet: Schema.Union([Antal, okand]),
});
export type KoandeArende = typeof KoandeArende.Type;
/** Pågår sedan `mottaget`. */
export const MottagetArende = Schema.TaggedStruct("MottagetArende", {
  ...grund,
  mottaget: Dag,
  kosatt,
});
export type MottagetArende = typeof MottagetArende.Type;
/** Togs inte emot. */
export const EjMottagetArende = Schema.TaggedStruct("EjMottagetArende", {
  ...grund,
  beslutat: Dag,
  kosatt,
});
export type EjMottagetArende = typeof EjMottagetArende.Type;
/** Behandlat som konsultation. */
export const Konsultationsarende = Schema.TaggedStruct("Konsultationsarende", {
  ...grund,
  beslutat: Dag,
  kosatt,
});
export type Konsultationsarende = typeof Konsultationsarende.Type;
/** Mottaget och avslutat. Dagen det avslutas pågår det inte längre. */
export const AvslutatArende = Schema.TaggedStruct("AvslutatArende", {
  ...grund,
  mottaget: Dag,
  kosatt,
  avslutat: Dag,
  orsak: Avslutsorsak,
  efterstod: Schema.Union([Efterstod, Schema.Literal("inget")]),
});
export type AvslutatArende = typeof AvslutatArende.Type;
/** Avslutat utan att ha tagits emot; räknas varken som mottaget eller avslutat ärende. */
export const AvskrivetArende = Schema.TaggedStruct("AvskrivetArende", {
  ...grund,
  kosatt,
  avslutat: Dag,
  orsak: Avslutsorsak,
});
export type AvskrivetArende = typeof AvskrivetArende.Type;

/** Ett ärende som någon aktualiserat. */
export const KantArende = Schema.Union([
  AktualiseratArende,
  KoandeArende,
  MottagetArende,
  EjMottagetArende,
  Konsultationsarende,
  AvslutatArende,
  AvskrivetArende,
]);
export type KantArende = typeof KantArende.Type;

/** Ärendets läge. */
export const Arende = Schema.Union([OkantArende, ...KantArende.members]).annotate({
  identifier: "Arende",
  title: "Ärende",
});
export type Arende = typeof Arende.Type;

type StegAv<T extends Processteg["_tag"]> = Extract<Processteg, { readonly _tag: T }>;

/** Stegen av ett slag, i den ordning de skedde. */
export const stegAv = <T extends Processteg["_tag"]>(
  { uppgifter }: Arende,
  slag: T,
): ReadonlyArray<StegAv<T>> =>
  uppgifter.steg.filter((steg): steg is StegAv<T> => steg._tag === slag);

/** Läget innan något hänt. */
export const okantArende: OkantArende = {
  _tag: "OkantArende",
  uppgifter: {
    barare: "ej_utsedd",
    bokadeMoten: [],
    planeringsmoten: [],
    forsorjning: {},
    sysselsattning: {},
    steg: [],
  },
};
