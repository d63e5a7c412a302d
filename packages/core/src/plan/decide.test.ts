import { describe, it } from "vitest";
import { type Arendehandelse, okantArende } from "../arende/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import {
  aktualiserat,
  avslutat,
  hant,
  lage,
  mottaget,
  planmote,
  vem,
} from "../testing/arendeprov.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  decidePlan,
  evolvePlan,
  ingenPlan,
  type Planhandelse,
  type Plankommando,
  type Plansammanhang,
} from "./index.ts";

const dag = sakerDag;
const uppe = aktualiserat(hant("2025-03-01"));

const i = (mer: Partial<Plansammanhang> = {}) =>
  forlopp({
    start: {
      arende: lage(uppe, mottaget, planmote),
      plan: ingenPlan,
      overenskommelse: jamtland2025,
      idag: dag("2025-12-31"),
      ...mer,
    },
    decide: decidePlan,
    evolve: (fore: Plansammanhang, handelse: Planhandelse) => ({
      ...fore,
      plan: evolvePlan(fore.plan, handelse),
    }),
  });
const { givet } = i();
const upprattad: Planhandelse = { _tag: "PlanUpprattad", galler: dag("2025-04-10"), ...vem };
const uppratta = (den: string): Plankommando => ({ _tag: "UpprattaPlan", dag: dag(den) });
const lamna = (den: string): Plankommando => ({ _tag: "LamnaPlan", dag: dag(den), satt: "papper" });
const steg = (aktor: "ifo" | "forsakringskassan" | "egen", den = "2025-04-12") =>
  ({ _tag: "AngePlansteg", dag: dag(den), aktor, nuvarande: "Nu", nasta: "Sen" }) as const;
const kontakt = (aktor: "ifo" | "forsakringskassan") =>
  ({ _tag: "AngePlankontakt", dag: dag("2025-04-12"), aktor, kontakt: "Växeln" }) as const;

describe("upprätta och revidera", () => {
  it("planen är individens och ärendets, med eller utan mål", () => {
    givet().nar(uppratta("2025-04-10")).hander(upprattad);
    givet().nar(uppratta("2025-04-10")).anmarks();
    givet()
      .nar({ _tag: "UpprattaPlan", dag: dag("2025-04-10"), mal: "Arbete" })
      .hander({ ...upprattad, mal: "Arbete" });
  });
  it("samma dag som planeringsmötet, inte dagen före", () => {
    givet().nar(uppratta("2025-04-09")).vagras("IngetPlaneringsmote");
    i({ arende: lage(uppe, mottaget) })
      .givet()
      .nar(uppratta("2025-06-01"))
      .vagras("IngetPlaneringsmote");
  });
  it("ett av flera planeringsmöten räcker", () => {
    const senare: Arendehandelse = { ...planmote, galler: dag("2025-06-01") };
    const flera = i({ arende: lage(uppe, mottaget, senare, planmote) });
    flera.givet().nar(uppratta("2025-04-10")).hander(upprattad);
  });
  it("bara en gång; sedan revideras den", () => {
    givet().nar(uppratta("2025-04-10"), uppratta("2025-05-01")).vagras("PlanenFinns");
    givet(upprattad)
      .nar({ _tag: "RevideraPlan", dag: dag("2025-05-01"), mal: "Studier" })
      .hander({ _tag: "PlanReviderad", galler: dag("2025-05-01"), ...vem, mal: "Studier" });
    givet(upprattad)
      .nar({ _tag: "RevideraPlan", dag: dag("2025-04-10") })
      .hander({ _tag: "PlanReviderad", galler: dag("2025-04-10"), ...vem });
  });
});

describe("det som fyller planen", () => {
  it("varje kommando blir just sin händelse", () => {
    const galler = dag("2025-04-12");
    givet(upprattad)
      .nar(
        steg("ifo"),
        kontakt("ifo"),
        { _tag: "LamnaPlan", dag: galler, satt: "upplast" },
        {
          _tag: "BedomPlankvalitet",
          dag: galler,
          kvalitet: "egen_uppgift",
          av: "individ",
          svar: "vet_inte",
        },
      )
      .hander(
        { _tag: "PlanstegAngivet", galler, ...vem, aktor: "ifo", nuvarande: "Nu", nasta: "Sen" },
        { _tag: "PlankontaktAngiven", galler, ...vem, aktor: "ifo", kontakt: "Växeln" },
        { _tag: "PlanLamnad", galler, ...vem, satt: "upplast" },
        {
          _tag: "PlankvalitetBedomd",
          galler,
          ...vem,
          kvalitet: "egen_uppgift",
          av: "individ",
          svar: "vet_inte",
        },
      );
  });
  it.each([
    ["RevideraPlan", (den: string): Plankommando => ({ _tag: "RevideraPlan", dag: dag(den) })],
    ["AngePlansteg", (den: string) => steg("ifo", den)],
    ["LamnaPlan", lamna],
  ] as const)("%s behöver en plan, samma dag eller tidigare", (_, kommando) => {
    givet().nar(kommando("2025-05-01")).vagras("PlanenFinnsInte");
    givet(upprattad).nar(kommando("2025-04-09")).vagras("ForePlanen");
    const utanPlanregler = i({ overenskommelse: { ...jamtland2025, regler: [] } });
    utanPlanregler.givet(upprattad).nar(kommando("2025-04-10")).anmarks();
  });
  it("bara parternas verksamheter och individen själv har steg och kontakter", () => {
    const utanFk = i({
      overenskommelse: { ...jamtland2025, parter: [{ id: "k", namn: "K", slag: "kommun" }] },
    }).givet(upprattad);
    utanFk.nar(steg("forsakringskassan")).vagras("OkandPart");
    utanFk.nar(kontakt("forsakringskassan")).vagras("OkandPart");
    utanFk.nar(steg("egen"), steg("ifo"), kontakt("ifo")).anmarks();
  });
});

describe("när planen kan göras", () => {
  it("inte i framtiden; idag går bra", () => {
    const idag = i({ idag: dag("2025-05-01") }).givet(upprattad);
    idag.nar(lamna("2025-05-02")).vagras("DagenIFramtiden");
    idag
      .nar(lamna("2025-05-01"))
      .hander({ _tag: "PlanLamnad", galler: dag("2025-05-01"), ...vem, satt: "papper" });
  });
  it("bara i ett mottaget ärende, från dagen det mottogs", () => {
    const tidigt = { ...planmote, galler: dag("2025-03-05") };
    const { givet: hos } = i({ arende: lage(uppe, mottaget, tidigt) });
    hos().nar(uppratta("2025-03-19")).vagras("InteMottaget");
    hos()
      .nar(uppratta("2025-03-20"))
      .hander({ ...upprattad, galler: dag("2025-03-20") });
  });
  it.each([
    ["inget ärende", okantArende],
    ["väntande", lage(uppe, planmote)],
    ["avslutat", lage(uppe, mottaget, planmote, avslutat())],
  ] as const)("inte: %s", (_, laget) => {
    const { givet: hos } = i({ arende: laget });
    hos().nar(uppratta("2025-05-01")).vagras("InteMottaget");
    hos(upprattad).nar(lamna("2025-05-01")).vagras("InteMottaget");
  });
});
