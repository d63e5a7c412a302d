import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import type { Rakneutfall, Resultatrad } from "../nyckeltal/index.ts";
import { type Delmalen, malperioder, provaDelmal, tolkaDelmal } from "./index.ts";

const schemat: unknown = JSON.parse(
  readFileSync(new URL("../../schema/delmal-1.json", import.meta.url), "utf8"),
);
const fil = (namn: string): string =>
  readFileSync(new URL(`../../../../examples/${namn}/delmal.json`, import.meta.url), "utf8");
const delmalI = (namn: string): Delmalen["delmal"] =>
  Result.getOrThrow(tolkaDelmal(JSON.parse(fil(namn)))).delmal;
const fel = (okant: unknown) =>
  Result.match(tolkaDelmal(okant), {
    onSuccess: () => [],
    onFailure: (lista) => lista.map(({ plats, text }) => `${plats}: ${text.sv}`),
  });

const ord = { sv: "Mål", en: "Goal" };
const matt = { nyckeltal: "deltagare", grupp: {}, vad: "antal" };
const medDelar = (...delar: ReadonlyArray<unknown>) => ({
  delmal: [{ id: "m", titel: ord, period: "2025", delar }],
});

describe("tolkaDelmal", () => {
  it("okända nycklar, okända jämförelser och okända perioder är fel, med plats", () => {
    expect(
      fel({
        delmal: [
          {
            id: "m",
            titel: ord,
            period: "nästa år",
            mal: 3,
            delar: [
              { _tag: "Matning", ...matt, krav: { jamforelse: "typ", mal: 3 } },
              { _tag: "Matning", ...matt, krav: { jamforelse: "cirka", mal: 3 } },
              { _tag: "Matning", ...matt, krav: { jamforelse: "mellan", mal: [60, 40] } },
              { _tag: "Matning", ...matt, krav: { jamforelse: "minst", mal: 3, tolerans: 1 } },
              { _tag: "Gissning" },
            ],
          },
        ],
      }),
    ).toEqual([
      "delmal.0.mal: okänd nyckel",
      "delmal.0.period: väntade insatsen, eller en period som 2025",
      "delmal.0.delar.0.krav.jamforelse: väntade något av minst, hogst, fler_an, farre_an, lika, mellan, cirka",
      "delmal.0.delar.1.krav.tolerans: nyckeln saknas",
      "delmal.0.delar.2.krav.mal: väntade den lägre gränsen först",
      "delmal.0.delar.3.krav.tolerans: okänd nyckel",
      "delmal.0.delar.4._tag: väntade något av Matning, Forra, Uppgift, Utsaga",
    ]);
  });
  it("ett mål utan delar är inget mål", () => {
    expect(fel(medDelar())).toHaveLength(1);
  });
  it("mål som inte går att pröva är fel", () => {
    const andel = (mal: number) => ({
      _tag: "Matning",
      ...matt,
      vad: "andel",
      krav: { jamforelse: "minst", mal },
    });
    const utom = { _tag: "Matning", ...matt, utom: {}, krav: { jamforelse: "minst", mal: 1 } };
    const mellan = { ...andel(0), krav: { jamforelse: "mellan", mal: [-1, 50] } };
    expect(fel(medDelar(andel(101), andel(100), utom, mellan))).toEqual([
      "delmal.0.delar.0.krav.mal: väntade procent, 0–100",
      "delmal.0.delar.2.utom: finns bara för andelar",
      "delmal.0.delar.3.krav.mal: väntade procent, 0–100",
    ]);
    const ifjol = { _tag: "Forra", ...matt, jamforelse: "fler_an", mot: "i_fjol" };
    const [ett] = medDelar(ifjol).delmal;
    expect(fel({ delmal: [ett, { ...ett, period: "insatsen" }] })).toEqual([
      "delmal.1.id: ett annat delmål har samma id",
      "delmal.1.delar.0.mot: väntade en period, för insatsen har inget före sig",
    ]);
  });
});

describe("exemplens delmål", () => {
  const insatsen = { fran: sakerDag("2019-10-01"), till: sakerDag("2024-09-30") };
  const rad = (
    nyckeltal: string,
    grupp: Readonly<Record<string, string>>,
    utfall: Rakneutfall,
  ): Resultatrad => ({
    nyckeltal,
    enhet: "individ",
    period: insatsen,
    fonster: "enskild",
    grupp,
    utfall,
  });
  const antal = (hur: number, av: number): Rakneutfall => ({ _tag: "Antal", antal: hur, av });
  const krokom = [
    rad("deltagare", {}, antal(51, 51)),
    rad("deltagare", { kon: "kvinna" }, antal(21, 51)),
    rad("deltagare", { kon: "man" }, antal(30, 51)),
    rad(
      "sjalvforsorjande",
      { definition: "arbete_eller_studier" },
      {
        _tag: "Andel",
        taljare: 14,
        namnare: 34,
      },
    ),
    rad("arbetsformaga", {}, { _tag: "Saknas" }),
  ];

  it("Berg: tre delmål, alla bedöms av människor", () => {
    const utfall = delmalI("berg").map((en) => provaDelmal(en, [], { insatsen }).status);
    expect(utfall).toEqual(["kvalitativt", "kvalitativt", "kvalitativt"]);
  });
  it("Krokom: tio delmål, prövade mot rapportens egna siffror", () => {
    const utfall = delmalI("krokom").map((en) => provaDelmal(en, krokom, { insatsen }));
    expect(Object.fromEntries(utfall.map((en) => [en.delmal, en.status]))).toEqual({
      konsfordelning: "uppnatt",
      "forsorjning-vid-inskrivning": "saknas",
      bidragsmanader: "saknas",
      volym: "ej_uppnatt",
      "kartlaggning-och-plan": "uppnatt",
      "ratt-stod": "uppnatt",
      "egen-forsorjning": "ej_uppnatt",
      arbetsformaga: "uppskattad",
      "kodade-utlandsfodda": "ej_uppnatt",
      "gemensamt-larande": "kvalitativt",
    });
    expect(utfall.find(({ delmal }) => delmal === "arbetsformaga")).toMatchObject({
      uppnatt: false,
    });
    expect(utfall.find(({ delmal }) => delmal === "konsfordelning")?.delar[0].sakert).toBe(false);
  });
  it("alla texter står på två språk, och inget mål behöver mer än insatsens period", () => {
    for (const en of [...delmalI("berg"), ...delmalI("krokom")]) {
      expect(malperioder(en, insatsen)).toEqual([insatsen]);
      expect(en.titel.sv).not.toBe(en.titel.en);
    }
  });
  it("godtas av schemat i paketet, som en värd i ett annat språk läser; utan delar gör de det inte", () => {
    const godtar = new Ajv2020({ strict: false }).compile(Object(schemat));
    for (const namn of ["berg", "krokom"]) {
      expect(godtar(JSON.parse(fil(namn)))).toBe(true);
      expect(godtar({ delmal: delmalI(namn).map((en) => ({ ...en, delar: [] })) })).toBe(false);
    }
  });
});
