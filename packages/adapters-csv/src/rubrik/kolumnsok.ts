/**
 * Vilken kolumn i profilen som en rubrik hör till. En rubrik känns igen på sitt namn; en kolumn med `plats` också på var
 * den står.
 */
import { lasKod, type Uppslag } from "../celler/index.ts";
import { jamforelseform, type Kolumn, type Monsterkolumn, type Profil } from "../profil/index.ts";

/** Kolumnen för rubriken på platsen, räknad från 0. */
export type Kolumnsok = (rubrik: string, plats: number) => Kolumn | undefined;

/** Sökningen i en profil. En numrerad kolumn går före en med samma namn som får stå var som helst. */
export const kolumnsok = (profil: Profil): Kolumnsok => {
  const fria = registerFor(profil.kolumner.filter(({ plats }) => plats === undefined));
  const numrerade = new Map(profil.kolumner.map((kolumn) => [kolumn.plats, kolumn] as const));
  return (rubrik, plats) => {
    const form = jamforelseform(rubrik);
    const numrerad = numrerade.get(plats + 1);
    return numrerad !== undefined && heter(numrerad, form) ? numrerad : fria.get(form);
  };
};

/** Profilens kolumner efter de rubriker som känns igen, i jämförelseform. */
export const aliasregister = (profil: Profil): ReadonlyMap<string, Kolumn> =>
  registerFor(profil.kolumner);

/** Mönsterkolumnen för rubriken, med koden ur den. */
export const hittaMonster = (
  rubrik: string,
  profil: Profil,
  uppslag: (kodlista: string) => Uppslag,
): { readonly kolumn: Monsterkolumn; readonly kod: string } | undefined => {
  for (const kolumn of profil.monsterkolumner ?? []) {
    const traff = new RegExp(kolumn.monster, "iu").exec(rubrik.trim());
    const kod = traff === null ? undefined : lasKod(traff[1] ?? traff[0], uppslag(kolumn.kodlista));
    if (kod !== undefined) return { kolumn, kod };
  }
  return undefined;
};

const registerFor = (kolumner: ReadonlyArray<Kolumn>): ReadonlyMap<string, Kolumn> =>
  new Map(
    kolumner.flatMap((kolumn) =>
      [kolumn.falt, ...kolumn.alias].map((alias) => [jamforelseform(alias), kolumn] as const),
    ),
  );

/** Utan alias har kolumnen ingen rubrik alls: bara en tom cell är den. */
const heter = ({ falt, alias }: Kolumn, form: string): boolean =>
  alias.length === 0 ? form === "" : [falt, ...alias].map(jamforelseform).includes(form);
