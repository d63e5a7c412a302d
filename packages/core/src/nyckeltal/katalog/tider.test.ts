import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { laggTillDagar, sakerDag } from "../../kernel/index.ts";
import { type Arendeliv, liv } from "../../testing/fakta.ts";
import {
  figur,
  grupper,
  hant,
  intePagatt,
  nummerRunt,
  provbok,
  provning,
  runtPagaende,
} from "../../testing/nyckeltalsprov.ts";
import { tider } from "./tider.ts";

const T2 = "2025-T2";
const bok = provbok(tider);
const liven = (...alla: ReadonlyArray<Arendeliv>): ReadonlyArray<Faktum> => alla.flatMap(liv);
const ingenTid = { nedre_kvartil: "EjTillampligt", median: "EjTillampligt" };
const inget = { antal: 0, medel: "EjTillampligt", ...ingenTid, ovre_kvartil: "EjTillampligt" };

describe(bok.om("vantetid_beslut"), () => {
  it("alla beslut räknas: mottaget, ej mottaget, konsultation; de som inte beslutats i perioden gör det inte", () => {
    const fakta = [
      ...liven(
        { nummer: 1, aktualiserat: "2025-05-01", mottaget: "2025-05-01" },
        { nummer: 2, aktualiserat: "2025-05-10" },
        { nummer: 3, aktualiserat: "2025-04-21" },
        { nummer: 4, aktualiserat: "2025-08-11", mottaget: "2025-08-31" },
        { nummer: 5, aktualiserat: "2025-05-01" },
        { nummer: 6, aktualiserat: "2025-01-01", mottaget: "2025-04-30" },
        { nummer: 7, aktualiserat: "2025-05-01", avslutat: "2025-06-01" },
        {
          nummer: 8,
          aktualiserat: "2025-05-01",
          mottaget: "2025-06-01",
          ovrigt: { arendetyp: "konsultation" },
        },
        { nummer: 9, aktualiserat: "2025-05-01", mottaget: "2025-09-01" },
      ),
      hant(2, "2025-05-13", { _tag: "ArendeEjMottaget" }),
      hant(3, "2025-05-01", { _tag: "ArendeBlevKonsultation" }),
    ];
    // 0, 3, 10 och 20 dagar: ett jämnt antal, och kvartilerna ligger mellan två värden (typ 7).
    expect(provning("vantetid_beslut", T2, fakta)).toEqual({
      figur: { antal: 4, medel: 8.3, nedre_kvartil: 2.3, median: 6.5, ovre_kvartil: 12.5 },
      ...{ T1: "räknas", T2: "räknas", T3: "räknas", T4: "räknas" },
      T5: "beslutat i 2025-05-01..2025-08-31: saknas",
      T6: "beslutat i 2025-05-01..2025-08-31: 2025-04-30",
      T7: "beslutat i 2025-05-01..2025-08-31: saknas",
      T8: "ärendetyp är någon av samplanering: konsultation",
      T9: "beslutat i 2025-05-01..2025-08-31: 2025-09-01",
    });
  });
  it("tiden på kölistan ingår, och ett udda antal har sitt mittersta värde", () => {
    const fakta = [
      ...liven(
        { nummer: 1, aktualiserat: "2025-03-01", mottaget: "2025-05-30" },
        { nummer: 2, aktualiserat: "2025-05-01", mottaget: "2025-05-03" },
        { nummer: 3, aktualiserat: "2025-05-01", mottaget: "2025-05-05" },
      ),
      hant(1, "2025-03-15", { _tag: "ArendeSattPaKolista" }),
    ];
    expect(figur("vantetid_beslut", T2, fakta)).toEqual({
      ...{ antal: 3, medel: 32, nedre_kvartil: 3, median: 4, ovre_kvartil: 47 },
    });
  });
  it("ingen väntan har ingen median", () => {
    expect(figur("vantetid_beslut", T2, [])).toEqual(inget);
  });
});

describe(bok.om("vantetid_fordelning"), () => {
  it("samma ärenden som väntetiden, och gränsdagarna hör till var sitt spann", () => {
    const beslut = [0, 14, 15, 30, 31, 60, 61, 90, 91, 400];
    const fakta = liven(
      ...beslut.map((dagar, nr) => ({
        nummer: nr + 1,
        aktualiserat: laggTillDagar(sakerDag("2025-08-01"), -dagar),
        mottaget: "2025-08-01",
      })),
      { nummer: 11, aktualiserat: "2025-08-01", mottaget: "2025-09-01" },
    );
    expect(figur("vantetid_fordelning", T2, fakta)).toBe(10);
    expect(grupper("vantetid_fordelning", T2, fakta)).toEqual({
      "vantetidsspann=0": 2,
      "vantetidsspann=15": 2,
      "vantetidsspann=31": 2,
      "vantetidsspann=61": 2,
      "vantetidsspann=91": 2,
    });
  });
});

describe(bok.om("vantetid_planeringsmote"), () => {
  const mote = (nummer: number, dag: string): Faktum =>
    hant(nummer, dag, { _tag: "PlaneringsmoteHallet", form: "flerpartsmote" });
  it("det första mötet avgör; den som redan haft ett väntar inte en gång till", () => {
    const fakta = [
      ...liven(
        { nummer: 1, aktualiserat: "2025-05-01", mottaget: "2025-05-10" },
        { nummer: 2, aktualiserat: "2025-02-01", mottaget: "2025-02-10" },
        { nummer: 3, aktualiserat: "2025-05-01", mottaget: "2025-05-10" },
        { nummer: 4, aktualiserat: "2025-05-01", ovrigt: { arendetyp: "konsultation" } },
        { nummer: 5, aktualiserat: "2025-04-30" },
        { nummer: 6, aktualiserat: "2025-08-28" },
        { nummer: 7, aktualiserat: "2025-05-01" },
      ),
      ...[mote(5, "2025-05-01"), mote(6, "2025-08-31"), mote(7, "2025-09-01")],
      ...[mote(1, "2025-08-31"), mote(1, "2025-05-31")],
      ...[mote(2, "2025-04-30"), mote(2, "2025-05-31")],
      mote(4, "2025-05-31"),
      hant(3, "2025-05-20", {
        ...{ _tag: "PlaneringsmoteBokat", form: "sip", motesdag: sakerDag("2025-06-01") },
      }),
    ];
    expect(provning("vantetid_planeringsmote", T2, fakta)).toEqual({
      // 30, 1 och 3 dagar.
      figur: { antal: 3, medel: 11.3, nedre_kvartil: 2, median: 3, ovre_kvartil: 16.5 },
      ...{ T1: "räknas", T5: "räknas", T6: "räknas" },
      T7: "första planeringsmötet i 2025-05-01..2025-08-31: 2025-09-01",
      T2: "första planeringsmötet i 2025-05-01..2025-08-31: 2025-04-30",
      T3: "första planeringsmötet i 2025-05-01..2025-08-31: saknas",
      T4: "ärendetyp är någon av samplanering: konsultation",
    });
  });
});

describe(bok.om("arendetid"), () => {
  it("månader från mottaget till avslutat; samma dag är noll, och de som pågår räknas inte", () => {
    const fakta = liven(
      // 61 dagar är 2,004 månader, 46 dagar är 1,511 och 0 är 0.
      { nummer: 1, aktualiserat: "2025-01-01", mottaget: "2025-05-01", avslutat: "2025-07-01" },
      { nummer: 2, aktualiserat: "2025-01-01", mottaget: "2025-07-16", avslutat: "2025-08-31" },
      { nummer: 3, aktualiserat: "2025-06-01", mottaget: "2025-06-01", avslutat: "2025-06-01" },
      { nummer: 4, aktualiserat: "2025-01-01", mottaget: "2025-01-10" },
      { nummer: 5, aktualiserat: "2025-01-01", mottaget: "2025-01-10", avslutat: "2025-09-01" },
      { nummer: 6, aktualiserat: "2025-01-01", avslutat: "2025-06-01" },
      { nummer: 7, aktualiserat: "2025-01-01", mottaget: "2025-01-10", avslutat: "2025-04-30" },
      {
        ...{ nummer: 8, aktualiserat: "2025-01-01", mottaget: "2025-01-10" },
        ...{ avslutat: "2025-06-01", ovrigt: { arendetyp: "konsultation" } },
      },
      { nummer: 9, aktualiserat: "2025-01-01", mottaget: "2025-05-01", avslutat: "2025-05-01" },
    );
    // 107 dagar delat med fyra; kvartilerna mellan 0, 0, 46 och 61.
    expect(provning("arendetid", T2, fakta)).toEqual({
      figur: { antal: 4, medel: 0.9, nedre_kvartil: 0, median: 0.8, ovre_kvartil: 1.6 },
      ...{ T1: "räknas", T2: "räknas", T3: "räknas", T9: "räknas" },
      T7: "avslutat i 2025-05-01..2025-08-31: 2025-04-30",
      T8: "ärendetyp är någon av samplanering: konsultation",
      T4: "avslutat i 2025-05-01..2025-08-31: saknas",
      T5: "avslutat i 2025-05-01..2025-08-31: 2025-09-01",
      T6: "mottaget har en dag: saknas",
    });
  });
  it("efter en dimension som planen lägger till; den skyddade är okänd", () => {
    const arende = { aktualiserat: "2025-01-01", mottaget: "2025-05-01", avslutat: "2025-07-01" };
    const fakta = liven(
      { nummer: 1, kon: "man", ...arende },
      { nummer: 2, kon: "man", skyddad: true, ...arende },
    );
    expect(grupper("arendetid", T2, fakta, { efter: ["kon"] })).toEqual({
      "kon=man": 1,
      "kon=man statistik=medel": 2,
      "kon=man statistik=nedre_kvartil": 2,
      "kon=man statistik=median": 2,
      "kon=man statistik=ovre_kvartil": 2,
      "kon=okant": 1,
      "kon=okant statistik=medel": 2,
      "kon=okant statistik=nedre_kvartil": 2,
      "kon=okant statistik=median": 2,
      "kon=okant statistik=ovre_kvartil": 2,
    });
  });
});

describe(bok.om("arendetid_alla"), () => {
  /** Mottaget så många dagar före periodens sista dag, avslutat efter så många dagar. */
  const efter = (nummer: number, mottaget: string, avslutat?: string): Arendeliv => ({
    ...{ nummer, aktualiserat: "2025-01-01", mottaget },
    ...(avslutat === undefined ? {} : { avslutat }),
  });
  it("median med bortfall, räknad för hand", () => {
    // Avslutade efter 10, 20 och 40 dagar; pågått 15 och 30. Kvar: 4/5, sedan 4/5 · 2/3 = 8/15, sedan 0 vid 40 dagar
    // (1,3 månader). Utan dem som pågår hade medianen varit 20 dagar.
    const fakta = liven(
      efter(1, "2025-06-01", "2025-06-11"),
      efter(2, "2025-06-01", "2025-06-21"),
      efter(3, "2025-06-01", "2025-07-11"),
      efter(4, "2025-08-16"),
      efter(5, "2025-08-01", "2025-09-15"),
      efter(6, "2025-09-01"),
      { nummer: 7, aktualiserat: "2025-01-01" },
      { ...efter(8, "2025-06-01"), ovrigt: { arendetyp: "konsultation" } },
      // Mottaget den sista dagen: har pågått noll dagar och är borta före den första som slutar.
      efter(9, "2025-08-31"),
    );
    expect(provning("arendetid_alla", T2, fakta)).toEqual({
      figur: { antal: 6, median: 1.3 },
      T9: "räknas",
      ...{ T1: "räknas", T2: "räknas", T3: "räknas", T4: "räknas", T5: "räknas" },
      T6: "mottaget senast 2025-08-31: 2025-09-01",
      T7: "mottaget senast 2025-08-31: saknas",
      T8: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("när exakt hälften är kvar är medianen nådd; när mer än hälften är det finns ingen", () => {
    const tva = [efter(1, "2025-06-01", "2025-07-11"), efter(2, "2025-06-01")];
    expect(figur("arendetid_alla", T2, liven(...tva))).toEqual({ antal: 2, median: 1.3 });
    expect(figur("arendetid_alla", T2, liven(...tva, efter(3, "2025-06-01")))).toEqual({
      ...{ antal: 3, median: "EjTillampligt" },
    });
    expect(figur("arendetid_alla", T2, [])).toEqual({ antal: 0, median: "EjTillampligt" });
  });
  it("den som avslutas periodens sista dag har avslutats", () => {
    const avslutat = liven(efter(1, "2025-07-22", "2025-08-31"));
    expect(figur("arendetid_alla", T2, avslutat)).toEqual({ antal: 1, median: 1.3 });
    const dagenEfter = liven(efter(1, "2025-07-22", "2025-09-01"));
    expect(figur("arendetid_alla", T2, dagenEfter)).toEqual({ antal: 1, median: "EjTillampligt" });
  });
  it("den som slutar samma dag som en annans tid tar slut är under risk den dagen", () => {
    // 40 dagar: en avslutad av två (den som pågått 40 dagar räknas med), alltså hälften kvar.
    const fakta = liven(efter(1, "2025-06-01", "2025-07-11"), efter(2, "2025-07-22"));
    expect(figur("arendetid_alla", T2, fakta)).toEqual({ antal: 2, median: 1.3 });
  });
});

describe(bok.om("arendetid_kvar"), () => {
  const arenden = liven(
    // Avslutade på dag 91 och 92; pågått 30 och 92 dagar; mottaget efter perioden; konsultation; aldrig mottaget.
    { nummer: 1, aktualiserat: "2025-01-01", mottaget: "2025-02-01", avslutat: "2025-05-03" },
    { nummer: 2, aktualiserat: "2025-01-01", mottaget: "2025-02-01", avslutat: "2025-05-04" },
    { nummer: 3, aktualiserat: "2025-01-01", mottaget: "2025-08-01" },
    { nummer: 4, aktualiserat: "2025-01-01", mottaget: "2025-05-31" },
    { nummer: 5, aktualiserat: "2025-01-01", mottaget: "2025-09-01" },
    {
      ...{ nummer: 6, aktualiserat: "2025-01-01", mottaget: "2025-08-01" },
      ovrigt: { arendetyp: "konsultation" },
    },
    { nummer: 7, aktualiserat: "2025-01-01" },
    // Avslutat efter perioden: pågår, och har gjort det i 31 dagar.
    { nummer: 8, aktualiserat: "2025-01-01", mottaget: "2025-07-31", avslutat: "2025-09-15" },
  );
  it("avslutade och ännu pågående före varje gräns; gränsens egen dag räknas till nästa spann", () => {
    const rader = grupper("arendetid_kvar", T2, arenden);
    expect(rader).toMatchObject({
      "utgang=avslutat": 2,
      "fore=92 utgang=avslutat": 1,
      "fore=183 utgang=avslutat": 2,
      "utgang=pagar": 3,
      "fore=92 utgang=pagar": 2,
      "fore=183 utgang=pagar": 3,
      "fore=1096 utgang=pagar": 3,
    });
    expect(Object.keys(rader)).toHaveLength(20);
    expect(provning("arendetid_kvar", T2, arenden)).toEqual({
      figur: 5,
      ...{ T1: "räknas", T2: "räknas", T3: "räknas", T4: "räknas", T8: "räknas" },
      T5: "mottaget senast 2025-08-31: 2025-09-01",
      T6: "ärendetyp är någon av samplanering: konsultation",
      T7: "mottaget senast 2025-08-31: saknas",
    });
  });
  it("skyddade personer är med i totalerna och som okända, inte före någon gräns", () => {
    const skyddad = liven({
      ...{ nummer: 9, aktualiserat: "2025-01-01", mottaget: "2025-02-01", avslutat: "2025-02-02" },
      skyddad: true,
    });
    expect(grupper("arendetid_kvar", T2, [...arenden, ...skyddad])).toMatchObject({
      "utgang=avslutat": 3,
      "fore=92 utgang=avslutat": 1,
      "fore=1096 utgang=avslutat": 2,
      "fore=okand utgang=avslutat": 1,
      "fore=okand utgang=pagar": 0,
    });
  });
  it("också nollorna är med, men av ingenting blir bara helheten", () => {
    const ett = liven({ nummer: 1, aktualiserat: "2025-01-01", mottaget: "2025-08-01" });
    expect(grupper("arendetid_kvar", T2, ett)).toMatchObject({
      "utgang=avslutat": 0,
      "fore=92 utgang=avslutat": 0,
      "fore=92 utgang=pagar": 1,
    });
    expect(grupper("arendetid_kvar", T2, [])).toEqual({});
  });
});

const tio = "2025-06-01..2025-06-10";

describe(bok.om("samtidiga_arenden"), () => {
  it("dag för dag, utan dagen ett ärende avslutas", () => {
    const fakta = liven(
      // Pågår 1–3 juni, 3–5 juni och 10 juni: sju ärendedagar på tio dagar, två samtidigt den 3 juni.
      { nummer: 1, aktualiserat: "2025-05-01", mottaget: "2025-05-20", avslutat: "2025-06-04" },
      { nummer: 2, aktualiserat: "2025-05-01", mottaget: "2025-06-03", avslutat: "2025-06-06" },
      { nummer: 3, aktualiserat: "2025-05-01", mottaget: "2025-06-10" },
      { nummer: 4, aktualiserat: "2025-05-01", mottaget: "2025-06-05", avslutat: "2025-06-05" },
      { nummer: 5, aktualiserat: "2025-05-01", mottaget: "2025-05-20", avslutat: "2025-06-01" },
      { nummer: 6, aktualiserat: "2025-05-01", mottaget: "2025-06-11" },
      {
        ...{ nummer: 7, aktualiserat: "2025-05-01", mottaget: "2025-06-01" },
        ovrigt: { arendetyp: "konsultation" },
      },
    );
    expect(provning("samtidiga_arenden", tio, fakta)).toEqual({
      figur: { antal: 3, medel: 0.7, storst: 2 },
      ...{ T1: "räknas", T2: "räknas", T3: "räknas" },
      T4: "något av (inte (avslutat har en dag: 2025-06-05), mottaget före avslutat: 2025-06-05)",
      T5: "något av (inte (avslutat har en dag: 2025-06-01), avslutat efter 2025-06-01: 2025-06-01)",
      T6: "mottaget senast 2025-06-10: 2025-06-11",
      T7: "ärendetyp är någon av samplanering: konsultation",
    });
  });
  it("inga ärenden är noll samtidiga", () => {
    expect(figur("samtidiga_arenden", tio, [])).toEqual({ antal: 0, medel: 0, storst: 0 });
  });
});

const utsedd = (nummer: number, dag: string, coach: string): Faktum =>
  hant(nummer, dag, { _tag: "CoachUtsedd", coach });
const slut = (nummer: number, dag: string, coach: string): Faktum =>
  hant(nummer, dag, { _tag: "CoachAvslutad", coach });
const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };

describe(bok.om("samtidiga_per_coach"), () => {
  it("per coach och dag; första och sista dagen ingår, och två coacher samtidigt räknas hos båda", () => {
    const fakta = [
      ...liven(...[1, 2, 3, 4, 5, 6].map((nummer) => ({ nummer, ...fore }))),
      // coach-1: T1 1–5 juni, T2 4–10 juni, T3 10 juni: 5 + 7 + 1 dagar. coach-2: T1 6–10 juni, T3 10 juni: 5 + 1.
      ...[utsedd(1, "2025-05-01", "coach-1"), slut(1, "2025-06-05", "coach-1")],
      utsedd(1, "2025-06-06", "coach-2"),
      utsedd(2, "2025-06-04", "coach-1"),
      ...[utsedd(3, "2025-06-10", "coach-1"), utsedd(3, "2025-06-10", "coach-2")],
      ...[utsedd(4, "2025-05-01", "coach-1"), slut(4, "2025-05-31", "coach-1")],
      utsedd(5, "2025-06-11", "coach-1"),
      ...[utsedd(6, "2025-05-01", "coach-3"), slut(6, "2025-06-01", "coach-3")],
    ];
    expect(provning("samtidiga_per_coach", tio, fakta)).toEqual({
      figur: { antal: 6, medel: 2, storst: 4 },
      T6: "räknas",
      T1: "räknas: 2 av 2 rader",
      T2: "räknas",
      T3: "räknas: 2 av 2 rader",
      T4: "något av (inte (sista dagen har en dag: 2025-05-31), sista dagen tidigast 2025-06-01: 2025-05-31)",
      T5: "första dagen senast 2025-06-10: 2025-06-11",
    });
    expect(grupper("samtidiga_per_coach", tio, fakta)).toEqual({
      "coach=coach-1": 3,
      "coach=coach-1 statistik=medel": 1.3,
      "coach=coach-1 statistik=storst": 2,
      "coach=coach-2": 2,
      "coach=coach-2 statistik=medel": 0.6,
      "coach=coach-2 statistik=storst": 2,
      "coach=coach-3": 1,
      "coach=coach-3 statistik=medel": 0.1,
      "coach=coach-3 statistik=storst": 1,
    });
  });
  it("den som skyddas finns hos alla coacher tillsammans, och annars som okänd", () => {
    const fakta = [...liv({ nummer: 1, ...fore, skyddad: true }), utsedd(1, "2025-06-01", "c")];
    expect(figur("samtidiga_per_coach", tio, fakta)).toEqual({ antal: 1, medel: 1, storst: 1 });
    expect(grupper("samtidiga_per_coach", tio, fakta)).toEqual({
      "coach=okand": 1,
      "coach=okand statistik=medel": 1,
      "coach=okand statistik=storst": 1,
    });
  });
});

describe(bok.om("coachbyten"), () => {
  it("byten delat med ärendena som haft coach", () => {
    const fakta = [
      ...liven(...[1, 2, 3].map((nummer) => ({ nummer, ...fore }))),
      ...runtPagaende,
      // Bytet räknas när det än skedde, om ärendet pågått i perioden.
      ...nummerRunt.flatMap((nummer) => [
        ...[utsedd(nummer, "2025-02-10", "coach-1"), slut(nummer, "2025-03-31", "coach-1")],
        utsedd(nummer, "2025-04-01", "coach-2"),
      ]),
      ...[utsedd(1, "2025-02-10", "coach-1"), slut(1, "2025-03-31", "coach-1")],
      ...[utsedd(1, "2025-04-01", "coach-2"), slut(1, "2025-04-30", "coach-2")],
      utsedd(1, "2025-05-01", "coach-1"),
      utsedd(2, "2025-02-10", "coach-1"),
    ];
    expect(provning("coachbyten", T2, fakta)).toEqual({
      ...{ figur: "4/4", T1: "räknas", T2: "räknas", T87: "räknas", T88: "räknas" },
      T3: "i urvalet, utan värde",
      ...intePagatt,
    });
  });
  it("samma coach igen efter ett uppehåll, eller två samtidigt, är inget byte; en överlappande överlämning är det", () => {
    const byten = (...fakta: ReadonlyArray<Faktum>) =>
      figur("coachbyten", T2, [...liv({ nummer: 1, ...fore }), ...fakta]);
    const forsta = [utsedd(1, "2025-02-10", "coach-1"), slut(1, "2025-03-31", "coach-1")];
    expect(byten(...forsta, utsedd(1, "2025-05-01", "coach-1"))).toBe("0/1");
    expect(byten(utsedd(1, "2025-02-10", "coach-1"), utsedd(1, "2025-02-10", "coach-2"))).toBe(
      "0/1",
    );
    expect(byten(...forsta, utsedd(1, "2025-03-15", "coach-2"))).toBe("1/1");
    // Av två samtidiga slutar en; den tredje tar över efter hen, och den andra är kvar.
    expect(
      byten(...forsta, utsedd(1, "2025-02-10", "coach-2"), utsedd(1, "2025-04-01", "coach-3")),
    ).toBe("1/1");
    // Tillbaka efter ett uppehåll, avlöst, och sedan en till vid sidan av.
    expect(
      byten(
        ...[...forsta, utsedd(1, "2025-04-10", "coach-1"), slut(1, "2025-04-30", "coach-1")],
        ...[utsedd(1, "2025-05-01", "coach-2"), utsedd(1, "2025-05-10", "coach-3")],
      ),
    ).toBe("1/1");
    // Båda slutar samma dag, till exempel när ärendet gör det.
    expect(
      byten(...[...forsta, utsedd(1, "2025-03-10", "coach-2"), slut(1, "2025-03-31", "coach-2")]),
    ).toBe("0/1");
    // Två samtidiga slutar, och den ena kommer tillbaka.
    expect(
      byten(
        ...[...forsta, utsedd(1, "2025-02-10", "coach-2"), slut(1, "2025-03-15", "coach-2")],
        utsedd(1, "2025-05-01", "coach-1"),
      ),
    ).toBe("0/1");
    // Den som slutar sist har inte avlösts av den som började senare.
    expect(
      byten(
        ...[utsedd(1, "2025-02-10", "coach-1"), slut(1, "2025-06-30", "coach-1")],
        ...[utsedd(1, "2025-03-10", "coach-2"), slut(1, "2025-04-30", "coach-2")],
      ),
    ).toBe("0/1");
    expect(byten()).toBe("EjTillampligt");
  });
});

describe("tiderna", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
});
