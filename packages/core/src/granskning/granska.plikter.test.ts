import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { kategori, kommun, vem } from "../testing/arendeprov.ts";
import { arende, huvud } from "../testing/fakta.ts";
import {
  gallande,
  h,
  inledning,
  kalla,
  mottaget,
  om,
  planeringsmote,
} from "../testing/granskningsprov.ts";

describe("en plikt i ett ärende", () => {
  const skal: Faktum = {
    ...h("2025-03-10", 5),
    _tag: "AvslutsskalUppkommet",
    ...vem,
    orsak: "anstallning",
  };
  const fakta = [...inledning, mottaget("2025-03-03", 3), skal];
  const vid = (dag: string, mer: ReadonlyArray<Faktum> = []) =>
    om("AVSLUT-1", [...fakta, ...mer], { dag: sakerDag(dag) });

  it("försummad: dagen är den sista i tid, raden den som gav upphov till plikten", () => {
    expect(vid("2025-05-01")).toEqual([
      {
        niva: "krav",
        slag: "plikt",
        utfall: "brott",
        arende: "T1",
        antal: 1,
        dag: "2025-04-30",
        kalla: kalla(5),
        ansvarig: "teamet",
        provadMot: gallande,
      },
    ]);
  });
  it("väntande och fullgjord sägs inte, sen sägs", () => {
    const slut = (dag: string): Faktum => ({
      ...h(dag, 6),
      _tag: "ArendeAvslutat",
      ...vem,
      orsak: "studier",
    });
    expect(vid("2025-04-30")).toEqual([]);
    expect(vid("2025-06-01", [slut("2025-04-30")])).toEqual([]);
    expect(vid("2025-06-01", [slut("2025-05-01")])).toMatchObject([
      { utfall: "brott", dag: "2025-04-30" },
    ]);
  });
  it("utan dag prövas plikterna den dag något senast registrerades", () => {
    const registrerad = (dag: string): Faktum => ({
      ...mottaget("2025-03-03", 3),
      registrerad: sakerDag(dag),
    });
    const ovriga = [...inledning, skal];
    expect(om("AVSLUT-1", [...ovriga, registrerad("2025-04-30")])).toEqual([]);
    expect(om("AVSLUT-1", [...ovriga, registrerad("2025-05-01")])).toHaveLength(1);
  });
  it("raden är dagens första i ärendet; finns ingen den dagen är det ärendets första", () => {
    const tvaSammaDag: Faktum = { ...planeringsmote("2025-03-10", 8) };
    expect(vid("2025-05-01", [tvaSammaDag])[0]?.kalla).toEqual(kalla(8));
    const praktik: ReadonlyArray<Faktum> = [
      {
        ...h("2025-03-03", 6),
        _tag: "InsatsPaborjad",
        arende: vem.arende,
        benamning: "Praktik",
        kategori: kategori("arbetsinriktad"),
        aktor: "ame",
      },
      {
        ...h("2025-03-20", 7),
        _tag: "InsatsAvslutad",
        arende: vem.arende,
        benamning: "Praktik",
        paborjad: sakerDag("2025-03-03"),
      },
      { ...h("2025-03-10", 9), _tag: "PlanUpprattad", ...vem },
    ];
    expect(
      om("INSATS-2", [...inledning, ...praktik], { dag: sakerDag("2025-04-01") }),
    ).toMatchObject([
      { niva: "bor", slag: "anmarkning", utfall: "brott", dag: "2025-03-21", kalla: kalla(1) },
    ]);
  });
  it("varje ärende har sina egna", () => {
    const andra = fakta.map((faktum): Faktum => {
      const { id } = huvud("2025-03-01", `andra-${faktum.id}`);
      const nytt = { id, kalla: kalla(faktum.kalla.rad + 50), arende: arende(2) };
      return "arende" in faktum ? { ...faktum, ...nytt } : faktum;
    });
    const rader = vid("2025-05-01", andra).map((rad) => `${rad.arende} ${rad.kalla.rad}`);
    expect(rader.sort()).toEqual(["T1 5", "T2 55"]);
  });
});

describe("en plikt i teamet", () => {
  it("har historiens första rad och inget ärende", () => {
    const mote: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "TeammoteHallet",
      narvarande: [],
      franvarande: [],
      timmar: 1,
    };
    const [rad, ...resten] = om("MOTE-1", [...inledning, mote], { dag: sakerDag("2025-04-01") });
    expect(rad).toMatchObject({
      slag: "plikt",
      utfall: "brott",
      dag: "2025-03-31",
      kalla: kalla(1),
      provadMot: gallande,
    });
    expect(rad).not.toHaveProperty("arende");
    expect(resten).toEqual([]);
  });
  it("organisationen som ges är den som prövas", () => {
    const team = { id: "berg", kommun: kommun("2326"), medlemmar: [], vakanser: [] };
    const organisation = { team, styrgrupper: "okand", utbudskarta: "okand" } as const;
    const dag = sakerDag("2025-04-01");
    expect(om("TEAM-2", inledning, { dag, organisation })).toMatchObject([
      { utfall: "brott", dag: "2025-03-01" },
    ]);
    expect(om("TEAM-2", inledning, { dag })).toMatchObject([
      { utfall: "kan_ej_bedomas", antal: 1 },
    ]);
  });
});
