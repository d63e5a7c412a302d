/**
 * Text till rader enligt RFC 4180, med det som exporter därutöver gör: CRLF, LF eller CR, radbrytning i citerade celler
 * och `""` för ett citattecken. Ett citattecken mitt i en ociterad cell är bara ett tecken. Texten kommer i bitar; en
 * rad lämnas först när den är hel.
 */
import type { Postfel } from "./Post.ts";
import type { Radgranser } from "./Radgranser.ts";
import { nyttRadlage, type Radlage, vidga } from "./Radlage.ts";

const CITAT = 34;
const LF = 10;
const CR = 13;

/** Delaren. `nasta` ställer `lage` på nästa rad, eller säger att mer text behövs, att texten är slut eller ett fel. */
export type Raddelare = {
  readonly lage: Radlage;
  readonly ge: (text: string, sist: boolean) => void;
  readonly nasta: () => "rad" | "mer" | "slut" | Postfel;
  /** Den fysiska rad där texten som getts tar slut. */
  readonly slutrad: () => number;
};

/** Antal radbrytningar. */
export const radbrytningar = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

/** En delare som börjar på fysisk rad `forsta`. Den sista radbrytningen ger ingen tom rad. */
export const nyRaddelare = (avgransare: string, granser: Radgranser, forsta = 1): Raddelare => {
  const skilje = avgransare.charCodeAt(0);
  const lage = nyttRadlage(forsta);
  let text = "";
  let plats = 0;
  let rad = forsta;
  let sist = false;
  let vantande: Array<string> = [];
  let vantat = 0;
  let krav = 0;

  const ge = (ny: string, arSist: boolean): void => {
    vantande.push(ny);
    vantat += ny.length;
    sist = arSist;
    if (!sist && vantat < krav) return;
    text = text.slice(plats) + (vantande.length === 1 ? ny : vantande.join(""));
    plats = 0;
    vantande = [];
    vantat = 0;
    krav = 0;
    lage.text = text;
  };

  /** Raden är inte hel. Nästa försök när den blivit dubbelt så lång: en rad på 100 MB läses två gånger, inte tusen. */
  const mer = (): "mer" | Postfel => {
    const langd = text.length - plats;
    if (langd + vantat > granser.radlangd) return { _tag: "LangRad", rad };
    krav = langd;
    return "mer";
  };

  const nasta = (): "rad" | "mer" | "slut" | Postfel => {
    if (vantat > 0) return mer();
    const slut = text.length;
    let p = plats;
    let har = rad;
    let antal = 0;
    lage.rad = rad;
    for (;;) {
      let fran = p;
      let till = p;
      let summa = 0;
      let dubblad = 0;
      let kod = p < slut ? text.charCodeAt(p) : LF;
      if (kod === CITAT && p < slut) {
        const oppnar = har;
        fran = ++p;
        for (;;) {
          if (p >= slut) {
            if (p - fran > granser.cellangd) return { _tag: "LangCell", rad: oppnar };
            return sist ? { _tag: "OavslutatCitat", rad: oppnar } : mer();
          }
          kod = text.charCodeAt(p);
          if (kod === CITAT) {
            if (p + 1 >= slut && !sist) return mer();
            if (p + 1 >= slut || text.charCodeAt(p + 1) !== CITAT) break;
            dubblad = 1;
            p += 1;
          } else if (kod === LF || (kod === CR && text.charCodeAt(p + 1) !== LF)) har += 1;
          summa = (Math.imul(summa, 31) + kod) | 0;
          p += 1;
        }
        till = p;
        p += 1;
        kod = p < slut ? text.charCodeAt(p) : LF;
        if (kod !== skilje && kod !== LF && kod !== CR) return { _tag: "FelCitat", rad: oppnar };
      } else {
        while (kod !== skilje && kod !== LF && kod !== CR) {
          summa = (Math.imul(summa, 31) + kod) | 0;
          p += 1;
          kod = p < slut ? text.charCodeAt(p) : LF;
        }
        till = p;
      }
      if (till - fran > granser.cellangd) return { _tag: "LangCell", rad: har };
      if (antal === lage.fran.length) {
        if (antal >= granser.kolumner) return { _tag: "MangaKolumner", rad };
        vidga(lage);
      }
      lage.fran[antal] = fran;
      lage.till[antal] = till;
      lage.summa[antal] = summa;
      lage.dubblade[antal] = dubblad;
      antal += 1;
      if (kod === skilje && p < slut) {
        p += 1;
        continue;
      }
      if (p >= slut) {
        if (!sist) return mer();
        if (p - plats > granser.radlangd) return { _tag: "LangRad", rad };
        plats = slut;
        if (antal === 1 && fran === till) return "slut";
      } else {
        if (kod === CR && p + 1 >= slut && !sist) return mer();
        if (p - plats > granser.radlangd) return { _tag: "LangRad", rad };
        plats = kod === CR && text.charCodeAt(p + 1) === LF ? p + 2 : p + 1;
        har += 1;
      }
      if (antal > granser.kolumner) return { _tag: "MangaKolumner", rad };
      rad = har;
      lage.antal = antal;
      return "rad";
    }
  };
  const slutrad = (): number => rad + radbrytningar(text.slice(plats) + vantande.join(""));

  return { lage, ge, nasta, slutrad };
};
