/**
 * Hur väl en profil passar en rubrikrad: vilka kolumner den känner igen, och vilka den kräver men inte hittar.
 */
import { lasKod, rubrikFor, uppslagAv } from "../celler/index.ts";
import { jamforelseform, type Profil } from "../profil/index.ts";
import { listorFor } from "../profil/prova.ts";
import { aliasregister } from "../rubrik/Rubrik.ts";

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
  const register = aliasregister(profil);
  const traffar = rubrik.map((cell): Traff | undefined => {
    const kolumn = register.get(jamforelseform(cell));
    return kolumn === undefined
      ? monstertraff(profil, cell)
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
 * Passningarna som känner igen något, den bästa först: en som har allt den kräver går före, sedan den som känner igen flest
 * kolumner, sedan den som saknar minst.
 */
export const rangordna = (passningar: ReadonlyArray<Passning>): ReadonlyArray<Passning> =>
  passningar
    .filter((passning) => antalTraffar(passning) > 0)
    .sort(
      (a, b) =>
        Number(a.saknade.length > 0) - Number(b.saknade.length > 0) ||
        antalTraffar(b) - antalTraffar(a) ||
        a.saknade.length - b.saknade.length,
    );

function monstertraff(profil: Profil, cell: string): Traff | undefined {
  for (const { falt, monster, kodlista } of profil.monsterkolumner ?? []) {
    const traff = new RegExp(monster, "iu").exec(cell.trim());
    if (traff === null) continue;
    const kod = lasKod(traff[1] ?? traff[0], uppslagAv(listorFor(profil, kodlista)));
    if (kod !== undefined) return { falt, rubrik: kod };
  }
  return undefined;
}
