import { describe, expect, it } from "vitest";
import type { Kon } from "../individ/index.ts";
import { sakerDag } from "../kernel/index.ts";
import type { EnkatsvarLamnat } from "../matning/index.ts";
import { huvud } from "../testing/fakta.ts";
import {
  fragaMed,
  fragor,
  type Indikatorrad,
  klassFor,
  type Nnsval,
  raknaNns,
  skalor,
} from "./index.ts";

type Svar = Readonly<Record<string, string>>;
const svar = (nummer: number, kon: Kon, svaren: Svar, mer: Partial<EnkatsvarLamnat> = {}) =>
  ({
    ...huvud("2023-03-01", `s${nummer}`),
    _tag: "EnkatsvarLamnat",
    enkat: "nns",
    respondentgrupp: "deltagare_avslut",
    kon,
    konOsakert: false,
    stallda: ["1", "6a", "6b"],
    svar: svaren,
    ...mer,
  }) satisfies EnkatsvarLamnat;
const flera = (antal: number, kon: Kon, svaren: Svar, mer: Partial<EnkatsvarLamnat> = {}) =>
  Array.from({ length: antal }, (_, i) => svar(i, kon, svaren, mer));
const rad = (
  svaren: ReadonlyArray<EnkatsvarLamnat>,
  fraga: string,
  kon = "alla",
  val: Nnsval = {},
): Indikatorrad | undefined =>
  raknaNns(svaren, val).find(
    (en) => en.fraga === fraga && (en.status === "ej_i_bruk" || en.kon === kon),
  );

describe("skalorna och frågorna", () => {
  it("sex steg: två negativa, ett varken, tre positiva varav två klart", () => {
    for (const skala of ["frekvens", "grad"] as const) {
      expect(skalor[skala].map(({ klass }) => klass)).toEqual([
        "negativt",
        "negativt",
        "varken",
        "positivt",
        "klart_positivt",
        "klart_positivt",
      ]);
    }
    expect(klassFor("ja_nej", "ja")).toBe("positivt");
    expect(klassFor("ja_nej", "alltid")).toBeUndefined();
  });
  it("varje grupp har sina frågor, med id som är egna i gruppen; indikator 11 har ingen", () => {
    const nycklar = fragor.map(({ respondentgrupp, id }) => `${respondentgrupp} ${id}`);
    expect(new Set(nycklar).size).toBe(nycklar.length);
    expect(new Set(fragor.map(({ indikator }) => indikator))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16]),
    );
    expect(new Set(fragor.map(({ respondentgrupp }) => respondentgrupp)).size).toBe(6);
  });
  it("en fråga känns igen på sin lydelse i sin grupp; en omskriven är okänd", () => {
    expect(fragaMed("deltagare_pagaende", " får stödet ta  den tid du behöver? ")?.id).toBe("3");
    expect(fragaMed("deltagare_avslut", "Får stödet ta den tid du behöver?")).toBeUndefined();
    expect(fragaMed("deltagare_pagaende", "Får stödet ta den tid du vill?")).toBeUndefined();
    for (const { respondentgrupp, id, lydelse, alias } of fragor) {
      for (const en of [lydelse, ...alias]) expect(fragaMed(respondentgrupp, en)?.id).toBe(id);
    }
  });
});

describe("räkningen", () => {
  it("procent av dem som svarat, halv uppåt, varje klass för sig", () => {
    const fyrtioatta = [
      ...flera(42, "kvinna", { "1": "alltid" }),
      ...flera(6, "kvinna", { "1": "sallan" }),
      ...flera(2, "kvinna", {}),
    ];
    expect(rad(fyrtioatta, "1")).toEqual({
      status: "visad",
      indikator: 1,
      fraga: "1",
      respondentgrupp: "deltagare_avslut",
      kon: "alla",
      n: 50,
      svarande: 48,
      negativt: 13,
      varken: 0,
      positivt: 88,
      klartPositivt: 88,
      svarsfrekvens: 96,
    });
  });
  it("ja och nej har inga andra klasser; 6b ställs bara till den som svarat ja på 6a", () => {
    const svaren = [
      ...flera(3, "kvinna", { "6a": "ja", "6b": "till_stor_del" }),
      ...flera(1, "man", { "6a": "nej", "6b": "inte_alls" }),
      ...flera(1, "man", { "6a": "ja" }),
    ];
    expect(rad(svaren, "6a")).toMatchObject({
      n: 5,
      svarande: 5,
      positivt: 80,
      negativt: 20,
      varken: null,
      klartPositivt: null,
    });
    expect(rad(svaren, "6b")).toMatchObject({
      n: 4,
      svarande: 3,
      positivt: 100,
      klartPositivt: 0,
      negativt: 0,
      svarsfrekvens: 75,
    });
  });
  it("en ensam som är varken kvinna eller man är skillnaden mot alla: då visas inget kön", () => {
    const konen = (okanda: number) =>
      [...flera(10, "kvinna", { 1: "alltid" }), ...flera(10, "man", { 1: "alltid" })].concat(
        flera(okanda, "okant", { 1: "aldrig" }),
      );
    const status = (okanda: number) => rad(konen(okanda), "1", "kvinna")?.status;
    expect([0, 1, 9, 10].map(status)).toEqual(["visad", "dold", "dold", "visad"]);
  });
  it("könen visas bara när minst tio kvinnor och tio män svarat just den frågan", () => {
    const med = (kvinnor: number, man: number) => [
      ...flera(kvinnor, "kvinna", { "1": "ofta" }),
      ...flera(man, "man", { "1": "aldrig" }),
      ...flera(5, "man", {}),
    ];
    expect(rad(med(10, 10), "1", "kvinna")).toMatchObject({ status: "visad", positivt: 100 });
    expect(rad(med(10, 10), "1", "man")).toMatchObject({ negativt: 100, n: 15, svarande: 10 });
    for (const [kvinnor, man] of [
      [10, 9],
      [9, 10],
    ] as const) {
      for (const kon of ["kvinna", "man"]) {
        expect(rad(med(kvinnor, man), "1", kon)).toEqual({
          status: "dold",
          indikator: 1,
          fraga: "1",
          respondentgrupp: "deltagare_avslut",
          kon,
        });
      }
    }
  });
  it("personalens svar delas aldrig på kön", () => {
    const svaren = flera(
      12,
      "kvinna",
      { "3-personal": "ofta" },
      {
        respondentgrupp: "personal",
        stallda: ["3-personal"],
      },
    );
    expect(raknaNns(svaren).filter(({ fraga }) => fraga === "3-personal")).toHaveLength(1);
  });
  it("indikator 11 är ej i bruk, aldrig noll; utan svar sägs inget alls", () => {
    expect(rad(flera(1, "man", { "1": "ofta" }), "11")).toEqual({
      status: "ej_i_bruk",
      indikator: 11,
      fraga: "11",
    });
    expect(raknaNns([])).toEqual([]);
    expect(raknaNns(flera(3, "man", { "1": "ofta" }, { enkat: "annan" }))).toEqual([]);
  });
  it("en fråga som formuläret inte hade har ingen rad; en som ingen svarat på har inga procent", () => {
    const svaren = flera(3, "man", { "1": "hittepå" });
    expect(rad(svaren, "2")).toBeUndefined();
    expect(rad(svaren, "1")).toMatchObject({
      n: 3,
      svarande: 0,
      positivt: null,
      negativt: null,
      svarsfrekvens: 0,
    });
  });
  it("osäkert kön sägs på könens rader", () => {
    const svaren = [
      ...flera(10, "kvinna", { "1": "ofta" }, { konOsakert: true }),
      ...flera(10, "man", { "1": "ofta" }),
    ];
    expect(rad(svaren, "1", "kvinna")).toMatchObject({ konOsakert: true });
    expect(rad(svaren, "1", "man")).not.toHaveProperty("konOsakert");
    expect(rad(svaren, "1")).not.toHaveProperty("konOsakert");
  });
  it("perioden, och förändringen i procentenheter positiva med pil", () => {
    const ar = (galler: string) => ({ galler: sakerDag(galler) });
    const svaren = [
      ...flera(2, "man", { "1": "ofta" }, ar("2022-11-01")),
      ...flera(1, "man", { "1": "aldrig" }, ar("2023-10-31")),
      ...flera(1, "man", { "1": "ofta" }, ar("2022-10-31")),
      ...flera(1, "man", { "1": "aldrig" }, ar("2021-11-01")),
      ...flera(9, "man", { "1": "aldrig" }, ar("2023-11-01")),
    ];
    const val = {
      period: { fran: sakerDag("2022-11-01"), till: sakerDag("2023-10-31") },
      mot: { fran: sakerDag("2021-11-01"), till: sakerDag("2022-10-31") },
    };
    expect(rad(svaren, "1", "alla", val)).toMatchObject({
      n: 3,
      positivt: 67,
      forandring: { enheter: 17, pil: "upp" },
    });
    expect(rad(svaren, "1", "alla", { period: val.mot, mot: val.period })).toMatchObject({
      positivt: 50,
      forandring: { enheter: -17, pil: "ner" },
    });
    expect(rad(svaren, "1", "alla", { period: val.mot, mot: val.mot })).toMatchObject({
      forandring: { enheter: 0, pil: "lika" },
    });
    expect(rad(svaren, "1", "alla", { period: val.period })).not.toHaveProperty("forandring");
  });
});
