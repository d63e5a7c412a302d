/**
 * Bitar av bytes till ett stycke.
 */

/** Bitarna efter varandra. `langd`: deras längd tillsammans. En ensam bit lämnas som den är. */
export function fogade(bitar: ReadonlyArray<Uint8Array>, langd: number): Uint8Array {
  const [enda] = bitar;
  if (bitar.length === 1 && enda !== undefined) return enda;
  const ut = new Uint8Array(langd);
  let plats = 0;
  for (const bit of bitar) {
    ut.set(bit, plats);
    plats += bit.length;
  }
  return ut;
}
