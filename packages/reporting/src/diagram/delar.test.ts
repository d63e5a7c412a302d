import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axelFor, lage, liggandeAxel, stegbredd } from "./axel.ts";
import { sprid } from "./sprid.ts";
import { tidsaxel } from "./tidsaxel.ts";

const steg = (tal: ReadonlyArray<number>, slag: "antal" | "andel" | "belopp" | "tal") =>
  axelFor(tal, slag, "sv").steg.map(({ text }) => text);

describe("axeln", () => {
  it("jämna steg, i talens slag", () => {
    expect(steg([170, 42], "antal")).toEqual(["0", "50", "100", "150", "200"]);
    expect(steg([3], "antal")).toEqual(["0", "1", "2", "3"]);
    expect(steg([], "antal")).toEqual(["0", "1"]);
    expect(steg([0.61], "andel")).toEqual(["0", "20", "40", "60", "80"].map((n) => `${n}\u00A0%`));
    expect(steg([3e8], "belopp").at(-1)).toBe("3\u00A0mnkr");
    expect(steg([-20, 30], "antal")).toEqual(["\u221220", "\u221210", "0", "10", "20", "30"]);
    expect(steg([0.3], "tal")).toEqual(["0", "0,1", "0,2", "0,3"]);
  });
  it("är det för trångt står nollan kvar", () => {
    const axel = liggandeAxel([-1551_00, 120435067_00], "belopp", "en", 60);
    expect(axel.steg.map(({ tal }) => tal === 0)).toEqual([true]);
  });
  it("lag: axeln täcker talen, har noll, och den liggande ryms", () => {
    const tal = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(tal, fc.integer({ min: 60, max: 700 }), (alla, langd) => {
        const axel = liggandeAxel(alla, "tal", "sv", langd);
        for (const n of [...alla, 0]) {
          expect(lage(axel, n)).toBeGreaterThanOrEqual(-1e-9);
          expect(lage(axel, n)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect((axel.steg.length - 1) * stegbredd(axel)).toBeLessThanOrEqual(langd);
      }),
    );
  });
});

describe("tidsaxeln", () => {
  it("dagar när det är kort, månader när det är långt", () => {
    expect(tidsaxel([0, 14, 28], 300, "sv").titel).toBe("Dagar från start");
    const ar = tidsaxel([0, 365], 300, "sv");
    expect([ar.titel, ar.steg.at(-1)?.text]).toEqual(["Månader från start", "12"]);
    expect(ar.sista).toBeGreaterThanOrEqual(365);
  });
});

describe("isärflyttade etiketter", () => {
  it("lag: de ryms, krockar inte och byter inte ordning", () => {
    const etikett = fc.record({
      mal: fc.integer({ min: 0, max: 200 }),
      hojd: fc.integer({ min: 10, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(etikett, { minLength: 1, maxLength: 10 }), (etiketter) => {
        const mitt = sprid(etiketter, 0, 200);
        const rutor = etiketter
          .map(({ hojd, mal }, i) => ({ mal, fran: (mitt[i] ?? 0) - hojd / 2, hojd }))
          .sort((a, b) => a.fran - b.fran);
        let slut = 0;
        for (const { fran, hojd } of rutor) {
          expect(fran).toBeGreaterThanOrEqual(slut - 1e-9);
          slut = fran + hojd;
        }
        expect(slut).toBeLessThanOrEqual(200 + 1e-9);
        expect(rutor.map(({ mal }) => mal)).toEqual(
          rutor.map(({ mal }) => mal).sort((a, b) => a - b),
        );
      }),
    );
  });
});
