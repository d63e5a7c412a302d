/**
 * Orden i kalkylfilerna, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Fasta texter. */
export const kalkyltexter = {
  matt: text("Mått", "Measure"),
  varde: text("Värde", "Value"),
  spridning: text("Spridning", "Circulation"),
  fil: text("Fil", "File"),
  uppgift: text("Uppgift", "Item"),
  innehall: text("Innehåll", "Content"),
  titel: text("Titel", "Title"),
  fran: text("Från", "From"),
  till: text("Till", "To"),
  fonster: text("Tidsfönster", "Time window"),
  not: text("Not", "Note"),
  avsnitt: text("Avsnitt", "Section"),
  tabell: text("Tabell", "Table"),
  kalla: text("Källa", "Source"),
  oversikt: text("Översikt", "Overview"),
  sida: text("Sida", "Page"),
  sidaAv: text("av", "of"),
} as const satisfies Record<string, Text>;
