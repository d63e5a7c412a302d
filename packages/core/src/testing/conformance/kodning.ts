/**
 * Text till bytes i de kodningar som svenska exporter har. Egen, eftersom kärnan varken förutsätter Node eller
 * webbläsare.
 */
import type { Provkodning } from "./Konformitet.ts";

/** Tecknen för byte 80–9F i Windows-1252. Källa: WHATWG Encoding, index-windows-1252. */
const C1 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Bytes, eller `undefined` om kodningen saknar något av tecknen. */
export const koda = (text: string, kodning: Provkodning): Uint8Array | undefined => {
  switch (kodning) {
    case "utf-8":
      return Uint8Array.from(utf8(text));
    case "utf-8-bom":
      return Uint8Array.from(utf8(`\uFEFF${text}`));
    case "utf-16le-bom":
      return utf16(`\uFEFF${text}`, 0, 1);
    case "utf-16be-bom":
      return utf16(`\uFEFF${text}`, 1, 0);
    case "windows-1252":
      return windows1252(text);
  }
};

function utf8(text: string): Array<number> {
  const ut: Array<number> = [];
  const foljd = (kod: number, skift: number) => 0x80 | ((kod >> skift) & 0x3f);
  for (const tecken of text) {
    const kod = tecken.codePointAt(0) ?? 0;
    if (kod < 0x80) ut.push(kod);
    else if (kod < 0x800) ut.push(0xc0 | (kod >> 6), foljd(kod, 0));
    else if (kod < 0x10000) ut.push(0xe0 | (kod >> 12), foljd(kod, 6), foljd(kod, 0));
    else ut.push(0xf0 | (kod >> 18), foljd(kod, 12), foljd(kod, 6), foljd(kod, 0));
  }
  return ut;
}

function utf16(text: string, lag: 0 | 1, hog: 0 | 1): Uint8Array {
  const ut = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const kod = text.charCodeAt(i);
    ut[2 * i + lag] = kod & 0xff;
    ut[2 * i + hog] = kod >> 8;
  }
  return ut;
}

function windows1252(text: string): Uint8Array | undefined {
  const ut: Array<number> = [];
  for (let i = 0; i < text.length; i++) {
    const kod = text.charCodeAt(i);
    const plats = C1.indexOf(text.charAt(i));
    if (plats !== -1) ut.push(0x80 + plats);
    else if (kod < 0x80 || (kod >= 0xa0 && kod <= 0xff)) ut.push(kod);
    else return undefined;
  }
  return Uint8Array.from(ut);
}
