/**
 * Filens början: avgränsare, `sep=`-rad och rubrik, avgjorda på de första femtio posterna.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { CsvVal } from "../CsvVal.ts";
import { type Uppslag, uppslagAv } from "../celler/index.ts";
import { type Filfel, filfelAv, postfel } from "../Filfel.ts";
import { avgransareFor, sepRad } from "../poster/avgransare.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import type { Radgranser } from "../poster/Radgranser.ts";
import type { Profil } from "../profil/index.ts";
import { listorFor } from "../profil/prova.ts";
import * as texter from "../texter.ts";
import { okandaDubbletter } from "./dubbletter.ts";
import { kolumnplats } from "./kolumnplats.ts";
import { hittaRubrik, type Rubrik } from "./Rubrik.ts";

/** Rubriken, posten den står i och kodlistorna som den läser med. */
export type Tabellhuvud = {
  readonly rubrik: Rubrik;
  readonly rubrikpost: Post;
  readonly uppslag: (kodlista: string) => Uppslag;
};

/** Det som filens början visade. `text` är texten efter en `sep=`-rad, som då är `hoppade` rader. */
export type Inledning = Tabellhuvud & {
  readonly _tag: "Inledning";
  readonly text: string;
  readonly hoppade: number;
  readonly avgransare: string;
};

/** Så många poster avgör var rubriken står. */
export const SEDDA_POSTER = 50;

/** Så lång text prövas först; räcker den inte prövas en dubbelt så lång. Unit: tecken. */
export const FORSTA_FORSOK = 1 << 16;

/** Inledningen, ett fel, eller `undefined` när texten (som då inte är hel) är för kort för att avgöra. */
export function lasInledning(
  hel: string,
  sist: boolean,
  { profil }: Pick<CsvVal, "profil">,
  granser: Radgranser,
): Inledning | Filfel | undefined {
  const { text, avgransare: angiven } = sepRad(hel);
  const hoppade = angiven === undefined ? 0 : 1;
  const avgransare = profil.avgransare ?? angiven ?? avgransareFor(text, sist, granser);
  if (avgransare === undefined) return undefined;
  const lasning = delaPoster(text, avgransare, SEDDA_POSTER, sist, granser, hoppade + 1);
  if (lasning._tag !== "Poster") return postfel(lasning);
  const { poster } = lasning;
  if (!sist && poster.length < SEDDA_POSTER) return undefined;
  const tabell = tabellhuvud(poster, profil);
  return "kod" in tabell ? tabell : { _tag: "Inledning", text, hoppade, avgransare, ...tabell };
}

/** Rubriken bland de första posterna, varifrån de än kommer, eller varför ingen duger. */
export function tabellhuvud(poster: ReadonlyArray<Post>, profil: Profil): Tabellhuvud | Filfel {
  const uppslag = uppslagsverk(profil);
  const rubrik = hittaRubrik(poster, profil, uppslag);
  if ("kod" in rubrik) return filfelAv(rubrik.kod, rubrik.text, rubrik.rad);
  const rubrikpost = poster[rubrik.index] ?? { rad: 1, celler: [] };
  if (profil.okandaKolumner === "avvisa" && rubrik.okanda.length > 0) {
    const fraga = texter.okandFraga(rubrik.okanda.map(kolumnplats));
    return filfelAv("FIL_OKAND_KOLUMN", fraga, rubrikpost.rad);
  }
  return { rubrik, rubrikpost, uppslag };
}

/** Uppslagen per kodlista, gjorda första gången de behövs. */
export function uppslagsverk(profil: Profil): (kodlista: string) => Uppslag {
  const gjorda = new Map<string, Uppslag>();
  return (kodlista) => {
    const gjort = gjorda.get(kodlista) ?? uppslagAv(listorFor(profil, kodlista));
    gjorda.set(kodlista, gjort);
    return gjort;
  };
}

/** Varningarna om kolumner. */
export function kolumnvarningar(rubrik: Rubrik, fil: string): ReadonlyArray<Brist> {
  const varning = (kod: string, text: Brist["text"]): Brist => ({
    kod,
    allvar: "varning",
    fil,
    text,
  });
  return [
    ...rubrik.saknade
      .filter(({ obligatorisk }) => obligatorisk === "nej")
      .map((k) => varning("KOLUMN_SAKNAS", texter.kolumnSaknas(k.alias[0] ?? k.falt))),
    ...(rubrik.okanda.length === 0
      ? []
      : [varning("OKAND_KOLUMN", texter.okandaKolumner(rubrik.okanda.map(kolumnplats)))]),
    ...okandaDubbletter(rubrik).map(({ platser }) =>
      varning("DUBBEL_OKAND_KOLUMN", texter.dubbelOkand(platser.map(kolumnplats))),
    ),
    ...(rubrik.dold === undefined
      ? []
      : [varning("TVARADIG_RUBRIK", texter.radOverRubriken(rubrik.dold.rad))]),
  ];
}
