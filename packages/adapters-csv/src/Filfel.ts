/**
 * Fel som gäller hela filen: ingen rad i den läses.
 */
import type { Importdel } from "@star-finsam/core/adapter";
import type { Text } from "@star-finsam/core/kernel";
import type { Postfel } from "./poster/Post.ts";
import * as texter from "./texter.ts";

/** Felet och raden det gäller, om det gäller en. */
export type Filfel = {
  readonly _tag: "Filfel";
  readonly kod: string;
  readonly text: Text;
  readonly rad?: number;
};

/** Ett filfel. */
export const filfelAv = (kod: string, text: Text, rad?: number): Filfel => ({
  _tag: "Filfel",
  kod,
  text,
  ...(rad === undefined ? {} : { rad }),
});

/** Filfelet med sin fasta text. */
export const fastFilfel = (kod: texter.Filfelskod): Filfel => filfelAv(kod, texter.filfel[kod]);

/** Felet när texten inte går att dela i rader. */
export const postfel = ({ _tag, rad }: Postfel): Filfel => {
  switch (_tag) {
    case "OavslutatCitat":
      return filfelAv("FIL_OAVSLUTAT_CITAT", texter.oavslutatCitat(rad), rad);
    case "FelCitat":
      return filfelAv("FIL_FEL_CITAT", texter.felCitat(rad), rad);
    case "LangCell":
      return filfelAv("FIL_LANG_CELL", texter.langCell(rad), rad);
    case "LangRad":
      return filfelAv("FIL_LANG_RAD", texter.langRad(rad), rad);
    case "MangaKolumner":
      return filfelAv("FIL_MANGA_KOLUMNER", texter.mangaKolumner(rad), rad);
  }
};

/** Den sista delen av en fil som avvisas. */
export const avvisad = (
  fil: string,
  { kod, text, rad }: Filfel,
  noteringar: ReadonlyArray<Text> = [],
): Importdel => ({
  fakta: [],
  rader: [],
  klart: 1,
  brister: [{ kod, allvar: "stopp", fil, text, ...(rad === undefined ? {} : { rad }) }],
  ...(noteringar.length === 0 ? {} : { noteringar }),
});
