/**
 * Rubrikraden: vilken rad den är, och vilken kolumn som fyller vilket fält. Att flytta en kolumn i tysthet är
 * det värsta en importör kan göra; därför matchas bara kända rubriker, och dubbletter stoppar filen.
 */
import type { Text } from "@star-finsam/core/kernel";
import { lasKod, rubrikFor, type Uppslag } from "../celler/index.ts";
import type { Post } from "../poster/Post.ts";
import { jamforelseform, type Kolumn, type Monsterkolumn, type Profil } from "../profil/index.ts";
import { dubbelRubrik, ingenRubrik } from "../texter.ts";

/** En kolumn i filen som fyller ett fält. `plats` räknas från 0. */
export type Faltplats = { readonly plats: number; readonly kolumn: Kolumn };

/** En kolumn i filen som ett mönster känner igen, med koden ur rubriken. */
export type Monsterplats = {
  readonly plats: number;
  readonly kolumn: Monsterkolumn;
  readonly kod: string;
};

/** Rubriken. `index` är dess plats bland posterna. */
export type Rubrik = {
  readonly index: number;
  readonly bredd: number;
  readonly falt: ReadonlyArray<Faltplats>;
  readonly monster: ReadonlyArray<Monsterplats>;
  readonly okanda: ReadonlyArray<number>;
  readonly saknade: ReadonlyArray<Kolumn>;
};

/** Filen har ingen rubrik som profilen kan använda. */
export type Rubrikfel = { readonly kod: string; readonly text: Text; readonly rad?: number };

const SOKTA_POSTER = 30;

/** Rubriken bland de första trettio posterna, eller varför ingen duger. */
export const hittaRubrik = (
  poster: ReadonlyArray<Post>,
  profil: Profil,
  uppslag: (kodlista: string) => Uppslag,
): Rubrik | Rubrikfel => {
  const register = aliasregister(profil);
  let bast: Rubrik | undefined;
  for (const [index, post] of poster.slice(0, SOKTA_POSTER).entries()) {
    const rubrik = matcha(post, index, profil, register, uppslag);
    if (kravda(rubrik.saknade).length === 0) return dubbletter(rubrik, post) ?? rubrik;
    if (bast === undefined || rubrik.falt.length > bast.falt.length) bast = rubrik;
  }
  const saknade = kravda(bast?.saknade ?? profil.kolumner).map(rubrikFor);
  return { kod: "FIL_INGEN_RUBRIK", text: ingenRubrik(profil.id, saknade) };
};

/** Profilens kolumner efter de rubriker som känns igen, i jämförelseform. */
export const aliasregister = (profil: Profil): ReadonlyMap<string, Kolumn> =>
  new Map(
    profil.kolumner.flatMap((kolumn) =>
      [kolumn.falt, ...kolumn.alias].map((alias) => [jamforelseform(alias), kolumn] as const),
    ),
  );

/** Kolumnens plats för en människa: `7 (G)`. */
export const kolumnplats = (plats: number): string => `${plats + 1} (${kolumnbokstav(plats)})`;

/** Kolumnens bokstav i Excel: 0 är A, 26 är AA. */
const kolumnbokstav = (plats: number): string =>
  (plats >= 26 ? kolumnbokstav(Math.floor(plats / 26) - 1) : "") +
  String.fromCharCode(65 + (plats % 26));

const kravda = (kolumner: ReadonlyArray<Kolumn>): ReadonlyArray<Kolumn> =>
  kolumner.filter(({ obligatorisk }) => obligatorisk === "varde" || obligatorisk === "kolumn");

function matcha(
  post: Post,
  index: number,
  profil: Profil,
  register: ReadonlyMap<string, Kolumn>,
  uppslag: (kodlista: string) => Uppslag,
): Rubrik {
  const falt: Array<Faltplats> = [];
  const monster: Array<Monsterplats> = [];
  const okanda: Array<number> = [];
  for (const [plats, cell] of post.celler.entries()) {
    const kolumn = register.get(jamforelseform(cell));
    const monsterplats =
      kolumn === undefined ? hittaMonster(cell, plats, profil, uppslag) : undefined;
    if (kolumn !== undefined) falt.push({ plats, kolumn });
    else if (monsterplats !== undefined) monster.push(monsterplats);
    else if (cell.trim() !== "") okanda.push(plats);
  }
  const funna = new Set(falt.map(({ kolumn }) => kolumn));
  const saknade = profil.kolumner.filter((kolumn) => !funna.has(kolumn));
  return { index, bredd: post.celler.length, falt, monster, okanda, saknade };
}

function hittaMonster(
  cell: string,
  plats: number,
  profil: Profil,
  uppslag: (kodlista: string) => Uppslag,
): Monsterplats | undefined {
  for (const kolumn of profil.monsterkolumner ?? []) {
    const traff = new RegExp(kolumn.monster, "iu").exec(cell.trim());
    const kod = traff === null ? undefined : lasKod(traff[1] ?? traff[0], uppslag(kolumn.kodlista));
    if (kod !== undefined) return { plats, kolumn, kod };
  }
  return undefined;
}

function dubbletter(rubrik: Rubrik, post: Post): Rubrikfel | undefined {
  const platser = new Map<string, Array<number>>();
  for (const { plats, namn } of [
    ...rubrik.falt.map(({ plats, kolumn }) => ({ plats, namn: rubrikFor(kolumn) })),
    ...rubrik.monster.map(({ plats, kod }) => ({ plats, namn: kod })),
  ]) {
    const lika = platser.get(namn);
    if (lika === undefined) platser.set(namn, [plats]);
    else lika.push(plats);
  }
  for (const [namn, dubbla] of platser) {
    if (dubbla.length > 1) {
      const text = dubbelRubrik(namn, dubbla.slice(0, VISADE).map(kolumnplats));
      return { kod: "FIL_DUBBEL_RUBRIK", text, rad: post.rad };
    }
  }
  return undefined;
}

/** Så många av de dubbla kolumnerna räknas upp. */
const VISADE = 5;
