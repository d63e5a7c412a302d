import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { avkodningAv, startaKodning } from "./avkodning.ts";

/** Matar bitarna i samma Buffer, så som en läsare som återanvänder sin. */
const matade = (inledande: string, ...bitar: ReadonlyArray<ReadonlyArray<number>>) => {
  const start = startaKodning(Buffer.from(inledande), true, undefined);
  if (typeof start === "string") throw new Error(start);
  const avkodning = avkodningAv(start, 1000);
  const buffert = Buffer.alloc(64);
  const svar = bitar.map((bit, i) => {
    buffert.fill(0x78).set(bit);
    return avkodning.mata(buffert.subarray(0, bit.length), i === bitar.length - 1);
  });
  return { svar, brott: avkodning.brott(), kodning: avkodning.kodning() };
};

const ord = (text: string): ReadonlyArray<number> => [...Buffer.from(text)];

describe("en läsare som skriver över sin Buffer", () => {
  it("det kapade tecknet som väntar på nästa bit är sparat", () => {
    const { svar, kodning } = matade("ab\n", [...ord("ab\n"), 0xc3], [0xa5, ...ord("c\n")]);
    expect(svar).toEqual([{ text: "ab\n" }, { text: "åc\n" }]);
    expect(kodning).toBe("utf-8");
  });

  it("slutet på förra biten är sparat när filen visar sig ha två kodningar", () => {
    const egen = matade("å\n", [...ord("å\nx"), 0xc3], [0xa5, 0x0a, 0xe5, 0x0a]);
    expect(egen.svar[1]).toBe("FIL_BLANDAD_KODNING");
    expect(egen.brott).toMatchObject({ hela: 1, trasiga: 1 });
  });
});
