import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { liv } from "../../testing/fakta.ts";
import { figur, grupper, hant, provbok, provning } from "../../testing/nyckeltalsprov.ts";
import { matningsnyckeltal } from "./matningar.ts";

const T2 = "2025-T2";
const utanfor = (dag: string) => `dagen i 2025-05-01..2025-08-31: ${dag}`;
const bok = provbok(matningsnyckeltal);
const mottagna = (...nummer: ReadonlyArray<number>): ReadonlyArray<Faktum> =>
  nummer.flatMap((ett) =>
    liv({
      ...{ nummer: ett, aktualiserat: "2025-01-10", mottaget: "2025-02-10" },
      ...{ kon: ett === 9 ? "man" : "kvinna", skyddad: ett === 9 },
    }),
  );
const steg = (
  nummer: number,
  dag: string,
  niva: number,
  dimension = "arbetsformaga",
  stege = "stege-bracke",
): Faktum => hant(nummer, dag, { _tag: "StegBedomt", stege, dimension, steg: niva });

describe(bok.om("stegforflyttningar"), () => {
  const fakta = [
    ...mottagna(1, 2, 3, 4, 9),
    // Framåt, oförändrat och bakåt; den första bedömningen är ingen förflyttning.
    ...[steg(1, "2025-03-01", 1), steg(1, "2025-05-01", 3), steg(1, "2025-06-01", 3)],
    steg(1, "2025-08-31", 2),
    ...[steg(2, "2025-03-01", 1), steg(2, "2025-04-30", 2)],
    // En dimension för sig, och samma dimension på en annan stege.
    ...[steg(3, "2025-05-01", 1), steg(3, "2025-06-01", 2, "forsorjning")],
    steg(3, "2025-07-01", 5, "arbetsformaga", "egen-stege"),
    ...[steg(4, "2025-03-01", 4), steg(4, "2025-09-01", 5)],
    ...[steg(9, "2025-03-01", 1), steg(9, "2025-06-01", 2)],
  ];
  it("varje bedömning jämförs med den förra i samma dimension på samma stege", () => {
    expect(provning("stegforflyttningar", T2, fakta)).toEqual({
      figur: 4,
      T1: "räknas: 3 av 3 rader",
      T2: utanfor("2025-04-30"),
      T3: "ingen rad",
      T4: utanfor("2025-09-01"),
      T9: "räknas",
    });
    expect(grupper("stegforflyttningar", T2, fakta)).toEqual({
      "dimension=arbetsformaga riktning=bakat": 1,
      "dimension=arbetsformaga riktning=framat": 1,
      "dimension=arbetsformaga riktning=oforandrat": 1,
      "dimension=okand riktning=okand": 1,
    });
  });
  it("jämför med bedömningen före perioden, också när raderna kommer i fel ordning", () => {
    expect(
      grupper("stegforflyttningar", T2, [
        ...[steg(1, "2025-08-01", 1), steg(1, "2025-06-01", 4), steg(1, "2025-01-11", 2)],
        ...mottagna(1),
      ]),
    ).toEqual({
      "dimension=arbetsformaga riktning=bakat": 1,
      "dimension=arbetsformaga riktning=framat": 1,
    });
  });
});

describe(bok.om("stegutveckling"), () => {
  it("från den första bedömningen till den senaste, en gång per ärende och dimension", () => {
    const fakta = [
      ...mottagna(1, 2, 3, 5, 9),
      ...liv({ ...{ nummer: 4, individ: 1 }, aktualiserat: "2025-01-10", mottaget: "2025-02-10" }),
      ...[steg(4, "2025-04-01", 1), steg(4, "2025-05-01", 2)],
      ...[steg(5, "2025-04-01", 1), steg(5, "2025-04-30", 2)],
      // Fram och tillbaka: från 1 till 2, trots 4 däremellan.
      ...[steg(1, "2025-03-01", 1), steg(1, "2025-05-01", 4), steg(1, "2025-08-31", 2)],
      ...[steg(1, "2025-05-01", 3, "forsorjning"), steg(1, "2025-06-01", 3, "forsorjning")],
      steg(2, "2025-06-01", 3),
      ...[steg(3, "2025-05-01", 3), steg(3, "2025-09-01", 1)],
      ...[steg(9, "2025-05-01", 3), steg(9, "2025-06-01", 1)],
    ];
    expect(provning("stegutveckling", T2, fakta)).toEqual({
      figur: "EjTillampligt",
      T1: "räknas: 2 av 2 rader",
      T2: "ingen rad",
      T3: "senaste bedömningen i 2025-05-01..2025-08-31: 2025-09-01",
      T4: "räknas",
      T5: "senaste bedömningen i 2025-05-01..2025-08-31: 2025-04-30",
      T9: "räknas",
    });
    expect(grupper("stegutveckling", T2, fakta)).toEqual({
      "dimension=arbetsformaga riktning=framat": 2,
      "dimension=forsorjning riktning=oforandrat": 1,
      "dimension=okand riktning=okand": 1,
      "dimension=arbetsformaga fran_steg=1 till_steg=2": 2,
      "dimension=forsorjning fran_steg=3 till_steg=3": 1,
      "dimension=okand fran_steg=okand till_steg=okand": 1,
    });
  });
});

describe(bok.om("progression"), () => {
  const svar = (
    nummer: number,
    dag: string,
    svaren: Readonly<Record<string, number>>,
    { version = 1, av = "deltagare" as "deltagare" | "handlaggare" } = {},
  ): Faktum =>
    hant(nummer, dag, {
      ...{ _tag: "InstrumentBesvarat", instrument: `skapa-${av}`, version, av, svar: svaren },
    });
  const fakta = [
    ...mottagna(1, 2, 3, 4, 5, 9),
    ...[svar(5, "2025-01-11", { 1: 2 }), svar(5, "2025-09-01", { 1: 5 })],
    svar(1, "2025-03-01", { 1: 2, 2: 3, 3: 4 }),
    svar(1, "2025-05-01", { 1: 3, 2: 3, 3: 1, 4: 5 }),
    // Frågan som hoppades över gången före har inget att jämföras med.
    svar(1, "2025-08-31", { 4: 5 }),
    ...[svar(2, "2025-03-01", { 1: 2 }), svar(2, "2025-06-01", { 1: 5 }, { version: 2 })],
    ...[svar(3, "2025-05-01", { 1: 2 }), svar(3, "2025-06-01", { 1: 5 }, { av: "handlaggare" })],
    ...[svar(4, "2025-01-11", { 1: 2 }), svar(4, "2025-04-30", { 1: 5 })],
    ...[svar(9, "2025-01-11", { 1: 2 }), svar(9, "2025-05-30", { 1: 5 })],
  ];
  it("fråga för fråga mot gången före, med samma instrument, version och svarande", () => {
    expect(provning("progression", T2, fakta)).toEqual({
      figur: 5,
      T1: "räknas: 4 av 4 rader",
      T2: "ingen rad",
      T3: "ingen rad",
      T4: utanfor("2025-04-30"),
      T5: utanfor("2025-09-01"),
      T9: "räknas",
    });
    const skapa = "instrument=skapa-deltagare svarande=deltagare";
    expect(grupper("progression", T2, fakta)).toEqual({
      [`${skapa} fraga=1 riktning=framat`]: 1,
      [`${skapa} fraga=2 riktning=oforandrat`]: 1,
      [`${skapa} fraga=3 riktning=bakat`]: 1,
      [`${skapa} fraga=4 riktning=oforandrat`]: 1,
      "instrument=okand svarande=okand fraga=okand riktning=okand": 1,
    });
  });
});

describe(bok.om("screening"), () => {
  const freda = (
    nummer: number,
    dag: string,
    status: "ej_fragad" | "avbojde" | "negativ" | "positiv",
  ): Faktum => hant(nummer, dag, { _tag: "ScreeningGjord", instrument: "freda-kort", status });
  const fakta = [
    ...mottagna(1, 2, 3, 4, 5, 6, 9),
    freda(6, "2025-09-01", "positiv"),
    ...[freda(1, "2025-05-01", "ej_fragad"), freda(1, "2025-08-31", "negativ")],
    ...[freda(2, "2025-06-01", "negativ"), freda(3, "2025-06-01", "avbojde")],
    hant(3, "2025-06-01", {
      ...{ _tag: "InstrumentBesvarat", instrument: "audit", version: 1, av: "deltagare" },
      svar: { 1: 4 },
    }),
    freda(4, "2025-04-30", "positiv"),
    steg(5, "2025-06-01", 1),
    freda(9, "2025-06-01", "positiv"),
  ];
  it("efter instrument och utfall; ett besvarat instrument är en screening utan svar", () => {
    expect(provning("screening", T2, fakta)).toEqual({
      figur: 6,
      T1: "räknas: 2 av 2 rader",
      T2: "räknas",
      T3: "räknas: 2 av 2 rader",
      T4: utanfor("2025-04-30"),
      T5: "ingen rad",
      T6: utanfor("2025-09-01"),
      T9: "räknas",
    });
    expect(grupper("screening", T2, fakta)).toEqual({
      "instrument=audit status=besvarat": 1,
      "instrument=freda-kort status=avbojde": 1,
      "instrument=freda-kort status=ej_fragad": 1,
      "instrument=freda-kort status=negativ": 2,
      "instrument=okand status=okand": 1,
    });
    expect(grupper("screening", T2, fakta, { efter: ["kon"] })).toEqual({
      "kon=kvinna": 5,
      "kon=okant": 1,
    });
  });
  it("i ett ärende som ingen aktualiserat räknas ingen", () => {
    expect(figur("screening", T2, [freda(1, "2025-06-01", "negativ")])).toBe(0);
  });
});

describe("mätningarna", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
});
