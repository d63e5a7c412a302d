/**
 * Orden i datapaketet, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

/** Kolumnernas förklaringar. */
export const kolumntexter = {
  nyckeltal: text("Nyckeltalets id", "The measure's id"),
  nyckeltal_titel: text("Nyckeltalets namn, på svenska", "The measure's name, in Swedish"),
  enhet: text("Det som räknas", "What is counted"),
  period_fran: text("Periodens första dag", "First day of the period"),
  period_till: text("Periodens sista dag", "Last day of the period"),
  fonster: text(
    "Om perioden står för sig eller är ackumulerad från årets början",
    "Whether the period stands by itself or is accumulated from the start of the year",
  ),
  status: text("Om talet visas, och varför inte", "Whether the number is shown, and why not"),
  antal: text("Antal; belopp i öre", "Count; amounts in öre"),
  taljare: text("Andelens eller kvotens täljare", "Numerator of the share or ratio"),
  namnare: text("Andelens eller kvotens nämnare", "Denominator of the share or ratio"),
  varde: text(
    "Andel 0–1, kvot eller statistik, oavrundad",
    "Share 0–1, ratio or statistic, unrounded",
  ),
  intervall_lo: text(
    "95-procentsintervallets nedre gräns",
    "Lower limit of the 95 per cent interval",
  ),
  intervall_hi: text(
    "95-procentsintervallets övre gräns",
    "Upper limit of the 95 per cent interval",
  ),
  spridning: text(
    "Finns när små tal visas: får ej spridas",
    "Present when small numbers show: not for distribution",
  ),
} as const satisfies Record<string, Text>;

/** Namnen på koder i de fasta kolumnerna. */
export const kodtexter: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  enhet: {
    individ: text("Individer", "Individuals"),
    arende: text("Ärenden", "Cases"),
    insats: text("Insatser", "Services"),
    anstallning: text("Anställningar", "Employments"),
    tillfalle: text("Tillfällen", "Occasions"),
    ore: text("Öre", "Öre (1/100 krona)"),
  },
  fonster: {
    enskild: text("Perioden för sig", "The period by itself"),
    ackumulerad: text("Ackumulerat från årets början", "Accumulated from the start of the year"),
  },
  radstatus: {
    visad: text("Talet visas", "The number is shown"),
    dold: text("Talet är dolt av sekretesskäl", "The number is hidden for confidentiality"),
    saknas: text("Uppgift saknas", "No data"),
    uppskattad: text("Cirka: talet är uppskattat", "About: the number is an estimate"),
    ej_tillampligt: text("Gäller inte", "Not applicable"),
  },
  spridning: { intern: text("Får ej spridas", "Not for distribution") },
};

/** Paketets egna ord. */
export const pakettexter = {
  titel: text("Nyckeltal", "Measures"),
  kodbok: text("Kodbok", "Code book"),
  kolumn: text("Kolumnens namn", "The column's name"),
  kod: text("Koden i kolumnen; tom på raden om kolumnen själv", "The code; empty for the column"),
  titelSv: text("På svenska", "In Swedish"),
  titelEn: text("På engelska", "In English"),
} as const satisfies Record<string, Text>;
