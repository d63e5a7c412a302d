/**
 * Samordningsärendet: det som håller ihop aktörer, meddelanden och planer för en individ. Formen är bibliotekets egen och hör
 * inte till något system; Cosmic Link är en källa bland flera. Den bär personuppgifter och lämnar aldrig adaptern annat än i
 * det som värden själv ber om att få skrivet.
 */
import { Kon } from "@star-finsam/core/individ";
import * as Schema from "effect/Schema";
import { Linkaktor } from "./Aktor.ts";
import { Linkidentitet } from "./Identitet.ts";
import { Linkmeddelande } from "./Meddelande.ts";
import { Otolkat } from "./Otolkat.ts";
import { Linkplan } from "./Plan.ts";

/** Ärendets slag i källan. */
export const Samordningstyp = Schema.Literals(["SIP", "SVU", "LPT_LRV", "okand"]).annotate({
  identifier: "Samordningstyp",
  title: "Slag av samordningsärende",
});
export type Samordningstyp = typeof Samordningstyp.Type;

/** Ärendets läge i källan. */
export const Samordningsstatus = Schema.Literals(["pagaende", "avslutat", "okand"]).annotate({
  identifier: "Samordningsstatus",
  title: "Samordningsärendets status",
});
export type Samordningsstatus = typeof Samordningsstatus.Type;

/** Skyddet källan anger. `okant` är inte `ingen`: källan tiger. */
export const Skydd = Schema.Literals([
  "ingen",
  "sekretessmarkering",
  "skyddad_folkbokforing",
  "okant",
]).annotate({ identifier: "Skydd", title: "Skyddade personuppgifter" });
export type Skydd = typeof Skydd.Type;

/** Den ärendet gäller. */
export const Linkindivid = Schema.Struct({
  identitet: Linkidentitet,
  skydd: Skydd,
  kon: Kon,
  namn: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Linkindivid", title: "Individ i samordningsärendet" });
export type Linkindivid = typeof Linkindivid.Type;

/** Ett samordningsärende. `id`: källans id. */
export const Samordningsarende = Schema.Struct({
  id: Schema.NonEmptyString,
  typ: Samordningstyp,
  status: Samordningsstatus,
  individ: Linkindivid,
  aktorer: Schema.Array(Linkaktor),
  meddelanden: Schema.Array(Linkmeddelande),
  planer: Schema.Array(Linkplan),
  otolkat: Schema.Array(Otolkat),
}).annotate({ identifier: "Samordningsarende", title: "Samordningsärende" });
export type Samordningsarende = typeof Samordningsarende.Type;
