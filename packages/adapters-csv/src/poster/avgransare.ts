/**
 * Vilket tecken som skiljer cellerna åt, avgjort av filen själv.
 */

import { type Radgranser, utanGranser } from "./Radgranser.ts";
import { forstaFyllda } from "./Radlage.ts";
import { nyRaddelare } from "./raddelare.ts";

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

/** Avgränsaren för en hel text. */
export const valjAvgransare = (text: string): Avgransare =>
  avgransareFor(text, true, utanGranser) ?? ";";

/**
 * Avgränsaren som ger flest poster med samma antal celler (fler än en) bland de första femtio. Tomma poster
 * räknas inte. Lika: semikolon före tabb, komma och lodstreck. `undefined`: texten är inte hel och räcker inte för att
 * avgöra; då får bitarnas storlek inte avgöra heller.
 */
export const avgransareFor = (
  text: string,
  hel: boolean,
  granser: Radgranser,
): Avgransare | undefined => {
  let bast: Avgransare = ";";
  let bastAndel = 0;
  for (const avgransare of AVGRANSARE) {
    const andel = jamnhet(text, avgransare, hel, granser);
    if (andel === undefined) return undefined;
    if (andel > bastAndel) [bast, bastAndel] = [avgransare, andel];
  }
  return bast;
};

function jamnhet(
  text: string,
  avgransare: string,
  hel: boolean,
  granser: Radgranser,
): number | undefined {
  const delare = nyRaddelare(avgransare, granser);
  delare.ge(text, hel);
  const antal = new Map<number, number>();
  let fyllda = 0;
  for (let poster = 0; poster < PROVRADER; poster++) {
    const steg = delare.nasta();
    if (steg === "mer") return undefined;
    if (steg === "slut") break;
    if (steg !== "rad") return 0;
    const bredd = delare.lage.antal;
    if (forstaFyllda(delare.lage) === -1) continue;
    fyllda += 1;
    if (bredd > 1) antal.set(bredd, (antal.get(bredd) ?? 0) + 1);
  }
  return fyllda === 0 ? 0 : Math.max(0, ...antal.values()) / fyllda;
}
