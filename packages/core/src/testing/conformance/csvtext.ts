/**
 * Tabell till CSV-text, så som exporter skriver den.
 */
import type { Tabell } from "./Konformitet.ts";

/** Hur en CSV-fil skrivs. `citera`: citattecken om varje cell, inte bara där de behövs. */
export type Dialekt = {
  readonly avgransare: string;
  readonly radslut: string;
  readonly citera: boolean;
  readonly sistaRadslut: boolean;
};

/** En rad. */
export const csvrad = (celler: ReadonlyArray<string>, dialekt: Dialekt): string =>
  celler.map((cell) => csvcell(cell, dialekt)).join(dialekt.avgransare);

/** Hela tabellen. */
export const csvtext = ({ rubrik, rader }: Tabell, dialekt: Dialekt): string =>
  csvrader(
    [rubrik, ...rader].map((celler) => csvrad(celler, dialekt)),
    dialekt,
  );

/** Färdiga rader till en fil. */
export const csvrader = (rader: ReadonlyArray<string>, dialekt: Dialekt): string =>
  rader.join(dialekt.radslut) + (dialekt.sistaRadslut ? dialekt.radslut : "");

const csvcell = (cell: string, { avgransare, citera }: Dialekt): string =>
  citera || cell.includes(avgransare) || /["\r\n]/u.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
