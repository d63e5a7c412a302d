import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { avslutat, den, grund, sommarledigt } from "../testing/pliktprov.ts";

const plan = (dag: string): Faktum => ({
  ...huvud(dag, "plan"),
  _tag: "PlanUpprattad",
  ...vem,
});
const bokad = (dag: string, motesdag: string, extra = false): Faktum => ({
  ...huvud(dag, `bokad-${dag}-${motesdag}`),
  _tag: "UppfoljningBokad",
  ...vem,
  motesdag: sakerDag(motesdag),
  av: "ifo",
  extra,
});
const barare = (aktor: Aktor): Faktum => ({
  ...huvud("2025-03-03", `barare-${aktor}`),
  _tag: "ArendebarareUtsedd",
  ...vem,
  aktor,
  dagKand: true,
});
const hallen = (
  dag: string,
  beslut: "fortsatt_uppfoljning" | "avslut" = "fortsatt_uppfoljning",
): Faktum => ({ ...huvud(dag, `hallen-${dag}`), _tag: "UppfoljningHallen", ...vem, beslut });
const samordnat = (dag: string): Faktum => ({
  ...huvud(dag, `samordnat-${dag}`),
  _tag: "SamordningGjord",
  ...vem,
  aktor: "ifo",
});

describe("UPPF-1: ärendebäraren bokar uppföljning", () => {
  const uppf = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den("UPPF-1", dag, [...grund, plan("2025-03-10"), ...mer]);

  it("utan plan finns ingen plikt, fast uppföljningar hållits", () => {
    expect(den("UPPF-1", "2025-12-01", [...grund, hallen("2025-04-01")])).toEqual([]);
  });
  it("väntar till sista dagen i nästa mötesmånad, sedan försummad", () => {
    expect(uppf("2025-03-09")).toEqual([]);
    expect(uppf("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(uppf("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    const sommar = [...grund, plan("2025-07-01")];
    expect(den("UPPF-1", "2025-07-01", sommar, sommarledigt)).toEqual([
      "2025-07-01 2025-09-30 nej vantar",
    ]);
  });
  it("bokningen fullgör, från planens dag; sista dagen i tid, dagen efter sen", () => {
    const med = (dag: string) => uppf("2025-12-01", bokad(dag, "2025-12-24"));
    expect(med("2025-03-10")).toEqual(["2025-03-10 2025-04-30 2025-03-10 fullgjord"]);
    expect(med("2025-04-30")).toEqual(["2025-03-10 2025-04-30 2025-04-30 fullgjord"]);
    expect(med("2025-05-01")).toEqual(["2025-03-10 2025-04-30 2025-05-01 sen"]);
  });
  it("en extra uppföljning, eller en bokad före planen, är inte den som ska bokas", () => {
    const nej = ["2025-03-10 2025-04-30 nej forsummad"];
    expect(uppf("2025-12-01", bokad("2025-03-11", "2025-04-01", true))).toEqual(nej);
    expect(uppf("2025-12-01", bokad("2025-03-09", "2025-04-01"))).toEqual(nej);
  });
  it("bara ärendebärarens bokning räknas; är ingen utsedd räknas varje", () => {
    const med = (aktor: Aktor) =>
      uppf("2025-12-01", barare(aktor), bokad("2025-03-11", "2025-04-01"));
    expect(med("ifo")).toEqual(["2025-03-10 2025-04-30 2025-03-11 fullgjord"]);
    expect(med("psykiatri")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    expect(uppf("2025-12-01", bokad("2025-03-11", "2025-04-01"))).toEqual(med("ifo"));
  });
  it("en hållen uppföljning fullgör varvet och öppnar nästa", () => {
    expect(uppf("2025-05-31", hallen("2025-04-15"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-15 fullgjord",
      "2025-04-15 2025-05-31 nej vantar",
    ]);
    expect(uppf("2025-06-01", hallen("2025-05-02"), bokad("2025-05-02", "2025-06-20"))).toEqual([
      "2025-03-10 2025-04-30 2025-05-02 sen",
      "2025-05-02 2025-06-30 2025-05-02 fullgjord",
    ]);
  });
  it("en bokning i nästa varv fullgör inte det förra", () => {
    expect(uppf("2025-12-01", hallen("2025-04-15"), bokad("2025-04-20", "2025-05-20"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-15 fullgjord",
      "2025-04-15 2025-05-31 2025-04-20 fullgjord",
    ]);
  });
  it("en uppföljning som leder till avslut öppnar inget nytt varv", () => {
    expect(uppf("2025-12-01", hallen("2025-04-15", "avslut"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-15 fullgjord",
    ]);
  });
  it("en uppföljning före planen räknas inte", () => {
    expect(uppf("2025-03-11", hallen("2025-03-09"))).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(uppf("2025-03-11", hallen("2025-03-09", "avslut"))).toHaveLength(1);
    expect(uppf("2025-03-11", hallen("2025-03-10", "avslut"))).toEqual([]);
  });
  it("avslutet fullgör i tid; efter förfallodagen är det sent", () => {
    expect(uppf("2025-12-01", avslutat("2025-04-30"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-30 fullgjord",
    ]);
    expect(uppf("2025-12-01", avslutat("2025-05-01"))).toEqual([
      "2025-03-10 2025-04-30 2025-05-01 sen",
    ]);
  });
});

describe("UPPF-2: samordning mellan uppföljningarna", () => {
  const uppf = (dag: string, ...mer: ReadonlyArray<Faktum>) =>
    den("UPPF-2", dag, [...grund, plan("2025-03-10"), ...mer]);

  it("utan plan finns ingen plikt", () => {
    expect(den("UPPF-2", "2025-12-01", [...grund, bokad("2025-03-11", "2025-04-01")])).toEqual([]);
    expect(uppf("2025-03-09")).toEqual([]);
  });
  it("är inget bokat, eller bara före planen, förfaller den sista dagen i nästa mötesmånad", () => {
    expect(uppf("2025-04-30")).toEqual(["2025-03-10 2025-04-30 nej vantar"]);
    expect(uppf("2025-05-01")).toEqual(["2025-03-10 2025-04-30 nej forsummad"]);
    expect(uppf("2025-05-01", bokad("2025-03-09", "2025-06-01"))).toEqual([
      "2025-03-10 2025-04-30 nej forsummad",
    ]);
    expect(uppf("2025-05-01", samordnat("2025-04-30"))).toEqual([
      "2025-03-10 2025-04-30 2025-04-30 fullgjord",
    ]);
    const sommar = [...grund, plan("2025-07-01")];
    expect(den("UPPF-2", "2025-07-01", sommar, sommarledigt)).toEqual([
      "2025-07-01 2025-09-30 nej vantar",
    ]);
    expect(uppf("2025-06-01", hallen("2025-04-15"))).toEqual([
      "2025-03-10 2025-04-15 nej forsummad",
      "2025-04-15 2025-05-31 nej forsummad",
    ]);
  });
  it("förfaller den bokade dagen, också när den är extra; den senast bokade gäller", () => {
    expect(uppf("2025-05-20", bokad("2025-03-10", "2025-05-20"))).toEqual([
      "2025-03-10 2025-05-20 nej vantar",
    ]);
    expect(uppf("2025-05-21", bokad("2025-03-11", "2025-05-20", true))).toEqual([
      "2025-03-10 2025-05-20 nej forsummad",
    ]);
    expect(
      uppf("2025-05-21", bokad("2025-03-11", "2025-05-20"), bokad("2025-03-12", "2025-06-03")),
    ).toEqual(["2025-03-10 2025-06-03 nej vantar"]);
  });
  it("samordningen fullgör, från planens dag; på dagen i tid, dagen efter sen", () => {
    const med = (dag: string) =>
      uppf("2025-12-01", bokad("2025-03-11", "2025-05-20"), samordnat(dag));
    expect(med("2025-03-09")).toEqual(["2025-03-10 2025-05-20 nej forsummad"]);
    expect(med("2025-03-10")).toEqual(["2025-03-10 2025-05-20 2025-03-10 fullgjord"]);
    expect(med("2025-05-20")).toEqual(["2025-03-10 2025-05-20 2025-05-20 fullgjord"]);
    expect(med("2025-05-21")).toEqual(["2025-03-10 2025-05-20 2025-05-21 sen"]);
  });
  it("den hållna uppföljningen, inte den bokade, är slutet på varvet", () => {
    expect(
      uppf(
        "2025-12-01",
        bokad("2025-03-11", "2025-05-20"),
        hallen("2025-04-15"),
        bokad("2025-04-15", "2025-06-10"),
        samordnat("2025-05-02"),
      ),
    ).toEqual([
      "2025-03-10 2025-04-15 2025-05-02 sen",
      "2025-04-15 2025-06-10 2025-05-02 fullgjord",
    ]);
  });
  it("bortfaller när ärendet avslutas senast på den bokade dagen", () => {
    const med = (dag: string) =>
      uppf("2025-12-01", bokad("2025-03-11", "2025-05-20"), avslutat(dag));
    expect(med("2025-05-20")).toEqual([]);
    expect(med("2025-05-21")).toEqual(["2025-03-10 2025-05-20 nej forsummad"]);
  });
});
