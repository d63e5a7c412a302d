/**
 * Windows-1252 med egen tabell. Node-versionerna 20.18–20.x, 22.13–22.x, 23.4– och 24.0–24.6 läser
 * bytes 80–9F fel med `TextDecoder("windows-1252")` (nodejs/node#56542); ett pund eller ett tankstreck
 * i en kommunexport får inte bero på vilken Node som råkar köra.
 */

/** Tecknen för 80–9F; U+FFFD markerar de fem som saknar tecken. Källa: WHATWG Encoding, index-windows-1252. */
const TABELL =
  "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
  "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

/** Byte till UTF-16-enhet. */
const ENHETER = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? TABELL.charCodeAt(byte - 0x80) : byte,
);

const BIT = 1 << 16;

/** Texten, och hur många bytes som saknar tecken. */
export const avkodaWindows1252 = (
  bytes: Uint8Array,
): { readonly text: string; readonly odefinierade: number } => {
  const delar: Array<string> = [];
  let odefinierade = 0;
  for (let fran = 0; fran < bytes.length; fran += BIT) {
    const bit = bytes.subarray(fran, fran + BIT);
    const slag = slagAv(bit);
    odefinierade += slag.odefinierade;
    delar.push(slag.egna ? medTabell(bit) : LATIN1.decode(bit));
  }
  return { text: delar.join(""), odefinierade };
};

/** Utan bytes i 80–9F är alla Node ense. */
const LATIN1 = new TextDecoder("windows-1252");

/** UTF-16 i maskinens byteordning, som är liten överallt där JavaScript körs i dag; provat byte för byte. */
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });

function medTabell(bit: Uint8Array): string {
  const enheter = new Uint16Array(bit.length);
  for (let plats = 0; plats < bit.length; plats++) enheter[plats] = ENHETER[bit[plats] ?? 0] ?? 0;
  return UTF16.decode(enheter);
}

/** Om biten har bytes i 80–9F, och hur många av dem som saknar tecken. */
function slagAv(bit: Uint8Array): { readonly egna: boolean; readonly odefinierade: number } {
  let egna = false;
  let odefinierade = 0;
  for (let plats = 0; plats < bit.length; plats++) {
    const byte = bit[plats] ?? 0;
    if (byte < 0x80 || byte > 0x9f) continue;
    egna = true;
    if (ENHETER[byte] === 0xfffd) odefinierade += 1;
  }
  return { egna, odefinierade };
}
