import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { sakerDag } from "../../kernel/index.ts";
import { jamtlandTidigare } from "../../overenskommelse/index.ts";
import { kategori } from "../../testing/arendeprov.ts";
import { type Arendeliv, arende, huvud, liv } from "../../testing/fakta.ts";
import {
  figur,
  grupper,
  hant,
  insats,
  intePagatt,
  nummerRunt,
  provbok,
  provning,
  runtPagaende,
  skedde,
} from "../../testing/nyckeltalsprov.ts";
import { insatsnyckeltal } from "./insatser.ts";

const T2 = "2025-T2";
const tio = "2025-06-01..2025-06-10";
const bok = provbok(insatsnyckeltal);
const liven = (...alla: ReadonlyArray<Arendeliv>): ReadonlyArray<Faktum> => alla.flatMap(liv);
const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };
const mottagna = (...nummer: ReadonlyArray<number>) =>
  liven(...nummer.map((ett) => ({ nummer: ett, ...fore })));

describe(bok.om("insatser"), () => {
  const praktik = (nummer: number) => ({ arende: arende(nummer), benamning: "praktik" });
  const planerad = (nummer: number): Faktum => ({
    ...{ ...huvud("2025-05-10", `planerad ${nummer}`), _tag: "InsatsPlanerad", ...praktik(nummer) },
    ...{ kategori: kategori("social"), aktor: "ame", start: sakerDag("2025-06-01") },
  });
  const fakta = [
    ...mottagna(1, 2, 3, 4, 5),
    ...liv({ nummer: 6, ...fore, skyddad: true }),
    ...insats(1, "arbetsinriktad", "2025-02-10", "2025-05-01"),
    ...insats(1, "social", "2025-08-31"),
    ...insats(2, "social", "2025-02-10", "2025-04-30"),
    ...insats(3, "social", "2025-09-01"),
    ...insats(6, "halsoinriktad", "2025-06-01"),
    planerad(4),
    // Planerad, men den blev aldrig av.
    planerad(5),
    { ...huvud("2025-06-01", "utebliven"), _tag: "InsatsAvbruten", ...praktik(5), orsak: "annat" },
  ] satisfies ReadonlyArray<Faktum>;
  it("de som pågått någon dag; båda dagarna ingår, och en planerad har inte pågått", () => {
    expect(provning("insatser", T2, fakta)).toEqual({
      figur: 3,
      T1: "räknas: 2 av 2 rader",
      T2: "något av (inte (sista dagen har en dag: 2025-04-30), sista dagen tidigast 2025-05-01: 2025-04-30)",
      T3: "första dagen senast 2025-08-31: 2025-09-01",
      T4: "ingen rad",
      T5: "ingen rad",
      T6: "räknas",
    });
  });
  it("efter kategori, aktör och hur de slutat", () => {
    expect(grupper("insatser", T2, fakta)).toEqual({
      "kategori=arbetsinriktad": 1,
      "kategori=social": 1,
      "kategori=okand": 1,
      "aktor=ame": 2,
      "aktor=okand": 1,
    });
    expect(grupper("insatser", T2, fakta, { efter: ["hur"] })).toEqual({
      "hur=fullfoljd": 1,
      "hur=pagar": 1,
      "hur=okand": 1,
    });
    expect(grupper("insatser", T2, fakta, { efter: ["finansiering"] })).toEqual({
      "finansiering=okand": 3,
    });
  });
});

describe(bok.om("parallella_insatser"), () => {
  const en = "samtidiga insatser är någon av en, flera";
  const flera = "samtidiga insatser är någon av flera";
  const fokus = "arbetsfokus är någon av ja";
  it("två insatser som delar en dag är parallella just den dagen", () => {
    const fakta = [
      ...mottagna(1),
      ...insats(1, "social", "2025-06-02", "2025-06-05"),
      ...insats(1, "arbetsinriktad", "2025-06-05", "2025-06-08"),
    ];
    // Tio dagar: den 1, 9 och 10 juni utan insats; 2–4 och 6–8 med en; den 5 med två.
    expect(provning("parallella_insatser", tio, fakta)).toEqual({
      figur: { minst_en: "7/10", parallella: "1/10", arbetsfokus: "1/1" },
      T1: {
        minst_en: `nämnaren: ${en}: ingen; täljaren`,
        parallella: `nämnaren: ${flera}: ingen; nämnaren: ${flera}: en; täljaren`,
        arbetsfokus: `inte i nämnaren: ${flera}: ingen, ${fokus}: nej; inte i nämnaren: ${flera}: en, ${fokus}: nej; täljaren; inte i nämnaren: ${flera}: en`,
      },
    });
  });
  it("bara ärendets egna dagar räknas: från mottaget till dagen före avslut", () => {
    const fakta = [
      ...liven(
        { nummer: 1, ...fore, mottaget: "2025-06-03", avslutat: "2025-06-06" },
        { nummer: 2, ...fore, avslutat: "2025-06-01" },
        { nummer: 3, ...fore, mottaget: "2025-06-04", avslutat: "2025-06-04" },
        { nummer: 4, aktualiserat: "2025-05-01" },
      ),
      ...[1, 2, 3, 4].flatMap((nummer) => insats(nummer, "social", "2025-01-10", "2025-06-30")),
      // Börjar ärendets sista dag.
      ...insats(1, "arbetsinriktad", "2025-06-05", "2025-07-31"),
    ];
    expect(provning("parallella_insatser", tio, fakta)).toEqual({
      figur: { minst_en: "3/3", parallella: "1/3", arbetsfokus: "1/1" },
      T1: {
        minst_en: "täljaren",
        parallella: `nämnaren: ${flera}: en; täljaren`,
        arbetsfokus: `inte i nämnaren: ${flera}: en, ${fokus}: nej; täljaren`,
      },
      T2: "något av (inte (sista dagen har en dag: 2025-05-31), sista dagen tidigast 2025-06-01: 2025-05-31)",
      T3: "ingen rad",
      T4: "ingen rad",
    });
  });
  it("arbetsfokus är överenskommelsens sak: bland de parallella dagarna, efter dagen insatsen började", () => {
    const fakta = [
      ...mottagna(1, 2, 3),
      ...[...insats(1, "arbetsprovande", "2025-02-17"), ...insats(1, "social", "2025-02-17")],
      ...[...insats(2, "arbetsinriktad", "2025-03-01"), ...insats(2, "social", "2025-06-04")],
      ...[...insats(3, "halsoinriktad", "2025-03-01"), ...insats(3, "social", "2025-06-04")],
    ];
    const [en_, bada, ingen] = [
      figur("parallella_insatser", tio, fakta),
      figur("parallella_insatser", tio, fakta, { overenskommelser: [jamtlandTidigare] }),
      figur("parallella_insatser", tio, fakta, { overenskommelser: [] }),
    ];
    // T1 parallellt tio dagar, T2 och T3 sju. Arbetsprövande finns bara i den tidigare överenskommelsen.
    const dagar = { minst_en: "30/30", parallella: "24/30" };
    expect(en_).toEqual({ ...dagar, arbetsfokus: "7/24" });
    expect(ingen).toEqual({ ...dagar, arbetsfokus: "0/24" });
    // Den tidigare slutade gälla den 17 februari 2025: T2:s insatser känner den inte.
    expect(bada).toEqual({ ...dagar, arbetsfokus: "10/24" });
  });
  it("ett spann på en dag i periodens kant räknas", () => {
    const fakta = [
      ...mottagna(1),
      ...insats(1, "social", "2025-06-01", "2025-06-01"),
      ...insats(1, "arbetsinriktad", "2025-06-10", "2025-06-10"),
    ];
    expect(figur("parallella_insatser", tio, fakta)).toEqual({
      ...{ minst_en: "2/10", parallella: "0/10", arbetsfokus: "0/0" },
    });
  });
  it("tre samtidiga väger inte mer än två, och ett ärende utan insatser har sina dagar i nämnaren", () => {
    const fakta = [
      ...mottagna(1, 2),
      ...["arbetsinriktad", "social", "halsoinriktad"].flatMap((kod) =>
        insats(1, kod, "2025-06-01", "2025-06-04"),
      ),
    ];
    expect(figur("parallella_insatser", tio, fakta)).toEqual({
      ...{ minst_en: "4/20", parallella: "4/20", arbetsfokus: "4/4" },
    });
  });
});

const mote = (
  nummer: number,
  dag: string,
  form: "sip" | "avstamningsmote" | "flerpartsmote",
  kallar?: "ifo" | "psykiatri",
): Faktum =>
  hant(nummer, dag, {
    ...{ _tag: "PlaneringsmoteHallet", form },
    ...(kallar === undefined
      ? {}
      : { roller: { kallar, leder: "ifo" as const, dokumenterar: "ingen" as const } }),
  });
const moten = [
  ...mottagna(1, 2, 3, 4),
  ...liv({ nummer: 5, individ: 1, ...fore }),
  ...liv({ nummer: 6, kon: "man", skyddad: true, ...fore }),
  ...[mote(1, "2025-05-01", "sip", "ifo"), mote(1, "2025-08-31", "sip", "psykiatri")],
  ...[mote(2, "2025-04-30", "sip", "ifo"), mote(4, "2025-09-01", "sip", "ifo")],
  mote(3, "2025-06-01", "flerpartsmote", "ifo"),
  mote(6, "2025-06-01", "sip", "ifo"),
];

describe(bok.om("sip"), () => {
  const utanfor = {
    T2: "mötesdagen i 2025-05-01..2025-08-31: 2025-04-30",
    T3: "mötesform är någon av sip: flerpartsmote",
    T4: "mötesdagen i 2025-05-01..2025-08-31: 2025-09-01",
    T5: "ingen rad",
  };
  it("varje SIP räknas, efter den som kallade", () => {
    expect(provning("sip", T2, moten)).toEqual({
      ...{ figur: 3, T1: "räknas: 2 av 2 rader", ...utanfor, T6: "räknas" },
    });
    expect(grupper("sip", T2, moten)).toEqual({
      "initiativ=ifo": 1,
      "initiativ=psykiatri": 1,
      "initiativ=okand": 1,
      "kon=kvinna": 2,
      "kon=okant": 1,
    });
  });
  it("två SIP samma dag är två, och den som källan inte namnger är okänd", () => {
    const samma = [
      ...mottagna(1),
      mote(1, "2025-06-01", "sip"),
      mote(1, "2025-06-01", "sip", "ifo"),
    ];
    expect(grupper("sip", T2, samma)).toEqual({
      ...{ "initiativ=ifo": 1, "initiativ=okand": 1, "kon=kvinna": 2 },
    });
  });
});

describe(bok.om("sip_deltagare"), () => {
  it("var och en räknas en gång, också över två ärenden", () => {
    const fakta = [...moten, mote(5, "2025-07-01", "sip")];
    expect(figur("sip", T2, fakta)).toBe(4);
    expect(provning("sip_deltagare", T2, fakta)).toEqual({
      figur: 2,
      T1: "räknas: 2 av 2 rader",
      T2: "mötesdagen i 2025-05-01..2025-08-31: 2025-04-30",
      T3: "mötesform är någon av sip: flerpartsmote",
      T4: "mötesdagen i 2025-05-01..2025-08-31: 2025-09-01",
      T5: "räknas",
      T6: "räknas",
    });
    expect(grupper("sip_deltagare", T2, fakta)).toEqual({ "kon=kvinna": 1, "kon=okant": 1 });
    // Den som två verksamheter kallat är med hos båda.
    expect(grupper("sip_deltagare", T2, fakta, { efter: ["initiativ"] })).toEqual({
      ...{ "initiativ=ifo": 1, "initiativ=psykiatri": 1, "initiativ=okand": 2 },
    });
  });
});

describe(bok.om("planeringsmoten"), () => {
  it("hållna möten efter form; ett bokat är inte hållet", () => {
    const fakta = [
      ...moten,
      hant(5, "2025-06-01", {
        ...{ _tag: "PlaneringsmoteBokat", form: "sip", motesdag: sakerDag("2025-06-10") },
      }),
    ];
    expect(provning("planeringsmoten", T2, fakta)).toEqual({
      ...{ figur: 4, T1: "räknas: 2 av 2 rader", T3: "räknas", T6: "räknas" },
      T2: "mötesdagen i 2025-05-01..2025-08-31: 2025-04-30",
      T4: "mötesdagen i 2025-05-01..2025-08-31: 2025-09-01",
      T5: "ingen rad",
    });
    expect(grupper("planeringsmoten", T2, fakta)).toEqual({
      ...{ "form=flerpartsmote": 1, "form=sip": 2, "form=okand": 1 },
    });
  });
});

describe(bok.om("kartlaggning"), () => {
  const k = "nämnaren: kartläggning är någon av ja: nej";
  const h = "handlingsplan är någon av ja: nej";
  const allt = { kartlaggning: "täljaren", handlingsplan: "täljaren", bada: "täljaren" };
  it("kartläggning, plan och båda; den som inte pågått är inte i nämnaren", () => {
    const gjord = (nummer: number) => hant(nummer, "2025-03-01", { _tag: "KartlaggningGjord" });
    const plan = (nummer: number) => hant(nummer, "2025-03-10", { _tag: "PlanUpprattad" });
    const fakta = [
      ...mottagna(1, 2, 3, 4),
      ...[gjord(1), plan(1), gjord(2), plan(3)],
      ...[...runtPagaende, ...nummerRunt.flatMap((nummer) => [gjord(nummer), plan(nummer)])],
      // En kontakt i en plan som ingen upprättat är ingen plan.
      hant(4, "2025-03-10", { _tag: "PlankontaktAngiven", aktor: "ifo", kontakt: "expeditionen" }),
    ];
    expect(provning("kartlaggning", T2, fakta)).toEqual({
      figur: { kartlaggning: "4/6", handlingsplan: "4/6", bada: "3/6" },
      ...{ T1: allt, T87: allt, T88: allt },
      T2: { kartlaggning: "täljaren", handlingsplan: `nämnaren: ${h}`, bada: `nämnaren: ${h}` },
      T3: { kartlaggning: k, handlingsplan: "täljaren", bada: k },
      T4: { kartlaggning: k, handlingsplan: `nämnaren: ${h}`, bada: `${k}, ${h}` },
      ...intePagatt,
    });
  });
  it("säger `Saknas` om det som ingen källa kan lämna", () => {
    expect(
      figur("kartlaggning", T2, mottagna(1), { kan: ["ArendeMottaget", "PlanUpprattad"] }),
    ).toEqual({ kartlaggning: "Saknas", handlingsplan: "0/1", bada: "Saknas" });
  });
});

describe(bok.om("arbetsformaga"), () => {
  const minst = "nämnaren: bedömda timmar i veckan är minst 10";
  const over = "bedömda timmar i veckan är över 10";
  const varaktig = "varaktig närvaro är någon av ja";
  const bedomd = (timmar: number) =>
    `nämnaren: inte (bedömda timmar i veckan är minst 0: ${timmar})`;
  const doms = (m: string, o: string, ej: string) => ({
    ...{ minst_10_timmar: m, over_10_timmar_varaktigt: o, ej_bedomd: ej },
  });
  it("gränsen ingår i den ena definitionen och inte i den andra; den senaste bedömningen gäller", () => {
    const bedom = (
      nummer: number,
      dag: string,
      timmarPerVecka: number,
      varaktig: boolean,
    ): Faktum => hant(nummer, dag, { _tag: "ArbetsformagaBedomd", timmarPerVecka, varaktig });
    const fakta = [
      ...mottagna(1, 2, 3, 4, 5, 6),
      ...[...runtPagaende, ...nummerRunt.map((nummer) => bedom(nummer, "2025-03-01", 40, true))],
      bedom(1, "2025-03-01", 10, true),
      bedom(2, "2025-03-01", 10.5, true),
      bedom(3, "2025-03-01", 20, false),
      ...[bedom(4, "2025-04-01", 0, true), bedom(4, "2025-03-01", 40, true)],
      bedom(6, "2025-03-01", 9.9, true),
    ];
    expect(provning("arbetsformaga", T2, fakta)).toEqual({
      figur: doms("5/8", "3/8", "1/8"),
      T87: doms("täljaren", "täljaren", bedomd(40)),
      T88: doms("täljaren", "täljaren", bedomd(40)),
      T1: doms("täljaren", `nämnaren: ${over}: 10`, bedomd(10)),
      T2: doms("täljaren", "täljaren", bedomd(10.5)),
      T3: doms("täljaren", `nämnaren: ${varaktig}: nej`, bedomd(20)),
      T4: doms(`${minst}: 0`, `nämnaren: ${over}: 0`, bedomd(0)),
      T5: doms(
        ...([`${minst}: saknas`, `nämnaren: ${over}: saknas, ${varaktig}: inget`] as const),
        "täljaren",
      ),
      T6: doms(`${minst}: 9.9`, `nämnaren: ${over}: 9.9`, bedomd(9.9)),
      ...intePagatt,
    });
  });
});

type Paborjad = Extract<Faktum, { _tag: "AnstallningPaborjad" }>;
const anstalld = (
  nummer: number,
  dag: string,
  anstallning: string,
  mer: Partial<Pick<Paborjad, "sektor" | "stod" | "omfattning">> = {},
): Faktum =>
  hant(nummer, dag, {
    ...{ _tag: "AnstallningPaborjad", anstallning, sektor: "privat", stod: "inget" },
    ...mer,
  });
const forlangd = (nummer: number, dag: string, anstallning: string): Faktum =>
  hant(nummer, dag, { _tag: "AnstallningForlangd", anstallning });
const anstallningar = [
  ...mottagna(1, 2, 3),
  ...liv({ nummer: 4, ...fore, skyddad: true }),
  // Börjar i perioden och förlängs två gånger, den andra efter den.
  anstalld(1, "2025-05-01", "a", { stod: "lonebidrag", omfattning: 0.5 }),
  ...[forlangd(1, "2025-08-31", "a"), forlangd(1, "2025-09-01", "a")],
  anstalld(1, "2025-06-01", "b", { sektor: "offentlig", omfattning: 1 }),
  ...[anstalld(2, "2025-04-30", "a", { omfattning: 0.25 }), forlangd(2, "2025-06-01", "a")],
  ...[
    anstalld(3, "2025-06-01", "a", { sektor: "okand", stod: "okant" }),
    forlangd(3, "2025-06-02", "x"),
  ],
  ...[
    anstalld(4, "2025-08-31", "a", { omfattning: 0.7 }),
    anstalld(4, "2025-09-01", "b", { omfattning: 1 }),
  ],
];

describe(bok.om("anstallningar"), () => {
  it("varje början och varje förlängning i perioden; en förlängning av en okänd anställning är ingen", () => {
    expect(provning("anstallningar", T2, anstallningar)).toEqual({
      figur: 6,
      T1: "räknas: 3 av 4 rader",
      T2: "räknas: 1 av 2 rader",
      T3: "räknas",
      T4: "räknas: 1 av 2 rader",
    });
    expect(grupper("anstallningar", T2, anstallningar)).toEqual({
      ...{ "handelse=forlangd": 2, "handelse=ny": 3, "handelse=okand": 1 },
      ...{ "sektor=offentlig": 1, "sektor=privat": 3, "sektor=okand": 2 },
      ...{ "stod=inget": 2, "stod=lonebidrag": 2, "stod=okant": 2 },
      ...{
        "omfattningsklass=deltid": 3,
        "omfattningsklass=heltid": 1,
        "omfattningsklass=okand": 2,
      },
    });
  });
  it("en anställning som bara börjat före perioden och slutar i den räknas inte", () => {
    const fakta = [
      ...mottagna(1),
      anstalld(1, "2025-04-30", "a"),
      hant(1, "2025-06-01", { _tag: "AnstallningAvslutad", anstallning: "a" }),
    ];
    expect(provning("anstallningar", T2, fakta)).toEqual({
      ...{ figur: 0, T1: "dagen i 2025-05-01..2025-08-31: 2025-04-30" },
    });
  });
});

describe(bok.om("anstallningsgrad"), () => {
  it("nya anställningar där omfattningen är angiven; en förlängning är inte ny", () => {
    expect(provning("anstallningsgrad", T2, anstallningar)).toEqual({
      // 0,5, 1 och 0,7 delat med tre är 0,733.
      figur: { antal: 3, medel: 0.73, median: 0.7 },
      T1: "räknas: 2 av 4 rader",
      T2: "dagen i 2025-05-01..2025-08-31: 2025-04-30, ny eller förlängd är någon av ny: forlangd",
      T3: "i urvalet, utan värde",
      T4: "räknas: 1 av 2 rader",
    });
  });
});

describe(bok.om("aktivitetstillfallen"), () => {
  it("tillfällen i perioden, efter aktivitet; antalet huvuden spelar ingen roll", () => {
    const tillfalle = (dag: string, aktivitet: string, deltog?: number): Faktum =>
      skedde(dag, {
        ...{ _tag: "AktivitetstillfalleHallet", aktivitet },
        ...(deltog === undefined ? {} : { deltog }),
      });
    const fakta = [
      ...[tillfalle("2025-05-01", "kurs", 12), tillfalle("2025-08-31", "kurs", 0)],
      tillfalle("2025-06-01", "info"),
      ...[tillfalle("2025-04-30", "kurs", 3), tillfalle("2025-09-01", "kurs", 3)],
      // Den som börjar i aktiviteten är inget tillfälle.
      hant(1, "2025-06-01", { _tag: "AktivitetsdeltagandePaborjat", aktivitet: "kurs" }),
    ];
    expect(figur("aktivitetstillfallen", T2, fakta)).toBe(3);
    expect(grupper("aktivitetstillfallen", T2, fakta)).toEqual({
      ...{ "aktivitet=kurs": 2, "aktivitet=info": 1 },
    });
    expect(figur("aktivitetstillfallen", T2, [])).toBe(0);
    expect(figur("aktivitetstillfallen", T2, fakta, { kan: [] })).toBe("Saknas");
  });
});

describe(bok.om("aktivitetsavslut"), () => {
  const borjar = (nummer: number, dag: string, aktivitet = "kurs"): Faktum =>
    hant(nummer, dag, { _tag: "AktivitetsdeltagandePaborjat", aktivitet });
  const slutar = (nummer: number, dag: string, hur: "fullfoljt" | "avbrutet"): Faktum =>
    hant(nummer, dag, { _tag: "AktivitetsdeltagandeAvslutat", aktivitet: "kurs", hur });
  it("fullföljt, avbrutet, och slutat utan att ha setts börja; den som går kvar räknas inte", () => {
    const fakta = [
      ...mottagna(1, 2, 3, 4, 5, 7),
      ...liv({ nummer: 6, ...fore, skyddad: true }),
      ...[borjar(1, "2025-03-01"), slutar(1, "2025-05-01", "fullfoljt")],
      ...[borjar(1, "2025-06-01"), slutar(1, "2025-08-31", "avbrutet")],
      slutar(2, "2025-06-01", "avbrutet"),
      borjar(3, "2025-06-01"),
      ...[borjar(4, "2025-06-01"), slutar(4, "2025-09-01", "fullfoljt")],
      // Slutet hör till kursen, inte till den andra aktiviteten.
      ...[borjar(5, "2025-03-01", "annan"), slutar(5, "2025-06-01", "fullfoljt")],
      ...[borjar(6, "2025-03-01"), slutar(6, "2025-06-01", "fullfoljt")],
      ...[borjar(7, "2025-03-01"), slutar(7, "2025-04-30", "fullfoljt")],
      // Ett tillfälle är inget deltagande, och ett ärende som ingen aktualiserat har inget.
      skedde("2025-06-01", { _tag: "AktivitetstillfalleHallet", aktivitet: "kurs" }),
      ...[borjar(8, "2025-03-01"), slutar(8, "2025-06-01", "fullfoljt")],
    ];
    expect(provning("aktivitetsavslut", T2, fakta)).toEqual({
      figur: 5,
      T1: "räknas: 2 av 2 rader",
      T2: "räknas",
      T3: "slutade i 2025-05-01..2025-08-31: saknas",
      T4: "slutade i 2025-05-01..2025-08-31: 2025-09-01",
      T5: "räknas: 1 av 2 rader",
      T6: "räknas",
      T7: "slutade i 2025-05-01..2025-08-31: 2025-04-30",
      T8: "ingen rad",
    });
    expect(grupper("aktivitetsavslut", T2, fakta)).toEqual({
      ...{ "hur=avbrutet": 2, "hur=fullfoljt": 2, "hur=okand": 1 },
      "aktivitet=kurs hur=avbrutet": 2,
      "aktivitet=kurs hur=fullfoljt": 2,
      "aktivitet=okand hur=okand": 1,
    });
  });
});

describe("insatserna", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
});
