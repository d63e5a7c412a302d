/**
 * Avtryck av en rad: visar om raden ändrats mellan två exporter. Inget skydd i sig; därför räknas det alltid
 * på raden med identiteten utbytt mot sin pseudonym.
 */

/** 64 bitar i hexadecimal form (två oberoende 32-bitars blandningar efter murmur3:s avslutning). */
export const avtryckAv = (text: string): string => {
  let a = 0x9747b28c ^ text.length;
  let b = 0x5bd1e995 ^ text.length;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    a = Math.imul(a ^ kod, 0x85ebca6b);
    a ^= a >>> 13;
    b = Math.imul(b ^ kod, 0xc2b2ae35);
    b ^= b >>> 15;
  }
  return hex(slutblanda(a)) + hex(slutblanda(b ^ a));
};

function slutblanda(tal: number): number {
  let h = Math.imul(tal ^ (tal >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const hex = (tal: number): string => (tal >>> 0).toString(16).padStart(8, "0");
