/**
 * Typsnitten: Liberation Sans ur mappen som anges, eller där paketet fonts-liberation lägger dem. Finns de ingenstans blir texten i
 * Libertinus Serif, som följer med Typst.
 */
import { existsSync } from "node:fs";

const KANDA_MAPPAR = [
  "/usr/share/fonts/truetype/liberation",
  "/usr/share/fonts/truetype/liberation2",
  "/usr/share/fonts/liberation-sans",
  "/usr/share/fonts/liberation-sans-fonts",
  "/usr/share/fonts/liberation",
];

/** Mapparna att leta typsnitt i. */
export const typsnittsmappar = (angiven: string | undefined): Array<string> =>
  angiven === undefined ? KANDA_MAPPAR.filter((mapp) => existsSync(mapp)) : [angiven];
