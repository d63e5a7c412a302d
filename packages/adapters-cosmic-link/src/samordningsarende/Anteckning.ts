/**
 * Anteckningar och bilagor i en plan. En anteckning är en ifylld mall: rubriker med svar. Vad rubrikerna betyder säger
 * rubrikkartan, inte källan.
 */
import * as Schema from "effect/Schema";
import { Aktorsref } from "./Aktor.ts";
import { Tidpunkt } from "./Tidpunkt.ts";

/** En rubrik och det som står under den. `linkId`: rubrikens id i mallen. */
export const Anteckningsfalt = Schema.Struct({
  linkId: Schema.optionalKey(Schema.NonEmptyString),
  rubrik: Schema.NonEmptyString,
  varde: Schema.String,
}).annotate({ identifier: "Anteckningsfalt", title: "Rubrik och svar" });
export type Anteckningsfalt = typeof Anteckningsfalt.Type;

/** Anteckningens läge. */
export const Anteckningsstatus = Schema.Literals([
  "pagaende",
  "klar",
  "andrad",
  "avbruten",
  "felregistrerad",
  "okand",
]).annotate({ identifier: "Anteckningsstatus", title: "Anteckningens status" });
export type Anteckningsstatus = typeof Anteckningsstatus.Type;

/** En anteckning. `signerad` är `okant` när källan tiger. */
export const Linkanteckning = Schema.Struct({
  id: Schema.NonEmptyString,
  status: Anteckningsstatus,
  signerad: Schema.Union([Schema.Boolean, Schema.Literal("okant")]),
  forfattare: Schema.optionalKey(Aktorsref),
  tid: Schema.optionalKey(Tidpunkt),
  mall: Schema.optionalKey(
    Schema.Struct({
      id: Schema.NonEmptyString,
      version: Schema.optionalKey(Schema.NonEmptyString),
      namn: Schema.optionalKey(Schema.NonEmptyString),
    }),
  ),
  falt: Schema.Array(Anteckningsfalt),
}).annotate({ identifier: "Linkanteckning", title: "Anteckning" });
export type Linkanteckning = typeof Linkanteckning.Type;

/** En bilaga: ett dokument som sparas men aldrig läses. `innehall`: dess bytes i base64. */
export const Linkbilaga = Schema.Struct({
  id: Schema.NonEmptyString,
  medietyp: Schema.NonEmptyString,
  titel: Schema.optionalKey(Schema.NonEmptyString),
  tid: Schema.optionalKey(Tidpunkt),
  bytes: Schema.Int,
  innehall: Schema.optionalKey(Schema.String),
  referens: Schema.optionalKey(Schema.NonEmptyString),
  farVisasForIndividen: Schema.Union([Schema.Boolean, Schema.Literal("okant")]),
}).annotate({ identifier: "Linkbilaga", title: "Bilaga" });
export type Linkbilaga = typeof Linkbilaga.Type;
