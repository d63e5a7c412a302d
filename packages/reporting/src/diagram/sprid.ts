/**
 * Flyttar isär etiketter som krockar, så lite som går, inom ett spann. Ordningen uppifrån bevaras.
 */

/** Etiketternas mitt. Summan av höjderna får inte vara större än spannet. */
export const sprid = (
  etiketter: ReadonlyArray<{ readonly mal: number; readonly hojd: number }>,
  topp: number,
  botten: number,
): ReadonlyArray<number> => {
  const ordnade = etiketter
    .map((etikett, i) => ({ ...etikett, i }))
    .sort((a, b) => a.mal - b.mal || a.i - b.i);
  const mitt = new Map<number, number>();
  let fritt = topp;
  for (const { i, mal, hojd } of ordnade) {
    const y = Math.max(mal, fritt + hojd / 2);
    mitt.set(i, y);
    fritt = y + hojd / 2;
  }
  let tak = botten;
  for (const { i, hojd } of ordnade.reverse()) {
    const y = Math.min(mitt.get(i) ?? tak, tak - hojd / 2);
    mitt.set(i, y);
    tak = y - hojd / 2;
  }
  return etiketter.map((_, i) => mitt.get(i) ?? topp);
};
