/**
 * CRC-32 som i zip. Deflate har ingen egen kontrollsumma: utan den här kan en skadad byte bli en annan siffra.
 */

const TABELL = Int32Array.from({ length: 256 }, (_, byte) => {
  let varde = byte;
  for (let bit = 0; bit < 8; bit++) varde = varde & 1 ? 0xedb88320 ^ (varde >>> 1) : varde >>> 1;
  return varde;
});

/** Summan efter ännu några bytes; börja med 0. */
export const crc32 = (bytes: Uint8Array, tidigare = 0): number => {
  let varde = ~tidigare;
  for (let plats = 0; plats < bytes.length; plats++) {
    varde = (TABELL[(varde ^ (bytes[plats] ?? 0)) & 0xff] ?? 0) ^ (varde >>> 8);
  }
  return ~varde >>> 0;
};
