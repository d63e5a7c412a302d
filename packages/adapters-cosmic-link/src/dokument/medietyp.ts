/**
 * Vad ett dokument är, sett på dess första bytes. Innehållet läses inte.
 */

/** Medietypen, eller `undefined` om den inte går att känna igen. */
export const kandMedietyp = (bytes: Uint8Array): string | undefined => {
  const traff = SIGNATURER.find(([, signatur]) => signatur.every((byte, i) => bytes[i] === byte));
  if (traff !== undefined) return traff[0];
  const borjan = somText(bytes);
  if (borjan === undefined) return undefined;
  return HTML.test(borjan) ? "text/html" : "text/plain";
};

const SIGNATURER: ReadonlyArray<readonly [string, ReadonlyArray<number>]> = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];

const HTML = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/iu;

const BORJAN = 4096;

/** Början som text, om den är UTF-8 utan styrtecken. */
function somText(bytes: Uint8Array): string | undefined {
  try {
    const tolk = new TextDecoder("utf-8", { fatal: true });
    const text = tolk.decode(bytes.subarray(0, BORJAN), { stream: bytes.length > BORJAN });
    return STYRTECKEN.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

const STYRTECKEN = /[^\P{Cc}\t\n\r\f]/u;
