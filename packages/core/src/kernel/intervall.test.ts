import { describe, expect, it } from "vitest";
import { skillnadAndelar, skillnadMedel, wilson } from "./intervall.ts";
import { FOR_FA, type Skillnad, skillnadsdomar } from "./Skillnad.ts";
import { tkvantil } from "./tkvantil.ts";

const andel = (taljare: number, namnare: number) => ({ taljare, namnare });
const avrundat = (skillnad: Skillnad | undefined) =>
  [skillnad?.skillnad, ...(skillnad?.intervall ?? [])].map((tal) => Number(tal?.toFixed(4)));

describe("wilson", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Newcombe 1998: %i av %i är %d till %d", (taljare, namnare, lo, hi) => {
    const intervallet = wilson(andel(taljare, namnare)) ?? [];
    expect(intervallet.map((tal) => Number(tal.toFixed(4)))).toEqual([lo, hi]);
  });
  it("Krokoms 14 av 34 ligger mellan 26 och 58 procent", () => {
    const [lo, hi] = wilson(andel(14, 34)) ?? [];
    expect(lo).toBeCloseTo(0.2637, 4);
    expect(hi).toBeCloseTo(0.5778, 4);
  });
  it("ingen av n ger exakt 0, alla exakt 1, och ingenting inget intervall", () => {
    expect(wilson(andel(0, 7))?.[0]).toBe(0);
    expect(wilson(andel(7, 7))?.[1]).toBe(1);
    expect(wilson(andel(0, 0))).toBe(undefined);
  });
});

describe("skillnadAndelar", () => {
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])("Newcombe 1998, metod 10: %i/%i mot %i/%i", (a, m, b, n, skillnad, lo, hi) => {
    const svar = skillnadAndelar(andel(a, m), andel(b, n));
    expect(avrundat(svar)).toEqual([skillnad, lo, hi]);
  });
  it("domen: större, mindre, för få, ingen säkerställd", () => {
    const dom = (a: number, m: number, b: number, n: number, forFa?: number) =>
      skillnadAndelar(andel(a, m), andel(b, n), forFa)?.dom;
    expect(dom(56, 70, 48, 80)).toBe("storre");
    expect(dom(48, 80, 56, 70)).toBe("mindre");
    expect(dom(9, 20, 200, 500)).toBe("for_fa");
    expect(dom(50, FOR_FA - 1, 50, 500, undefined)).toBe("storre");
    expect(dom(50, FOR_FA - 1, 50, FOR_FA)).toBe("for_fa");
    expect(dom(50, FOR_FA, 50, FOR_FA)).toBe("ingen_sakerstalld");
    expect(dom(9, 20, 200, 500, 20)).toBe("ingen_sakerstalld");
    expect(dom(9, 20, 200, 500, 21)).toBe("for_fa");
  });
  it("utan nämnare finns ingen skillnad", () => {
    expect(skillnadAndelar(andel(0, 0), andel(1, 2))).toBe(undefined);
    expect(skillnadAndelar(andel(1, 2), andel(0, 0))).toBe(undefined);
  });
  it("varje dom har ord på två språk", () => {
    for (const { sv, en } of Object.values(skillnadsdomar)) expect(sv).not.toBe(en);
  });
});

describe("skillnadMedel", () => {
  const av = (...varden: ReadonlyArray<number>) => varden.map((varde) => [varde, 1] as const);

  it("Students sömndata 1908: Welchs intervall som R:s t.test ger det", () => {
    const ena = av(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
    const andra = av(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    const svar = skillnadMedel(ena, andra);
    expect(svar?.skillnad).toBeCloseTo(-1.58, 12);
    expect(svar?.intervall[0]).toBeCloseTo(-3.3654832, 7);
    expect(svar?.intervall[1]).toBeCloseTo(0.2054832, 7);
    expect(svar?.dom).toBe("for_fa");
    expect(skillnadMedel(ena, andra, 10)?.dom).toBe("ingen_sakerstalld");
  });
  it("ett histogram är detsamma som värdena ett och ett", () => {
    const ett = skillnadMedel(av(6, 7, 7, 7), av(5, 5, 9, 9));
    const tva = skillnadMedel(
      new Map([
        [6, 1],
        [7, 3],
      ]),
      [
        [5, 2],
        [3, 0],
        [9, 2],
      ],
    );
    expect(tva?.skillnad).toBeCloseTo(ett?.skillnad ?? Number.NaN, 12);
    expect(tva?.intervall[0]).toBeCloseTo(ett?.intervall[0] ?? Number.NaN, 12);
  });
  it("domen är större eller mindre när intervallet inte rymmer noll", () => {
    expect(skillnadMedel(av(9, 9, 10, 9), av(1, 2, 1, 1))?.dom).toBe("storre");
    expect(skillnadMedel(av(1, 2, 1, 1), av(9, 9, 10, 9))?.dom).toBe("mindre");
  });
  it("ett enda värde, eller ingen spridning alls, säger inget om slumpen", () => {
    expect(skillnadMedel(av(1), av(2, 3))).toBe(undefined);
    expect(skillnadMedel(av(2, 3), av())).toBe(undefined);
    expect(skillnadMedel(av(0.1, 0.1, 0.1), av(0.3, 0.3))).toBe(undefined);
  });
  it("ingen spridning i bara den ena gruppen går att räkna på", () => {
    const svar = skillnadMedel(av(5, 5, 5), av(1, 2, 3));
    expect(svar?.intervall[0]).toBeCloseTo(3 - 4.302653 / Math.sqrt(3), 5);
  });
});

describe("tkvantil", () => {
  it.each([
    [1, 12.706205],
    [2, 4.302653],
    [3, 3.182446],
    [4, 2.776445],
    [5, 2.570582],
    [10, 2.228139],
    [20, 2.085963],
    [30, 2.042272],
    [60, 2.000298],
    [120, 1.97993],
  ])("tabellen: %i frihetsgrader ger %d", (frihetsgrader, t) => {
    expect(tkvantil(frihetsgrader)).toBeCloseTo(t, 6);
  });
  it("1, 2 och 4 frihetsgrader har slutna uttryck", () => {
    const a = 4 * 0.975 * 0.025;
    const q = Math.cos(Math.acos(Math.sqrt(a)) / 3) / Math.sqrt(a);
    expect(tkvantil(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
    expect(tkvantil(2)).toBeCloseTo(2 * 0.475 * Math.sqrt(2 / a), 11);
    expect(tkvantil(4)).toBeCloseTo(2 * Math.sqrt(q - 1), 11);
  });
  it("går mot normalfördelningens när frihetsgraderna är många", () => {
    expect(tkvantil(1_000_000)).toBeCloseTo(1.959963984540054 + 2.3722 / 1_000_000, 8);
  });
});
