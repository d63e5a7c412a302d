/**
 * Något som hittats på flera ställen i ett blad: hur många, och var de första står. Aldrig vad som står där.
 */

/** Antalet och de första adresserna. */
export type Fynd = { readonly antal: number; readonly platser: ReadonlyArray<string> };

/** Så många adresser visas. */
export const VISADE = 20;

/** Räknar fynd. */
export const fyndraknare = () => {
  const platser: Array<string> = [];
  let antal = 0;
  return {
    hittat: (plats: () => string): void => {
      antal += 1;
      if (platser.length < VISADE) platser.push(plats());
    },
    fynd: (): Fynd => ({ antal, platser }),
  };
};
