/**
 * Vilket tecken som skiljer cellerna åt, avgjort av filen själv.
 */
import { delaPoster } from "./delaPoster.ts";

/** Tecken som prövas, i den ordning som avgör när det är lika. Svensk Excel skriver semikolon. */
export const AVGRANSARE = [";", "\t", ",", "|"] as const;
export type Avgransare = (typeof AVGRANSARE)[number];

/** Avgränsarens namn i texter. */
export const avgransarnamn = (avgransare: string): string =>
  avgransare === "\t" ? "tabb" : `"${avgransare}"`;

const PROVRADER = 50;

/** Texten utan en inledande `sep=`-rad, och tecknet den anger. */
export const sepRad = (
  text: string,
): { readonly text: string; readonly avgransare: string | undefined } => {
  const traff = /^sep=(.)(?:\r\n|\r|\n)/u.exec(text);
  return traff === null
    ? { text, avgransare: undefined }
    : { text: text.slice(traff[0].length), avgransare: traff[1] };
};

/**
 * Avgränsaren som ger flest poster med samma antal celler (fler än en) bland de första femtio. Tomma poster
 * räknas inte. Lika: semikolon före tabb, komma och lodstreck.
 */
export const valjAvgransare = (text: string): Avgransare => {
  let bast: Avgransare = ";";
  let bastAndel = 0;
  for (const avgransare of AVGRANSARE) {
    const andel = jamnhet(text, avgransare);
    if (andel > bastAndel) [bast, bastAndel] = [avgransare, andel];
  }
  return bast;
};

function jamnhet(text: string, avgransare: string): number {
  const lasning = delaPoster(text, avgransare, PROVRADER);
  if (lasning._tag !== "Poster") return 0;
  const fyllda = lasning.poster.filter((post) => post.celler.some((cell) => cell.trim() !== ""));
  const antal = new Map<number, number>();
  for (const { celler } of fyllda) {
    if (celler.length > 1) antal.set(celler.length, (antal.get(celler.length) ?? 0) + 1);
  }
  return fyllda.length === 0 ? 0 : Math.max(0, ...antal.values()) / fyllda.length;
}
