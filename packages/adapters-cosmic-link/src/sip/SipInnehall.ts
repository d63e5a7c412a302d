/**
 * Det som planen säger, ordnat efter vad rubrikerna betyder. Allt som stod i planens anteckningar finns på exakt en plats här:
 * det som ingen karta förstår i `otolkat`, det som inte fyllts i under `obesvarat`, och det felregistrerade i `historik`.
 */
import { Dag } from "@star-finsam/core/kernel";
import { Aktor } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";

/**
 * Den som svarar för en insats. `kommun_eller_region`: vården, utan att det syns vems. `okant`: källan anger någon som ingen karta
 * känner.
 */
export const Sipansvar = Schema.Literals([
  "kommun",
  "region",
  "annan",
  "den_enskilde",
  "narstaende",
  "kommun_eller_region",
  "okant",
  "ingen",
]).annotate({ identifier: "Sipansvar", title: "Ansvarig för en insats i SIP" });
export type Sipansvar = typeof Sipansvar.Type;

/** En insats: en egen post i källan (`insats`) eller ett svar i en anteckning (`anteckning`). */
export const Sipinsats = Schema.Struct({
  ansvar: Sipansvar,
  vad: Schema.optionalKey(Schema.NonEmptyString),
  aktor: Schema.optionalKey(Aktor),
  insats: Schema.optionalKey(Schema.NonEmptyString),
  anteckning: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Sipinsats", title: "Insats i SIP" });
export type Sipinsats = typeof Sipinsats.Type;

/** En rubrik och det som stod under den. */
export const Sipsvar = Schema.Struct({
  rubrik: Schema.NonEmptyString,
  varde: Schema.String,
}).annotate({ identifier: "Sipsvar", title: "Rubrik och svar i SIP" });
export type Sipsvar = typeof Sipsvar.Type;

const texter = Schema.Array(Schema.NonEmptyString);

/** Innehållet i en SIP. `overgripandeAnsvar` är lagens fjärde punkt och aldrig detsamma som ärendebärare i STAR. */
export const SipInnehall = Schema.Struct({
  viktigtForMig: texter,
  behov: texter,
  mal: Schema.Array(
    Schema.Struct({
      text: Schema.NonEmptyString,
      niva: Schema.Literals(["langsiktigt", "kortsiktigt"]),
    }),
  ),
  insatser: Schema.Array(Sipinsats),
  overgripandeAnsvar: texter,
  fastVardkontakt: texter,
  deltagare: texter,
  narstaende: texter,
  uppfoljning: Schema.Struct({ dagar: Schema.Array(Dag), plats: texter, kallar: texter }),
  samtyckestext: texter,
  obesvarat: Schema.Array(Sipsvar),
  otolkat: Schema.Array(Sipsvar),
  historik: Schema.Array(Sipsvar),
}).annotate({ identifier: "SipInnehall", title: "Innehåll i en SIP" });
export type SipInnehall = typeof SipInnehall.Type;
