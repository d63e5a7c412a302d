/**
 * Hur mycket en arbetsbok får bli när den packas upp. En fil på 400 kB kan annars bli 400 MB XML, och en enda lång text
 * kan stå i en miljon celler. Talen är mätta: docs/beslut/0013.
 */

/** Gränserna; när en nås avvisas filen. */
export type Xlsxbudget = {
  /** Uppackade bytes, över de delar som läses. */
  readonly uppackat: number;
  /** Celler, räknade från kolumn A till radens sista ifyllda. */
  readonly celler: number;
  /** Tecken i alla celler tillsammans. */
  readonly tecken: number;
};

/** Gränserna när värden inte säger annat: omkring 100 000 ärenden. */
export const forvaldBudget: Xlsxbudget = {
  uppackat: 256 * 1024 ** 2,
  celler: 2_000_000,
  tecken: 64 * 1024 ** 2,
};

/** Det som är kvar av budgeten. Alla delar av en fil delar på samma. */
export type Forrad = { -readonly [K in keyof Xlsxbudget]: number };
