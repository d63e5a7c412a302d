import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Beslut, type Regelgrund, text } from "../kernel/index.ts";
import { forlopp, type Livscykel, lika } from "./index.ts";

type Handelse = { readonly _tag: "Okade"; readonly dag: string; readonly med?: number | undefined };
type Kommando = { readonly dag: string; readonly med: number };
type Avslag =
  | { readonly _tag: "ForMycket" }
  | { readonly _tag: "RegelBruten"; readonly regel: string };

const regel: Regelgrund = {
  id: "UDDA",
  niva: "bor",
  slag: "anmarkning",
  kalla: "provet",
  text: text("Talet är jämnt.", "The number is even."),
  ansvarig: "teamet",
  atgard: text("Ta ett jämnt.", "Take an even one."),
  behover: [],
};

/** Ett tal som kan ökas: aldrig över tio (avslag), aldrig med tretton (regel), ogärna med udda (anmärkning). */
const livet: Livscykel<number, Kommando, Handelse, Avslag> = {
  start: 0,
  decide: (lage, { dag, med }): Result.Result<Beslut<Handelse>, Avslag> => {
    if (med === 13) return Result.fail({ _tag: "RegelBruten", regel: "TRETTON" });
    if (lage + med > 10) return Result.fail({ _tag: "ForMycket" });
    return Result.succeed({
      handelse: { _tag: "Okade", dag, med },
      anmarkningar: med % 2 === 0 ? [] : [{ regel, utslag: "brott" }],
    });
  },
  evolve: (lage, { med = 0 }) => lage + med,
};
const prov = forlopp(livet);
const okade = (med: number, dag = "2025-03-01"): Handelse => ({ _tag: "Okade", dag, med });
const oka = (med: number, dag = "2025-03-01"): Kommando => ({ dag, med });

describe("det som hände", () => {
  it("just händelserna, i ordning, håller", () => {
    prov.givet().nar(oka(2), oka(3)).hander(okade(2), okade(3));
    prov.givet(okade(9)).nar().hander();
  });
  it("läget är det givna, och vad som hänt sedan", () => {
    prov.givet(okade(9)).nar(oka(2)).vagras("ForMycket");
    prov.givet(okade(8)).nar(oka(2)).hander(okade(2));
    prov.givet(okade(4), okade(4)).nar(oka(1), oka(2)).vagras("ForMycket");
    prov.givet(okade(8)).nar(oka(1), oka(1)).hander(okade(1), okade(1));
  });
  it.each([
    ["fel ordning", [okade(3), okade(2)]],
    ["en för lite", [okade(2)]],
    ["en för mycket", [okade(2), okade(3), okade(3)]],
    ["ingen", []],
    ["ett annat värde", [okade(2), okade(4)]],
    ["fel dag", [okade(2), okade(3, "2025-03-02")]],
    ["ett fält för mycket", [okade(2), { ...okade(3), till: 1 }]],
    ["ett fält som är undefined för mycket", [okade(2), { ...okade(3), till: undefined }]],
    ["ett fält för lite", [okade(2), { _tag: "Okade" as const, dag: "2025-03-01" }]],
    ["ett fält som är undefined", [okade(2), { ...okade(3), med: undefined }]],
  ])("%s håller inte", (_, vantade) => {
    const utfall = prov.givet().nar(oka(2), oka(3));
    expect(() => utfall.hander(...vantade)).toThrow("hände");
  });
  it("felet visar båda", () => {
    expect(() => prov.givet().nar(oka(2)).hander(okade(4))).toThrow(
      `hände ${JSON.stringify([okade(2)])}, väntade ${JSON.stringify([okade(4)])}`,
    );
  });
  it("ett avslag är inte att inget hände", () => {
    expect(() => prov.givet().nar(oka(11)).hander()).toThrow("vägrades: ForMycket");
    expect(() => prov.givet().nar(oka(2), oka(11)).hander(okade(2))).toThrow("vägrades: ForMycket");
  });
});

describe("avslaget", () => {
  it("heter som det heter, eller som regeln som bröts", () => {
    prov.givet().nar(oka(11)).vagras("ForMycket");
    prov.givet().nar(oka(13)).vagras("TRETTON");
  });
  it("det första är utfallet", () => {
    prov.givet().nar(oka(2), oka(13), oka(11)).vagras("TRETTON");
  });
  it.each([
    ["ett annat avslag", oka(11), "TRETTON"],
    ["avslagets slag i stället för regeln", oka(13), "RegelBruten"],
    ["inget avslag", oka(2), "ForMycket"],
  ])("%s håller inte", (_, kommando, namn) => {
    expect(() => prov.givet().nar(kommando).vagras(namn)).toThrow(`väntade avslaget ${namn}`);
  });
});

describe("anmärkningarna", () => {
  it("just de, i ordning", () => {
    prov.givet().nar(oka(1), oka(2), oka(3)).anmarks("UDDA:brott", "UDDA:brott");
    prov.givet().nar(oka(2)).anmarks();
  });
  it.each([
    ["en för lite", []],
    ["en för mycket", ["UDDA:brott", "UDDA:brott"]],
    ["ett annat utslag", ["UDDA:kan_ej_bedomas"]],
    ["en annan regel", ["JAMN:brott"]],
  ])("%s håller inte", (_, vantade) => {
    expect(() =>
      prov
        .givet()
        .nar(oka(1))
        .anmarks(...vantade),
    ).toThrow("anmärktes");
  });
  it("ett avslag är inte att inget anmärktes", () => {
    expect(() => prov.givet().nar(oka(11)).anmarks()).toThrow("vägrades: ForMycket");
  });
});

describe("lika", () => {
  it.each([
    [1, 1],
    ["a", "a"],
    [Number.NaN, Number.NaN],
    [null, null],
    [undefined, undefined],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: [] } },
      { b: { c: [] }, a: 1 },
    ],
    [{ a: undefined }, { a: undefined }],
  ])("%j är lika med %j", (a, b) => {
    expect(lika(a, b)).toBe(true);
  });
  it.each([
    [1, 2],
    [1, "1"],
    [0, -0],
    [null, undefined],
    [null, {}],
    [{}, null],
    [{}, 1],
    [1, {}],
    [{}, []],
    [[], {}],
    [[1], { 0: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
  ])("%j skiljer från %j", (a, b) => {
    expect(lika(a, b)).toBe(false);
  });
});
