import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import type { Aktor } from "../part/index.ts";
import { kvaliteter, type Plankvalitet } from "../plan/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { avslutat, den, grund, plikterna, sommarledigt } from "../testing/pliktprov.ts";

const alla = (...vad: Parameters<typeof plikterna>) =>
  plikterna(...vad).filter(({ regel }) => regel.id.startsWith("PLAN-"));
const mote = (dag: string, nyckel = dag): Faktum => ({
  ...huvud(dag, `mote-${nyckel}`),
  _tag: "PlaneringsmoteHallet",
  ...vem,
  form: "flerpartsmote",
});
const svar = (
  dag: string,
  av: "arendebarare" | "individ",
  varde: "ja" | "nej" | "vet_inte" = "ja",
  kvalitet: Plankvalitet = "samverkad",
): Faktum => ({
  ...huvud(dag, `${dag}-${av}-${varde}-${kvalitet}`),
  _tag: "PlankvalitetBedomd",
  ...vem,
  kvalitet,
  av,
  svar: varde,
});

describe("PLAN-1..5: planens fem kvaliteter", () => {
  const ett = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den("PLAN-1", dag, [...grund, mote("2025-03-10"), ...mer]);

  it("utan planeringsmöte finns ingen plikt", () => {
    expect(alla("2025-12-01", grund)).toEqual([]);
  });
  it("varje kvalitet har sin regel, i överenskommelsens ordning", () => {
    const namn = alla("2025-03-10", [...grund, mote("2025-03-10")]).map((p) => p.regel.id);
    expect(namn).toEqual(["PLAN-1", "PLAN-2", "PLAN-3", "PLAN-4", "PLAN-5"]);
    for (const [nummer, kvalitet] of kvaliteter.entries()) {
      const fullgjorda = alla("2025-06-01", [
        ...grund,
        mote("2025-03-10"),
        svar("2025-03-11", "individ", "ja", kvalitet),
        svar("2025-03-11", "arendebarare", "ja", kvalitet),
      ])
        .filter(({ lage }) => lage === "fullgjord")
        .map((p) => p.regel.id);
      expect(fullgjorda).toEqual([`PLAN-${nummer + 1}`]);
    }
  });
  it("varje regel har en egen text, och säger vad individen ska ha", () => {
    const texter = alla("2025-03-10", [...grund, mote("2025-03-10")]).map((p) => p.regel.text.sv);
    expect(texter.map((t) => t.split(" ").slice(-2).join(" "))).toEqual([
      "samverkad planering.",
      "tillgång till.",
      "nästa steg.",
      "nästa steg.",
      "till aktörerna.",
    ]);
    expect(new Set(texter).size).toBe(5);
  });
  it("väntar till sista dagen i nästa mötesmånad, sedan försummad", () => {
    expect(ett("2025-03-09")).toEqual([]);
    expect(ett("2025-04-29")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(ett("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(ett("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    const sommar = [...grund, mote("2025-06-10")];
    expect(den("PLAN-5", "2025-10-01", sommar, sommarledigt)).toEqual([
      "2025-06-10 2025-09-30 nej forsummad",
    ]);
    expect(den("PLAN-5", "2025-10-01", sommar)).toEqual(["2025-06-10 2025-07-31 nej forsummad"]);
  });
  it("fullgjord dagen då bådas ja finns, vem som än svarade sist", () => {
    const rad = "2025-03-10 2025-04-30 2025-04-02 fullgjord";
    expect(
      ett("2025-06-01", svar("2025-03-10", "arendebarare"), svar("2025-04-02", "individ")),
    ).toEqual([rad]);
    expect(
      ett("2025-06-01", svar("2025-03-10", "individ"), svar("2025-04-02", "arendebarare")),
    ).toEqual([rad]);
  });
  it("i tid på sista dagen, sen dagen efter", () => {
    const med = (dag: string) =>
      ett("2025-06-01", svar("2025-03-11", "individ"), svar(dag, "arendebarare"));
    expect(med("2025-04-30")).toEqual(["2025-03-10 2025-04-30 2025-04-30 fullgjord"]);
    expect(med("2025-05-01")).toEqual(["2025-03-10 2025-04-30 2025-05-01 sen"]);
  });
  it("den enas ja räcker inte, inte heller nej, vet inte eller ett svar om en annan kvalitet", () => {
    const nej = ["2025-03-10 2025-04-30 nej forsummad"];
    const barare = svar("2025-03-11", "arendebarare");
    expect(ett("2025-06-01", barare)).toEqual(nej);
    expect(ett("2025-06-01", svar("2025-03-11", "individ"))).toEqual(nej);
    expect(ett("2025-06-01", barare, svar("2025-03-11", "individ", "nej"))).toEqual(nej);
    expect(ett("2025-06-01", barare, svar("2025-03-11", "individ", "vet_inte"))).toEqual(nej);
    expect(ett("2025-06-01", barare, svar("2025-03-11", "individ", "ja", "egen_uppgift"))).toEqual(
      nej,
    );
  });
  it("svar från dagen före mötet gäller inte", () => {
    expect(
      ett("2025-06-01", svar("2025-03-09", "arendebarare"), svar("2025-03-11", "individ")),
    ).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
  });
  it("varje planeringsmöte är ett varv, och ett svar hör till det varv det ligger i", () => {
    const tva = (dag: string) =>
      ett("2025-12-01", mote("2025-04-10"), svar(dag, "arendebarare"), svar(dag, "individ"));
    expect(tva("2025-04-09")).toEqual([
      "2025-03-10 2025-04-30 2025-04-09 fullgjord",
      "2025-04-10 2025-05-31 nej forsummad",
    ]);
    expect(tva("2025-04-10")).toEqual([
      "2025-03-10 2025-04-30 nej forsummad",
      "2025-04-10 2025-05-31 2025-04-10 fullgjord",
    ]);
  });
  it("två möten samma dag är ett varv", () => {
    expect(ett("2025-03-11", mote("2025-03-10", "till"))).toHaveLength(1);
  });
  describe("planens eget innehåll", () => {
    const plan: Faktum = { ...huvud("2025-03-10", "plan"), _tag: "PlanUpprattad", ...vem };
    const steg = (aktor: Aktor): Faktum => ({
      ...{ ...huvud("2025-03-12", `steg-${aktor}`), _tag: "PlanstegAngivet", ...vem },
      ...{ aktor, nuvarande: "Nu", nasta: "Sedan" },
    });
    const kontakt = (aktor: Aktor): Faktum => ({
      ...{ ...huvud("2025-03-12", `k-${aktor}`), _tag: "PlankontaktAngiven", ...vem },
      ...{ aktor, kontakt: "063" },
    });
    const lamnad: Faktum = {
      ...huvud("2025-03-12", "lamnad"),
      _tag: "PlanLamnad",
      ...vem,
      satt: "papper",
    };
    const jaTillAlla = kvaliteter.flatMap((kvalitet) => [
      svar("2025-03-13", "individ", "ja", kvalitet),
      svar("2025-03-13", "arendebarare", "ja", kvalitet),
    ]);
    const brister = (...mer: ReadonlyArray<Faktum>) =>
      alla("2025-06-01", [...grund, mote("2025-03-10"), ...jaTillAlla, ...mer])
        .filter(({ lage }) => lage === "forsummad")
        .map((p) => p.regel.id);

    it("visar vad som saknas, fast båda sagt ja", () => {
      expect(brister(plan, steg("ifo"))).toEqual(["PLAN-1", "PLAN-2", "PLAN-4", "PLAN-5"]);
      expect(brister(plan, steg("egen"))).toEqual(["PLAN-1", "PLAN-2", "PLAN-3", "PLAN-5"]);
      const hel = [plan, steg("ifo"), steg("ame"), steg("egen"), kontakt("ifo"), lamnad];
      expect(brister(...hel)).toEqual(["PLAN-5"]);
      expect(brister(...hel, kontakt("ame"))).toEqual([]);
    });
    it("säger inget när inget steg är fört, eller ingen plan upprättad", () => {
      expect(brister(plan)).toEqual([]);
      expect(brister(plan, kontakt("ifo"))).toEqual([]);
      expect(brister(steg("ifo"))).toEqual([]);
    });
    it("gör inte en plikt fullgjord utan svar", () => {
      const hel = [plan, steg("ifo"), steg("ame"), steg("egen"), lamnad];
      const utan = alla("2025-06-01", [...grund, mote("2025-03-10"), ...hel]);
      expect(utan.map(({ lage }) => lage)).toEqual(Array(5).fill("forsummad"));
    });
    it("prövas bara för det senaste planeringsmötet", () => {
      expect(
        ett(
          "2025-12-01",
          ...jaTillAlla,
          plan,
          steg("ifo"),
          mote("2025-04-10"),
          svar("2025-04-11", "individ"),
          svar("2025-04-11", "arendebarare"),
        ),
      ).toEqual([
        "2025-03-10 2025-04-30 2025-03-13 fullgjord",
        "2025-04-10 2025-05-31 nej forsummad",
      ]);
    });
  });
  it("bortfaller när ärendet avslutas senast på förfallodagen", () => {
    expect(ett("2025-06-01", avslutat("2025-04-30"))).toEqual([]);
    expect(ett("2025-06-01", avslutat("2025-05-01"))).toEqual([
      "2025-03-10 2025-04-30 nej forsummad",
    ]);
  });
});
