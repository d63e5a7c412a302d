import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gransjamforelse, granser, type Jamforelse, uppfyller } from "./Jamforelse.ts";

const mot = (jamforelse: Gransjamforelse, ...talen: ReadonlyArray<number>) =>
  talen.map((tal) => uppfyller({ jamforelse, mal: 10 }, tal));

describe("uppfyller", () => {
  it("fler än och färre än är strikta", () => {
    expect(mot("minst", 9, 10, 11)).toEqual([false, true, true]);
    expect(mot("hogst", 9, 10, 11)).toEqual([true, true, false]);
    expect(mot("fler_an", 9, 10, 11)).toEqual([false, false, true]);
    expect(mot("farre_an", 9, 10, 11)).toEqual([true, false, false]);
    expect(mot("lika", 9, 10, 11)).toEqual([false, true, false]);
  });
  it("mellan och cirka rymmer sina gränser", () => {
    const mellan: Jamforelse = { jamforelse: "mellan", mal: [40, 60] };
    const cirka: Jamforelse = { jamforelse: "cirka", mal: 3, tolerans: 0.1 };
    expect([39.9, 40, 60, 60.1].map((tal) => uppfyller(mellan, tal))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([2.89, 2.9, 3.1, 3.11].map((tal) => uppfyller(cirka, tal))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(granser(cirka)).toEqual([2.9, 3.1]);
    expect(granser(mellan)).toEqual([40, 60]);
    expect(granser({ jamforelse: "minst", mal: 1 })).toEqual([1, 1]);
  });
  it("flyttalens rester räknas inte", () => {
    expect(uppfyller({ jamforelse: "fler_an", mal: 0.3 }, 0.1 + 0.2)).toBe(false);
    expect(uppfyller({ jamforelse: "lika", mal: 0.3 }, 0.1 + 0.2)).toBe(true);
  });
  it("en andel prövas oavrundad: 3 av 5 är minst 60 procent, 59 999 av 100 000 är det inte", () => {
    const minst60: Jamforelse = { jamforelse: "minst", mal: 60 };
    expect(uppfyller(minst60, 100 * 3, 5)).toBe(true);
    expect(uppfyller(minst60, 100 * 59_999, 100_000)).toBe(false);
  });
  it("lag: för ett tal och en gräns är precis ett sant av fler än, färre än och lika", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (tal, mal) => {
        const haller = (jamforelse: Gransjamforelse) => uppfyller({ jamforelse, mal }, tal);
        const [fler, farre, lika] = [haller("fler_an"), haller("farre_an"), haller("lika")];
        expect([fler, farre, lika].filter(Boolean).length).toBe(1);
        expect(haller("minst")).toBe(fler || lika);
        expect(haller("hogst")).toBe(farre || lika);
      }),
    );
  });
});
