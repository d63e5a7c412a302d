import { describe, it } from "vitest";
import { okantArende } from "../arende/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import { aktualiserat, avslutat, hant, kategori, lage, mottaget } from "../testing/arendeprov.ts";
import { arende } from "../testing/fakta.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  decideInsats,
  evolveInsatser,
  type Insatshandelse,
  type Insatskommando,
  type Insatssammanhang,
} from "./index.ts";

const dag = sakerDag;
const uppe = aktualiserat(hant("2025-03-01"));

const i = (mer: Partial<Insatssammanhang> = {}) =>
  forlopp({
    start: {
      arende: lage(uppe, mottaget),
      insatser: [],
      overenskommelse: jamtland2025,
      idag: dag("2025-12-31"),
      ...mer,
    },
    decide: decideInsats,
    evolve: (fore: Insatssammanhang, handelse: Insatshandelse) => ({
      ...fore,
      insatser: evolveInsatser(fore.insatser, handelse),
    }),
  });
const { givet } = i();

const praktik = {
  benamning: "Praktik",
  kategori: kategori("arbetsinriktad"),
  aktor: "ame",
  finansiering: "ordinarie",
} as const;
type Paborja = Extract<Insatskommando, { _tag: "PaborjaInsats" }>;
const paborja = (den: string, mer: Partial<Paborja> = {}): Paborja => ({
  _tag: "PaborjaInsats",
  dag: dag(den),
  ...praktik,
  ...mer,
});
const paborjad = (galler: string, benamning = "Praktik"): Insatshandelse => ({
  _tag: "InsatsPaborjad",
  galler: dag(galler),
  arende: arende(1),
  ...praktik,
  benamning,
});
const planera = (den: string, start: string, mer: Partial<Paborja> = {}): Insatskommando => ({
  ...praktik,
  ...mer,
  _tag: "PlaneraInsats",
  dag: dag(den),
  start: dag(start),
});
const planerad: Insatshandelse = {
  _tag: "InsatsPlanerad",
  galler: dag("2025-04-01"),
  start: dag("2025-05-01"),
  arende: arende(1),
  ...praktik,
};
const avsluta = (den: string, fran: string, benamning = "Praktik"): Insatskommando => ({
  _tag: "AvslutaInsats",
  dag: dag(den),
  benamning,
  paborjad: dag(fran),
});
const avbryt = (den: string, fran?: string, benamning = "Praktik"): Insatskommando => ({
  _tag: "AvbrytInsats",
  dag: dag(den),
  benamning,
  orsak: "sjuk",
  ...(fran === undefined ? {} : { paborjad: dag(fran) }),
});
const slut = (galler: string, fran: string): Insatshandelse => ({
  _tag: "InsatsAvslutad",
  galler: dag(galler),
  arende: arende(1),
  benamning: "Praktik",
  paborjad: dag(fran),
});
const avbruten = (galler: string, fran?: string): Insatshandelse => ({
  _tag: "InsatsAvbruten",
  galler: dag(galler),
  arende: arende(1),
  benamning: "Praktik",
  orsak: "sjuk",
  ...(fran === undefined ? {} : { paborjad: dag(fran) }),
});

describe("planera och påbörja", () => {
  it("varje kommando blir just sin händelse, i ärendet", () => {
    givet().nar(planera("2025-04-01", "2025-05-01")).hander(planerad);
    givet().nar(planera("2025-04-01", "2025-05-01")).anmarks();
    givet().nar(paborja("2025-04-01")).hander(paborjad("2025-04-01"));
    givet().nar(paborja("2025-04-01")).anmarks();
  });
  it("en okänd finansiering sägs, men stoppar inget", () => {
    const { finansiering: _, ...utan } = paborja("2025-04-01");
    givet().nar(utan).anmarks();
    givet(paborjad("2025-03-20", "Kurs")).nar(utan).anmarks("DUBBEL-1:kan_ej_bedomas");
  });
  it("en insats planeras till samma dag eller senare", () => {
    givet()
      .nar(planera("2025-05-01", "2025-05-01"))
      .hander({ ...planerad, galler: dag("2025-05-01") });
    givet().nar(planera("2025-05-02", "2025-05-01")).vagras("StartenPasserad");
  });
  it("två med samma benämning kan inte börja samma dag; en annan dag eller benämning går", () => {
    const redan = givet(paborjad("2025-04-01"));
    redan.nar(paborja("2025-04-01")).vagras("InsatsenFinns");
    redan.nar(paborja("2025-04-02")).hander(paborjad("2025-04-02"));
    redan.nar(paborja("2025-04-01", { benamning: "Kurs" })).hander(paborjad("2025-04-01", "Kurs"));
    givet(planerad).nar(paborja("2025-05-01")).hander(paborjad("2025-05-01"));
  });
  it("en kategori som överenskommelsen inte känner anmärks, men stoppar inget (INSATS-1)", () => {
    const okand = { kategori: kategori("jobb") };
    givet().nar(paborja("2025-04-01", okand)).anmarks("INSATS-1:brott");
    givet()
      .nar(planera("2025-04-01", "2025-05-01", okand))
      .anmarks("INSATS-1:brott");
    const utan = i({ overenskommelse: { ...jamtland2025, insatskategorier: "okand" } });
    utan.givet().nar(paborja("2025-04-01", okand)).anmarks("INSATS-1:kan_ej_bedomas");
    i({ overenskommelse: exempelforbundet })
      .givet()
      .nar(paborja("2025-04-01", okand))
      .hander({ ...paborjad("2025-04-01"), ...praktik, ...okand, _tag: "InsatsPaborjad" });
  });
  it("bara parternas verksamheter ger insatser", () => {
    const kommunen = i({
      overenskommelse: { ...jamtland2025, parter: [{ id: "k", namn: "K", slag: "kommun" }] },
    }).givet();
    kommunen.nar(paborja("2025-04-01", { aktor: "psykiatri" })).vagras("OkandPart");
    kommunen.nar(planera("2025-04-01", "2025-05-01", { aktor: "psykiatri" })).vagras("OkandPart");
    kommunen.nar(paborja("2025-04-01")).hander(paborjad("2025-04-01"));
  });
});

describe("ärendets läge", () => {
  it("ett ärende som ingen aktualiserat har inga insatser", () => {
    const okant = i({ arende: okantArende });
    okant.givet().nar(paborja("2025-04-01")).vagras("ArendetFinnsInte");
    okant
      .givet(paborjad("2025-04-01"))
      .nar(avsluta("2025-05-01", "2025-04-01"))
      .vagras("ArendetFinnsInte");
  });
  it("från dagen det aktualiserades, inte dagen före", () => {
    givet().nar(paborja("2025-03-01")).hander(paborjad("2025-03-01"));
    givet().nar(paborja("2025-02-28")).vagras("ForeAktualiseringen");
    givet(planerad).nar(avbryt("2025-02-28")).vagras("ForeAktualiseringen");
  });
  it.each([
    ["avslutat", lage(uppe, mottaget, avslutat())],
    ["avskrivet", lage(uppe, avslutat())],
  ] as const)("ett %s ärende får inga nya, men de som pågår kan sluta", (_, laget) => {
    const { givet: hos } = i({ arende: laget });
    hos().nar(paborja("2025-10-01")).vagras("ArendetAvslutat");
    hos().nar(planera("2025-10-01", "2025-11-01")).vagras("ArendetAvslutat");
    hos(paborjad("2025-04-01"))
      .nar(avsluta("2025-10-01", "2025-04-01"))
      .hander(slut("2025-10-01", "2025-04-01"));
    hos(planerad).nar(avbryt("2025-10-01")).hander(avbruten("2025-10-01"));
  });
  it("ett väntande ärende kan ha insatser", () => {
    const { givet: hos } = i({ arende: lage(uppe) });
    hos().nar(paborja("2025-04-01")).hander(paborjad("2025-04-01"));
  });
});

describe("avsluta och avbryta", () => {
  const redan = givet(paborjad("2025-04-01"));

  it.each([
    ["avsluta", avsluta, slut],
    ["avbryt", avbryt, avbruten],
  ] as const)("%s: samma dag den började eller senare, och bara den som pågår", (_, ska, har) => {
    redan.nar(ska("2025-06-01", "2025-04-01")).hander(har("2025-06-01", "2025-04-01"));
    redan.nar(ska("2025-04-01", "2025-04-01")).hander(har("2025-04-01", "2025-04-01"));
    redan.nar(ska("2025-03-31", "2025-04-01")).vagras("SlutForeBorjan");
    redan.nar(ska("2025-06-01", "2025-04-02")).vagras("InsatsenFinnsInte");
    redan.nar(ska("2025-06-01", "2025-04-01", "Kurs")).vagras("InsatsenFinnsInte");
    givet(planerad).nar(ska("2025-06-01", "2025-05-01")).vagras("InsatsenFinnsInte");
    givet(paborjad("2025-04-01"), slut("2025-05-01", "2025-04-01"))
      .nar(ska("2025-06-01", "2025-04-01"))
      .vagras("InsatsenFinnsInte");
  });
  it("en planerad som aldrig blev av avbryts utan början", () => {
    givet(planerad).nar(avbryt("2025-04-20")).hander(avbruten("2025-04-20"));
    givet(planerad).nar(avbryt("2025-04-20")).anmarks();
    givet(planerad)
      .nar(avbryt("2025-04-20", undefined, "Kurs"))
      .vagras("InsatsenFinnsInte");
    redan.nar(avbryt("2025-04-20")).vagras("InsatsenFinnsInte");
    // Andra insatser i ärendet spelar ingen roll.
    givet(planerad, paborjad("2025-04-01", "Kurs"))
      .nar(avbryt("2025-04-20"))
      .hander(avbruten("2025-04-20"));
    givet(planerad).nar(avbryt("2025-04-20"), avbryt("2025-04-21")).vagras("InsatsenFinnsInte");
  });
});

describe("inget kommando gäller framtiden; idag går bra", () => {
  const { givet: hos } = i({ idag: dag("2025-05-10") });
  it.each([
    ["PlaneraInsats", (den: string) => planera(den, "2025-06-01")],
    ["PaborjaInsats", (den: string) => paborja(den)],
    ["AvslutaInsats", (den: string) => avsluta(den, "2025-04-01")],
    ["AvbrytInsats", (den: string) => avbryt(den, "2025-04-01")],
  ] as const)("%s", (_, kommando) => {
    hos(paborjad("2025-04-01")).nar(kommando("2025-05-11")).vagras("DagenIFramtiden");
    hos(paborjad("2025-04-01")).nar(kommando("2025-05-10")).anmarks();
  });
});
