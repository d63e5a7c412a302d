/**
 * En post i svaret medan den läses.
 */
import type { Brist } from "@star-finsam/core/adapter";
import { type Bristplats, brist, type Linkkod } from "../kontroller/index.ts";
import type { Lasram } from "../Lasdel.ts";
import {
  arTidpunkt,
  type HsaId,
  lasHsaId,
  type Otolkat,
  type Tidpunkt,
} from "../samordningsarende/index.ts";
import type { Nod } from "./Nod.ts";
import { type Plockare, plockare } from "./plockare.ts";
import { lasTid } from "./tid.ts";

/** `otolkat`: det som inte gick att läsa som det skulle, i källans ord. */
export type Post = {
  readonly nod: Nod;
  readonly plocka: Plockare;
  readonly ram: Lasram;
  readonly rad: number;
  readonly brister: Array<Brist>;
  readonly otolkat: Array<Otolkat>;
};

/** Posten innan något lästs ur den. */
export const nyPost = (nod: Nod, rad: number, ram: Lasram): Post => ({
  nod,
  rad,
  ram,
  plocka: plockare(nod),
  brister: [],
  otolkat: [],
});

/** Lägger en brist till posten. `element`: ett namn ur formatet, aldrig ett ur källan. */
export const anmark = (
  { brister, ram, rad }: Post,
  kod: Linkkod,
  element?: NonNullable<Bristplats["element"]>,
): void => {
  brister.push(brist(kod, { fil: ram.fil, rad, ...(element === undefined ? {} : { element }) }));
};

/** Anmärker och sparar det skrivna värdet. */
export const saga = (post: Post, kod: Linkkod, element: string, varde: string): undefined => {
  anmark(post, kod, element);
  post.otolkat.push({ plats: element, varde });
};

/** Tiden i barnet. */
export const tiden = (post: Post, nod: Nod | undefined, element: string): Tidpunkt | undefined => {
  const skriven = post.plocka.text(nod, element);
  if (skriven === undefined) return undefined;
  const tid = lasTid(skriven);
  return arTidpunkt(tid) ? tid : saga(post, tid, element, skriven);
};

/** HSA-id ur en skriven text. */
export const hsaId = (
  post: Post,
  skriven: string | undefined,
  element: string,
): HsaId | undefined =>
  skriven === undefined
    ? undefined
    : (lasHsaId(skriven) ?? saga(post, "HSA_ID_OGILTIGT", element, skriven));
