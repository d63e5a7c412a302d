/**
 * Det som sägs när planen lämnas, eller när någon säger ja till en kvalitet som planens innehåll inte har.
 */
import { describe, expect, it } from "vitest";
import { type Arendehandelse, evolve, okantArende } from "../arende/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { aktualiserat, hant, mottaget, planmote } from "../testing/arendeprov.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  decidePlan,
  evolvePlan,
  ingenPlan,
  kvalitetsregler,
  type Planhandelse,
  type Plankommando,
  type Plansammanhang,
} from "./index.ts";

const dag = sakerDag("2025-04-12");
const handelser: ReadonlyArray<Arendehandelse> = [aktualiserat(), mottaget, planmote];
const hos = (overenskommelse: Overenskommelse) =>
  forlopp({
    start: {
      arende: handelser.reduce(evolve, okantArende),
      plan: ingenPlan,
      overenskommelse,
      idag: sakerDag("2025-12-31"),
    },
    decide: decidePlan,
    evolve: (fore: Plansammanhang, handelse: Planhandelse) => ({
      ...fore,
      plan: evolvePlan(fore.plan, handelse),
    }),
  });
const givet = (...innehall: ReadonlyArray<Planhandelse>) =>
  hos(jamtland2025).givet({ _tag: "PlanUpprattad", ...hant("2025-04-10") }, ...innehall);
const steg = (aktor: "ifo" | "psykiatri" | "egen"): Planhandelse => ({
  _tag: "PlanstegAngivet",
  ...hant("2025-04-11"),
  aktor,
  nuvarande: "Nu",
  nasta: "Sen",
});
const kontakt = (aktor: "ifo" | "psykiatri"): Planhandelse => ({
  _tag: "PlankontaktAngiven",
  ...hant("2025-04-11"),
  aktor,
  kontakt: "Växeln",
});
const lamna: Plankommando = { _tag: "LamnaPlan", dag, satt: "papper" };
type Bedom = Extract<Plankommando, { _tag: "BedomPlankvalitet" }>;
const bedom = (kvalitet: Bedom["kvalitet"], svar: Bedom["svar"] = "ja"): Plankommando => ({
  _tag: "BedomPlankvalitet",
  dag,
  kvalitet,
  av: "arendebarare",
  svar,
});
const hel = [steg("ifo"), steg("psykiatri"), steg("egen"), kontakt("ifo"), kontakt("psykiatri")];

describe("när planen lämnas", () => {
  it("sägs allt som fattas, utom läsbarheten: den är det som just sker", () => {
    givet().nar(lamna).anmarks("PLAN-1:brott", "PLAN-3:brott", "PLAN-4:brott", "PLAN-5:brott");
  });
  it("sägs bara det som fattas, och inget om en hel plan", () => {
    givet(steg("ifo"), kontakt("ifo")).nar(lamna).anmarks("PLAN-1:brott", "PLAN-4:brott");
    givet(steg("ifo"), steg("psykiatri"), steg("egen"), kontakt("ifo"))
      .nar(lamna)
      .anmarks("PLAN-5:brott");
    givet(...hel)
      .nar(lamna)
      .anmarks();
  });
  it("hindras den inte", () => {
    givet()
      .nar(lamna)
      .hander({ _tag: "PlanLamnad", ...hant("2025-04-12"), satt: "papper" });
  });
});

describe("när en kvalitet bedöms", () => {
  it.each([
    ["PLAN-1", "samverkad"],
    ["PLAN-2", "lasbar_och_tillganglig"],
    ["PLAN-3", "aktorernas_steg"],
    ["PLAN-4", "egen_uppgift"],
    ["PLAN-5", "kontaktuppgifter"],
  ] as const)(
    "%s: ett ja till det som fattas (%s) sägs; nej och vet inte är ärliga svar",
    (regel, vad) => {
      givet().nar(bedom(vad)).anmarks(`${regel}:brott`);
      givet().nar(bedom(vad, "nej")).anmarks();
      givet().nar(bedom(vad, "vet_inte")).anmarks();
      givet(...hel, { _tag: "PlanLamnad", ...hant("2025-04-11"), satt: "papper" })
        .nar(bedom(vad))
        .anmarks();
    },
  );
  it("sägs inget om de andra, inte ens när de fattas", () => {
    givet(steg("egen")).nar(bedom("egen_uppgift")).anmarks();
  });
});

describe("bara överenskommelsens regler", () => {
  const med = (regler: Overenskommelse["regler"]) =>
    hos({ ...jamtland2025, regler }).givet({ _tag: "PlanUpprattad", ...hant("2025-04-10") });
  it("en regel som inte är med sägs inte", () => {
    med(["PLAN-4", "PLAN-1"]).nar(lamna).anmarks("PLAN-1:brott", "PLAN-4:brott");
    med(["PLAN-1"]).nar(bedom("egen_uppgift")).anmarks();
    med("okand").nar(lamna, bedom("samverkad")).anmarks();
  });
  it("annat som görs med planen anmärks inte", () => {
    med(jamtland2025.regler)
      .nar(
        { _tag: "RevideraPlan", dag },
        { _tag: "AngePlansteg", dag, aktor: "ifo", nuvarande: "Nu", nasta: "Sen" },
        { _tag: "AngePlankontakt", dag, aktor: "ifo", kontakt: "Växeln" },
      )
      .anmarks();
  });
  it("reglerna är plikter i ordning, en per kvalitet, med egna meningar", () => {
    expect(kvalitetsregler.map(({ id, slag, kvalitet }) => [id, slag, kvalitet])).toEqual([
      ["PLAN-1", "plikt", "samverkad"],
      ["PLAN-2", "plikt", "lasbar_och_tillganglig"],
      ["PLAN-3", "plikt", "aktorernas_steg"],
      ["PLAN-4", "plikt", "egen_uppgift"],
      ["PLAN-5", "plikt", "kontaktuppgifter"],
    ]);
    expect(new Set(kvalitetsregler.map(({ text }) => text.sv)).size).toBe(5);
  });
});
