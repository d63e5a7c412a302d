/**
 * Meningarna i en jämförelse av utgåvor, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Regelskillnad, Utgaveorsak } from "./Utgavejamforelse.ts";

/** Orsakerna i ord. */
export const orsakstitlar: Readonly<Record<Utgaveorsak, Text>> = {
  sent: text("sena uppgifter", "late data"),
  senare: text("uppgifter om tiden efter perioden", "data about the time after the period"),
  rattelse: text("rättade uppgifter", "corrected data"),
  borta: text("uppgifter som källan tagit bort", "data that the source removed"),
  samtycke: text(
    "återkallade samtycken, och det som följde på dem",
    "withdrawn consents, and what followed from them",
  ),
  regel: text("ändrade regler", "changed rules"),
  ovrigt: text(
    "annat: fakta eller regler är inte som när utgåvorna gjordes",
    "other: facts or rules are not as when the editions were made",
  ),
};

/** Slagen av regler. */
export const regeltitlar: Readonly<Record<Regelskillnad["slag"], Text>> = {
  bibliotek: text("bibliotekets version", "the library's version"),
  mall: text("mallen", "the template"),
  overenskommelse: text("överenskommelsen", "the agreement"),
  nyckeltal: text("nyckeltalets definition", "the measure's definition"),
  skyddsregler: text("skyddets gränser", "the limits of the protection"),
  delmal: text("delmålen", "the goals"),
};

export const jamforelseord = {
  rubrik: text("Vad som skiljer utgåvorna", "What differs between the editions"),
  utgavorna: (gammal: string, ny: string): Text => text(`${gammal} → ${ny}`, `${gammal} → ${ny}`),
  regler: text("Regler som skiljer", "Rules that differ"),
  orsaker: (dag: string): Text =>
    text(
      `Uppgifter som kommit till eller ändrats sedan den gamla utgåvan (kända till ${dag})`,
      `Data added or changed since the old edition (known until ${dag})`,
    ),
  ingaOrsaker: text(
    "Inga uppgifter har kommit till eller ändrats.",
    "No data have been added or changed.",
  ),
  siffror: (skiljer: number, alla: number): Text =>
    text(
      `Siffror som skiljer: ${skiljer} av ${alla}`,
      `Figures that differ: ${skiljer} of ${alla}`,
    ),
  enda: (gammal: number, ny: number): Text =>
    text(
      `Bara i den gamla: ${gammal} siffror. Bara i den nya: ${ny}.`,
      `Only in the old: ${gammal} figures. Only in the new: ${ny}.`,
    ),
  dolt: text("dolt", "hidden"),
  ingenUppgift: text("uppgift saknas", "no data"),
  av: text("av", "of"),
  taljaren: text("täljaren", "numerator"),
  namnaren: text("nämnaren", "denominator"),
  arenden: text("ärenden", "cases"),
  visasInte: text(
    "Talen visas inte: siffran är dold i någon av utgåvorna.",
    "The numbers are not shown: the figure is hidden in one of the editions.",
  ),
} as const;
