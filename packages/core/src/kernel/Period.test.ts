import * as Option from "effect/Option";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nagonDag } from "../testing/godtyckliga.ts";
import { laggTillDagar, sakerDag } from "./Dag.ts";
import {
  ackumulera,
  insatsar,
  iPeriod,
  omfattar,
  overlapp,
  type Period,
  tertialFor,
  tertialPeriod,
  tolkaPeriod,
} from "./Period.ts";

const period = (skriven: string) => {
  const { fran, till } = Result.getOrThrow(tolkaPeriod(skriven));
  return `${fran}..${till}`;
};

describe("tolkaPeriod", () => {
  it.each([
    ["2025", "2025-01-01..2025-12-31"],
    ["2025-T1", "2025-01-01..2025-04-30"],
    ["2025-T3", "2025-09-01..2025-12-31"],
    ["2025-H2", "2025-07-01..2025-12-31"],
    ["2025-Q1", "2025-01-01..2025-03-31"],
    ["2024-02", "2024-02-01..2024-02-29"],
    ["2025-03-14", "2025-03-14..2025-03-14"],
    ["2020-09..2024-10", "2020-09-01..2024-10-31"],
    ["2025-T1..2025-T2", "2025-01-01..2025-08-31"],
    [" 2025-01-15 .. 2025 ", "2025-01-15..2025-12-31"],
  ])("läser %s", (skriven, vantat) => expect(period(skriven)).toBe(vantat));

  it.each([
    "",
    "25",
    "2025-T4",
    "2025-T0",
    "2025-H3",
    "2025-Q5",
    "2025-13",
    "2025-02-30",
    "2025..",
    "..",
    "2025..2024",
    "2025-1",
    "2025..2026..2027",
    "0000",
  ])("vägrar %j", (skriven) => expect(Result.isFailure(tolkaPeriod(skriven))).toBe(true));

  it("felet bär inte texten", () => {
    const fel = tolkaPeriod("19830310-9980");
    expect(JSON.stringify(fel)).not.toContain("9980");
  });
});

describe("ackumulera", () => {
  it("går från årets början till periodens slut", () => {
    expect(ackumulera(Result.getOrThrow(tolkaPeriod("2025-T2")))).toEqual({
      fran: "2025-01-01",
      till: "2025-08-31",
    });
  });
});

describe("omfattar och overlapp", () => {
  const av = (skriven: string) => Result.getOrThrow(tolkaPeriod(skriven));
  it("hela perioden, kanterna med", () => {
    expect(omfattar(av("2025"), av("2025-H1"))).toBe(true);
    expect(omfattar(av("2025-H1"), av("2025-H1"))).toBe(true);
    expect(omfattar(av("2025-H1"), av("2025-06..2025-07"))).toBe(false);
    expect(omfattar(av("2025-H2"), av("2025-06..2025-07"))).toBe(false);
  });
  it("dagarna som är gemensamma, också en enda", () => {
    expect(overlapp(av("2025-H1"), av("2025-06..2025-09"))).toEqual(Option.some(av("2025-06")));
    expect(overlapp(av("2025-H1"), av("2025-H2"))).toEqual(Option.none());
    expect(overlapp(av("2025-03-14"), av("2025"))).toEqual(Option.some(av("2025-03-14")));
  });
  it("lag: en dag ligger i överlappet precis när den ligger i båda", () => {
    const nagon = fc
      .tuple(nagonDag, nagonDag)
      .map(([a, b]): Period => (a <= b ? { fran: a, till: b } : { fran: b, till: a }));
    fc.assert(
      fc.property(nagon, nagon, nagonDag, (a, b, dag) => {
        const i = Option.match(overlapp(a, b), {
          onNone: () => false,
          onSome: (gemensam) => iPeriod(gemensam, dag),
        });
        expect(i).toBe(iPeriod(a, dag) && iPeriod(b, dag));
      }),
    );
  });
});

describe("tertial, lag", () => {
  it("varje dag ligger i sitt tertial och inte i de andra två", () => {
    fc.assert(
      fc.property(nagonDag, (dag) => {
        const { ar, nummer } = tertialFor(dag);
        const traffar = ([1, 2, 3] as const).filter((n) =>
          iPeriod(tertialPeriod({ ar, nummer: n }), dag),
        );
        expect(traffar).toEqual([nummer]);
      }),
    );
  });

  it("de tre tertialen är året", () => {
    expect(tertialPeriod({ ar: 2024, nummer: 1 }).fran).toBe(sakerDag("2024-01-01"));
    expect(tertialPeriod({ ar: 2024, nummer: 2 })).toEqual({
      fran: "2024-05-01",
      till: "2024-08-31",
    });
    expect(tertialPeriod({ ar: 2024, nummer: 3 }).till).toBe(sakerDag("2024-12-31"));
  });
});

describe("insatsår", () => {
  const ar = (dag: string, startmanad: number) => insatsar(sakerDag(dag), startmanad);

  it("från oktober till och med september, kanterna med", () => {
    const hela = { fran: "2023-10-01", till: "2024-09-30" };
    for (const dag of ["2023-10-01", "2023-12-31", "2024-01-01", "2024-09-30"]) {
      expect(ar(dag, 10)).toEqual(hela);
    }
    expect(ar("2024-10-01", 10)).toEqual({ fran: "2024-10-01", till: "2025-09-30" });
  });
  it("skottdagen är sista dagen i året som börjar i mars", () => {
    expect(ar("2024-02-29", 3)).toEqual({ fran: "2023-03-01", till: "2024-02-29" });
    expect(ar("2023-02-28", 3)).toEqual({ fran: "2022-03-01", till: "2023-02-28" });
    expect(ar("2024-03-01", 3)).toEqual({ fran: "2024-03-01", till: "2025-02-28" });
  });
  it("från januari är det kalenderåret", () => {
    expect(ar("2024-07-15", 1)).toEqual(Result.getOrThrow(tolkaPeriod("2024")));
  });
  it("en månad som inte finns är en defekt", () => {
    for (const manad of [0, 13, 1.5, Number.NaN]) {
      expect(() => ar("2024-07-15", manad)).toThrow(RangeError);
    }
  });
  it("lag: dagen ligger i sitt år, och dagen efter det ligger i nästa", () => {
    const manad = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(nagonDag, manad, (dag, startmanad) => {
        const detta = insatsar(dag, startmanad);
        expect(iPeriod(detta, dag)).toBe(true);
        const nasta = insatsar(laggTillDagar(detta.till, 1), startmanad);
        expect(nasta.fran).toBe(laggTillDagar(detta.till, 1));
      }),
    );
  });
});
