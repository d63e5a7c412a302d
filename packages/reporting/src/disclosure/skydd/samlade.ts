/**
 * Allt som hör till en nyckel, samlat i den ordning det kom.
 */

/** Paren efter nyckel. */
export const samlade = <K, V>(par: Iterable<readonly [K, V]>): ReadonlyMap<K, ReadonlyArray<V>> => {
  const karta = new Map<K, Array<V>>();
  for (const [nyckel, varde] of par) {
    const har = karta.get(nyckel);
    if (har === undefined) karta.set(nyckel, [varde]);
    else har.push(varde);
  }
  return karta;
};
