/**
 * Vilken kodning filen har, avgjort av det som går att se i dess bytes, aldrig av en gissning på språk: en svensk fil
 * med bara tre å i rubriken lurar de statistiska detektorerna.
 */
import type { kodningsgrund } from "../texter.ts";
import { raknaUtf8, type Utf8rakning } from "./utf8.ts";

/** Kodningar som läses. */
export type Teckenkodning = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Kodningen och skälet. `oavgjord`: bara ASCII hittills, så nästa byte över 7F avgör. `blandad`: både hela och trasiga
 * UTF-8-följder.
 */
export type Kodningsval = {
  readonly kodning: Teckenkodning;
  readonly grund: keyof typeof kodningsgrund;
  readonly oavgjord?: true;
  readonly blandad?: Utf8rakning;
};

/** Valet efter filens början; `fler`: filen fortsätter efter de bytes som gavs. */
export function valjKodning(bytes: Uint8Array, fler: boolean): Kodningsval {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { kodning: "utf-8", grund: "bom" };
  if (a === 0xff && b === 0xfe) return { kodning: "utf-16le", grund: "bom" };
  if (a === 0xfe && b === 0xff) return { kodning: "utf-16be", grund: "bom" };
  const nollor = nollandelar(bytes.subarray(0, 4096));
  if (nollor.udda >= 0.3) return { kodning: "utf-16le", grund: "nollor" };
  if (nollor.jamna >= 0.3) return { kodning: "utf-16be", grund: "nollor" };
  return avgor(bytes, fler);
}

/** UTF-8 eller Windows-1252: en enda trasig följd fäller UTF-8; är de hela följderna fler är filen blandad. */
export function avgor(bytes: Uint8Array, fler: boolean): Kodningsval {
  const rakning = raknaUtf8(bytes, fler);
  const { hela, trasiga } = rakning;
  if (trasiga === 0) {
    return hela === 0
      ? { kodning: "utf-8", grund: "ascii", oavgjord: true }
      : { kodning: "utf-8", grund: "giltigUtf8" };
  }
  return trasiga > hela
    ? { kodning: "windows-1252", grund: "inteUtf8" }
    : { kodning: "windows-1252", grund: "inteUtf8", blandad: rakning };
}

/** Andelen nollbytes på udda och jämna platser. */
function nollandelar(bytes: Uint8Array): { readonly udda: number; readonly jamna: number } {
  let udda = 0;
  let jamna = 0;
  for (let plats = 0; plats < bytes.length; plats++) {
    if (bytes[plats] === 0) plats % 2 === 1 ? udda++ : jamna++;
  }
  const halften = Math.max(1, bytes.length / 2);
  return { udda: udda / halften, jamna: jamna / halften };
}
