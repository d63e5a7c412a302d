/**
 * En hel text till poster. För filens början och för prov; en fil läses rad för rad med `nyRaddelare`.
 */
import type { Post, Postlasning } from "./Post.ts";
import { type Radgranser, utanGranser } from "./Radgranser.ts";
import { celler } from "./Radlage.ts";
import { nyRaddelare } from "./raddelare.ts";

/**
 * Posterna i texten, högst `max`. Den sista radbrytningen ger ingen tom post. `hel`: texten är filens hela; annars
 * lämnas en sista post som kan vara kapad därhän. `forsta`: textens första fysiska rad.
 */
export const delaPoster = (
  text: string,
  avgransare: string,
  max = Number.POSITIVE_INFINITY,
  hel = true,
  granser: Radgranser = utanGranser,
  forsta = 1,
): Postlasning => {
  const delare = nyRaddelare(avgransare, granser, forsta);
  delare.ge(text, hel);
  const poster: Array<Post> = [];
  while (poster.length < max) {
    const steg = delare.nasta();
    if (typeof steg !== "string") return steg;
    if (steg !== "rad") break;
    poster.push({ rad: delare.lage.rad, celler: celler(delare.lage) });
  }
  return { _tag: "Poster", poster };
};
