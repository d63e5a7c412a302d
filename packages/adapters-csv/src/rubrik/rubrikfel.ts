/**
 * Varför en fil inte har någon rubrik att läsa efter.
 */
import type { Text } from "@star-finsam/core/kernel";
import { rubrikFor } from "../celler/index.ts";
import type { Post } from "../poster/Post.ts";
import type { Kolumn, Profil } from "../profil/index.ts";
import { dubbelRubrik, enKolumn, ingenRubrik, tvaRubrikrader } from "../texter.ts";
import type { Dubblett } from "./dubbletter.ts";
import { kolumnplats } from "./kolumnplats.ts";

/** Filen har ingen rubrik som profilen kan använda. */
export type Rubrikfel = { readonly kod: string; readonly text: Text; readonly rad?: number };

/** Ingen rad har mer än en cell. */
export const enKolumnFel: Rubrikfel = { kod: "FIL_EN_KOLUMN", text: enKolumn };

/** Ingen rad är profilens rubrik. */
export const ingenFel = (
  { id, tvaradigRubrik }: Profil,
  saknade: ReadonlyArray<Kolumn>,
): Rubrikfel => ({
  kod: "FIL_INGEN_RUBRIK",
  text: ingenRubrik(id, saknade.map(rubrikFor), tvaradigRubrik !== undefined),
});

/** Rubriken ser ut att vara två rader, med början i posten. */
export const tvaradigFel = ({ rad }: Post): Rubrikfel => ({
  kod: "FIL_TVARADIG_RUBRIK",
  text: tvaRubrikrader(rad),
  rad,
});

/** Så många av de dubbla kolumnerna räknas upp. */
const VISADE = 5;

/** Två kolumner är samma fält. */
export const dubbeltFel = ({ namn, platser }: Dubblett, { rad }: Post): Rubrikfel => ({
  kod: "FIL_DUBBEL_RUBRIK",
  text: dubbelRubrik(namn, platser.slice(0, VISADE).map(kolumnplats)),
  rad,
});
