/**
 * Koderna för en anställning, och deras namn.
 */
import * as Schema from "effect/Schema";
import { type Text, text } from "../kernel/index.ts";

/** Arbetsgivarens sektor. */
export const Sektor = Schema.Literals(["privat", "offentlig", "ideell", "okand"]).annotate({
  identifier: "Sektor",
  title: "Sektor",
});
export type Sektor = typeof Sektor.Type;

/** Sektorernas namn. */
export const sektorstitlar: Readonly<Record<Sektor, Text>> = {
  privat: text("Privat sektor", "Private sector"),
  offentlig: text("Offentlig sektor", "Public sector"),
  ideell: text("Ideell sektor", "Non-profit sector"),
  okand: text("Okänd sektor", "Sector unknown"),
};

/** Stödet som anställningen har. `inget`: en anställning utan stöd; `okant`: källan säger inte. */
export const Anstallningsstod = Schema.Literals([
  "inget",
  "lonebidrag",
  "introduktionsjobb",
  "nystartsjobb",
  "bea",
  "osa",
  "trygghetsanstallning",
  "samhall",
  "annat",
  "okant",
]).annotate({ identifier: "Anstallningsstod", title: "Anställningsstöd" });
export type Anstallningsstod = typeof Anstallningsstod.Type;

/** Stödens namn. */
export const anstallningsstodstitlar: Readonly<Record<Anstallningsstod, Text>> = {
  inget: text("Utan stöd", "Without support"),
  lonebidrag: text("Lönebidrag", "Wage subsidy"),
  introduktionsjobb: text("Introduktionsjobb", "Introduction job"),
  nystartsjobb: text("Nystartsjobb", "New start job"),
  bea: text("Anställning enligt BEA", "Employment under the BEA agreement"),
  osa: text("Offentligt skyddat arbete (OSA)", "Sheltered public employment (OSA)"),
  trygghetsanstallning: text("Trygghetsanställning", "Security employment"),
  samhall: text("Samhall", "Samhall"),
  annat: text("Annat stöd", "Other support"),
  okant: text("Okänt stöd", "Support unknown"),
};
