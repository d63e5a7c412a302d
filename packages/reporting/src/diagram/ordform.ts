/**
 * Ordens form i löpande text.
 */

/** Med liten första bokstav, utom i förkortningar som SIP. */
export const liten = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (bokstav) => bokstav.toLowerCase());
