/**
 * Det som elementet säger medan rapporten hämtas och när den inte går att visa.
 */

/** Elementets ord. */
export const elementtexter = {
  hamtar: { sv: "Hämtar rapporten …", en: "Loading the report …" },
  fel: {
    sv: "Rapporten kunde inte visas. Ladda om sidan, eller försök igen senare.",
    en: "The report could not be shown. Reload the page, or try again later.",
  },
} as const;

/** Språket i värdsidan där elementet står. */
export const sprakFor = (lang: string): "sv" | "en" => (/^en(-|$)/iu.test(lang) ? "en" : "sv");
