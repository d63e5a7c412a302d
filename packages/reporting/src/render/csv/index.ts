/** Rapportens siffror som CSV för svensk Excel, och för R, Python och skript. */
export type { CsvDialekt } from "./dialekt.ts";
export { type Csvfil, type Csvval, renderCsv } from "./renderCsv.ts";
