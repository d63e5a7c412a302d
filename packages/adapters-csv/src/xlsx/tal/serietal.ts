/**
 * Excels dagar: antal dagar sedan årsskiftet 1900 (eller 1904) med klockslaget som bråkdel. Excel tror att 1900 var
 * skottår; dag 60 är 29 februari 1900, som inte finns.
 */
import { dagAvNummer } from "@star-finsam/core/kernel";
import { NOLL, SISTA } from "../../celler/exceldag.ts";

const DYGN = 86_400_000;

/** En dag och tiden på dygnet. Unit of `ms`: millisekunder sedan midnatt. */
export type Tidpunkt = { readonly dag: string; readonly ms: number };

/**
 * Tidpunkten, avrundad till hel millisekund; `undefined` utanför Excels kalender. Dagar som inte finns (1900-01-00,
 * 1900-02-29) lämnas som Excel visar dem, och blir fel när de läses som dag.
 */
export const tidpunkt = (serietal: number, fran1904: boolean): Tidpunkt | undefined => {
  const alla = Math.round(serietal * DYGN);
  const nummer = Math.floor(alla / DYGN);
  if (nummer < 0 || nummer > SISTA[fran1904 ? "excel_1904" : "excel_1900"]) return undefined;
  return {
    dag: fran1904 ? iso(NOLL.excel_1904, nummer) : dag1900(nummer),
    ms: alla - nummer * DYGN,
  };
};

function dag1900(nummer: number): string {
  if (nummer === 0) return "1900-01-00";
  if (nummer === 60) return "1900-02-29";
  return iso(NOLL.excel_1900, nummer < 60 ? nummer + 1 : nummer);
}

const MINNE = 10_000;
const minne = new Map<number, string>();

/** Dagen som text. Ett blad har få olika dagar: att minnas dem kostar mindre än att räkna dem på nytt. */
function iso(noll: number, dagar: number): string {
  const minns = minne.get(noll + dagar);
  if (minns !== undefined) return minns;
  const dag = dagAvNummer(noll + dagar);
  if (minne.size < MINNE) minne.set(noll + dagar, dag);
  return dag;
}

/** Klockslaget `08:30:00`. */
export const klockslag = (ms: number): string => {
  const sekunder = Math.floor(ms / 1000);
  return [sekunder / 3600, (sekunder / 60) % 60, sekunder % 60]
    .map((tal) => String(Math.floor(tal)).padStart(2, "0"))
    .join(":");
};
