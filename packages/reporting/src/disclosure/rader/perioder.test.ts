import { type Period, sakerDag } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perioddimension, periodFor, periodkod } from "./perioder.ts";

const p = (fran: string, till: string): Period => ({ fran: sakerDag(fran), till: sakerDag(till) });
const T1 = p("2025-01-01", "2025-04-30");
const T2 = p("2025-05-01", "2025-08-31");
const T3 = p("2025-09-01", "2025-12-31");
const AR = p("2025-01-01", "2025-12-31");
const TILL_T2 = p("2025-01-01", "2025-08-31");
/** Summorna, helheten före sina delar. */
const summor = (...perioder: ReadonlyArray<Period>) =>
  perioddimension(perioder).summor.map(({ hel, delar }) => [hel, ...delar]);
const koder = (...perioder: ReadonlyArray<Period>) => perioder.map(periodkod);

describe("perioder som tillsammans är en annan", () => {
  it("tre tertial är året, i vilken ordning de än kommer", () => {
    expect(summor(T1, T2, T3, AR)).toEqual([koder(AR, T1, T2, T3)]);
    expect(summor(AR, T3, T1, T2)).toEqual([koder(AR, T1, T2, T3)]);
  });

  it("den ackumulerade delas i sina tertial, och året i den ackumulerade och resten", () => {
    expect(summor(T1, T2, TILL_T2)).toEqual([koder(TILL_T2, T1, T2)]);
    expect(summor(T1, T2, T3, TILL_T2, AR)).toEqual([
      koder(TILL_T2, T1, T2),
      koder(AR, TILL_T2, T3),
    ]);
  });

  it("det som ingen gett ut är en egen kod: före, mellan och efter", () => {
    expect(summor(AR, T2)).toEqual([koder(AR, T1, T2, T3)]);
    expect(summor(AR, T1, T3)).toEqual([koder(AR, T1, T2, T3)]);
    expect(summor(AR, T1)).toEqual([koder(AR, T1, p("2025-05-01", "2025-12-31"))]);
  });

  it("perioder som inte ryms i varandra har inget samband", () => {
    expect(summor(T1, T2)).toEqual([]);
    expect(summor(AR, p("2024-12-01", "2025-01-31"))).toEqual([]);
    expect(summor(AR)).toEqual([]);
  });

  it("överlappande perioder i samma helhet tar inte en dag två gånger", () => {
    const korsande = p("2025-03-01", "2025-06-30");
    expect(summor(AR, T1, korsande, T3)).toEqual([koder(AR, T1, T2, T3)]);
  });

  it("lag: delarna ligger kant i kant, och är helhetens alla dagar", () => {
    const dag = fc
      .integer({ min: 1, max: 28 })
      .map((nr) => `2024-02-${String(nr).padStart(2, "0")}`);
    const period = fc.tuple(dag, dag).map((par) => {
      const [fran = "", till = ""] = par.toSorted();
      return p(fran, till);
    });
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (perioder) => {
        const dagarI = (kod: string): ReadonlyArray<number> => {
          const { fran, till } = periodFor(kod);
          const [forsta, sista] = [fran, till].map((en) => Number(en.slice(-2)));
          const antal = (sista ?? 0) - (forsta ?? 0) + 1;
          return Array.from({ length: antal }, (_, nr) => (forsta ?? 0) + nr);
        };
        for (const { hel, delar } of perioddimension(perioder).summor)
          expect(delar.flatMap(dagarI)).toEqual(dagarI(hel));
      }),
    );
  });

  it("koden läses tillbaka som perioden", () => {
    expect(periodkod(T1)).toBe("2025-01-01..2025-04-30");
    expect(periodFor(periodkod(T1))).toEqual(T1);
  });
});
