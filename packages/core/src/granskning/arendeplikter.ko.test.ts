import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import { kategori, vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { aktualiserat, avslutat, den, sommarledigt, steg } from "../testing/pliktprov.ts";

const stod = (dag: string, aktor: Aktor): Faktum => ({
  ...huvud(dag, `stod-${dag}`),
  _tag: "StodUnderVantan",
  ...vem,
  aktor,
});
const praktik = (dag: string, aktor: Aktor): Faktum => ({
  ...huvud(dag, `praktik-${dag}`),
  _tag: "InsatsPaborjad",
  arende: vem.arende,
  benamning: "Praktik",
  kategori: kategori("arbetsinriktad"),
  aktor,
});
const praktikSlut = (dag: string, paborjad: string): Faktum => ({
  ...huvud(dag, `slut-${dag}`),
  _tag: "InsatsAvslutad",
  arende: vem.arende,
  benamning: "Praktik",
  paborjad: sakerDag(paborjad),
});

describe("KO-1: den som aktualiserade ser till att individen inte väntar passivt", () => {
  const iKo = [
    aktualiserat("2025-03-01", "ifo", "egen"),
    steg("ArendeSattPaKolista", "2025-03-05"),
  ];
  const ko = (dag: string, ...mer: ReadonlyArray<Faktum>) => den("KO-1", dag, [...iKo, ...mer]);
  /** Andra gången, innan den förfaller. */
  const igen = "2025-05-01 2025-06-30 nej vantar";

  it("ett ärende som aldrig stod i kö har ingen sådan plikt", () => {
    expect(den("KO-1", "2025-09-01", [aktualiserat("2025-03-01", "ifo")])).toEqual([]);
    const direkt = [aktualiserat("2025-03-01", "ifo"), steg("ArendeMottaget", "2025-03-05")];
    expect(den("KO-1", "2025-09-01", direkt)).toEqual([]);
  });
  it("väntar till sista dagen i nästa månad, sedan försummad", () => {
    expect(ko("2025-03-04")).toEqual([]);
    expect(ko("2025-04-30")).toEqual(["2025-03-05 2025-04-30 nej vantar"]);
    expect(ko("2025-05-01")).toEqual(["2025-03-05 2025-04-30 nej forsummad", igen]);
  });
  it("kommer igen dagen efter förfallodagen, en gång per mötesmånad, så länge ärendet står i kön", () => {
    expect(ko("2025-06-30").at(-1)).toBe(igen);
    expect(ko("2025-07-01")).toEqual([
      "2025-03-05 2025-04-30 nej forsummad",
      "2025-05-01 2025-06-30 nej forsummad",
      "2025-07-01 2025-08-31 nej vantar",
    ]);
    const juni = [aktualiserat("2025-06-01", "ifo"), steg("ArendeSattPaKolista", "2025-06-10")];
    expect(den("KO-1", "2026-01-01", juni, sommarledigt)).toEqual([
      "2025-06-10 2025-09-30 nej forsummad",
      "2025-10-01 2025-11-30 nej forsummad",
      "2025-12-01 2026-01-31 nej vantar",
    ]);
  });
  it("stödet räknas i varje månad för sig", () => {
    expect(ko("2025-07-01", stod("2025-04-02", "ifo"), stod("2025-06-30", "ifo"))).toEqual([
      "2025-03-05 2025-04-30 2025-04-02 fullgjord",
      "2025-05-01 2025-06-30 2025-06-30 fullgjord",
      "2025-07-01 2025-08-31 nej vantar",
    ]);
  });
  it("slutar komma igen när ärendet lämnat kön, också samma dag som den skulle ha kommit", () => {
    const ut = (dag: string) => ko("2025-12-01", steg("ArendeMottaget", dag));
    const forst = "2025-03-05 2025-04-30 nej forsummad";
    expect(ut("2025-05-02")).toEqual([forst]);
    expect(ut("2025-06-30")).toEqual([forst]);
    expect(ut("2025-07-01")).toEqual([forst, "2025-05-01 2025-06-30 nej forsummad"]);
    const medStod = ko(
      "2025-12-01",
      stod("2025-05-02", "ifo"),
      steg("ArendeMottaget", "2025-05-01"),
    );
    expect(medStod).toEqual([forst]);
  });
  it("i ett förbund där teamet inte möts i juli och augusti är nästa månad september", () => {
    const juni = [aktualiserat("2025-06-01", "ifo"), steg("ArendeSattPaKolista", "2025-06-10")];
    const rad = "2025-06-10 2025-09-30 nej";
    expect(den("KO-1", "2025-09-30", juni, sommarledigt)).toEqual([`${rad} vantar`]);
    expect(den("KO-1", "2025-10-01", juni, sommarledigt)).toEqual([
      `${rad} forsummad`,
      "2025-10-01 2025-11-30 nej vantar",
    ]);
    expect(den("KO-1", "2025-08-01", juni)).toEqual([
      "2025-06-10 2025-07-31 nej forsummad",
      "2025-08-01 2025-09-30 nej vantar",
    ]);
  });
  it("stöd av den som aktualiserade fullgör, i tid eller sent", () => {
    expect(ko("2025-06-01", stod("2025-03-05", "ifo"))).toEqual([
      "2025-03-05 2025-04-30 2025-03-05 fullgjord",
      igen,
    ]);
    expect(ko("2025-06-01", stod("2025-04-30", "egen"))).toEqual([
      "2025-03-05 2025-04-30 2025-04-30 fullgjord",
      igen,
    ]);
    expect(ko("2025-06-01", stod("2025-05-01", "ifo"))).toEqual([
      "2025-03-05 2025-04-30 2025-05-01 sen",
      "2025-05-01 2025-06-30 2025-05-01 fullgjord",
    ]);
    expect(ko("2025-06-01", stod("2025-05-02", "ifo"), stod("2025-04-02", "ifo"))).toEqual([
      "2025-03-05 2025-04-30 2025-04-02 fullgjord",
      "2025-05-01 2025-06-30 2025-05-02 fullgjord",
    ]);
  });
  it("stöd av någon annan, eller före kön, räcker inte", () => {
    const nej = ["2025-03-05 2025-04-30 nej forsummad", igen];
    expect(ko("2025-06-01", stod("2025-03-20", "ame"))).toEqual(nej);
    expect(ko("2025-06-01", stod("2025-03-04", "ifo"))).toEqual(nej);
  });
  it("en insats hos den som aktualiserade räknas från den börjar, eller från kön om den pågår", () => {
    const ja = (dag: string) => [
      `2025-03-05 2025-04-30 ${dag} fullgjord`,
      "2025-05-01 2025-06-30 2025-05-01 fullgjord",
    ];
    expect(ko("2025-06-01", praktik("2025-03-20", "ifo"))).toEqual(ja("2025-03-20"));
    expect(ko("2025-06-01", praktik("2025-01-10", "ifo"))).toEqual(ja("2025-03-05"));
    expect(ko("2025-06-01", praktik("2025-03-20", "ame"))).toEqual([
      "2025-03-05 2025-04-30 nej forsummad",
      igen,
    ]);
    const slutade = [praktik("2025-01-10", "ifo"), praktikSlut("2025-03-04", "2025-01-10")];
    expect(ko("2025-06-01", ...slutade)).toEqual(["2025-03-05 2025-04-30 nej forsummad", igen]);
    const iApril = [praktik("2025-01-10", "ifo"), praktikSlut("2025-04-30", "2025-01-10")];
    expect(ko("2025-06-01", ...iApril)).toEqual([
      "2025-03-05 2025-04-30 2025-03-05 fullgjord",
      igen,
    ]);
  });
  it("en insats som bara är planerad är inget stöd", () => {
    const planerad: Faktum = {
      ...huvud("2025-03-06", "planerad"),
      _tag: "InsatsPlanerad",
      arende: vem.arende,
      benamning: "Praktik",
      kategori: kategori("arbetsinriktad"),
      aktor: "ifo",
      start: sakerDag("2025-03-20"),
    };
    expect(ko("2025-06-01", planerad)).toEqual(["2025-03-05 2025-04-30 nej forsummad", igen]);
  });
  it("den som lämnade kön senast på sista dagen väntade inte; dagen efter är det försummat", () => {
    expect(ko("2025-06-01", steg("ArendeMottaget", "2025-04-30"))).toEqual([]);
    expect(ko("2025-06-01", steg("ArendeMottaget", "2025-05-01"))).toEqual([
      "2025-03-05 2025-04-30 nej forsummad",
    ]);
  });
  it("också när ärendet sedan avslutats", () => {
    const slut = avslutat("2025-12-01");
    expect(ko("2026-01-01", steg("ArendeMottaget", "2025-04-30"), slut)).toEqual([]);
    expect(ko("2026-01-01", steg("ArendeMottaget", "2025-05-01"), slut)).toEqual([
      "2025-03-05 2025-04-30 nej forsummad",
    ]);
  });
  it("en insats som börjar sedan ärendet lämnat kön gör inte den som lämnade i tid sen", () => {
    const senare = praktik("2025-09-01", "ifo");
    expect(ko("2025-12-01", steg("ArendeMottaget", "2025-04-10"), senare)).toEqual([]);
    expect(ko("2025-12-01", steg("ArendeMottaget", "2025-05-10"), senare)).toEqual([
      "2025-03-05 2025-04-30 nej forsummad",
    ]);
  });
  it("har individen ensam tagit upp ärendet pekar regeln inte ut någon", () => {
    for (const aktorer of [["egen"], ["annan"], []] as const) {
      const fakta = [
        aktualiserat("2025-03-01", ...aktorer),
        steg("ArendeSattPaKolista", "2025-03-05"),
      ];
      expect(den("KO-1", "2025-03-06", fakta)).toEqual([
        "2025-03-05 2025-04-30 okant kan_ej_bedomas",
      ]);
    }
  });
});
