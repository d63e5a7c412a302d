/**
 * Celler med koder. En kodlista slås upp på jämförelseformen; koden själv är alltid ett giltigt skrivsätt.
 */
import { jamforelseform, type Kodlista } from "../profil/index.ts";
import type { Kodvarde } from "./Cellvarde.ts";

/** Skrivsätt till kod. */
export type Uppslag = ReadonlyMap<string, string>;

/** Uppslaget för en kodlista, med profilens egna skrivsätt utöver de medföljande. */
export const uppslagAv = (listor: ReadonlyArray<Kodlista>): Uppslag =>
  new Map(
    listor
      .flatMap((lista) => Object.entries(lista))
      .flatMap(([kod, alias]) =>
        [kod, ...alias].map((text) => [jamforelseform(text), kod] as const),
      ),
  );

/** Koden för cellen. */
export const lasKod = (text: string, uppslag: Uppslag): string | undefined =>
  uppslag.get(jamforelseform(text));

/**
 * Koderna i cellen. Hela cellen prövas först (`försörjningsstöd/IFO` är en verksamhet), sedan delarna mellan
 * avgränsarna. `undefined` om någon del är okänd.
 */
export const lasKoder = (
  text: string,
  uppslag: Uppslag,
  avgransare: string,
): ReadonlyArray<Kodvarde> | undefined => {
  const hel = lasKod(text, uppslag);
  if (hel !== undefined) return [{ kod: hel }];
  return allaEllerInget(text.split(avgransare), (del) => {
    const kod = lasKod(del, uppslag);
    return kod === undefined ? undefined : { kod };
  });
};

/** Koderna i cellen, var och en med omfattning om den anges: `lön + sjukersättning 50%`. */
export const lasKoderMedOmfattning = (
  text: string,
  uppslag: Uppslag,
  avgransare: string,
): ReadonlyArray<Kodvarde> | undefined =>
  allaEllerInget(text.split(avgransare), (del) => {
    const hel = del.trim();
    const tal = hel.endsWith("%") ? /\d{1,3}\s{0,3}%$/u.exec(hel) : null;
    const kod = lasKod(tal === null ? hel : hel.slice(0, tal.index), uppslag);
    if (kod === undefined) return undefined;
    if (tal === null) return { kod };
    const procent = Number.parseInt(tal[0], 10);
    return procent < 1 || procent > 100 ? undefined : { kod, omfattning: procent / 100 };
  });

function allaEllerInget(
  delar: ReadonlyArray<string>,
  las: (del: string) => Kodvarde | undefined,
): ReadonlyArray<Kodvarde> | undefined {
  const ut: Array<Kodvarde> = [];
  for (const del of delar) {
    const varde = las(del);
    if (varde === undefined) return undefined;
    ut.push(varde);
  }
  return ut;
}
