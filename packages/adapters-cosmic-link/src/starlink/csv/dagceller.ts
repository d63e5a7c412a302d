/**
 * Celler med dagar och tidpunkter.
 */
import { arDag } from "@star-finsam/core/kernel";
import { arTidpunkt } from "../../samordningsarende/index.ts";
import type { Cellfel, Celltyp } from "./celltyper.ts";

/** En dag. */
export const dag: Celltyp = {
  las: (cell) => {
    const skriven = isoform(cell);
    return arDag(skriven) ? { varde: skriven } : dagfel(skriven);
  },
  skriv: String,
};

/** En dag, med eller utan klockslag. */
export const tid: Celltyp = {
  las: (cell) => {
    const skriven = isoform(cell);
    return arTidpunkt(skriven) ? { varde: skriven } : dagfel(skriven);
  },
  skriv: String,
};

/** Excel skriver `2025-03-01 08:30`; andra skriver `20250301`. */
const isoform = (cell: string): string =>
  cell
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})$/u, "$1-$2-$3")
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/u, "$1T");

const dagfel = (skriven: string): Cellfel => ({
  kod: /^\d{4}(?:-\d{2})?$/u.test(skriven) ? "LINK_DAG_OFULLSTANDIG" : "LINK_DAG_OGILTIG",
});
