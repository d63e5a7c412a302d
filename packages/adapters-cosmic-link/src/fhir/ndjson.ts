/**
 * Läser NDJSON: en resurs per rad. Varje rad avkodas för sig, så att en trasig rad inte tar med sig resten.
 */
import { brist } from "../kontroller/index.ts";
import type { Lasram } from "../Lasdel.ts";
import { nySamling, radUtanPost, type Samling, tillSamling } from "./samling.ts";

/** En läsare som tar en rad i taget. */
export const nyNdjson = (
  ram: Lasram,
): { readonly ta: (bytes: Uint8Array) => void; readonly slut: () => Samling } => {
  const samling = nySamling(ram);
  const avkodad = nyAvkodare();
  let rad = 0;
  return {
    ta: (bytes) => {
      rad += 1;
      const text = avkodad(bytes);
      if (text === undefined) radUtanPost(samling, rad, "karantan", "POST_INTE_UTF8");
      else if (text.trim() === "") radUtanPost(samling, rad, "tom");
      else {
        const resurs = jsonUr(text);
        if (resurs === undefined) radUtanPost(samling, rad, "karantan", "POST_INTE_JSON");
        else tillSamling(samling, resurs.varde, rad);
      }
    },
    slut: () => {
      if (samling.typer.size > 1) samling.brister.push(brist("BLANDADE_TYPER", { fil: ram.fil }));
      return samling;
    },
  };
};

/** Ger texten, om bytes är UTF-8. */
export const nyAvkodare = (): ((bytes: Uint8Array) => string | undefined) => {
  const avkodare = new TextDecoder("utf-8", { fatal: true });
  return (bytes) => {
    try {
      return avkodare.decode(bytes);
    } catch {
      return undefined;
    }
  };
};

/** Värdet, om texten är JSON. */
export const jsonUr = (text: string): { readonly varde: unknown } | undefined => {
  try {
    return { varde: JSON.parse(text) };
  } catch {
    return undefined;
  }
};
