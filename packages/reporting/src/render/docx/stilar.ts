/**
 * Dokumentets Wordstilar. Den som skriver vidare i Word får samma utseende.
 */
import type { IStylesOptions } from "docx";

/** Stilen på text som en människa ska skriva. */
export const ATT_FYLLA_I = "AttFyllaI";

const BLA = "0B2F5E";

/** Stilarna, på dokumentets språk. */
export const stilar = (sprak: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Arial", size: 21, language: { value: sprak } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: "auto" } },
    },
    title: { run: { size: 48, bold: true, color: BLA }, paragraph: { spacing: { after: 200 } } },
    heading1: {
      run: { size: 30, bold: true, color: BLA },
      paragraph: { spacing: { before: 360, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: BLA },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
    caption: {
      run: { size: 20, bold: true, color: "1A1A1A" },
      paragraph: { spacing: { before: 200, after: 80 } },
    },
  },
  paragraphStyles: [
    egen("Innehallsrubrik", "TOC Heading", { size: 24, bold: true, color: BLA }),
    egen(ATT_FYLLA_I, "Att fylla i", { italics: true, color: "5C3D00" }, "FFF4CC"),
    egen("Not", "Not", { size: 18, color: "4A4A4A" }),
    egen("Marke", "Vattenmärke", { size: 22, bold: true, color: "A40000" }),
    egen("Tabelltext", "Tabelltext", { size: 19 }),
  ],
});

type Egen = NonNullable<IStylesOptions["paragraphStyles"]>[number];

const egen = (
  id: string,
  name: string,
  run: NonNullable<Egen["run"]>,
  fyllning?: string,
): Egen => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph: {
    ...(id === "Tabelltext" ? { spacing: { before: 40, after: 40, line: 240 } } : {}),
    ...(fyllning === undefined ? {} : { shading: { type: "clear", fill: fyllning } }),
  },
});
