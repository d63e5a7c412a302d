/**
 * Går igenom en fils bytes, rad för rad utan att avkoda dem: var den kan delas, hur många rader och datarader som står före,
 * och om något kan fälla den. Citattecken, avgränsare och radbrytningar är ASCII i de kodningar som delas. Det som inte går
 * att avgöra på bytes gör att filen inte räknas som prövad; då prövas varje bit på vanligt sätt, som säger vad som är fel.
 */
import { type Buffer, isUtf8 } from "node:buffer";
import type { Granser } from "../CsvVal.ts";
import { byteradlasare } from "./byteradlasare.ts";
import type { Dataradsprov } from "./dataradsprov.ts";

/** En post börjar på `fran`; `rad` är dess fysiska rad från 1, `post` dess index från 0. `datarader`: antalet före. */
export type Postgrans = {
  readonly fran: number;
  readonly rad: number;
  readonly post: number;
  readonly datarader: number;
};

/** Vad granskaren behöver veta om filen. */
type Granskningsval = {
  readonly avgransare: string;
  readonly utf8: boolean;
  readonly granser: Granser;
  readonly arData: Dataradsprov;
  /** Platserna där filen helst delas, växande. */
  readonly onskade: ReadonlyArray<number>;
};

/** Granskaren. `mata` tar bytes från en rads början och svarar hur många som hörde till hela rader. */
export type Radgranskare = {
  readonly mata: (bytes: Buffer, sist: boolean) => number;
  readonly funna: () => ReadonlyArray<Postgrans>;
  readonly datarader: () => number;
  /** Sant om inget i det lästa kan fälla filen. */
  readonly felfri: () => boolean;
};

const LF = 10;
/** Sammansättningen till NFC gör ett grekiskt frågetecken till ett semikolon. */
const BLIR_SEMIKOLON = "\u037e";
/** Ett tecken i NFC är aldrig mer än så här mycket längre än sina bytes. */
const VAXER = 2;

/** En granskare som börjar på filens första byte. */
export const radgranskare = (val: Granskningsval): Radgranskare => {
  const { granser, onskade } = val;
  const langst = Math.min(granser.cellangd, granser.radlangd, granser.kolumner) / VAXER;
  const lasare = byteradlasare(val.avgransare.charCodeAt(0));
  const { lage } = lasare;
  const funna: Array<Postgrans> = [];
  let plats = 0;
  let rad = 1;
  let post = 0;
  let datarader = 0;
  let felfri = true;

  /** Räknar raden som nyss lästs och slutar vid `till`. */
  const rakna = (bytes: Buffer, fran: number, till: number): void => {
    if (lage.brusten || till - fran >= langst) felfri = false;
    if (felfri) {
      const { kanter, celler } = lage;
      const data = val.arData({ bytes, fran, till, kanter, celler }, post);
      if (data === undefined) felfri = false;
      else if (data) datarader += 1;
    }
    rad += lage.radslut;
    post += 1;
    const grans = plats + till;
    if (bytes[till - 1] !== LF || grans < (onskade[funna.length] ?? Number.POSITIVE_INFINITY))
      return;
    funna.push({ fran: grans, rad, post, datarader });
  };

  return {
    mata: (bytes, sist) => {
      let fran = plats === 0 ? bomlangd(bytes) : 0;
      while (fran < bytes.length) {
        const till = lasare.las(bytes, fran, sist);
        if (till === -1) break;
        rakna(bytes, fran, till);
        fran = till;
      }
      if (!ren(bytes.subarray(0, fran), val.utf8)) felfri = false;
      plats += fran;
      return fran;
    },
    funna: () => funna,
    datarader: () => datarader,
    felfri: () => felfri && post <= granser.rader,
  };
};

const BOM = [0xef, 0xbb, 0xbf];
const bomlangd = (bytes: Buffer): number =>
  BOM.every((byte, plats) => bytes[plats] === byte) ? BOM.length : 0;

const ren = (rader: Buffer, utf8: boolean): boolean =>
  !rader.includes(0) && (!utf8 || (isUtf8(rader) && !rader.includes(BLIR_SEMIKOLON)));
