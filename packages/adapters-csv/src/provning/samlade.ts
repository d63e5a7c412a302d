/**
 * Samma brist på många rader sägs en gång, med raderna: annars tränger ett skrivsätt som fattas i kodlistan undan allt annat.
 */
import type { Brist } from "@star-finsam/core/adapter";

/** En brist, och när den finns på flera rader: hur många gånger, och de första raderna. */
export type Provbrist = Brist & {
  readonly antal?: number;
  readonly rader?: ReadonlyArray<number>;
};

const VISADE_RADER = 10;

/** De första bristerna av olika slag, i den ordning de kommer. */
export const samlade = (brister: ReadonlyArray<Brist>, flest: number): ReadonlyArray<Provbrist> => {
  const slag = new Map<
    string,
    { readonly forsta: Brist; readonly rader: Array<number>; antal: number }
  >();
  for (const brist of brister) {
    const nyckel = JSON.stringify([brist.kod, brist.allvar, brist.kolumn, brist.text.sv]);
    const lika = slag.get(nyckel);
    const rader = lika?.rader ?? [];
    if (brist.rad !== undefined && rader.length < VISADE_RADER) rader.push(brist.rad);
    if (lika !== undefined) lika.antal += 1;
    else if (slag.size < flest) slag.set(nyckel, { forsta: brist, rader, antal: 1 });
  }
  return [...slag.values()].map(({ forsta, rader, antal }) =>
    antal === 1 ? forsta : { ...forsta, antal, rader },
  );
};
