import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { avslutat, denna, grund, sommarledigt } from "../testing/pliktprov.ts";

const den = denna("FORMOTE-1");
const behovs = (dag: string): Faktum => ({
  ...huvud(dag, `behovs-${dag}`),
  _tag: "FormoteBehovs",
  ...vem,
});
const mote = (
  dag: string,
  slag: "formote" | "uppstartsmote" | "uppfoljningsmote" | "avslutningsmote" = "formote",
): Faktum => ({
  ...huvud(dag, `mote-${dag}`),
  _tag: "IndividmoteHallet",
  ...vem,
  slag,
  deltog: [],
});
const hallet = (dag: string): Faktum => ({
  ...huvud(dag, `hallet-${dag}`),
  _tag: "PlaneringsmoteHallet",
  ...vem,
  form: "flerpartsmote",
});
const bokat = (dag: string, motesdag: string): Faktum => ({
  ...huvud(dag, `bokat-${dag}`),
  _tag: "PlaneringsmoteBokat",
  ...vem,
  form: "flerpartsmote",
  motesdag: sakerDag(motesdag),
});

describe("FORMOTE-1: ärendebäraren ser till att förmötet sker", () => {
  const form = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den(dag, [...grund, behovs("2025-03-10"), ...mer]);

  it("utan behov finns ingen plikt", () => {
    expect(den("2025-06-01", [...grund, mote("2025-03-12")])).toEqual([]);
  });
  it("utan planeringsmöte förfaller den sista dagen i nästa mötesmånad", () => {
    expect(form("2025-04-29")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(form("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(form("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    const juni = [...grund, behovs("2025-06-10")];
    expect(den("2025-06-10", juni, sommarledigt)).toEqual(["2025-06-10 2025-09-30 nej vantar"]);
  });
  it("med ett planeringsmöte, hållet eller bokat, förfaller den dagen det är", () => {
    expect(form("2025-03-19", hallet("2025-03-20"))).toEqual(["2025-03-10 2025-03-20 nej vantar"]);
    expect(form("2025-03-20", hallet("2025-03-20"))).toEqual(["2025-03-10 2025-03-20 nej vantar"]);
    expect(form("2025-03-21", hallet("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-20 nej forsummad",
    ]);
    expect(form("2025-07-01", bokat("2025-03-09", "2025-06-30"))).toEqual([
      "2025-03-10 2025-06-30 nej forsummad",
    ]);
    expect(form("2025-03-11", hallet("2025-05-20"), bokat("2025-03-11", "2025-05-15"))).toEqual([
      "2025-03-10 2025-05-15 nej vantar",
    ]);
  });
  it("ett planeringsmöte före behovet räknas inte, ett samma dag gör det", () => {
    expect(form("2025-03-12", hallet("2025-03-09"))).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(form("2025-03-12", hallet("2025-03-10"))).toEqual([
      "2025-03-10 2025-03-10 nej forsummad",
    ]);
  });
  it("förmötet fullgör, från samma dag; efter planeringsmötet är det sent", () => {
    expect(form("2025-06-01", mote("2025-03-10"))).toEqual([
      "2025-03-10 2025-04-30 2025-03-10 fullgjord",
    ]);
    expect(form("2025-06-01", mote("2025-03-20"), hallet("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-20 2025-03-20 fullgjord",
    ]);
    expect(form("2025-06-01", mote("2025-03-21"), hallet("2025-03-20"))).toEqual([
      "2025-03-10 2025-03-20 2025-03-21 sen",
    ]);
  });
  it("ett förmöte före behovet, eller ett annat möte, räcker inte", () => {
    const nej = ["2025-03-10 2025-04-30 nej forsummad"];
    expect(form("2025-06-01", mote("2025-03-09"))).toEqual(nej);
    for (const slag of ["uppstartsmote", "uppfoljningsmote", "avslutningsmote"] as const) {
      expect(form("2025-06-01", mote("2025-03-12", slag))).toEqual(nej);
    }
  });
  it("varje behov är en plikt", () => {
    expect(form("2025-03-21", behovs("2025-03-20"), mote("2025-03-15"))).toEqual([
      "2025-03-10 2025-04-30 2025-03-15 fullgjord",
      "2025-03-20 2025-04-30 nej vantar",
    ]);
  });
  it("bortfaller när ärendet slutat senast på förfallodagen, men inte dagen efter", () => {
    expect(form("2025-06-01", avslutat("2025-04-29"))).toEqual([]);
    expect(form("2025-06-01", avslutat("2025-04-30"))).toEqual([]);
    expect(form("2025-06-01", avslutat("2025-05-01"))).toEqual([
      "2025-03-10 2025-04-30 nej forsummad",
    ]);
    expect(form("2025-06-01", mote("2025-03-11"), avslutat("2025-03-12"))).toEqual([
      "2025-03-10 2025-04-30 2025-03-11 fullgjord",
    ]);
  });
  it("ett ärende som inte togs emot slutade dagen det beslutades", () => {
    for (const _tag of ["ArendeEjMottaget", "ArendeBlevKonsultation"] as const) {
      const slut = (dag: string) =>
        den("2025-06-01", [
          ...grund.slice(0, 1),
          behovs("2025-03-10"),
          { ...huvud(dag, "slut"), _tag, ...vem },
        ]);
      expect(slut("2025-04-30")).toEqual([]);
      expect(slut("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    }
    const avskrivet = (dag: string) =>
      den("2025-06-01", [...grund.slice(0, 1), behovs("2025-03-10"), avslutat(dag)]);
    expect(avskrivet("2025-04-30")).toEqual([]);
    expect(avskrivet("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
  });
});
