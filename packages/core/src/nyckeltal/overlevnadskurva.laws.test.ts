import { describe, expect, it } from "vitest";
import { slump } from "../testing/slump.ts";
import { type Matpunkt, overlevnadskurva } from "./overlevnadskurva.ts";

type Tid = { readonly dagar: number; readonly slutade: boolean };
const GRANSER = [92, 183, 274, 366, 548, 731, 914, 1096];

const matta = (tider: ReadonlyArray<Tid>): ReadonlyArray<Matpunkt> =>
  GRANSER.map((dag) => {
    const fore = tider.filter(({ dagar }) => dagar < dag);
    const avslutade = fore.filter(({ slutade }) => slutade).length;
    return { dag, avslutade, pagaende: fore.length - avslutade };
  });

/** Kaplan–Meiers andel som är kvar när dagen börjar, rakt av ur tiderna. */
const kaplanMeier = (tider: ReadonlyArray<Tid>, dag: number): number =>
  [...new Set(tider.map(({ dagar }) => dagar))]
    .filter((tid) => tid < dag)
    .reduce((kvar, tid) => {
      const underRisk = tider.filter(({ dagar }) => dagar >= tid).length;
      const slutade = tider.filter(({ dagar, slutade: s }) => s && dagar === tid).length;
      return kvar * (1 - slutade / underRisk);
    }, 1);

const slumpade = (fro: number, bortfall: number): ReadonlyArray<Tid> => {
  const nasta = slump(fro);
  return Array.from({ length: 30 + nasta(200) }, () => ({
    dagar: nasta(1300),
    slutade: nasta(100) >= bortfall,
  }));
};
const FRON = Array.from({ length: 200 }, (_, nr) => nr + 1);

describe("kurvan ur livslängdstabellen, lagar", () => {
  it("utan bortfall är den Kaplan–Meiers, och andelen som är kvar", () => {
    for (const fro of FRON) {
      const tider = slumpade(fro, 0);
      for (const { dag, andel, underRisk } of overlevnadskurva(tider.length, matta(tider), 10)) {
        expect(andel).toBeCloseTo(kaplanMeier(tider, dag), 12);
        expect(andel).toBeCloseTo(underRisk / tider.length, 12);
      }
    }
  });

  it("med bortfall ligger den, som Kaplan–Meier, mellan bortfall först och bortfall sist i spannen", () => {
    for (const fro of FRON) {
      const tider = slumpade(fro, 40);
      const punkter = matta(tider);
      const kurva = overlevnadskurva(tider.length, punkter, 10);
      let [minst, mest] = [1, 1];
      let fore = { avslutade: 0, pagaende: 0, underRisk: tider.length };
      for (const punkt of kurva) {
        const slutade = punkt.avslutade - fore.avslutade;
        const borta = punkt.pagaende - fore.pagaende;
        minst *= 1 - slutade / (fore.underRisk - borta);
        mest *= 1 - slutade / fore.underRisk;
        fore = punkt;
        for (const andel of [punkt.andel, kaplanMeier(tider, punkt.dag)]) {
          expect(andel).toBeGreaterThanOrEqual(minst - 1e-12);
          expect(andel).toBeLessThanOrEqual(mest + 1e-12);
        }
      }
    }
  });

  it("faller aldrig uppåt, intervallet ligger runt andelen inom 0–1, och minst tio är under risk", () => {
    for (const fro of FRON) {
      const tider = slumpade(fro, 30);
      let fore = 1;
      for (const { andel, intervall, underRisk } of overlevnadskurva(
        tider.length,
        matta(tider),
        10,
      )) {
        expect(andel).toBeLessThanOrEqual(fore);
        expect(underRisk).toBeGreaterThanOrEqual(10);
        expect(intervall === undefined).toBe(andel === 1);
        const [lo, hi] = intervall ?? [1, 1];
        expect(0 < lo && lo <= andel && andel <= hi && hi <= 1).toBe(true);
        fore = andel;
      }
    }
  });

  it("utan en gräns är andelen vid de andra kvar", () => {
    for (const fro of FRON.slice(0, 50)) {
      const tider = slumpade(fro, 0);
      const glesa = overlevnadskurva(
        tider.length,
        matta(tider).filter((_, nr) => nr % 2 === 1),
        10,
      );
      const tata = overlevnadskurva(tider.length, matta(tider), 10);
      for (const { dag, andel } of glesa)
        expect(andel).toBeCloseTo(tata.find((punkt) => punkt.dag === dag)?.andel ?? -1, 12);
    }
  });
});

describe("kurvan, räknad för hand", () => {
  it("andel och intervall", () => {
    // 100 ärenden. Före dag 92: 20 avslutade och 10 som pågår; under risk 95, andel 75/95. Greenwood: 20/(95·75).
    const kurva = overlevnadskurva(
      100,
      [
        { dag: 92, avslutade: 20, pagaende: 10 },
        { dag: 183, avslutade: 55, pagaende: 26 },
        { dag: 274, avslutade: 60, pagaende: 31 },
      ],
      10,
    );
    expect(kurva.map(({ dag, underRisk }) => [dag, underRisk])).toEqual([
      [0, 100],
      [92, 70],
      [183, 19],
    ]);
    expect(kurva[0]).toMatchObject({ andel: 1 });
    expect(kurva[1]?.andel).toBeCloseTo(0.789474, 6);
    expect(kurva[1]?.intervall?.[0]).toBeCloseTo(0.692963, 5);
    expect(kurva[1]?.intervall?.[1]).toBeCloseTo(0.858686, 5);
    expect(kurva[2]?.andel).toBeCloseTo((75 / 95) * (27 / 62), 12);
  });
  it("av för få blir ingen kurva", () => {
    expect(overlevnadskurva(9, [], 10)).toEqual([]);
  });
});
