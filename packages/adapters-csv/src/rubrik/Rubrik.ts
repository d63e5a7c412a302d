/**
 * Rubriken: vilken rad (eller vilka två) den är, och vilken kolumn som fyller vilket fält. Att flytta en kolumn i tysthet är
 * det värsta en importör kan göra; därför matchas bara kända rubriker, och dubbletter stoppar filen.
 */
import type { Uppslag } from "../celler/index.ts";
import type { Post } from "../poster/Post.ts";
import type { Kolumn, Monsterkolumn, Profil } from "../profil/index.ts";
import { dubbeltFalt } from "./dubbletter.ts";
import { hittaMonster, type Kolumnsok, kolumnsok } from "./kolumnsok.ts";
import { dubbeltFel, enKolumnFel, ingenFel, type Rubrikfel, tvaradigFel } from "./rubrikfel.ts";
import { fogade, liknarTvaradig } from "./tvaradig.ts";

/** En kolumn i filen som fyller ett fält. `plats` räknas från 0. */
export type Faltplats = { readonly plats: number; readonly kolumn: Kolumn };

/** En kolumn i filen som ett mönster känner igen, med koden ur rubriken. */
export type Monsterplats = {
  readonly plats: number;
  readonly kolumn: Monsterkolumn;
  readonly kod: string;
};

/**
 * Rubriken. `index` är dess (sista) rads plats bland posterna; `grupp` är raden ovanför, när rubriken är två rader. `namn`
 * har en plats per kolumn, de tomma är `blanka`. `dold`: en rad som ser ut att höra till rubriken fast profilen inte säger
 * det.
 */
export type Rubrik = {
  readonly index: number;
  readonly bredd: number;
  readonly grupp: Post | undefined;
  readonly namn: ReadonlyArray<string>;
  readonly falt: ReadonlyArray<Faltplats>;
  readonly monster: ReadonlyArray<Monsterplats>;
  readonly okanda: ReadonlyArray<number>;
  readonly blanka: ReadonlyArray<number>;
  readonly saknade: ReadonlyArray<Kolumn>;
  readonly dold: Post | undefined;
};

const SOKTA_POSTER = 30;

/** Rubriken bland de första trettio posterna, eller varför ingen duger. */
export const hittaRubrik = (
  poster: ReadonlyArray<Post>,
  profil: Profil,
  uppslag: (kodlista: string) => Uppslag,
): Rubrik | Rubrikfel => {
  const matcha = matchare(profil, uppslag);
  let bast: Rubrik | undefined;
  for (const [index, post] of poster.slice(0, SOKTA_POSTER).entries()) {
    const rubrik = matcha(post, index, poster[index - 1]);
    if (rubrik === undefined) continue;
    if (kravda(rubrik.saknade).length === 0) return godkand(rubrik, post, poster, profil);
    if (bast === undefined || rubrik.falt.length > bast.falt.length) bast = rubrik;
  }
  if (arEnKolumn(poster)) return enKolumnFel;
  const tva = profil.tvaradigRubrik === undefined ? forstaTvaradiga(poster) : undefined;
  if (tva !== undefined) return tvaradigFel(tva);
  return ingenFel(profil, kravda(bast?.saknade ?? profil.kolumner));
};

/** Rubriken, om ingen kolumn står två gånger och ingen rad i den har blivit över. */
function godkand(
  rubrik: Rubrik,
  post: Post,
  poster: ReadonlyArray<Post>,
  profil: Profil,
): Rubrik | Rubrikfel {
  const dubblett = dubbeltFalt(rubrik);
  const dubbel = dubblett === undefined ? undefined : dubbeltFel(dubblett, post);
  if (profil.tvaradigRubrik !== undefined) return dubbel ?? rubrik;
  const [over, under] = [poster[rubrik.index - 1], poster[rubrik.index + 1]];
  const iOver = liknarTvaradig(over, post) ? over : undefined;
  if (dubbel !== undefined) return iOver === undefined ? dubbel : tvaradigFel(iOver);
  // Namn på raden under, där rubriken är tom: den undre raden hör till rubriken och är inte data.
  const iUnder = rubrik.blanka.some((plats) => (under?.celler[plats] ?? "").trim() !== "");
  if (iUnder && liknarTvaradig(post, under)) return tvaradigFel(post);
  return { ...rubrik, dold: iOver };
}

/** Sant om ingen av de första raderna har mer än en cell. */
export const arEnKolumn = (poster: ReadonlyArray<Post>): boolean =>
  poster.slice(0, SOKTA_POSTER).every(({ celler }) => celler.length <= 1);

function forstaTvaradiga(poster: ReadonlyArray<Post>): Post | undefined {
  const forsta = poster.slice(0, SOKTA_POSTER);
  return forsta.find((post, i) => liknarTvaradig(post, forsta[i + 1]));
}

const kravda = (kolumner: ReadonlyArray<Kolumn>): ReadonlyArray<Kolumn> =>
  kolumner.filter(({ obligatorisk }) => obligatorisk === "varde" || obligatorisk === "kolumn");

type Matchare = (post: Post, index: number, over: Post | undefined) => Rubrik | undefined;

/** Matcharen; en profil med rubrik på två rader har ingen rubrik på den första raden. */
function matchare(profil: Profil, uppslag: (kodlista: string) => Uppslag): Matchare {
  const sok = kolumnsok(profil);
  const { tvaradigRubrik } = profil;
  return (post, index, over) => {
    if (tvaradigRubrik === undefined)
      return rubrikAv(post.celler, index, undefined, profil, sok, uppslag);
    if (over === undefined) return undefined;
    const namn = fogade(over.celler, post.celler, tvaradigRubrik);
    return rubrikAv(namn, index, over, profil, sok, uppslag);
  };
}

function rubrikAv(
  namn: ReadonlyArray<string>,
  index: number,
  grupp: Post | undefined,
  profil: Profil,
  sok: Kolumnsok,
  uppslag: (kodlista: string) => Uppslag,
): Rubrik {
  const falt: Array<Faltplats> = [];
  const monster: Array<Monsterplats> = [];
  const okanda: Array<number> = [];
  const blanka: Array<number> = [];
  for (const [plats, cell] of namn.entries()) {
    const kolumn = sok(cell, plats);
    const traff = kolumn === undefined ? hittaMonster(cell, profil, uppslag) : undefined;
    if (kolumn !== undefined) falt.push({ plats, kolumn });
    else if (traff !== undefined) monster.push({ plats, ...traff });
    else if (cell.trim() !== "") okanda.push(plats);
    else blanka.push(plats);
  }
  const funna = new Set(falt.map(({ kolumn }) => kolumn));
  const saknade = profil.kolumner.filter((kolumn) => !funna.has(kolumn));
  const bredd = namn.length;
  return { index, bredd, grupp, namn, falt, monster, okanda, blanka, saknade, dold: undefined };
}
