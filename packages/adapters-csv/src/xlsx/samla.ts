/**
 * Ett flöde till ett stycke.
 */
import { fogade } from "../bytes/fogade.ts";

/** Allt i flödet, eller `undefined` om det är längre än gränsen; då läses resten inte. */
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
  return fogade(bitar, langd);
};
