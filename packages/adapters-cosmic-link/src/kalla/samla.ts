/**
 * En hel källa som text. BOM tas bort; annat än UTF-8 godtas inte.
 */
import type { Linkkod } from "../kontroller/index.ts";

/** Källans bytes, eller `undefined` om de är fler än `max`. */
export const samla = async (
  indata: AsyncIterable<Uint8Array>,
  max: number,
): Promise<Uint8Array | undefined> => {
  const bitar: Array<Uint8Array> = [];
  let langd = 0;
  for await (const bit of indata) {
    langd += bit.length;
    if (langd > max) return undefined;
    bitar.push(bit);
  }
  const allt = new Uint8Array(langd);
  let plats = 0;
  for (const bit of bitar) {
    allt.set(bit, plats);
    plats += bit.length;
  }
  return allt;
};

/** Källans text, eller koden för varför den inte går att läsa. */
export const samlaText = async (
  indata: AsyncIterable<Uint8Array>,
  max: number,
): Promise<{ readonly text: string } | Linkkod> => {
  const bytes = await samla(indata, max);
  if (bytes === undefined) return "FIL_FOR_STOR";
  const text = utf8(bytes);
  if (text === undefined) return "FIL_INTE_UTF8";
  return text.trim() === "" ? "FIL_TOM" : { text };
};

/** Texten, om bytes är UTF-8. */
export const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
