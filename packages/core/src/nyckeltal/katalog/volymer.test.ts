import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { berg } from "../../testing/arendeprov.ts";
import { period } from "../../testing/ekonomiprov.ts";
import { type Arendeliv, individ, liv } from "../../testing/fakta.ts";
import {
  figur,
  grupper,
  hant,
  intePagatt,
  nummerRunt,
  nyckeltalet,
  provbok,
  provning,
  runtPagaende,
  skedde,
  underlaget,
} from "../../testing/nyckeltalsprov.ts";
import { MANGA } from "../individmangd.ts";
import { rakna } from "../rakna.ts";
import { volymer } from "./volymer.ts";

const T2 = "2025-T2";
const bok = provbok(volymer);
const liven = (...alla: ReadonlyArray<Arendeliv>): ReadonlyArray<Faktum> => alla.flatMap(liv);
const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };
const under = { aktualiserat: "2025-05-10", mottaget: "2025-05-20" };
const sammaDag = { aktualiserat: "2025-06-10", mottaget: "2025-06-10", avslutat: "2025-06-10" };

describe(bok.om("aktualiseringar"), () => {
  it("periodens första och sista dag räknas, dagarna intill och konsultationer gör det inte", () => {
    const fakta = liven(
      { nummer: 1, aktualiserat: "2025-05-01" },
      { nummer: 2, individ: 1, aktualiserat: "2025-08-31" },
      { nummer: 3, aktualiserat: "2025-04-30" },
      { nummer: 4, aktualiserat: "2025-09-01" },
      { nummer: 5, aktualiserat: "2025-06-01", ovrigt: { arendetyp: "konsultation" } },
    );
    expect(provning("aktualiseringar", T2, fakta)).toEqual({
      figur: 2,
      T1: "räknas",
      T2: "räknas",
      T3: "aktualiserat i 2025-05-01..2025-08-31: 2025-04-30",
      T4: "aktualiserat i 2025-05-01..2025-08-31: 2025-09-01",
      T5: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("flera aktörer är en grupp, individen själv en annan, ingen och skyddad är okänd", () => {
    const dag = "2025-06-01";
    const fakta = liven(
      { nummer: 1, aktualiserat: dag, kon: "man", ovrigt: { aktorer: ["ame", "ifo"] } },
      { nummer: 2, aktualiserat: dag, ovrigt: { aktorer: ["egen"] } },
      { nummer: 3, aktualiserat: dag, kon: "okant", ovrigt: { aktorer: [] } },
      { nummer: 4, aktualiserat: dag, kon: "man", skyddad: true, ovrigt: { aktorer: ["ifo"] } },
    );
    expect(figur("aktualiseringar", T2, fakta)).toBe(4);
    expect(grupper("aktualiseringar", T2, fakta)).toEqual({
      "kon=kvinna": 1,
      "kon=man": 1,
      "kon=okant": 2,
      "aktualiserande_aktor=egen": 1,
      "aktualiserande_aktor=flera": 1,
      "aktualiserande_aktor=okand": 2,
    });
  });
  it("efter ålder, kommun, förbundsinsats och processnivå; den som inte har uppgiften är okänd", () => {
    const fodd = (nummer: number, fodelsear: number, skyddad = false): Faktum =>
      skedde("2025-01-01", {
        ...{ _tag: "IndividRegistrerad", individ: individ(nummer), kon: "kvinna" },
        ...{ identitet: "personnummer", skyddad, fodelsear },
      });
    const aktualiserat = (nummer: number, dag: string): Faktum =>
      hant(nummer, dag, {
        ...{ _tag: "ArendeAktualiserat", arendetyp: "samplanering", aktorer: ["ifo"] },
        ...{ kommun: berg, forbundsinsats: "sta" },
      });
    const fakta = [
      ...[fodd(1, 2000), aktualiserat(1, "2025-05-01")],
      ...[fodd(2, 2001), aktualiserat(2, "2025-08-31")],
      ...[fodd(3, 1961), aktualiserat(3, "2025-06-01")],
      ...[fodd(4, 1960), aktualiserat(4, "2025-06-01")],
      ...[fodd(5, 2009, true), aktualiserat(5, "2025-06-01")],
      ...liv({ nummer: 6, aktualiserat: "2025-06-01" }),
      hant(1, "2025-06-02", { _tag: "ProcessnivaSatt", processniva: 2 }),
    ];
    const efter = (namn: string) => grupper("aktualiseringar", T2, fakta, { efter: [namn] });
    expect(efter("aldersgrupp")).toEqual({
      "aldersgrupp=20-24": 1,
      "aldersgrupp=25-29": 1,
      "aldersgrupp=60-64": 1,
      "aldersgrupp=65-": 1,
      "aldersgrupp=okand": 2,
    });
    expect(efter("kommun")).toEqual({ "kommun=2326": 4, "kommun=okand": 2 });
    expect(efter("forbundsinsats")).toEqual({
      "forbundsinsats=sta": 4,
      "forbundsinsats=okand": 2,
    });
    expect(efter("processniva")).toEqual({ "processniva=2": 1, "processniva=okand": 5 });
  });
});

describe(bok.om("deltagare"), () => {
  it("den som pågått någon dag räknas; den som avslutats första dagen har inte det", () => {
    expect(provning("deltagare", T2, [...liv({ nummer: 1, ...fore }), ...runtPagaende])).toEqual({
      ...{ figur: 3, T1: "räknas", T87: "räknas", T88: "räknas" },
      ...intePagatt,
    });
  });
  it("två ärenden för samma individ är en deltagare; den som skyddas finns i helheten och som okänd", () => {
    const fakta = liven(
      { nummer: 1, individ: 7, ...fore, avslutat: "2025-06-01" },
      { nummer: 2, individ: 7, ...under },
      { nummer: 3, kon: "man", skyddad: true, ...under },
    );
    expect(provning("deltagare", T2, fakta)).toEqual({
      ...{ figur: 2, T1: "räknas", T2: "räknas", T3: "räknas" },
    });
    expect(grupper("deltagare", T2, fakta)).toEqual({ "kon=kvinna": 1, "kon=okant": 1 });
  });
});

describe("individerna bakom ett tal", () => {
  it("räknas alla när enheten är individer, och annars högst så många som sekretessen behöver", () => {
    const fakta = [
      ...Array.from({ length: 40 }, (_, i) => liv({ nummer: i + 1, ...under })),
      ...Array.from({ length: 40 }, (_, i) => liv({ nummer: i + 101, individ: i + 1, ...under })),
    ].flat();
    expect([figur("deltagare", T2, fakta), figur("mottagna", T2, fakta)]).toEqual([40, 80]);
    const plan = { period: period(T2), fonster: "enskild" as const };
    expect(
      rakna(
        { ...plan, nyckeltal: [nyckeltalet("deltagare"), nyckeltalet("mottagna")] },
        underlaget(fakta),
      )
        .filter(({ grupp }) => Object.keys(grupp).length === 0)
        .map(({ utfall }) => utfall),
    ).toEqual([
      { _tag: "Antal", antal: 40, av: 40, individer: 40 },
      { _tag: "Antal", antal: 80, av: 80, individer: MANGA },
    ]);
  });
});

describe(bok.om("ingaende"), () => {
  it("mottaget före perioden och inte avslutat före den", () => {
    const fakta = liven(
      { nummer: 1, aktualiserat: "2025-01-10", mottaget: "2025-04-30" },
      { nummer: 2, aktualiserat: "2025-01-10", mottaget: "2025-05-01" },
      { nummer: 3, ...fore, avslutat: "2025-05-01" },
      { nummer: 4, ...fore, avslutat: "2025-04-30" },
      { nummer: 5, aktualiserat: "2025-01-10" },
      { nummer: 6, ...fore, ovrigt: { arendetyp: "konsultation" } },
      { nummer: 7, individ: 1, ...fore },
    );
    expect(provning("ingaende", T2, fakta)).toEqual({
      figur: 3,
      T7: "räknas",
      T1: "räknas",
      T2: "inte (mottaget tidigast 2025-05-01: 2025-05-01)",
      T3: "räknas",
      T4: "något av (inte (avslutat har en dag: 2025-04-30), avslutat tidigast 2025-05-01: 2025-04-30)",
      T5: "mottaget har en dag: saknas",
      T6: "ärendetyp är någon av samplanering: konsultation",
    });
  });
});

describe(bok.om("mottagna"), () => {
  it("dagen teamet tog emot det avgör, också om det avslutas samma dag", () => {
    const fakta = [
      ...liven(
        { nummer: 1, aktualiserat: "2025-01-10", mottaget: "2025-05-01" },
        { nummer: 2, individ: 1, aktualiserat: "2025-01-10", mottaget: "2025-08-31" },
        { nummer: 3, ...sammaDag },
        { nummer: 4, aktualiserat: "2025-01-10", mottaget: "2025-04-30" },
        { nummer: 5, aktualiserat: "2025-05-10", mottaget: "2025-09-01" },
        { nummer: 6, aktualiserat: "2025-05-10" },
        { nummer: 7, ...under, ovrigt: { arendetyp: "konsultation" } },
      ),
      hant(6, "2025-06-01", { _tag: "ArendeEjMottaget" }),
    ];
    expect(provning("mottagna", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T3: "räknas" },
      T4: "mottaget i 2025-05-01..2025-08-31: 2025-04-30",
      T5: "mottaget i 2025-05-01..2025-08-31: 2025-09-01",
      T6: "mottaget i 2025-05-01..2025-08-31: saknas",
      T7: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("det som väntat på kölistan tas emot den dag teamet gör det", () => {
    const fakta = [
      ...liv({ nummer: 1, aktualiserat: "2025-01-10", mottaget: "2025-05-01" }),
      hant(1, "2025-02-01", { _tag: "ArendeSattPaKolista", prioritet: 1 }),
    ];
    expect(provning("mottagna", T2, fakta)).toEqual({ figur: 1, T1: "räknas" });
    expect(provning("mottagna", "2025-T1", fakta)).toEqual({
      figur: 0,
      T1: "mottaget i 2025-01-01..2025-04-30: 2025-05-01",
    });
  });
});

describe(bok.om("ej_mottagna"), () => {
  it("teamets beslut och dagen avgör; det som blev konsultation räknas där", () => {
    const nya = [1, 2, 3, 4].map((nummer) => ({ nummer, aktualiserat: "2025-03-10" }));
    const fakta = [
      ...liven(
        ...nya,
        { nummer: 5, aktualiserat: "2025-05-10", ovrigt: { arendetyp: "konsultation" } },
        { nummer: 6, ...under },
        { nummer: 7, individ: 1, aktualiserat: "2025-05-10" },
        { nummer: 8, aktualiserat: "2025-05-10" },
      ),
      hant(1, "2025-05-01", { _tag: "ArendeEjMottaget" }),
      hant(7, "2025-08-31", { _tag: "ArendeEjMottaget" }, 1),
      hant(8, "2025-09-01", { _tag: "ArendeEjMottaget" }),
      hant(2, "2025-04-30", { _tag: "ArendeEjMottaget" }),
      hant(3, "2025-06-01", { _tag: "ArendeBlevKonsultation" }),
      hant(4, "2025-06-01", { _tag: "ArendeAvslutat", orsak: "flytt" }),
      hant(5, "2025-06-01", { _tag: "ArendeEjMottaget" }),
    ];
    expect(provning("ej_mottagna", T2, fakta)).toEqual({
      ...{ figur: 2, T1: "räknas", T7: "räknas" },
      T8: "beslutat i 2025-05-01..2025-08-31: 2025-09-01",
      T2: "beslutat i 2025-05-01..2025-08-31: 2025-04-30",
      T3: "teamets beslut är någon av ej_mottaget: konsultation",
      T4: "teamets beslut är någon av ej_mottaget: inget, beslutat i 2025-05-01..2025-08-31: saknas",
      T5: "ärendetyp är någon av samplanering: konsultation",
      T6: "teamets beslut är någon av ej_mottaget: mottaget",
    });
  });
});

describe(bok.om("avslutade"), () => {
  it("avslutsdagen avgör; den som aldrig togs emot räknas inte", () => {
    const fakta = liven(
      { nummer: 1, ...fore, avslutat: "2025-05-01" },
      { nummer: 2, individ: 1, ...fore, avslutat: "2025-08-31" },
      { nummer: 3, ...sammaDag },
      { nummer: 4, ...fore, avslutat: "2025-04-30" },
      { nummer: 5, ...fore, avslutat: "2025-09-01" },
      { nummer: 6, ...fore },
      { nummer: 7, aktualiserat: "2025-05-10", avslutat: "2025-06-10" },
      { nummer: 8, ...fore, avslutat: "2025-06-10", ovrigt: { arendetyp: "konsultation" } },
    );
    expect(provning("avslutade", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T3: "räknas" },
      T4: "avslutat i 2025-05-01..2025-08-31: 2025-04-30",
      T5: "avslutat i 2025-05-01..2025-08-31: 2025-09-01",
      T6: "avslutat i 2025-05-01..2025-08-31: saknas",
      T7: "mottaget har en dag: saknas",
      T8: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("efterstöd gör inte att ärendet pågår igen", () => {
    const fakta = [
      ...liv({ nummer: 1, ...fore, avslutat: "2025-06-10" }),
      hant(1, "2025-06-10", { _tag: "EfterstodInlett" }),
    ];
    expect([figur("avslutade", T2, fakta), figur("pagaende", T2, fakta)]).toEqual([1, 0]);
  });
});

describe(bok.om("pagaende"), () => {
  it("mottaget senast den sista dagen och inte avslutat den", () => {
    const fakta = liven(
      { nummer: 1, ...fore },
      { nummer: 2, individ: 1, ...fore, avslutat: "2025-09-01" },
      { nummer: 3, ...fore, avslutat: "2025-08-31" },
      { nummer: 4, aktualiserat: "2025-05-10", mottaget: "2025-08-31" },
      { nummer: 5, aktualiserat: "2025-05-10", mottaget: "2025-09-01" },
      { nummer: 6, aktualiserat: "2025-05-10" },
      { nummer: 7, ...fore, ovrigt: { arendetyp: "konsultation" } },
    );
    expect(provning("pagaende", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T4: "räknas" },
      T3: "inte (avslutat senast 2025-08-31: 2025-08-31)",
      T5: "mottaget senast 2025-08-31: 2025-09-01",
      T6: "mottaget senast 2025-08-31: saknas",
      T7: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("in + nya − avslutade = ut, också när dagarna är periodens kanter", () => {
    const fakta = liven(
      { nummer: 1, ...fore, avslutat: "2025-05-01" },
      { nummer: 2, ...fore, avslutat: "2025-08-31" },
      { nummer: 3, ...sammaDag },
      { nummer: 4, aktualiserat: "2025-05-01", mottaget: "2025-05-01" },
      { nummer: 5, aktualiserat: "2025-05-01", mottaget: "2025-08-31", avslutat: "2025-08-31" },
      { nummer: 6, ...fore },
    );
    expect(
      ["ingaende", "mottagna", "avslutade", "pagaende"].map((id) => figur(id, T2, fakta)),
    ).toEqual([3, 3, 4, 2]);
  });
});

describe(bok.om("konsultationer"), () => {
  const fraga = (dag: string, profession?: string): Faktum =>
    skedde(dag, {
      ...{ _tag: "AvidentifieradKonsultation", fran: "primarvard" },
      ...(profession === undefined ? {} : { profession }),
    });
  const konsultation = (nummer: number, dag: string, profession: string): Faktum =>
    hant(nummer, dag, {
      ...{ _tag: "ArendeAktualiserat", arendetyp: "konsultation", aktorer: ["ifo", "ame"] },
      profession,
    });
  const fakta = [
    ...liven(
      { nummer: 1, aktualiserat: "2025-03-10" },
      { nummer: 2, aktualiserat: "2025-05-10" },
      { nummer: 5, ...under },
    ),
    konsultation(3, "2025-05-01", "rehabkoordinator"),
    konsultation(4, "2025-04-30", "rehabkoordinator"),
    hant(1, "2025-06-01", { _tag: "ArendeBlevKonsultation" }),
    hant(2, "2025-09-01", { _tag: "ArendeBlevKonsultation" }),
    fraga("2025-08-31", "rehabkoordinator"),
    fraga("2025-07-01"),
    fraga("2025-09-01"),
  ];
  it("ärenden den dag de blev det, konsultationsärenden den dag de togs upp, och avidentifierade frågor", () => {
    expect(provning("konsultationer", T2, fakta)).toEqual({
      figur: 4,
      T1: "räknas",
      T2: "dagen i 2025-05-01..2025-08-31: 2025-09-01",
      T3: "räknas",
      T4: "dagen i 2025-05-01..2025-08-31: 2025-04-30",
      T5: "ingen rad",
    });
  });
  it("efter den som frågade; den okända professionen är en egen grupp", () => {
    expect(grupper("konsultationer", T2, fakta)).toEqual({
      "profession=rehabkoordinator": 2,
      "profession=okand": 2,
      "fran=flera": 1,
      "fran=ifo": 1,
      "fran=primarvard": 2,
    });
    expect(grupper("konsultationer", T2, fakta, { efter: ["slag"] })).toEqual({
      "slag=arende": 2,
      "slag=avidentifierad": 2,
    });
    // T3 har ingen registrerad individ, och en avidentifierad fråga handlar inte om någon.
    expect(grupper("konsultationer", T2, fakta, { efter: ["kon"] })).toEqual({
      "kon=kvinna": 1,
      "kon=okant": 3,
    });
  });
  it("ett konsultationsärende som teamet behandlat räknas en gång, dagen det behandlades", () => {
    const behandlat = [
      konsultation(1, "2025-04-30", "lakare"),
      hant(1, "2025-05-01", { _tag: "ArendeBlevKonsultation" }),
    ];
    expect(["2025-T1", T2].map((nar) => figur("konsultationer", nar, behandlat))).toEqual([0, 1]);
  });
});

describe(bok.om("processniva"), () => {
  it("den senast satta nivån, för ärenden som pågått", () => {
    const niva = (nummer: number, dag: string, processniva: 1 | 2 | 3): Faktum =>
      hant(nummer, dag, { _tag: "ProcessnivaSatt", processniva });
    const fakta = [
      ...liven(
        { nummer: 1, ...fore },
        { nummer: 2, individ: 1, ...under },
        { nummer: 3, ...under, skyddad: true },
      ),
      ...runtPagaende,
      ...nummerRunt.map((nummer) => niva(nummer, "2025-02-20", 1)),
      ...[niva(1, "2025-03-01", 3), niva(1, "2025-06-01", 2)],
      niva(3, "2025-06-01", 2),
    ];
    expect(provning("processniva", T2, fakta)).toEqual({
      ...{ figur: 5, T1: "räknas", T2: "räknas", T3: "räknas", T87: "räknas", T88: "räknas" },
      ...intePagatt,
    });
    expect(grupper("processniva", T2, fakta)).toEqual({
      "processniva=1": 2,
      "processniva=2": 1,
      "processniva=okand": 2,
    });
  });
});

describe("volymerna", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
  it("räknar inget i ett ärende som ingen aktualiserat", () => {
    const lost = [
      hant(1, "2025-05-10", { _tag: "ArendeMottaget" }),
      hant(1, "2025-06-10", { _tag: "ArendeAvslutat", orsak: "flytt" }),
    ];
    for (const { id } of volymer)
      expect(provning(id, T2, lost), id).toEqual({ figur: 0, T1: "ingen rad" });
  });
});
