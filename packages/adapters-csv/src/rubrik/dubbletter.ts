/**
 * Rubriker som står över flera kolumner. Två kolumner för samma fält stoppar filen; två som profilen inte känner läses inte,
 * men sägs, för den ena kan vara den som skulle ha lästs.
 */
import { rubrikFor } from "../celler/index.ts";
import { jamforelseform, type Kolumn } from "../profil/index.ts";

/** Namnet som flera kolumner har, och var de står. */
export type Dubblett = { readonly namn: string; readonly platser: ReadonlyArray<number> };

type Namngivna = {
  readonly namn: ReadonlyArray<string>;
  readonly falt: ReadonlyArray<{ readonly plats: number; readonly kolumn: Kolumn }>;
  readonly monster: ReadonlyArray<{ readonly plats: number; readonly kod: string }>;
  readonly okanda: ReadonlyArray<number>;
};

/** Det första fältet, eller koden i ett mönster, som två kolumner fyller. */
export const dubbeltFalt = ({
  falt,
  monster,
}: Pick<Namngivna, "falt" | "monster">): Dubblett | undefined => {
  const [dubbelt] = flera(falt.map(({ plats, kolumn }) => ({ plats, namn: kolumn.falt })));
  if (dubbelt === undefined)
    return flera(monster.map(({ plats, kod }) => ({ plats, namn: kod })))[0];
  const kolumn = falt.find(({ plats }) => plats === dubbelt.platser[0])?.kolumn;
  return kolumn === undefined ? dubbelt : { ...dubbelt, namn: rubrikFor(kolumn) };
};

/** De okända rubriker som är lika. Namnet är filens eget och får inte visas. */
export const okandaDubbletter = ({
  okanda,
  namn,
}: Pick<Namngivna, "okanda" | "namn">): ReadonlyArray<Dubblett> =>
  flera(okanda.map((plats) => ({ plats, namn: jamforelseform(namn[plats] ?? "") })));

function flera(
  kolumner: ReadonlyArray<{ readonly plats: number; readonly namn: string }>,
): ReadonlyArray<Dubblett> {
  const alla = new Map<string, Array<number>>();
  for (const { namn, plats } of kolumner) {
    const lika = alla.get(namn);
    if (lika === undefined) alla.set(namn, [plats]);
    else lika.push(plats);
  }
  return [...alla]
    .filter(([, platser]) => platser.length > 1)
    .map(([namn, platser]) => ({ namn, platser }));
}
