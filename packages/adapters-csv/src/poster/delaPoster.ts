/**
 * Text till poster enligt RFC 4180, med det som exporter därutöver gör: CRLF, LF eller CR, radbrytning i
 * citerade celler och `""` för ett citattecken. Ett citattecken mitt i en ociterad cell är bara ett tecken.
 */
import type { Post, Postlasning } from "./Post.ts";

const CITAT = 34;
const LF = 10;
const CR = 13;

/** Posterna i texten, högst `max`. Den sista radbrytningen ger ingen tom post. */
export const delaPoster = (
  text: string,
  avgransare: string,
  max = Number.POSITIVE_INFINITY,
): Postlasning => {
  const skilje = avgransare.charCodeAt(0);
  const poster: Array<Post> = [];
  let celler: Array<string> = [];
  let rad = 1;
  let postensRad = 1;
  let plats = 0;
  while (plats <= text.length && poster.length < max) {
    let cell: string;
    if (text.charCodeAt(plats) === CITAT) {
      const citat = lasCitat(text, plats);
      if (citat === undefined) return { _tag: "OavslutatCitat", rad };
      if (cellslut(text, citat.efter, skilje) !== citat.efter) return { _tag: "FelCitat", rad };
      rad += citat.brytningar;
      cell = citat.cell;
      plats = citat.efter;
    } else {
      const slut = cellslut(text, plats, skilje);
      cell = text.slice(plats, slut);
      plats = slut;
    }
    celler.push(cell);
    if (plats < text.length && text.charCodeAt(plats) === skilje) {
      plats += 1;
      continue;
    }
    const slutPaTexten = plats >= text.length;
    if (!(slutPaTexten && celler.length === 1 && cell === ""))
      poster.push({ rad: postensRad, celler });
    if (slutPaTexten) break;
    plats += text.charCodeAt(plats) === CR && text.charCodeAt(plats + 1) === LF ? 2 : 1;
    celler = [];
    rad += 1;
    postensRad = rad;
  }
  return { _tag: "Poster", poster };
};

/** Första platsen från `fran` med avgränsare, radbrytning eller textens slut. */
function cellslut(text: string, fran: number, skilje: number): number {
  let plats = fran;
  while (plats < text.length) {
    const kod = text.charCodeAt(plats);
    if (kod === skilje || kod === LF || kod === CR) return plats;
    plats += 1;
  }
  return plats;
}

type Citat = { readonly cell: string; readonly efter: number; readonly brytningar: number };

function lasCitat(text: string, oppnar: number): Citat | undefined {
  let plats = oppnar + 1;
  for (;;) {
    const stanger = text.indexOf('"', plats);
    if (stanger === -1) return undefined;
    if (text.charCodeAt(stanger + 1) !== CITAT) {
      const ra = text.slice(oppnar + 1, stanger);
      return {
        cell: ra.replaceAll('""', '"'),
        efter: stanger + 1,
        brytningar: raknaBrytningar(ra),
      };
    }
    plats = stanger + 2;
  }
}

const raknaBrytningar = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;
