/**
 * Orden som bara webbsidan, fragmentet och elementet har.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Fasta texter på webben. */
export const webbtexter = {
  hoppa: text("Hoppa till innehållet", "Skip to the content"),
  kvar: text("Kvar att fylla i", "Still to be filled in"),
  ejUndertecknad: text("ej undertecknad", "not signed"),
} as const satisfies Record<string, Text>;
