/**
 * Prövar en profil mot sin radtyp innan någon fil läses: fält, typer, kodlistor, nycklar, regler och mönster.
 */

import type { Schemafel } from "@star-finsam/core/kernel";
import { type Faltkrav, radtyper } from "../radtyper/index.ts";
import { profilfel } from "../texter.ts";
import { dubbla, dubblaRubriker } from "./dubbla.ts";
import { okandaFalt, saknadeFalt } from "./faltfel.ts";
import { kodlistor } from "./kodlistor.ts";
import type { Kodlista, Kolumn, Profil } from "./Profil.ts";

/** Kodlistorna som heter så: den medföljande, och profilens egna skrivsätt utöver den. */
export const listorFor = (profil: Profil, namn: string): ReadonlyArray<Kodlista> =>
  [egen(kodlistor, namn), egen(profil.kodlistor ?? {}, namn)].filter(
    (lista) => lista !== undefined,
  );

/** Alla fel i profilen; en tom lista betyder att den kan användas. */
export const provaProfil = (profil: Profil): ReadonlyArray<Schemafel> => {
  const kolumner: ReadonlyArray<readonly [string, Matbar]> = [
    ...profil.kolumner.map((kolumn, i) => [`kolumner.${i}`, kolumn] as const),
    ...(profil.monsterkolumner ?? []).map(
      (kolumn, i) => [`monsterkolumner.${i}`, { ...kolumn, typ: "monster" as const }] as const,
    ),
  ];
  const falt = new Map(kolumner.map(([, kolumn]) => [kolumn.falt, kolumn]));
  return [
    ...okandaFalt(profil, kolumner),
    ...kolumner.flatMap(([plats, kolumn]) => kolumnfel(profil, plats, kolumn)),
    ...dubbla(kolumner.map(([, kolumn]) => kolumn.falt)).map((namn) => ({
      plats: "kolumner",
      text: profilfel.dubbeltFalt(namn),
    })),
    ...dubblaRubriker(profil),
    ...saknadeFalt(
      profil,
      (namn) => falt.has(namn),
      (namn) => arKravd(falt.get(namn)),
    ),
    ...profil.nycklar
      .filter((namn) => !arNyckel(falt.get(namn)))
      .map((namn) => ({
        plats: "nycklar",
        text: profilfel.ogiltigNyckel(namn),
      })),
    ...(profil.nycklar.length === 0 ? [{ plats: "nycklar", text: profilfel.ingenNyckel }] : []),
    ...profil.radregler.flatMap((regel, i) => regelfel(regel, `radregler.${i}`, falt)),
  ];
};

type Matbar =
  | Kolumn
  | (NonNullable<Profil["monsterkolumner"]>[number] & { readonly typ: "monster" });

/** Det som kan vara nyckel: har alltid ett värde, och är varken en identitet eller en markering. */
const arNyckel = (kolumn: Matbar | undefined): boolean =>
  (arKravd(kolumn) || harAnnars(kolumn)) &&
  kolumn?.typ !== "personidentitet" &&
  kolumn?.typ !== "markering";

const harAnnars = (kolumn: Matbar | undefined): boolean =>
  kolumn?.typ === "kod" && kolumn.annars !== undefined && kolumn.obligatorisk === "kolumn";

const arKravd = (kolumn: Matbar | undefined): boolean =>
  kolumn !== undefined && kolumn.typ !== "monster" && kolumn.obligatorisk === "varde";

function kolumnfel(profil: Profil, plats: string, kolumn: Matbar): ReadonlyArray<Schemafel> {
  const krav = egen(radtyper[profil.radtyp].falt, kolumn.falt);
  if (krav === undefined) return [];
  const typfel = krav.typ.includes(kolumn.typ)
    ? []
    : [
        {
          plats: `${plats}.typ`,
          text: profilfel.felTyp(kolumn.falt, krav.typ),
        },
      ];
  const monsterfel =
    kolumn.typ === "monster" && !arMonster(kolumn.monster)
      ? [{ plats: `${plats}.monster`, text: profilfel.ogiltigtMonster }]
      : [];
  return [
    ...typfel,
    ...monsterfel,
    ...spannfel(plats, kolumn, krav),
    ...kodfel(profil, plats, kolumn, krav),
    ...annarsfel(profil, plats, kolumn),
  ];
}

function spannfel(plats: string, kolumn: Matbar, { spann }: Faltkrav): ReadonlyArray<Schemafel> {
  if (spann === undefined || (kolumn.typ !== "heltal" && kolumn.typ !== "procent")) return [];
  const { minst, hogst } = spann;
  const ryms =
    kolumn.spann !== undefined && kolumn.spann.minst >= minst && kolumn.spann.hogst <= hogst;
  return ryms
    ? []
    : [{ plats: `${plats}.spann`, text: profilfel.felSpann(kolumn.falt, minst, hogst) }];
}

/** `annars` ska vara en av kodlistans koder. */
function annarsfel(profil: Profil, plats: string, kolumn: Matbar): ReadonlyArray<Schemafel> {
  if (kolumn.typ !== "kod" || kolumn.annars === undefined) return [];
  const koder = listorFor(profil, kolumn.kodlista).flatMap((lista) => Object.keys(lista));
  return koder.includes(kolumn.annars)
    ? []
    : [
        {
          plats: `${plats}.annars`,
          text: profilfel.okandKod(kolumn.annars, kolumn.falt, koder),
        },
      ];
}

function kodfel(
  profil: Profil,
  plats: string,
  kolumn: Matbar,
  { koder, kodform }: Faltkrav,
): ReadonlyArray<Schemafel> {
  if (!("kodlista" in kolumn)) return [];
  const listor = listorFor(profil, kolumn.kodlista);
  if (listor.length === 0) {
    return [
      {
        plats: `${plats}.kodlista`,
        text: profilfel.okandKodlista(kolumn.kodlista, Object.keys(kodlistor)),
      },
    ];
  }
  return listor
    .flatMap((lista) => Object.keys(lista))
    .filter((kod) => koder?.includes(kod) === false || kodform?.(kod) === false)
    .map((kod) => ({
      plats: `kodlistor.${kolumn.kodlista}`,
      text: profilfel.okandKod(kod, kolumn.falt, koder ?? []),
    }));
}

function regelfel(
  regel: Profil["radregler"][number],
  plats: string,
  falt: ReadonlyMap<string, Matbar>,
): ReadonlyArray<Schemafel> {
  const namn =
    regel._tag === "InteFore"
      ? [regel.falt, regel.tidigare]
      : regel._tag === "Kraver"
        ? [regel.falt, regel.kraver]
        : [regel.falt];
  return namn
    .filter((n) => !falt.has(n) || (regel._tag !== "Kraver" && falt.get(n)?.typ !== "dag"))
    .map((n) => ({ plats, text: profilfel.ogiltigRegel(n) }));
}

const egen = <T>(register: Readonly<Record<string, T>>, namn: string): T | undefined =>
  Object.hasOwn(register, namn) ? register[namn] : undefined;

function arMonster(monster: string): boolean {
  try {
    new RegExp(monster, "iu");
    return true;
  } catch {
    return false;
  }
}
