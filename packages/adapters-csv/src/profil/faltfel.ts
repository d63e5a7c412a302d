/**
 * Profilens fält mot radtypens: de som radtypen inte har, och de som den kräver.
 */
import type { Schemafel } from "@star-finsam/core/kernel";
import { radtyper } from "../radtyper/index.ts";
import { profilfel } from "../texter.ts";
import type { Profil } from "./Profil.ts";

/** En kolumn och dess plats i profilen. */
type Platsad = readonly [plats: string, kolumn: { readonly falt: string }];

/** Fälten som radtypen inte har. De lediga namnen räknas upp en gång. */
export const okandaFalt = (
  { radtyp }: Profil,
  kolumner: ReadonlyArray<Platsad>,
): ReadonlyArray<Schemafel> => {
  const { falt } = radtyper[radtyp];
  const tagna = new Set(kolumner.map(([, kolumn]) => kolumn.falt));
  const lediga = Object.keys(falt).filter((namn) => !tagna.has(namn));
  return kolumner
    .filter(([, kolumn]) => !Object.hasOwn(falt, kolumn.falt))
    .map(([plats, kolumn], i) => ({
      plats: `${plats}.falt`,
      text: profilfel.okantFalt(radtyp, kolumn.falt, i === 0 ? lediga : []),
    }));
};

/** Fälten som radtypen kräver men som ingen kolumn är, eller som profilen inte kräver. */
export const saknadeFalt = (
  { radtyp }: Profil,
  finns: (falt: string) => boolean,
  arKravd: (falt: string) => boolean,
): ReadonlyArray<Schemafel> =>
  Object.entries(radtyper[radtyp].falt)
    .filter(([namn, { maste }]) => maste && !arKravd(namn))
    .map(([namn]) => ({
      plats: "kolumner",
      text: finns(namn) ? profilfel.inteKravd(namn) : profilfel.saknarFalt(radtyp, namn),
    }));
