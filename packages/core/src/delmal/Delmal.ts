/**
 * Ett delmål som data: vad som ska nås, hur det mäts och för vilken period. Mål skrivs av människor i en ansökan och prövas
 * år senare; står de som data går de att pröva likadant varje gång. Källa: delmålen i slutrapporterna från Berg och Krokom.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import {
  Antal,
  Gransjamforelse,
  Jamforelse,
  PostId,
  Text,
  text,
  tolkaPeriod,
} from "../kernel/index.ts";

/** Perioden som målet gäller: hela insatsen, eller en period så som den skrivs (`2025`, `2025-T1`, `2020-09..2024-10`). */
export const Malperiod = Schema.String.check(
  Schema.makeFilter(
    (skriven: string) => skriven === "insatsen" || Result.isSuccess(tolkaPeriod(skriven)),
    { vantat: text("insatsen, eller en period som 2025", "insatsen, or a period like 2025") },
  ),
).annotate({ identifier: "Malperiod", title: "Målets period" });

/** Koden som betyder var och en av dimensionens grupper: varje samcoach, varje kommun. */
export const VARJE = "*";

/** Dimension till kod, till flera koder som räknas ihop, eller till `*`: målet gäller varje grupp. Tom för helheten. */
export const Malgrupper = Schema.Record(
  Schema.String,
  Schema.Union([Schema.NonEmptyString, Schema.NonEmptyArray(Schema.NonEmptyString)]),
);
export type Malgrupper = typeof Malgrupper.Type;

const titel = { titel: Schema.optionalKey(Text) };

/**
 * Vad som läses av: `andel` skrivs i procent och är för ett antal gruppens del av alla, `belopp` skrivs i öre. Koderna i
 * `utom` står utanför nämnaren, som okänt kön. `minstaUnderlag` går före det som prövas med annars.
 */
const matt = {
  ...titel,
  nyckeltal: Schema.NonEmptyString,
  grupp: Malgrupper,
  vad: Schema.Literals(["antal", "andel", "varde", "belopp"]),
  utom: Schema.optionalKey(Malgrupper),
  minstaUnderlag: Schema.optionalKey(Antal),
};

/** Utfallet lämnat för hand, med var det står. `saknas`: det väntas än, och är inte noll. */
const lamnat = {
  utfall: Schema.Union([Schema.Finite, Schema.Literal("saknas")]),
  uppskattad: Schema.optionalKey(Schema.Literal(true)),
  hanvisning: Schema.NonEmptyString,
};

/** Ett nyckeltal mot ett mål. `annars`: det som gäller när källorna inte kan lämna nyckeltalet; ett räknat går alltid före. */
export const Matning = Schema.TaggedStruct("Matning", {
  ...matt,
  krav: Jamforelse,
  annars: Schema.optionalKey(Schema.Struct(lamnat)),
}).annotate({ identifier: "Matning", title: "Nyckeltal mot ett mål" });
export type Matning = typeof Matning.Type;

/** Ett nyckeltal mot sig självt: samma period ett år tidigare, eller den lika långa perioden närmast före. */
export const Forra = Schema.TaggedStruct("Forra", {
  ...matt,
  jamforelse: Gransjamforelse,
  mot: Schema.Literals(["i_fjol", "perioden_fore"]),
}).annotate({ identifier: "Forra", title: "Nyckeltal mot en tidigare period" });
export type Forra = typeof Forra.Type;

/** Ett mål vars utfall inte räknas ur fakta. */
export const Uppgift = Schema.TaggedStruct("Uppgift", {
  ...titel,
  enhet: Text,
  krav: Jamforelse,
  ...lamnat,
}).annotate({ identifier: "Uppgift", title: "Utfall lämnat för hand" });
export type Uppgift = typeof Uppgift.Type;

/** Vad människor kommit fram till. `oppet`: det beskrivs, men ingen har sagt ja eller nej. */
export const Bedomning = Schema.Struct({
  svar: Schema.Literals(["ja", "delvis", "nej", "oppet"]),
  text: Text,
  hanvisning: Schema.NonEmptyString,
}).annotate({ identifier: "Bedomning", title: "Bedömning av ett mål" });
export type Bedomning = typeof Bedomning.Type;

/** Ett mål som inte är ett tal. */
export const Utsaga = Schema.TaggedStruct("Utsaga", {
  ...titel,
  utsaga: Text,
  bedomning: Schema.Union([Bedomning, Schema.Literal("saknas")]),
}).annotate({ identifier: "Utsaga", title: "Mål som bedöms av människor" });
export type Utsaga = typeof Utsaga.Type;

/** En del av ett delmål. */
export const Maldel = Schema.Union([Matning, Forra, Uppgift, Utsaga]).annotate({
  identifier: "Maldel",
  title: "Del av ett delmål",
});
export type Maldel = typeof Maldel.Type;

/** Ett delmål; det är uppnått när alla dess delar är det. `anmarkning`: antaganden i hur målet skrivits om till data. */
export const Delmal = Schema.Struct({
  id: PostId,
  titel: Text,
  period: Malperiod,
  anmarkning: Schema.optionalKey(Text),
  delar: Schema.NonEmptyArray(Maldel),
}).annotate({ identifier: "Delmal", title: "Delmål" });
export type Delmal = typeof Delmal.Type;

/** Filen med en insats delmål. */
export const Delmalen = Schema.Struct({ delmal: Schema.Array(Delmal) }).annotate({
  identifier: "Delmalen",
  title: "En insats delmål",
});
export type Delmalen = typeof Delmalen.Type;
