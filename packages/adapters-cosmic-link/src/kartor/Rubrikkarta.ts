/**
 * Rubrikkartan: vad rubrikerna i en regions mall betyder. En karta per region och mallversion, som data. En rubrik som inte står
 * i kartan är otolkad; den kastas aldrig och gissas aldrig.
 */
import { PostId, Text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

/** Det i en SIP som en rubrik kan betyda. */
export const Sipfalt = Schema.Literals([
  "viktigtForMig",
  "behov",
  "malLangsiktigt",
  "malKortsiktigt",
  "insatserKommun",
  "insatserRegion",
  "insatserAnnan",
  "egnaInsatser",
  "insatserNarstaende",
  "overgripandeAnsvar",
  "fastVardkontakt",
  "deltagare",
  "narstaende",
  "uppfoljningsdag",
  "uppfoljningsplats",
  "kallarTillUppfoljning",
  "samtyckestext",
]).annotate({ identifier: "Sipfalt", title: "Fält i en SIP" });
export type Sipfalt = typeof Sipfalt.Type;

/** En rubriks betydelse: `linkId` i mallen går före namnet. Namnet jämförs utan versaler och yttre blanktecken. */
export const Rubrik = Schema.Struct({
  falt: Sipfalt,
  linkId: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  namn: Schema.Array(Schema.NonEmptyString),
}).annotate({ identifier: "Rubrik", title: "Rubrik i rubrikkartan" });
export type Rubrik = typeof Rubrik.Type;

/** En rubrikkarta. `mall`: gäller bara den mallen, och den versionen om den anges. */
export const Rubrikkarta = Schema.Struct({
  id: PostId,
  version: Schema.Int,
  namn: Text,
  mall: Schema.optionalKey(
    Schema.Struct({
      id: Schema.NonEmptyString,
      version: Schema.optionalKey(Schema.NonEmptyString),
    }),
  ),
  rubriker: Schema.Array(Rubrik),
}).annotate({ identifier: "Rubrikkarta", title: "Rubrikkarta" });
export type Rubrikkarta = typeof Rubrikkarta.Type;
