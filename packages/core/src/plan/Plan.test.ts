import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  evolvePlan,
  ingenPlan,
  kvaliteter,
  type Plan,
  type Planhandelse,
  saknadeKvaliteter,
} from "./index.ts";

const dag = sakerDag;
const hande = (galler = "2025-04-12") => ({
  galler: dag(galler),
  arende: arende(1),
  individ: individ(1),
});
const upprattad = (galler = "2025-04-10", mal?: string): Planhandelse => ({
  _tag: "PlanUpprattad",
  ...hande(galler),
  ...(mal === undefined ? {} : { mal }),
});
const reviderad = (galler: string, mal?: string): Planhandelse => ({
  _tag: "PlanReviderad",
  ...hande(galler),
  ...(mal === undefined ? {} : { mal }),
});
const steg = (aktor: Aktor, galler?: string, nasta = "Sen"): Planhandelse => ({
  _tag: "PlanstegAngivet",
  ...hande(galler),
  aktor,
  nuvarande: "Nu",
  nasta,
});
const kontakt = (aktor: Aktor, vad = "Växeln"): Planhandelse => ({
  _tag: "PlankontaktAngiven",
  ...hande(),
  aktor,
  kontakt: vad,
});
const lamnad = (galler?: string): Planhandelse => ({
  _tag: "PlanLamnad",
  ...hande(galler),
  satt: "papper",
});
const bedomd: Planhandelse = {
  _tag: "PlankvalitetBedomd",
  ...hande("2025-05-01"),
  kvalitet: "samverkad",
  av: "individ",
  svar: "nej",
};
const efter = (...handelser: ReadonlyArray<Planhandelse>): Plan =>
  handelser.reduce<Plan>(evolvePlan, ingenPlan);
const tomt = { steg: [], kontakter: [], lamnad: [], svar: [] };

describe("planens läge", () => {
  it("upprättad: dagen, målet om det sades, inga revideringar", () => {
    const plan = { _tag: "UpprattadPlan", upprattad: "2025-04-10", reviderad: [], innehall: tomt };
    expect(efter(upprattad())).toEqual({ ...plan, mal: "okant" });
    expect(efter(upprattad("2025-04-10", "Arbete"))).toEqual({ ...plan, mal: "Arbete" });
  });
  it("en revidering minns sin dag och byter målet bara om den säger ett nytt", () => {
    expect(
      efter(upprattad("2025-04-10", "Arbete"), reviderad("2025-05-01"), reviderad("2025-06-01")),
    ).toMatchObject({
      upprattad: "2025-04-10",
      reviderad: ["2025-05-01", "2025-06-01"],
      mal: "Arbete",
    });
    expect(
      efter(upprattad("2025-04-10", "Arbete"), reviderad("2025-05-01", "Studier")),
    ).toMatchObject({ mal: "Studier" });
  });
  it("en plan till är en revidering av den som finns", () => {
    expect(efter(upprattad(), steg("ifo"), upprattad("2025-05-01", "Studier"))).toMatchObject({
      upprattad: "2025-04-10",
      reviderad: ["2025-05-01"],
      mal: "Studier",
      innehall: { steg: [{ aktor: "ifo" }] },
    });
  });
  it("en revidering utan plan ändrar inget", () => {
    expect(evolvePlan(ingenPlan, reviderad("2025-05-01", "Studier"))).toBe(ingenPlan);
  });
  it("det som sägs före planen sparas utan att bli en plan, och finns i planen sedan", () => {
    const fore = efter(steg("ifo"));
    const innehall = {
      ...tomt,
      steg: [{ aktor: "ifo", dag: "2025-04-12", nuvarande: "Nu", nasta: "Sen" }],
    };
    expect(fore).toEqual({ _tag: "IngenPlan", innehall });
    expect(evolvePlan(fore, upprattad())).toMatchObject({ _tag: "UpprattadPlan", innehall });
  });
  it("ett nytt steg eller en ny kontakt ersätter aktörens förra, inte andras", () => {
    const { innehall } = efter(
      upprattad(),
      steg("ifo"),
      steg("ame"),
      steg("ifo", "2025-05-01", "Praktik"),
      kontakt("ifo"),
      kontakt("ame"),
      kontakt("ifo", "Ny växel"),
    );
    expect(innehall).toEqual({
      ...tomt,
      steg: [
        { aktor: "ame", dag: "2025-04-12", nuvarande: "Nu", nasta: "Sen" },
        { aktor: "ifo", dag: "2025-05-01", nuvarande: "Nu", nasta: "Praktik" },
      ],
      kontakter: [
        { aktor: "ame", kontakt: "Växeln" },
        { aktor: "ifo", kontakt: "Ny växel" },
      ],
    });
  });
  it("varje lämnande och varje svar minns", () => {
    const svar = { kvalitet: "samverkad", dag: "2025-05-01", av: "individ", svar: "nej" };
    const { innehall } = efter(upprattad(), lamnad(), lamnad("2025-05-01"), bedomd, bedomd);
    expect(innehall).toEqual({
      ...tomt,
      lamnad: ["2025-04-12", "2025-05-01"],
      svar: [svar, svar],
    });
  });
});

describe("saknade kvaliteter", () => {
  const saknas = (...handelser: ReadonlyArray<Planhandelse>) => {
    const plan = efter(upprattad(), ...handelser);
    if (plan._tag === "IngenPlan") throw new Error("ingen plan");
    return saknadeKvaliteter(plan);
  };
  const hel = [
    steg("ifo"),
    steg("ame"),
    steg("egen"),
    kontakt("ifo"),
    kontakt("ame"),
    lamnad(),
  ] as const;
  const utan = (...nummer: ReadonlyArray<number>) =>
    saknas(...hel.filter((_, n) => !nummer.includes(n)));

  it("en tom plan saknar alla fem, i överenskommelsens ordning", () => {
    expect(saknas()).toEqual([
      "samverkad",
      "lasbar_och_tillganglig",
      "aktorernas_steg",
      "egen_uppgift",
      "kontaktuppgifter",
    ]);
    expect(saknas()).toEqual(kvaliteter);
  });
  it("en hel plan saknar ingen", () => expect(saknas(...hel)).toEqual([]));
  it("samverkad är den när minst två aktörer har steg; individen räknas inte", () => {
    expect(utan(1, 4)).toEqual(["samverkad"]);
  });
  it("läsbar är den när individen har fått den", () => {
    expect(utan(5)).toEqual(["lasbar_och_tillganglig"]);
  });
  it("aktörernas steg är aktörernas, inte individens", () => {
    expect(utan(0, 1)).toEqual(["samverkad", "aktorernas_steg", "kontaktuppgifter"]);
    expect(utan(0, 1, 3, 4)).toEqual(["samverkad", "aktorernas_steg", "kontaktuppgifter"]);
  });
  it("egen uppgift är individens eget steg", () => {
    expect(utan(2)).toEqual(["egen_uppgift"]);
  });
  it("kontaktuppgifter till varje aktör som har ett steg, inte till individen själv", () => {
    expect(utan(4)).toEqual(["kontaktuppgifter"]);
    expect(utan(3)).toEqual(["kontaktuppgifter"]);
    expect(saknas(...hel, steg("psykiatri"))).toEqual(["kontaktuppgifter"]);
    expect(saknas(...hel, steg("psykiatri"), kontakt("psykiatri"))).toEqual([]);
    expect(saknas(...hel, kontakt("psykiatri"))).toEqual([]);
  });
  it("svaren om kvaliteterna ändrar inte vad innehållet visar", () => {
    expect(saknas(...hel, bedomd)).toEqual([]);
  });
});
