import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Andel } from "./Andel.ts";
import { skillnadAndelar, skillnadMedel, wilson } from "./intervall.ts";
import type { Skillnad, Skillnadsdom } from "./Skillnad.ts";
import { tkvantil } from "./tkvantil.ts";

const nagonAndel: fc.Arbitrary<Andel> = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([namnare, p]) => ({ taljare: Math.round(p * namnare), namnare }));
const nagraVarden = fc.array(
  fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 30 })),
);
const finns = <A>(varde: A | undefined): A => {
  if (varde === undefined) throw new Error("inget intervall");
  return varde;
};
const omvand: Readonly<Record<Skillnadsdom, Skillnadsdom>> = {
  storre: "mindre",
  mindre: "storre",
  for_fa: "for_fa",
  ingen_sakerstalld: "ingen_sakerstalld",
};
const motsatta = (a: Skillnad, b: Skillnad): void => {
  expect(a.skillnad).toBeCloseTo(-b.skillnad, 10);
  expect(a.intervall[0]).toBeCloseTo(-b.intervall[1], 10);
  expect(a.intervall[1]).toBeCloseTo(-b.intervall[0], 10);
  expect(a.dom).toBe(omvand[b.dom]);
};

describe("intervall, lagar", () => {
  it("andelen ligger i sitt intervall, och intervallet mellan 0 och 1", () => {
    fc.assert(
      fc.property(nagonAndel, (andel) => {
        const [lo, hi] = finns(wilson(andel));
        const p = andel.taljare / andel.namnare;
        expect(0 <= lo && lo <= p && p <= hi && hi <= 1).toBe(true);
        expect(lo < hi).toBe(true);
      }),
    );
  });
  it("de andra är spegelbilden: intervallet för n − k är 1 minus intervallet för k", () => {
    fc.assert(
      fc.property(nagonAndel, ({ taljare, namnare }) => {
        const [lo, hi] = finns(wilson({ taljare, namnare }));
        const [spegelLo, spegelHi] = finns(wilson({ taljare: namnare - taljare, namnare }));
        expect(spegelLo).toBeCloseTo(1 - hi, 10);
        expect(spegelHi).toBeCloseTo(1 - lo, 10);
      }),
    );
  });
  it("fler av samma andel ger smalare intervall", () => {
    fc.assert(
      fc.property(nagonAndel, fc.integer({ min: 2, max: 9 }), ({ taljare, namnare }, g) => {
        const [lo, hi] = finns(wilson({ taljare, namnare }));
        const [smalLo, smalHi] = finns(wilson({ taljare: g * taljare, namnare: g * namnare }));
        expect(smalHi - smalLo).toBeLessThan(hi - lo);
      }),
    );
  });
  it("skillnaden ligger i sitt intervall, det mellan −1 och 1, och byter tecken med ordningen", () => {
    fc.assert(
      fc.property(nagonAndel, nagonAndel, (a, b) => {
        const svar = finns(skillnadAndelar(a, b));
        const [lo, hi] = svar.intervall;
        expect(lo <= svar.skillnad && svar.skillnad <= hi).toBe(true);
        expect(lo >= -1 - 1e-12 && hi <= 1 + 1e-12).toBe(true);
        motsatta(svar, finns(skillnadAndelar(b, a)));
      }),
    );
  });
  it("en grupp skiljer sig aldrig från sig själv", () => {
    fc.assert(
      fc.property(nagonAndel, (andel) => {
        const { dom } = finns(skillnadAndelar(andel, andel));
        expect(dom).toBe(andel.namnare < 100 ? "for_fa" : "ingen_sakerstalld");
      }),
    );
  });
  it("skillnaden i medel byter tecken med ordningen, och bryr sig inte om var noll ligger", () => {
    fc.assert(
      fc.property(nagraVarden, nagraVarden, fc.integer({ min: -99, max: 99 }), (a, b, steg) => {
        const svar = skillnadMedel(a, b);
        fc.pre(svar !== undefined);
        motsatta(svar, finns(skillnadMedel(b, a)));
        const flytta = (varden: typeof a) => varden.map(([v, n]) => [v + steg, n] as const);
        const flyttad = finns(skillnadMedel(flytta(a), flytta(b)));
        expect(flyttad.intervall[0]).toBeCloseTo(svar.intervall[0], 8);
        expect(flyttad.intervall[1]).toBeCloseTo(svar.intervall[1], 8);
      }),
    );
  });
  it("fler frihetsgrader ger ett mindre t, som aldrig når normalfördelningens", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5000, noNaN: true }), (grader) => {
        const t = tkvantil(grader);
        expect(t).toBeGreaterThan(tkvantil(grader * 1.01));
        expect(t).toBeGreaterThan(1.959963984540054);
      }),
    );
  });
});
