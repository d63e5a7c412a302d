/**
 * Andelar: `50 %` och `12,5` i procentkolumner, `0,5` och `3/4` i andelskolumner. Båda blir ett tal 0–1.
 */

const PROCENT = /^(\d{1,3}(?:,\d{1,6})?)[ \u00A0\u202F]?%?$/u;
const BRAK = /^(\d{1,6}) ?\/ ?(\d{1,6})$/u;
const DECIMAL = /^\d(?:,\d{1,9})?$/u;

/** Procenten som tal 0–1, om texten är högst hundra procent. */
export const lasProcent = (text: string): number | undefined => {
  const traff = PROCENT.exec(text);
  return traff === null ? undefined : inomEtt(decimaltal(traff[1] ?? "") / 100);
};

/** Andelen som tal 0–1. Noll genom noll är ingen andel. */
export const lasAndel = (text: string): number | undefined => {
  const brak = BRAK.exec(text);
  if (brak !== null) {
    const namnare = Number(brak[2]);
    return namnare === 0 ? undefined : inomEtt(Number(brak[1]) / namnare);
  }
  return DECIMAL.test(text) ? inomEtt(decimaltal(text)) : undefined;
};

const decimaltal = (text: string): number => Number(text.replace(",", "."));

const inomEtt = (tal: number): number | undefined => (tal <= 1 ? tal : undefined);
