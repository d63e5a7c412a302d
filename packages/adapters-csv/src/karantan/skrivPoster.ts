/**
 * Celler till text enligt RFC 4180: citattecken bara där de behövs.
 */

/** Raderna som text, alla med radslut. */
export const skrivPoster = (
  poster: ReadonlyArray<ReadonlyArray<string>>,
  avgransare: string,
  radslut: string,
): string => poster.map((celler) => skrivPost(celler, avgransare) + radslut).join("");

function skrivPost(celler: ReadonlyArray<string>, avgransare: string): string {
  const [enda, ...fler] = celler;
  // En ensam tom cell citeras inte: den är en tom rad.
  if (enda === "" && fler.length === 0) return "";
  return celler.map((cell) => skrivCell(cell, avgransare)).join(avgransare);
}

const skrivCell = (cell: string, avgransare: string): string =>
  cell.includes(avgransare) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
