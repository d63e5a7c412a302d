/**
 * Hur mycket en arbetsbok får bli när den packas upp. En fil på 400 kB kan annars bli 400 MB XML, sextio miljoner tomma
 * celler, eller en enda lång text i en miljon celler. Talen är mätta: docs/beslut/0013.
 */

/** Gränserna; när en nås avvisas filen. */
export type Xlsxbudget = {
  /** Uppackade bytes, över de delar som läses. */
  readonly uppackat: number;
  /** Element i XML, över de delar som läses. En cell är två eller tre. */
  readonly element: number;
  /** Celler, räknade från kolumn A till radens sista ifyllda. */
  readonly celler: number;
  /** Tecken i alla celler tillsammans. */
  readonly tecken: number;
};

/** Gränserna när värden inte säger annat: omkring 100 000 ärenden. Fler läses som CSV. */
export const forvaldBudget: Xlsxbudget = {
  uppackat: 128 * 1024 ** 2,
  element: 8_000_000,
  celler: 2_000_000,
  tecken: 32 * 1024 ** 2,
};

/** Det som är kvar av budgeten. Alla delar av en fil delar på samma. */
export type Forrad = { -readonly [K in keyof Xlsxbudget]: number };
