/**
 * Excels två sätt att numrera dagar: från årsskiftet 1900 eller 1904.
 */
import { dagnummer, sakerDag } from "@star-finsam/core/kernel";

/**
 * Löpnumret för den dag som är 0. För 1900 gäller det dagar efter 28 februari det året: Excel tror att 1900 var skottår, och
 * dag 60 (29 februari 1900) finns inte.
 */
export const NOLL = {
  excel_1900: dagnummer(sakerDag("1899-12-30")),
  excel_1904: dagnummer(sakerDag("1904-01-01")),
} as const;

/** Numret för 31 december 9999, Excels sista dag. */
export const SISTA = { excel_1900: 2_958_465, excel_1904: 2_957_003 } as const;
