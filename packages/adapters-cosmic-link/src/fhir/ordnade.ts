/**
 * Ordning som inte beror på källan.
 */

/** Listan i ordning efter nyckeln; lika nycklar efter innehållet, så att källans ordning aldrig syns. */
export function ordnade<Post extends object>(
  poster: ReadonlyArray<Post>,
  nyckel: (post: Post) => string,
): ReadonlyArray<Post> {
  if (poster.length < 2) return poster;
  const jamfor = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return poster.toSorted(
    (a, b) =>
      jamfor(nyckel(a), nyckel(b)) || (a === b ? 0 : jamfor(JSON.stringify(a), JSON.stringify(b))),
  );
}
