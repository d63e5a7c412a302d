/**
 * Celler som ett kalkylprogram skulle köra som formler. De skrivs med en apostrof före, och just en tas bort när filen läses;
 * en cell som redan har apostrofer framför ett sådant tecken får en till. Att skriva och läsa är alltid som att låta bli.
 */

const FORMEL = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Cellen så som den kan stå i ett kalkylprogram. */
export const neutralisera = (cell: string): string => (FORMEL.test(cell) ? `'${cell}` : cell);

/** Cellen så som den var. */
export const aterstall = (cell: string): string =>
  cell.startsWith("'") && FORMEL.test(cell) ? cell.slice(1) : cell;
