/**
 * Det som händer en individs insats. Insatser går ofta parallellt; därför är varje insats ett eget tidsspann.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, faktumhuvud, PostId, text, type UtanHuvud } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

/**
 * Kategorins kod: små bokstäver, siffror, understreck. Vilka som finns är överenskommelsens sak (`insatskategorier`):
 * fyra i Jämtland 2025, sex före dess.
 */
export const Insatskategori = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(_[a-z0-9]+)*$/u, {
    vantat: text("en kategorikod", "a category code"),
  }),
)
  .pipe(Schema.brand("Insatskategori"))
  .annotate({ identifier: "Insatskategori", title: "Insatskategori" });
export type Insatskategori = typeof Insatskategori.Type;

/** Sant om texten har en kategorikods form. */
export const arInsatskategori: (kandidat: string) => kandidat is Insatskategori =
  Schema.is(Insatskategori);

/** Vem som betalar, när det spelar roll (DUBBEL-1). */
export const Finansiering = Schema.Literals([
  "ordinarie",
  "rehabsamverkan",
  "samordningsforbund",
  "esf",
]).annotate({ identifier: "Finansiering", title: "Insatsens finansiering" });
export type Finansiering = typeof Finansiering.Type;

const vad = { ...faktumhuvud, arende: ArendeId, benamning: Schema.NonEmptyString };
const innehall = {
  kategori: Insatskategori,
  aktor: Aktor,
  finansiering: Schema.optionalKey(Finansiering),
};

/** En insats är planerad till `start`; `galler` är dagen den planerades. */
export const InsatsPlanerad = Schema.TaggedStruct("InsatsPlanerad", {
  ...vad,
  ...innehall,
  start: Dag,
}).annotate({ identifier: "InsatsPlanerad", title: "Insats planerad" });
export type InsatsPlanerad = typeof InsatsPlanerad.Type;

/** En insats har börjat; `galler` är första dagen. */
export const InsatsPaborjad = Schema.TaggedStruct("InsatsPaborjad", {
  ...vad,
  ...innehall,
}).annotate({ identifier: "InsatsPaborjad", title: "Insats påbörjad" });
export type InsatsPaborjad = typeof InsatsPaborjad.Type;

/** Insatsen har slutat; `galler` är sista dagen och `paborjad` pekar ut vilken insats det gäller. */
export const InsatsAvslutad = Schema.TaggedStruct("InsatsAvslutad", {
  ...vad,
  paborjad: Dag,
}).annotate({ identifier: "InsatsAvslutad", title: "Insats avslutad" });
export type InsatsAvslutad = typeof InsatsAvslutad.Type;

/** Insatsen bröts; `galler` är sista dagen. `paborjad` saknas när en planerad insats aldrig blev av. */
export const InsatsAvbruten = Schema.TaggedStruct("InsatsAvbruten", {
  ...vad,
  paborjad: Schema.optionalKey(Dag),
  orsak: PostId,
}).annotate({ identifier: "InsatsAvbruten", title: "Insats avbruten" });
export type InsatsAvbruten = typeof InsatsAvbruten.Type;

/** Insatsens händelser. */
export const Insatsfaktum = Schema.Union([
  InsatsPlanerad,
  InsatsPaborjad,
  InsatsAvslutad,
  InsatsAvbruten,
]);
export type Insatsfaktum = typeof Insatsfaktum.Type;

/** En insatshändelse innan värden gett den id och källa. */
export type Insatshandelse = UtanHuvud<Insatsfaktum>;
