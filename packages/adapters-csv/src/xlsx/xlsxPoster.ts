/**
 * En Excel-arbetsbok till poster: ett blads rader, med bladets egna radnummer. Allt annat som arbetsboken bär
 * (formler, dolda blad, sammanfogade celler) tolkas inte, men sägs.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import { avvisad, type Filfel, filfelAv } from "../Filfel.ts";
import type { Post } from "../poster/Post.ts";
import { type Forrad, forvaldBudget, type Xlsxbudget } from "./Budget.ts";
import type { Blad } from "./blad/Blad.ts";
import { lasBlad } from "./blad/lasBlad.ts";
import { type Arbetsbok, type Flik, valjFlik } from "./bok/Arbetsbok.ts";
import { lasArbetsbok } from "./bok/lasArbetsbok.ts";
import { bokfelAv, ickeBok, ickeZip } from "./signatur.ts";
import * as texter from "./texter.ts";
import { varningarFor } from "./varningar.ts";
import type { Delfel } from "./xml/Xmlmottagare.ts";
import { zipkatalog } from "./zip/katalog.ts";

/** Det som värden väljer. `fil` är namnet i brister; `blad` är flikens namn, annars den första som syns. */
export type Bokval = {
  readonly fil: string;
  readonly blad?: string;
  readonly budget?: Partial<Xlsxbudget>;
};

/**
 * Bladets rader. Avvisas filen är posterna tomma och bristen stoppande. Raderna är olika långa: celler efter den sista
 * ifyllda finns inte.
 */
export type Xlsxlasning = {
  readonly poster: ReadonlyArray<Post>;
  readonly brister: ReadonlyArray<Brist>;
  readonly noteringar: ReadonlyArray<Text>;
  /** Flikens namn, för proveniensen. */
  readonly blad?: string;
};

/** Läser ett blad ur arbetsboken. */
export const xlsxPoster = async (bytes: Uint8Array, val: Bokval): Promise<Xlsxlasning> => {
  const budget = { ...forvaldBudget, ...val.budget };
  const last = await las(bytes, val, budget);
  if ("kod" in last) {
    return { poster: [], brister: avvisad(val.fil, last).brister, noteringar: [] };
  }
  const { bok, flik, blad } = last;
  return {
    poster: blad.poster,
    brister: varningarFor(bok, flik, blad, val),
    noteringar: [texter.lastBlad(flik.plats, bok.flikar.length, blad.poster.length)],
    blad: flik.namn,
  };
};

type Last = { readonly bok: Arbetsbok; readonly flik: Flik; readonly blad: Blad };

async function las(bytes: Uint8Array, val: Bokval, budget: Xlsxbudget): Promise<Last | Filfel> {
  const frammande = ickeZip(bytes);
  if (frammande !== undefined) return frammande;
  const delar = zipkatalog(bytes);
  if (delar === undefined) return bokfelAv("FIL_XLSX_TRASIG");
  const forrad: Forrad = { ...budget };
  const bok = await lasArbetsbok(delar, forrad);
  if (bok === "ingen") return ickeBok(delar, val.fil);
  if (typeof bok === "string") return delfel(bok, budget);
  const flik = valjFlik(bok, val.blad);
  if (flik === undefined) return ingenFlik(bok, val);
  const blad = await lasBlad(delar, bok, flik, forrad);
  if (typeof blad === "string") return delfel(blad, budget);
  return blad.poster.length === 0
    ? filfelAv("FIL_TOM", texter.tomtBlad(flik.plats))
    : { bok, flik, blad };
}

const ingenFlik = ({ flikar }: Arbetsbok, { blad }: Bokval): Filfel =>
  blad === undefined
    ? bokfelAv("FIL_XLSX_INGET_BLAD")
    : filfelAv("FIL_BLAD_SAKNAS", texter.bladSaknas(flikar.length));

const MEGABYTE = 1024 ** 2;

function delfel(fel: Delfel, { uppackat, element, celler, tecken }: Xlsxbudget): Filfel {
  switch (fel) {
    case "trasig":
      return bokfelAv("FIL_XLSX_TRASIG");
    case "krypterad":
      return bokfelAv("FIL_LOSENORD");
    case "for_stor":
      return filfelAv(
        "FIL_XLSX_FOR_STOR",
        texter.forStorUppackad(Math.floor(uppackat / MEGABYTE), element),
      );
    case "for_manga_celler":
      return filfelAv("FIL_XLSX_MANGA_CELLER", texter.forMangaCeller(celler, tecken));
  }
}
