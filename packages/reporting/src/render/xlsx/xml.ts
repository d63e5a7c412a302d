/**
 * XML för kalkylbladens delar. All text går hit: inget i en cell kan bli märkning eller formel.
 */
import { ren } from "../csv/ren.ts";
import { xml as flytt } from "../flykt.ts";

/** XML-huvudet. */
export const HUVUD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text i innehåll och attribut. */
export const xml = (text: string): string => flytt(ren(text));

/** Text i en cell. `_x0041_` betyder ett tecken i Excel; här är det bara text. */
export const celltext = (text: string): string =>
  xml(text.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_"));

/** Text i sidtitel, där `&` styr utseendet. */
export const sidtext = (text: string): string => xml(text.replaceAll("&", "&&"));

/** Kolumnens bokstav, från 0. */
export const kolumn = (i: number): string =>
  (i >= 26 ? kolumn(Math.floor(i / 26) - 1) : "") + String.fromCharCode(65 + (i % 26));
