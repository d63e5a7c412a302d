/** Kolumnens plats för en människa: `7 (G)`. */
export const kolumnplats = (plats: number): string => `${plats + 1} (${kolumnbokstav(plats)})`;

/** Kolumnens bokstav i Excel: 0 är A, 26 är AA. */
const kolumnbokstav = (plats: number): string =>
  (plats >= 26 ? kolumnbokstav(Math.floor(plats / 26) - 1) : "") +
  String.fromCharCode(65 + (plats % 26));
