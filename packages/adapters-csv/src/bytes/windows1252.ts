/**
 * Windows-1252 med egen tabell. Node-versionerna 20.18–20.x, 22.13–22.x, 23.4– och 24.0–24.6 läser
 * bytes 80–9F fel med `TextDecoder("windows-1252")` (nodejs/node#56542); ett pund eller ett tankstreck
 * i en kommunexport får inte bero på vilken Node som råkar köra.
 */

/** Tecknen för 80–9F; U+FFFD markerar de fem som saknar tecken. Källa: WHATWG Encoding, index-windows-1252. */
const TABELL =
  "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
  "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

const BIT = 8192;

/** Texten, och hur många bytes som saknar tecken. */
export const avkodaWindows1252 = (
  bytes: Uint8Array,
): { readonly text: string; readonly odefinierade: number } => {
  const delar: Array<string> = [];
  let odefinierade = 0;
  for (let fran = 0; fran < bytes.length; fran += BIT) {
    const koder: Array<number> = [];
    for (const byte of bytes.subarray(fran, fran + BIT)) {
      const kod = byte >= 0x80 && byte <= 0x9f ? TABELL.charCodeAt(byte - 0x80) : byte;
      if (kod === 0xfffd) odefinierade += 1;
      koder.push(kod);
    }
    delar.push(String.fromCharCode(...koder));
  }
  return { text: delar.join(""), odefinierade };
};
