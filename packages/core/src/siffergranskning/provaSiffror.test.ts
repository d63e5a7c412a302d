import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pastaende, provaSiffror, type Siffersvar } from "./index.ts";

const svar = (pastaende: Pastaende): Omit<Siffersvar, "id" | "forklaring"> => {
  const [ett] = provaSiffror([pastaende]);
  if (ett === undefined) throw new Error("inget svar");
  const { id, forklaring, ...resten } = ett;
  expect(id).toBe(pastaende.id);
  expect(forklaring.sv).not.toBe(forklaring.en);
  return resten;
};
const andelar = (
  helhet: number,
  ...delar: ReadonlyArray<readonly [number, number]>
): Pastaende => ({
  id: "a",
  typ: "andelar",
  helhet,
  delar: delar.map(([antal, procent], i) => ({ namn: `del ${i + 1}`, antal, procent })),
});

describe("delar", () => {
  it("Bergs aktualiserande aktörer blir 36", () => {
    const delar = [10, 2, 5, 5, 9, 2, 3];
    expect(svar({ id: "x", typ: "delar", helhet: 36, delar })).toEqual({ haller: true });
    expect(svar({ id: "x", typ: "delar", helhet: 35, delar })).toEqual({
      haller: false,
      borde: { helhet: 36 },
    });
    expect(svar({ id: "x", typ: "delar", helhet: 0, delar: [] }).haller).toBe("kan_ej_bedomas");
  });
  it("öresresterna räknas inte som fel", () => {
    const delar = [0.1, 0.2];
    expect(svar({ id: "x", typ: "delar", helhet: 0.3, delar }).haller).toBe(true);
  });
});

describe("andelar", () => {
  it("säger vilken vana som ger de tryckta procenten", () => {
    expect(svar(andelar(48, [42, 88], [6, 13]))).toEqual({ haller: true, avrundning: "halv_upp" });
    expect(svar(andelar(48, [42, 88], [6, 12]))).toEqual({ haller: true, avrundning: "narmast" });
    expect(svar(andelar(3, [2, 66], [1, 33]))).toEqual({ haller: true, avrundning: "trunkerad" });
    expect(svar(andelar(3, [2, 66.7], [1, 33.3]))).toEqual({
      haller: true,
      avrundning: "halv_upp",
    });
  });
  it("ombytta procent känns igen: 30 kvinnor och 20 män tryckta som 40 och 60 procent", () => {
    expect(svar(andelar(50, [30, 40], [20, 60]))).toEqual({
      haller: false,
      ombytta: true,
      borde: {
        delar: [
          { namn: "del 1", antal: 30, procent: 60 },
          { namn: "del 2", antal: 20, procent: 40 },
        ],
      },
    });
  });
  it("fel procent som inte är ombytta, och antal som inte blir helheten", () => {
    expect(svar(andelar(50, [30, 61], [20, 40]))).toEqual({
      haller: false,
      borde: {
        delar: [
          { namn: "del 1", antal: 30, procent: 60 },
          { namn: "del 2", antal: 20, procent: 40 },
        ],
      },
    });
    expect(svar(andelar(51, [30, 60], [20, 40]))).toEqual({
      haller: false,
      borde: { helhet: 50 },
    });
    expect(svar(andelar(0, [0, 0])).haller).toBe("kan_ej_bedomas");
  });
  it("lag: antal avrundade med en vana håller alltid, och vanan ger de tryckta talen", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (antalen) => {
        const helhet = antalen.reduce((a, b) => a + b, 0);
        fc.pre(helhet > 0);
        const halvUpp = antalen.map(
          (n) => [n, Math.floor((200 * n + helhet) / (2 * helhet))] as const,
        );
        const avkortade = antalen.map((n) => [n, Math.floor((100 * n) / helhet)] as const);
        expect(svar(andelar(helhet, ...halvUpp))).toEqual({ haller: true, avrundning: "halv_upp" });
        expect(svar(andelar(helhet, ...avkortade)).haller).toBe(true);
      }),
    );
  });
});

describe("kostnadstabell", () => {
  const rader = [
    { namn: "Personal", budget: 100, utfall: 539_276.36 },
    { namn: "Övrigt", budget: 50, utfall: 13_328 },
  ];
  it("på öret", () => {
    expect(
      svar({ id: "k", typ: "kostnadstabell", rader, summa: { budget: 150, utfall: 552_604.36 } }),
    ).toEqual({ haller: true });
    expect(
      svar({ id: "k", typ: "kostnadstabell", rader, summa: { budget: 151, utfall: 552_604.37 } }),
    ).toEqual({ haller: false, borde: { summa: { budget: 150, utfall: 552_604.36 } } });
  });
  it("en tom ruta är inte noll: summan kan inte bedömas om den inte blir raderna", () => {
    const medTom = [...rader, { namn: "Resor", budget: 10 }];
    const tabell = (utfall: number): Pastaende => ({
      id: "k",
      typ: "kostnadstabell",
      rader: medTom,
      summa: { utfall },
    });
    expect(svar(tabell(552_604.36))).toEqual({ haller: true });
    expect(svar(tabell(600_000))).toEqual({
      haller: "kan_ej_bedomas",
      borde: { summa: { utfall: 552_604.36 } },
    });
    expect(svar({ id: "k", typ: "kostnadstabell", rader, summa: {} }).haller).toBe(
      "kan_ej_bedomas",
    );
  });
  it("fel i en kolumn utan tom ruta är fel, fast en annan har en", () => {
    expect(
      svar({
        id: "k",
        typ: "kostnadstabell",
        rader: [
          { namn: "a", budget: 1, utfall: 1 },
          { namn: "b", budget: 2 },
        ],
        summa: { budget: 4, utfall: 2 },
      }),
    ).toEqual({ haller: false, borde: { summa: { budget: 3, utfall: 1 } } });
  });
});

describe("malutfall, skala och period", () => {
  it("fler än i fjol är strikt; lika många når inte målet", () => {
    const mal = (jamforelse: "fler_an" | "minst" | "hogst" | "lika", utfall: number | null) =>
      svar({ id: "m", typ: "malutfall", jamforelse, mal: 10, utfall, uppnatt: true });
    expect(mal("fler_an", 10)).toEqual({ haller: false, borde: { uppnatt: false } });
    expect(mal("fler_an", 11)).toEqual({ haller: true });
    expect(mal("minst", 10)).toEqual({ haller: true });
    expect(mal("minst", 9).haller).toBe(false);
    expect(mal("hogst", 10)).toEqual({ haller: true });
    expect(mal("hogst", 11).haller).toBe(false);
    expect(mal("lika", 10)).toEqual({ haller: true });
    expect(mal("lika", 11).haller).toBe(false);
    expect(mal("minst", null)).toEqual({ haller: "kan_ej_bedomas" });
  });
  it("noll poäng finns inte på en skala 1–5", () => {
    const skala = (varden: ReadonlyArray<number>, min = 1) =>
      svar({ id: "s", typ: "skala", min, max: 5, varden });
    expect(skala([1, 5])).toEqual({ haller: true });
    expect(skala([1, 0, 6])).toEqual({ haller: false, borde: { min: 1, max: 5, platser: [2, 3] } });
    expect(skala([])).toEqual({ haller: "kan_ej_bedomas" });
    expect(skala([1], 6)).toEqual({ haller: "kan_ej_bedomas" });
  });
  it("uppgifter utanför perioden, också år 2323 och dagar som inte finns", () => {
    const period = (...datum: ReadonlyArray<string>) =>
      svar({
        id: "p",
        typ: "period",
        fran: "2020-09-01",
        till: "2024-09-30",
        uppgifter: datum.map((d, i) => ({ namn: `n${i}`, datum: d })),
      });
    expect(period("2020-09-01", "2024-09-30")).toEqual({ haller: true });
    expect(period("2020-08-31", "2024-10-01", "2323-01-01", "2024-02-30", "2021-01-01")).toEqual({
      haller: false,
      borde: { fran: "2020-09-01", till: "2024-09-30", uppgifter: ["n0", "n1", "n2", "n3"] },
    });
    expect(period()).toEqual({ haller: "kan_ej_bedomas" });
    expect(
      svar({ id: "p", typ: "period", fran: "2024-13-01", till: "2025-01-01", uppgifter: [] }),
    ).toEqual({ haller: "kan_ej_bedomas" });
  });
});
