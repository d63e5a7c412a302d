/**
 * Partkartan: vilka enheterna i källan är. Först HSA-id, sedan organisationsnummer, sist det exakta namnet; aldrig något som
 * liknar. En karta per region, som data.
 */
import { PostId, Text } from "@star-finsam/core/kernel";
import { Aktor, Kommunkod, Omrade } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import { HsaId, Organisationsnummer } from "../samordningsarende/index.ts";

/**
 * En enhet. `aktor` när verksamheten är känd; annars `omrade`, om det är känt (en region är hälso- och sjukvård även när ingen vet
 * om enheten är primärvård eller psykiatri).
 */
export const Partpost = Schema.Struct({
  hsaId: Schema.optionalKey(HsaId),
  organisationsnummer: Schema.optionalKey(Organisationsnummer),
  namn: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  aktor: Schema.optionalKey(Aktor),
  omrade: Schema.optionalKey(Omrade),
  kommun: Schema.optionalKey(Kommunkod),
}).annotate({ identifier: "Partpost", title: "Enhet i partkartan" });
export type Partpost = typeof Partpost.Type;

/** En partkarta. */
export const Partkarta = Schema.Struct({
  id: PostId,
  version: Schema.Int,
  namn: Text,
  poster: Schema.Array(Partpost),
}).annotate({ identifier: "Partkarta", title: "Partkarta" });
export type Partkarta = typeof Partkarta.Type;
