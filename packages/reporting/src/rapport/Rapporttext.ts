/**
 * Text i en rapport. Svenskan är källan; engelskan får fattas där ett förbund skrivit en egen mall. Den som läser på engelska ser
 * då svenskan, märkt som svenska (WCAG 3.1.2).
 */
import type { Sprak } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

/** Svensk text, med engelsk översättning om någon finns. */
export const Rapporttext = Schema.Struct({
  sv: Schema.NonEmptyString,
  en: Schema.optionalKey(Schema.NonEmptyString),
}).annotate({ identifier: "Rapporttext", title: "Text i en rapport" });
export type Rapporttext = typeof Rapporttext.Type;

/** Orden på språket, annars på svenska. */
export const ord = (text: Rapporttext, sprak: Sprak): string => text[sprak] ?? text.sv;

/** Språket som `ord` svarar på. */
export const ordsprak = (text: Rapporttext, sprak: Sprak): Sprak =>
  text[sprak] === undefined ? "sv" : sprak;
