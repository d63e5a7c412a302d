/**
 * Celler som ett kalkylprogram skulle köra som formler. De skrivs ut med en apostrof före och får tillbaka sitt utseende när
 * filen läses in igen; att skriva ut och läsa in är alltid detsamma som att låta bli.
 */

/** Noll eller flera apostrofer och sedan det som börjar en formel, också i bred form. */
const FORMEL = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Cellen så som den kan stå i ett kalkylprogram. */
export const neutralisera = (cell: string): string => (FORMEL.test(cell) ? `'${cell}` : cell);

/** Cellen så som den stod i källan. */
export const aterstall = (cell: string): string =>
  cell.startsWith("'") && FORMEL.test(cell) ? cell.slice(1) : cell;
