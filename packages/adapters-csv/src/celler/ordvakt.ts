/**
 * Säger snabbt att en text inte kan vara något av några kända ord (rubriker, summaord, ord för tomt). Nästan alla
 * celler är det inte, och jämförelseformen kostar en mikrosekund per cell.
 */

/** Sant om texten mellan platserna kan vara ett av orden i jämförelseform; falskt bara när den säkert inte är det. */
export type Ordvakt = (text: string, fran: number, till: number) => boolean;

const GEMENER = Uint16Array.from({ length: 256 }, (_, kod) =>
  String.fromCharCode(kod).toLowerCase().charCodeAt(0),
);

/** Tecken som är sig själva i jämförelseformen, så när som på versalen. */
const vanligt = (kod: number): boolean =>
  (kod > 0x20 && kod < 0x7f) || (kod >= 0xc0 && kod < 0x100);

/** Vakten för orden, som ska stå i jämförelseform. Ett tomt ord räknas inte. */
export const ordvakt = (ord: Iterable<string>): Ordvakt => {
  const kanter = new Set<number>();
  for (const ett of ord) kanter.add(kant(ett.charCodeAt(0), ett.charCodeAt(ett.length - 1)));
  return (text, fran, till) => {
    const forsta = text.charCodeAt(fran);
    const sista = text.charCodeAt(till - 1);
    if (till <= fran || !vanligt(forsta) || !vanligt(sista)) return true;
    if (till - fran > 1 && text.charCodeAt(fran + 1) >= 0x300) return true;
    return kanter.has(kant(GEMENER[forsta] ?? 0, GEMENER[sista] ?? 0));
  };
};

const kant = (forsta: number, sista: number): number => forsta * 0x10000 + sista;
