/**
 * Filer som ofta förväxlas med CSV, kända på sina första bytes.
 */
import type { Filfelskod } from "../texter.ts";
import { avkodaWindows1252 } from "./windows1252.ts";

export const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Microsofts äldre behållare: .xls, och .xlsx med lösenord. */
export const OLE = [0xd0, 0xcf, 0x11, 0xe0];
export const GZIP = [0x1f, 0x8b];

const SIGNATURER: ReadonlyArray<readonly [ReadonlyArray<number>, Filfelskod]> = [
  [OLE, "FIL_EXCEL"],
  [GZIP, "FIL_PACKAD"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "FIL_PDF"],
];

/** Varför filen inte är text, om dess början visar det. */
export function frammandeFormat(bytes: Uint8Array): Filfelskod | undefined {
  if (borjarMed(bytes, ZIP)) {
    const borjan = avkodaWindows1252(bytes.subarray(0, 4096)).text;
    return /\[Content_Types\]|xl\/|_rels/u.test(borjan) ? "FIL_EXCEL" : "FIL_PACKAD";
  }
  return SIGNATURER.find(([signatur]) => borjarMed(bytes, signatur))?.[1];
}

/** Sant om filen börjar med signaturen. */
export const borjarMed = (bytes: Uint8Array, signatur: ReadonlyArray<number>): boolean =>
  signatur.every((byte, plats) => bytes[plats] === byte);
