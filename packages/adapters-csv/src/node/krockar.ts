/**
 * Nycklar som står i flera bitar av en fil som lästs på flera trådar.
 */
import { NYCKELORD, nyttNyckelregister } from "../nyckelregister.ts";

/** En rad vars nyckel stod i en bit före: samma innehåll (`dubblett`) eller annat (`konflikt`, med raden som var först). */
export type Krock = {
  readonly rad: number;
  readonly slag: "dubblett" | "konflikt";
  readonly forsta?: number;
};

/** Krockarna per bit, i bitarnas ordning. Den första biten har inga. */
export const krockar = (
  nycklar: ReadonlyArray<Int32Array>,
): ReadonlyArray<ReadonlyArray<Krock>> => {
  const register = nyttNyckelregister();
  return nycklar.map((bitens) => {
    const egna: Array<Krock> = [];
    for (let p = 0; p < bitens.length; p += NYCKELORD) {
      const rad = bitens[p + 3] ?? 0;
      const svar = register.prova(bitens[p] ?? 0, bitens[p + 1] ?? 0, bitens[p + 2] ?? 0, rad);
      if (svar._tag === "Dubblett") egna.push({ rad, slag: "dubblett" });
      if (svar._tag === "Upptagen") egna.push({ rad, slag: "konflikt", forsta: svar.rad });
    }
    return egna.sort((a, b) => a.rad - b.rad);
  });
};
