import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  arFor,
  dagarMellan,
  forstaDagen,
  laggTillDagar,
  laggTillManader,
  manadFor,
  manadsslut,
  sakerDag,
  sistaDagen,
} from "./Dag.ts";

const dag = sakerDag;

describe("laggTillDagar", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2024-06-15", 0, "2024-06-15"],
    ["1970-01-01", -1, "1969-12-31"],
    ["0001-01-02", -1, "0001-01-01"],
    ["9999-12-30", 1, "9999-12-31"],
  ])("%s %i dagar är %s", (fran, antal, till) => {
    expect(laggTillDagar(dag(fran), antal)).toBe(till);
  });
  it("utanför kalendern är en defekt, som inte visar dagen", () => {
    for (const [fran, antal] of [
      ["9999-12-31", 1],
      ["0001-01-01", -1],
      ["2024-01-01", Number.NaN],
    ] as const) {
      expect(() => laggTillDagar(dag(fran), antal)).toThrow(
        new RangeError("En dag räknades fram som inte finns i kalendern."),
      );
    }
  });
});

describe("laggTillManader", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 3, "2025-04-30"],
    ["2025-01-31", 2, "2025-03-31"],
    ["2025-01-30", 1, "2025-02-28"],
    ["2025-01-28", 1, "2025-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-11-15", 1, "2024-12-15"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-06-30", 0, "2025-06-30"],
    ["2025-06-30", -18, "2023-12-30"],
  ])("%s %i månader är %s", (fran, antal, till) => {
    expect(laggTillManader(dag(fran), antal)).toBe(till);
  });
  it("utanför kalendern är en defekt", () => {
    expect(() => laggTillManader(dag("9999-12-01"), 1)).toThrow(RangeError);
    expect(() => laggTillManader(dag("0001-01-01"), -1)).toThrow(RangeError);
    expect(() => laggTillManader(dag("0001-01-01"), -24)).toThrow(RangeError);
  });
});

describe("manadsslut", () => {
  it.each([
    ["2024-02-01", 0, "2024-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2025-01-31", 0, "2025-01-31"],
    ["2025-12-15", 1, "2026-01-31"],
    ["2025-01-15", -1, "2024-12-31"],
    ["2025-08-01", 3, "2025-11-30"],
  ])("%s, %i månader efter: %s", (fran, antal, till) => {
    expect(manadsslut(dag(fran), antal)).toBe(till);
  });
  it("utan antal: den egna månadens slut", () => {
    expect(manadsslut(dag("2025-04-01"))).toBe("2025-04-30");
  });
});

describe("år, månad och månadens ändar", () => {
  it("läses ur dagen", () => {
    expect([arFor(dag("2025-04-09")), manadFor(dag("2025-04-09"))]).toEqual([2025, 4]);
    expect([arFor(dag("0007-12-31")), manadFor(dag("0007-12-31"))]).toEqual([7, 12]);
  });
  it("första och sista dagen i varje månad", () => {
    const manader = Array.from({ length: 12 }, (_, i) => i + 1);
    expect(manader.map((m) => forstaDagen(2025, m).slice(5))).toEqual(
      manader.map((m) => `${String(m).padStart(2, "0")}-01`),
    );
    expect(manader.map((m) => Number(sistaDagen(2025, m).slice(8)))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
  it("en månad som inte finns är en defekt", () => {
    expect(() => forstaDagen(2025, 13)).toThrow(RangeError);
    expect(() => sistaDagen(2025, 0)).toThrow(RangeError);
  });
});

describe("dagräkning, lagar", () => {
  const antal = fc.integer({ min: -2000, max: 2000 });

  it("laggTillDagar är dagarMellans motsats", () => {
    fc.assert(
      fc.property(nagonDag, antal, (fran, n) => {
        expect(dagarMellan(fran, laggTillDagar(fran, n))).toBe(n);
      }),
    );
  });
  it("laggTillManader hamnar i rätt månad, aldrig på en senare dag i månaden, och dagen före slutet bara när den måste", () => {
    fc.assert(
      fc.property(nagonDag, fc.integer({ min: -60, max: 60 }), (fran, n) => {
        const till = laggTillManader(fran, n);
        const nummer = (d: typeof fran) => arFor(d) * 12 + manadFor(d);
        expect(nummer(till) - nummer(fran)).toBe(n);
        const slut = manadsslut(fran, n);
        const samma = till.slice(8) === fran.slice(8);
        expect(samma || (till === slut && till.slice(8) < fran.slice(8))).toBe(true);
      }),
    );
  });
});
