/**
 * En rad bland bytes, delad som `raddelare` delar text: var den slutar, var dess första celler står och om den är hel.
 */
import type { Buffer } from "node:buffer";
import { SEDDA } from "../radslag.ts";

const CITAT = 34;
const LF = 10;
const CR = 13;

/** Vad radläsaren såg i raden. `brusten`: ett citattecken stängs inte, eller mitt i en cell. */
type Radsyn = {
  readonly kanter: Int32Array;
  celler: number;
  radslut: number;
  brusten: boolean;
};

/** Läsaren för en avgränsare. `las` svarar platsen efter radens slut, eller -1 när raden inte är hel. */
export function byteradlasare(skilje: number): {
  readonly lage: Radsyn;
  readonly las: (bytes: Buffer, fran: number, sist: boolean) => number;
} {
  const lage: Radsyn = { kanter: new Int32Array(2 * SEDDA), celler: 0, radslut: 0, brusten: false };
  const vanlig = new Uint8Array(256).fill(1);
  for (const byte of [skilje, LF, CR]) vanlig[byte] = 0;
  const las = (bytes: Buffer, fran: number, sist: boolean): number => {
    const antal = bytes.length;
    let p = fran;
    let celler = 0;
    lage.radslut = 0;
    lage.brusten = false;
    for (;;) {
      let borjan = p;
      let slut = -1;
      if (p < antal && bytes[p] === CITAT) {
        borjan = p + 1;
        slut = citatslut(bytes, borjan, lage);
        if (slut === -1 || (slut + 1 >= antal && !sist)) {
          if (!sist) return -1;
          lage.brusten ||= slut === -1;
        }
        p = slut === -1 ? antal : slut + 1;
        if (p < antal && vanlig[bytes[p] ?? 0] === 1) lage.brusten = true;
      }
      while (p < antal && vanlig[bytes[p] ?? 0] === 1) p += 1;
      if (celler < SEDDA) {
        lage.kanter[2 * celler] = borjan;
        lage.kanter[2 * celler + 1] = slut === -1 ? p : slut;
      }
      celler += 1;
      if (p < antal && bytes[p] === skilje) {
        p += 1;
        continue;
      }
      lage.celler = celler;
      if (p >= antal) return sist ? antal : -1;
      if (bytes[p] === CR && p + 1 >= antal && !sist) return -1;
      lage.radslut += 1;
      return bytes[p] === CR && bytes[p + 1] === LF ? p + 2 : p + 1;
    }
  };
  return { lage, las };
}

/** Platsen för det avslutande citattecknet, eller -1. Räknar radbrytningarna på vägen. */
function citatslut(bytes: Buffer, fran: number, lage: Radsyn): number {
  for (let p = fran; p < bytes.length; p++) {
    const byte = bytes[p];
    if (byte === CITAT) {
      if (bytes[p + 1] !== CITAT) return p;
      p += 1;
    } else if (byte === LF || (byte === CR && bytes[p + 1] !== LF)) lage.radslut += 1;
  }
  return -1;
}
