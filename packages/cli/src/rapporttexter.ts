/**
 * Meningarna i `star rapport`, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";

export const rapporttexter = {
  felPeriod: {
    tertial: text(
      "Mallen gäller en period inom ett kalenderår. Skriv till exempel --period 2025-T1.",
      "The template is for a period within one calendar year. Write for instance --period 2025-T1.",
    ),
    ar: text(
      "Mallen gäller tolv månader. Skriv till exempel --period 2025 eller --period 2024-10..2025-09.",
      "The template is for twelve months. Write for instance --period 2025 or --period 2024-10..2025-09.",
    ),
  },
  ingaTexter: (fil: string, mall: string): Text =>
    text(
      `${fil} har inga texter till mallen ${mall}.`,
      `${fil} has no texts for the template ${mall}.`,
    ),
  attFyllaI: (antal: number, plats: string): Text =>
    text(
      `${antal} ${antal === 1 ? "textlucka" : "textluckor"} att fylla i: ${plats}.`,
      `${antal} text ${antal === 1 ? "slot" : "slots"} to be filled in: ${plats}.`,
    ),
  granskat: (plats: string, vad: Text): Text =>
    text(`Texten ${plats}: ${vad.sv}`, `The text ${plats}: ${vad.en}`),
  nnsInteIListan: text(
    "NNS-svaren förs inte in i liggaren. Ge inte ut dem för perioder som överlappar: skillnaden kan röja enskilda svar.",
    "The NNS answers are not entered in the ledger. Do not publish them for overlapping periods: the difference may reveal single answers.",
  ),
} as const;

/** Hjälptexterna. */
export const rapporthjalp = {
  texter: text(
    "JSON-fil med texterna som människor skriver, och underskrifterna (förval: texter.json i katalogen, om den finns)",
    "JSON file with the texts that people write, and the signatures (default: texter.json in the directory, if it exists)",
  ),
};
