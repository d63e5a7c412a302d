/**
 * Orden i dokumenten (Word och PDF), på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Fasta texter. */
export const dokumenttexter = {
  tabell: text("Tabell", "Table"),
  diagram: text("Diagram", "Figure"),
  roll: text("Roll", "Role"),
  namn: text("Namn", "Name"),
  datum: text("Datum", "Date"),
  underskrift: text("Underskrift", "Signature"),
  utanBild: text(
    "Diagrammet står här som tabell och i ord; bilden kunde inte göras.",
    "The figure is given as a table and in words; the picture could not be made.",
  ),
} as const satisfies Record<string, Text>;
