/**
 * Hur stora rader och celler får vara. Utan gräns kan ett glömt citattecken göra resten av filen till en cell.
 */

/** Gränserna. Unit: tecken, och antal kolumner. */
export type Radgranser = {
  readonly cellangd: number;
  readonly radlangd: number;
  readonly kolumner: number;
};

/** Inga gränser, för text som redan ryms. */
export const utanGranser: Radgranser = {
  cellangd: Number.POSITIVE_INFINITY,
  radlangd: Number.POSITIVE_INFINITY,
  kolumner: Number.POSITIVE_INFINITY,
};
