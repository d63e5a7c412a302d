/**
 * Hur väl en profil passar en rubrikrad: vilka kolumner den känner igen, och vilka den kräver men inte hittar.
 */
import { rubrikFor, type Uppslag } from "../celler/index.ts";
import type { Profil } from "../profil/index.ts";
import { uppslagsverk } from "../rubrik/inledning.ts";
import { hittaMonster, kolumnsok } from "../rubrik/kolumnsok.ts";

/** En kolumn i filen som profilen känner igen, med profilens eget namn på den. */
export type Traff = { readonly falt: string; readonly rubrik: string };

/** Passningen. `traffar` har en plats per kolumn i filen. `saknade`: rubriker som krävs men inte finns. */
export type Passning = {
  readonly profil: Profil;
  readonly traffar: ReadonlyArray<Traff | undefined>;
  readonly saknade: ReadonlyArray<string>;
};

/** Profilens passning mot rubrikens celler. */
export const passa = (profil: Profil, rubrik: ReadonlyArray<string>): Passning => {
  const sok = kolumnsok(profil);
  const uppslag = uppslagsverk(profil);
  const traffar = rubrik.map((cell, plats): Traff | undefined => {
    const kolumn = sok(cell, plats);
    return kolumn === undefined
      ? monstertraff(cell, profil, uppslag)
      : { falt: kolumn.falt, rubrik: rubrikFor(kolumn) };
  });
  const funna = new Set(traffar.map((traff) => traff?.falt));
  return {
    profil,
    traffar,
    saknade: profil.kolumner
      .filter(({ obligatorisk }) => obligatorisk === "varde" || obligatorisk === "kolumn")
      .filter(({ falt }) => !funna.has(falt))
      .map(rubrikFor),
  };
};

/** Antal kolumner som profilen känner igen. */
export const antalTraffar = ({ traffar }: Passning): number =>
  traffar.filter((traff) => traff !== undefined).length;

/**
 * Passningarna som känner igen något, den bästa först: en som har allt den kräver går före, sedan den vars igenkända
 * kolumner säger mest. En rubrik som många profiler känner säger lite om vilken det är.
 */
export const rangordna = (passningar: ReadonlyArray<Passning>): ReadonlyArray<Passning> => {
  const kanner = (plats: number) =>
    passningar.filter(({ traffar }) => traffar[plats] !== undefined).length;
  const tyngd = ({ traffar }: Passning): number =>
    traffar.reduce((sum, traff, plats) => sum + (traff === undefined ? 0 : 1 / kanner(plats)), 0);
  return passningar
    .filter((passning) => antalTraffar(passning) > 0)
    .map((passning) => ({ passning, tyngd: tyngd(passning) }))
    .sort(
      (a, b) =>
        Number(a.passning.saknade.length > 0) - Number(b.passning.saknade.length > 0) ||
        b.tyngd - a.tyngd ||
        a.passning.saknade.length - b.passning.saknade.length,
    )
    .map(({ passning }) => passning);
};

function monstertraff(
  cell: string,
  profil: Profil,
  uppslag: (kodlista: string) => Uppslag,
): Traff | undefined {
  const traff = hittaMonster(cell, profil, uppslag);
  return traff === undefined ? undefined : { falt: traff.kolumn.falt, rubrik: traff.kod };
}
