import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gransjamforelse, sakerDag } from "../kernel/index.ts";
import type { Resultatrad } from "../nyckeltal/index.ts";
import { type Delmal, type Delmalsutfall, provaDelmal } from "./index.ts";

const period = { fran: sakerDag("2025-01-01"), till: sakerDag("2025-12-31") };
const andelsrad = (taljare: number, namnare: number): Resultatrad => ({
  nyckeltal: "n",
  enhet: "arende",
  period,
  fonster: "enskild",
  grupp: {},
  utfall: { _tag: "Andel", taljare, namnare },
});
const malet = (jamforelse: Gransjamforelse, mal: number): Delmal => ({
  id: "m",
  titel: { sv: "Mål", en: "Goal" },
  period: "insatsen",
  delar: [{ _tag: "Matning", nyckeltal: "n", grupp: {}, vad: "andel", krav: { jamforelse, mal } }],
});
const prova = (delmal: Delmal, rader: ReadonlyArray<Resultatrad>): Delmalsutfall =>
  provaDelmal(delmal, rader, { insatsen: period });

const nagonAndel = fc
  .tuple(fc.integer({ min: 5, max: 2000 }), fc.nat(2000))
  .map(([namnare, k]) => [Math.min(k, namnare), namnare] as const);
const nagonProcent = fc.integer({ min: 0, max: 100 });
const MOTSATSER = [
  ["minst", "farre_an"],
  ["hogst", "fler_an"],
] as const;

describe("delmål, lagar", () => {
  it("ett mål och dess motsats: precis ett är uppnått, och de är lika säkra", () => {
    fc.assert(
      fc.property(
        nagonAndel,
        nagonProcent,
        fc.constantFrom(...MOTSATSER),
        ([taljare, namnare], mal, [ena, andra]) => {
          const rader = [andelsrad(taljare, namnare)];
          const [a, b] = [prova(malet(ena, mal), rader), prova(malet(andra, mal), rader)];
          expect([a.status, b.status].toSorted()).toEqual(["ej_uppnatt", "uppnatt"]);
          expect(a.delar[0].sakert).toBe(b.delar[0].sakert);
        },
      ),
    );
  });
  it("domen stämmer med hela tal, utan någon avrundning", () => {
    fc.assert(
      fc.property(nagonAndel, nagonProcent, ([taljare, namnare], mal) => {
        const { status } = prova(malet("minst", mal), [andelsrad(taljare, namnare)]);
        expect(status === "uppnatt").toBe(100 * taljare >= mal * namnare);
      }),
    );
  });
  it("ett säkert utfall vänder inte för att en enda person hade varit på andra sidan", () => {
    fc.assert(
      fc.property(nagonAndel, fc.integer({ min: 1, max: 99 }), ([taljare, namnare], mal) => {
        const fore = prova(malet("minst", mal), [andelsrad(taljare, namnare)]);
        fc.pre(fore.delar[0].sakert === true);
        for (const granne of [taljare - 1, taljare + 1]) {
          if (granne < 0 || granne > namnare) continue;
          expect(prova(malet("minst", mal), [andelsrad(granne, namnare)]).status).toBe(fore.status);
        }
      }),
    );
  });
  it("radernas ordning, och rader om annat, spelar ingen roll", () => {
    fc.assert(
      fc.property(nagonAndel, nagonProcent, ([taljare, namnare], mal) => {
        const egen = andelsrad(taljare, namnare);
        const andra = { ...egen, nyckeltal: "annat" };
        const ensam = prova(malet("minst", mal), [egen]);
        expect(prova(malet("minst", mal), [andra, egen])).toEqual(ensam);
        expect(prova(malet("minst", mal), [egen, andra])).toEqual(ensam);
      }),
    );
  });
});
