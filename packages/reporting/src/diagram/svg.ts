/**
 * SVG som strängar. Bara presentationsattribut, så att bilden klarar en sträng CSP.
 */
import { xml } from "../render/flykt.ts";

/** Textens storlek, den mindre textens, och radernas avstånd. */
export const STORLEK = 13;
export const LITEN = 12;
export const RAD = 16;

/** Talet med en decimal. */
export const r = (tal: number): number => Math.round(tal * 10) / 10;

type Ankare = "start" | "middle" | "end";
export type Skrift = {
  readonly farg: string;
  readonly ankare?: Ankare;
  readonly storlek?: number;
};

/** En rad text; `y` är baslinjen. */
export const skriv = (x: number, y: number, text: string, skrift: Skrift): string => {
  const storlek =
    skrift.storlek === undefined || skrift.storlek === STORLEK
      ? ""
      : ` font-size="${skrift.storlek}"`;
  return `<text x="${r(x)}" y="${r(y)}" text-anchor="${skrift.ankare ?? "start"}" fill="${skrift.farg}"${storlek}>${xml(text)}</text>`;
};

/** Flera rader; `y` är den första radens baslinje. */
export const skrivRader = (
  x: number,
  y: number,
  rader: ReadonlyArray<string>,
  skrift: Skrift,
): ReadonlyArray<string> => rader.map((rad, i) => skriv(x, y + i * RAD, rad, skrift));

export type Streck = {
  readonly farg: string;
  readonly bredd?: number;
  readonly streckning?: string;
  readonly fyllning?: string;
};

/** En väg. */
export const streck = (d: string, { farg, bredd, streckning, fyllning }: Streck): string =>
  `<path d="${d}" stroke="${farg}" stroke-width="${bredd ?? 1}" fill="${fyllning ?? "none"}"${streckning === undefined ? "" : ` stroke-dasharray="${streckning}"`}/>`;

/** En rektangel med kontur. */
export const ruta = (
  x: number,
  y: number,
  bredd: number,
  hojd: number,
  { fyllning, farg, streckning }: Streck,
): string =>
  `<rect x="${r(x)}" y="${r(y)}" width="${r(bredd)}" height="${r(hojd)}" fill="${fyllning ?? "#ffffff"}" stroke="${farg}" stroke-width="1"${streckning === undefined ? "" : ` stroke-dasharray="${streckning}"`}/>`;
