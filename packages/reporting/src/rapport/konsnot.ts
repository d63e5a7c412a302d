/**
 * Noten om könsfördelningen under en tabell efter kön.
 */
import { jamnKonsfordelning } from "@star-finsam/core/individ";
import type { Text } from "@star-finsam/core/kernel";
import type { Cell } from "../disclosure/Cell.ts";
import { texter } from "../texter.ts";

/**
 * Domen 40–60 över tabellens antal, `undefined` när något av dem inte visas eller ingen har känt kön: en dom ur ett dolt tal
 * säger något om det.
 */
export const konsnot = (antal: ReadonlyMap<string, Cell>): Text | undefined => {
  const visade = [...antal].flatMap(([kon, cell]) =>
    cell._tag === "Visad" ? [[kon, cell.n] as const] : [],
  );
  if (visade.length < antal.size) return undefined;
  const av = new Map(visade);
  const { dom } = jamnKonsfordelning({ kvinna: av.get("kvinna") ?? 0, man: av.get("man") ?? 0 });
  return dom === "inga" ? undefined : dom === "jamn" ? texter.jamntKon : texter.ojamntKon;
};
