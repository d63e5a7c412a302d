import { describe, expect, it } from "vitest";
import type { Antalscell, Dimension, Publicering } from "../publicering/Publicering.ts";
import { OlikaTal } from "./Bygge.ts";
import { byggSystem } from "./byggSystem.ts";

const kommun: Dimension = {
  id: "kommun",
  alla: "riket",
  koder: ["l", "a", "b", "c"],
  summor: [
    { hel: "riket", delar: ["l", "c"] },
    { hel: "l", delar: ["a", "b"] },
  ],
};

const ny = (
  tal: Readonly<Record<string, number>>,
  dimension: Partial<Dimension> = {},
  nivaer?: ReadonlyArray<ReadonlyArray<string>>,
): Publicering => ({
  id: "p",
  dimensioner: [{ ...kommun, ...dimension }],
  kohorter: [],
  tabeller: [
    {
      id: "t",
      matt: "m",
      dimensioner: ["kommun"],
      ...(nivaer && { nivaer }),
      celler: Object.entries(tal).map(
        ([kod, antal]): Antalscell => ({ grupp: kod === "riket" ? {} : { kommun: kod }, antal }),
      ),
    },
  ],
});

/** Sambanden i klartext: helheten och dess led. */
const samband = (publicering: Publicering): ReadonlyArray<string> => {
  const { tal, samband: alla } = byggSystem(publicering, []);
  return alla.map(({ tal: platser, koefficienter }) =>
    platser
      .map((plats, nr) => {
        const { grupp, varde, matt } = tal[plats] ?? {};
        const namn = matt === "m" ? (grupp?.["kommun"] ?? "riket") : "rest";
        return `${koefficienter[nr]}${namn}(${varde})`;
      })
      .join(" "),
  );
};

describe("systemet", () => {
  const tal = { riket: 60, l: 30, a: 10, b: 20, c: 30 };

  it("har ett samband för varje kodsumma, och det som inte står är noll", () => {
    expect(samband(ny(tal))).toEqual(["1riket(60) -1l(30) -1c(30)", "1l(30) -1a(10) -1b(20)"]);
    expect(samband(ny({ riket: 30, l: 30, a: 30 }))).toContain("1l(30) -1a(30) -1b(0)");
  });

  it("räknar ut delsummor och delar som inte trycks", () => {
    expect(samband(ny(tal, { koder: ["a", "b"] }))).toEqual([
      "1riket(60) -1l(30) -1c(30)",
      "1l(30) -1a(10) -1b(20)",
    ]);
  });

  it("samlar det som inte går att räkna ut för sig i en rest", () => {
    expect(
      samband(
        ny(
          { riket: 60, l: 30 },
          { koder: ["l"], summor: [{ hel: "riket", delar: ["l", "c", "d"] }] },
        ),
      ),
    ).toEqual(["1riket(60) -1l(30) -1rest(30)"]);
  });

  it("ställer upp två olikheter för det som täcker", () => {
    const tacker = { summor: [{ hel: "riket", delar: ["a", "b"], slag: "tacker" as const }] };
    expect(samband(ny({ riket: 25, a: 10, b: 20 }, { koder: ["a", "b"], ...tacker }))).toEqual([
      "1riket(25) -1a(10) -1rest(15)",
      "1riket(25) -1b(20) -1rest(5)",
      "1riket(25) 1rest(5) -1a(10) -1b(20)",
    ]);
  });

  it("gäller en kodsumma bara vissa mått räknas den inte för andra", () => {
    const summor = kommun.summor.map((summa) => ({ ...summa, matt: ["annat"] }));
    expect(samband(ny(tal, { summor }))).toEqual([]);
  });

  it.each([
    ["en summa som inte stämmer", { ...tal, riket: 61 }],
    ["delar som är mer än helheten", { riket: 10, l: 30, a: 10, b: 20, c: 0 }],
  ])("vägrar %s", (_namn, fel) => {
    expect(() => byggSystem(ny(fel), [])).toThrow(OlikaTal);
  });

  it("vägrar samma tal med olika värde i två tabeller", () => {
    const en = ny(tal);
    const annan = ny({ riket: 61 }, {}, [[]]);
    const bada = { ...en, tabeller: [...en.tabeller, ...annan.tabeller] };
    expect(() => byggSystem(bada, [])).toThrow(OlikaTal);
  });
});
