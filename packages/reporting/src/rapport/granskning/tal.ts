/**
 * Tal i löpande text.
 */

/** Ett heltal i texten, med siffror: inte en del av ett datum, ett decimaltal, en punktnumrering, en procentsats eller ett belopp. */
export const HELTAL =
  /(?<![\p{L}\d.,:/–-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?![\d\p{L}]|[.,:/–-]\d|\s*(?:%|procent|kr|kronor|tkr|mkr))/gu;

/** Talet som skrivits, utan mellanrummen mellan tusental. */
export const somTal = (skrivet: string): number =>
  Number(skrivet.replace(/[ \u00a0\u202f]/gu, "").replace(",", "."));

/** Meningarna i texten. */
export const meningar = (text: string): ReadonlyArray<string> =>
  text.split(/(?<=[.!?])\s+|\n+/u).filter((mening) => mening.trim() !== "");
