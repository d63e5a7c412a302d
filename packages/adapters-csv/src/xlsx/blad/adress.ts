/**
 * Cellernas adresser: `B7` är kolumn 2, rad 7.
 */

/** Excels sista kolumn, XFD. */
export const SISTA_KOLUMN = 16_384;
/** Excels sista rad. */
export const SISTA_RAD = 1_048_576;

/** Kolumnen i en adress på den raden, från 1; `undefined` om adressen är en annan rads eller ingen adress. */
export const kolumnUr = (adress: string, rad: number): number | undefined => {
  let kolumn = 0;
  let plats = 0;
  for (; plats < adress.length; plats++) {
    const bokstav = adress.charCodeAt(plats) - 64;
    if (bokstav < 1 || bokstav > 26) break;
    kolumn = kolumn * 26 + bokstav;
    if (kolumn > SISTA_KOLUMN) return undefined;
  }
  return kolumn > 0 && adress.slice(plats) === String(rad) ? kolumn : undefined;
};

/** Adressen. */
export const adressFor = (rad: number, kolumn: number): string => `${bokstaver(kolumn)}${rad}`;

const bokstaver = (kolumn: number): string =>
  (kolumn > 26 ? bokstaver(Math.floor((kolumn - 1) / 26)) : "") +
  String.fromCharCode(65 + ((kolumn - 1) % 26));

/** Sant om texten är ett område, `A1:C3`, och alltså går att visa utan att visa något ur en cell. */
export const arOmrade = (text: string): boolean =>
  /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/u.test(text);
