import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import { kategori, kommun, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { sager } from "../testing/granskningsprov.ts";

const ordning = (faktum: Faktum, ...fore: ReadonlyArray<Faktum>) =>
  sager("DATA-ORDNING", faktum, fore);

const insats = { arende: vem.arende, benamning: "Praktik" };
const vad = { ...insats, kategori: kategori("social"), aktor: "ame" as const };
const paborjad: Faktum = { ...huvud("2025-03-10", "p"), _tag: "InsatsPaborjad", ...vad };
const planerad: Faktum = {
  ...{
    ...huvud("2025-03-01", "pl"),
    _tag: "InsatsPlanerad",
    ...vad,
    start: sakerDag("2025-03-10"),
  },
};
const slut = (dag: string, fran = "2025-03-10", benamning = "Praktik"): Faktum => ({
  ...{ ...huvud(dag, "slut"), _tag: "InsatsAvslutad", ...insats, benamning },
  paborjad: sakerDag(fran),
});
const avbruten = (dag: string, fran?: string): Faktum => ({
  ...{ ...huvud(dag, "avbruten"), _tag: "InsatsAvbruten", ...insats, orsak: "flytt" },
  ...(fran === undefined ? {} : { paborjad: sakerDag(fran) }),
});

describe("DATA-ORDNING: insatser", () => {
  it("det som slutar har börjat, samma insats samma dag", () => {
    expect(ordning(slut("2025-04-01"), paborjad)).toBe("haller");
    expect(ordning(slut("2025-04-01"))).toBe("brott");
    expect(ordning(slut("2025-04-01"), planerad)).toBe("brott");
    expect(ordning(slut("2025-04-01", "2025-03-11"), paborjad)).toBe("brott");
    expect(ordning(slut("2025-04-01", "2025-03-10", "Kurs"), paborjad)).toBe("brott");
  });
  it("slutet kommer inte före början; samma dag går an", () => {
    expect(ordning(slut("2025-03-10"), paborjad)).toBe("haller");
    expect(ordning(slut("2025-03-09"), paborjad)).toBe("brott");
    expect(ordning(avbruten("2025-03-09", "2025-03-10"), paborjad)).toBe("brott");
  });
  it("slutar en gång", () => {
    expect(ordning(slut("2025-04-02"), paborjad, slut("2025-04-01"))).toBe("brott");
    expect(ordning(avbruten("2025-04-02", "2025-03-10"), paborjad, slut("2025-04-01"))).toBe(
      "brott",
    );
  });
  it("en planerad insats kan avbrytas, en som ingen planerat inte", () => {
    expect(ordning(avbruten("2025-03-05"), planerad)).toBe("haller");
    expect(ordning(avbruten("2025-03-05"))).toBe("brott");
    expect(ordning(avbruten("2025-03-15"), paborjad)).toBe("brott");
    expect(ordning(avbruten("2025-03-15", "2025-03-10"), paborjad)).toBe("haller");
  });
  it("att planera och påbörja passar alltid", () => {
    expect([ordning(planerad), ordning(paborjad), ordning(paborjad, planerad)]).toEqual(
      Array(3).fill("ror_inte"),
    );
  });
});

describe("DATA-ORDNING: planen", () => {
  const plan = (_tag: "PlanUpprattad" | "PlanReviderad", dag: string): Faktum => ({
    ...huvud(dag, `${_tag}-${dag}`),
    _tag,
    ...vem,
  });
  const upprattad = plan("PlanUpprattad", "2025-03-10");
  it("upprättas en gång, och revideras när den finns", () => {
    expect(ordning(upprattad)).toBe("haller");
    expect(ordning(plan("PlanUpprattad", "2025-03-11"), upprattad)).toBe("brott");
    expect(ordning(plan("PlanReviderad", "2025-03-11"))).toBe("brott");
    expect(ordning(plan("PlanReviderad", "2025-03-11"), upprattad)).toBe("haller");
  });
});

describe("DATA-ORDNING: möten och avvikelser", () => {
  const mote = sakerDag("2025-03-20");
  const kallat: Faktum = {
    ...{ ...huvud("2025-03-01", "k"), _tag: "TeammoteKallat", motesdag: mote, arenden: [] },
  };
  const installt: Faktum = {
    ...huvud("2025-03-21", "i"),
    _tag: "TeammoteInstallt",
    motesdag: mote,
  };
  const hallet: Faktum = {
    ...{ ...huvud("2025-03-20", "h"), _tag: "TeammoteHallet", narvarande: [], franvarande: [] },
  };
  it("ett möte som hållits kallas inte till och ställs inte in", () => {
    expect([ordning(kallat), ordning(installt, kallat), ordning(hallet, kallat)]).toEqual([
      "haller",
      "haller",
      "ror_inte",
    ]);
    expect([ordning(kallat, hallet), ordning(installt, hallet)]).toEqual(["brott", "brott"]);
  });
  const a = { avvikelse: "a1" };
  const rapporterad = (...kommuner: ReadonlyArray<Kommunkod>): Faktum => ({
    ...{ ...huvud("2025-03-03", "r"), _tag: "AvvikelseRapporterad", ...a, slag: "narvaro" },
    ...{ strukturell: false, kommuner, av: "ifo" },
  });
  const klar = (dag: string): Faktum => ({
    ...huvud(dag, `k${dag}`),
    _tag: "AvvikelseAvslutad",
    ...a,
  });
  it("en avvikelse rapporteras, och avslutas sedan en gång", () => {
    const rapport = rapporterad(kommun("2326"));
    expect([ordning(rapport), ordning(rapport, rapport)]).toEqual(["haller", "brott"]);
    expect(ordning(klar("2025-03-04"))).toBe("brott");
    expect(ordning(klar("2025-03-04"), rapport)).toBe("haller");
    expect(ordning(klar("2025-03-05"), rapport, klar("2025-03-04"))).toBe("brott");
    const annan: Faktum = { ...klar("2025-03-04"), _tag: "AvvikelseAvslutad", avvikelse: "a2" };
    expect(ordning(annan, rapport)).toBe("brott");
  });
  it("DATA-KOMMUN: varje kommun som avvikelsen berör är en part", () => {
    const vid = (o: Overenskommelse | "ingen", ...koder: ReadonlyArray<string>) =>
      sager("DATA-KOMMUN", rapporterad(...koder.map(kommun)), [], o);
    expect(vid(jamtland2025, "2326", "2321")).toBe("haller");
    expect(vid(jamtland2025, "2326", "0180")).toBe("brott");
    expect(vid(jamtland2025)).toBe("ror_inte");
    expect(vid(exempelforbundet, "0180")).toBe("haller");
    expect(vid("ingen", "0180")).toBe("ror_inte");
  });
});

describe("DATA-MOTE", () => {
  const vid = (narvarande: ReadonlyArray<Aktor>, franvarande: ReadonlyArray<Aktor>) =>
    sager("DATA-MOTE", {
      ...{ ...huvud("2025-03-20", "h"), _tag: "TeammoteHallet", narvarande, franvarande },
    });
  it("ingen är både närvarande och frånvarande; bara möten prövas", () => {
    expect(vid(["ifo", "ame"], ["psykiatri"])).toBe("haller");
    expect(vid(["ifo", "ame"], ["psykiatri", "ame"])).toBe("brott");
    expect(vid([], [])).toBe("haller");
    expect(sager("DATA-MOTE", paborjad)).toBe("ror_inte");
  });
});

describe("DATA-FODELSE: insatser, som bara pekar på ärendet", () => {
  const person = (fodelsear: number): Faktum => ({
    ...{ ...huvud("2024-01-01", "i"), _tag: "IndividRegistrerad", individ: vem.individ, fodelsear },
    ...{ kon: "kvinna", identitet: "personnummer", skyddad: false },
  });
  const uppe: Faktum = {
    ...{ ...huvud("2025-01-01", "uppe"), _tag: "ArendeAktualiserat", ...vem },
    ...{ arendetyp: "samplanering", aktorer: ["ifo"] },
  };
  it("prövas mot ärendets individ, när den är känd", () => {
    const vid = (...fore: ReadonlyArray<Faktum>) => sager("DATA-FODELSE", paborjad, fore);
    expect([vid(person(2026), uppe), vid(person(2025), uppe)]).toEqual(["brott", "haller"]);
    expect([vid(person(2026)), vid(uppe)]).toEqual(["ror_inte", "ror_inte"]);
  });
});
