import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import {
  type Funktionskrav,
  jamtland2025,
  type Overenskommelse,
} from "../overenskommelse/index.ts";
import { Medarbetare, type Medlemskap, type Team } from "../part/index.ts";
import { kommun } from "../testing/arendeprov.ts";
import { type Organisation, okandOrganisation, teamplikter } from "./index.ts";

const person = Schema.decodeUnknownSync(Medarbetare);
const medlem = (funktion: string, mer: Partial<Medlemskap> = {}): Medlemskap => ({
  medarbetare: person(`m_${funktion}`),
  funktion,
  verksamhet: `v-${funktion}`,
  part: "kommun",
  plats: "ordinarie",
  grad: "okand",
  fran: sakerDag("2025-03-01"),
  ...mer,
});
const team = (...medlemmar: ReadonlyArray<Medlemskap>): Team => ({
  id: "star-berg",
  kommun: kommun("2326"),
  medlemmar,
  vakanser: [],
});
const rader = (
  regel: string,
  dag: string,
  organisation: Partial<Organisation>,
  overenskommelse: Overenskommelse = jamtland2025,
) =>
  teamplikter(
    {
      lage: fold([]),
      organisation: { ...okandOrganisation, ...organisation },
      fran: sakerDag("2025-03-05"),
    },
    sakerDag(dag),
    { overenskommelser: [overenskommelse], teamKommun: "okand", kanda: "alla" },
  )
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);
const okant = "2025-03-05 2025-03-05 okant kan_ej_bedomas";
const fattas = (dag: string) => `${dag} ${dag} nej forsummad`;

describe("MOTE-3: varje medlem har en ersättare", () => {
  const ifo = medlem("handlaggare_ifo", { verksamhet: "ifo-berg" });
  const ersattare = (mer: Partial<Medlemskap> = {}) =>
    medlem("handlaggare_ifo", {
      medarbetare: person("m_annan"),
      verksamhet: "ifo-berg",
      plats: "ersattare",
      ...mer,
    });
  const den = (...medlemmar: ReadonlyArray<Medlemskap>) =>
    rader("MOTE-3", "2025-06-01", { team: team(...medlemmar) });

  it("kan inte bedömas utan team", () => {
    expect(rader("MOTE-3", "2025-06-01", {})).toEqual([okant]);
  });
  it("med ersättare i samma verksamhet är inget att säga; utan är det försummat sedan medlemmen började", () => {
    expect(den(ifo, ersattare())).toEqual([]);
    expect(den(ifo)).toEqual([fattas("2025-03-01")]);
    expect(den(ifo, ersattare({ verksamhet: "ame-berg" }))).toEqual([fattas("2025-03-01")]);
    expect(den(ifo, ersattare({ plats: "ordinarie" }))).toHaveLength(2);
  });
  it("samordnaren och ersättarna själva behöver ingen", () => {
    expect(den(medlem("samordnare"))).toEqual([]);
    expect(den(ersattare())).toEqual([]);
  });
  it("bara den som är medlem den dagen räknas, sista dagen med", () => {
    expect(den(medlem("handlaggare_ifo", { till: sakerDag("2025-05-31") }))).toEqual([]);
    expect(den(medlem("handlaggare_ifo", { till: sakerDag("2025-06-01") }))).toHaveLength(1);
    expect(den(ifo, ersattare({ till: sakerDag("2025-05-31") }))).toHaveLength(1);
    expect(den(ifo, ersattare({ fran: sakerDag("2025-06-02") }))).toHaveLength(1);
  });
  it("dagen medlemmen börjar väntar den", () => {
    const ny = medlem("handlaggare_ifo", { fran: sakerDag("2025-06-01") });
    expect(den(ny)).toEqual(["2025-06-01 2025-06-01 nej vantar"]);
  });
});

describe("TEAM-1: minsta bemanningen", () => {
  const { team: krav } = jamtland2025;
  if (krav === "okand") throw new Error("okänd bemanning");
  const minst = krav.filter((k) => k.krav === "minst");
  const hos = ({ funktion, part }: Funktionskrav, mer: Partial<Medlemskap> = {}) =>
    medlem(funktion, { part, ...mer });
  const bara = (o: Partial<Overenskommelse>): Overenskommelse => ({
    ...jamtland2025,
    team: [],
    lokalStyrgrupp: [],
    lansam: [],
    ...o,
  });
  const teamet = bara({ team: krav });
  const den = (dag: string, ...medlemmar: ReadonlyArray<Medlemskap>) =>
    rader("TEAM-1", dag, { team: team(...medlemmar), styrgrupper: [] }, teamet);

  it("alla funktioner som krävs finns: inget att säga", () => {
    expect(minst).toHaveLength(6);
    expect(den("2025-06-01", ...minst.map((k) => hos(k)))).toEqual([]);
  });
  it("varje funktion som saknas är en plikt; de som bara finns vid behov är det inte", () => {
    expect(den("2025-06-01")).toEqual(Array(6).fill(fattas("2025-03-05")));
    for (const borta of minst) {
      const resten = minst.filter((k) => k !== borta).map((k) => hos(k));
      expect(den("2025-06-01", ...resten)).toEqual([fattas("2025-03-05")]);
      // Rätt funktion hos fel part räcker inte, också när hen slutat.
      const annan = borta.part === "region" ? "kommun" : "region";
      const fel = hos(borta, { part: annan });
      const slutat = hos(borta, { part: annan, till: sakerDag("2025-05-01") });
      expect(den("2025-06-01", ...resten, fel, slutat)).toEqual([fattas("2025-03-05")]);
    }
  });
  it("sedan den senaste slutade: dagen efter hens sista", () => {
    const resten = minst.slice(1).map((k) => hos(k));
    const slutade = (...dagar: ReadonlyArray<string>) =>
      dagar.map((dag) => medlem("samordnare", { till: sakerDag(dag) }));
    expect(
      den("2025-06-01", ...resten, ...slutade("2025-04-10", "2025-05-20", "2025-05-01")),
    ).toEqual([fattas("2025-05-21")]);
    expect(den("2025-06-01", ...resten, ...slutade("2025-06-01"))).toEqual([]);
    expect(den("2025-06-02", ...resten, ...slutade("2025-06-01"))).toEqual([
      "2025-06-02 2025-06-02 nej vantar",
    ]);
    expect(
      den("2025-06-01", ...resten, medlem("samordnare", { fran: sakerDag("2025-06-02") })),
    ).toEqual([fattas("2025-03-05")]);
  });
  it("styrgrupperna prövas var för sig, mot sin egen nivå", () => {
    const o = bara({ lokalStyrgrupp: jamtland2025.lokalStyrgrupp });
    const grupp = (niva: "lokal_styrgrupp" | "lansam", ...funktioner: ReadonlyArray<string>) =>
      rader(
        "TEAM-1",
        "2025-06-01",
        {
          team: team(),
          styrgrupper: [{ id: "g", niva, medlemmar: funktioner.map((f) => medlem(f, partAv(f))) }],
        },
        o,
      );
    const partAv = (funktion: string) =>
      funktion === "chef_region"
        ? { part: "region" as const }
        : funktion === "chef_af"
          ? { part: "arbetsformedlingen" as const }
          : {};
    expect(grupp("lokal_styrgrupp", "chef_kommun", "chef_region", "chef_af")).toEqual([]);
    expect(grupp("lokal_styrgrupp", "chef_kommun")).toHaveLength(2);
    expect(grupp("lansam", "chef_kommun", "chef_region", "chef_af")).toHaveLength(3);
    const lansam = rader(
      "TEAM-1",
      "2025-06-01",
      {
        team: team(),
        styrgrupper: [
          { id: "l", niva: "lansam", medlemmar: [medlem("strateg", { part: "region" })] },
        ],
      },
      bara({ lansam: jamtland2025.lansam }),
    );
    expect(lansam).toEqual(Array(5).fill(fattas("2025-03-05")));
  });
  it("det som ingen vet, i överenskommelsen eller om organisationen, kan inte bedömas", () => {
    expect(rader("TEAM-1", "2025-06-01", {}, bara({}))).toEqual([okant, okant, okant]);
    expect(rader("TEAM-1", "2025-06-01", { team: team() }, bara({}))).toEqual([okant, okant]);
    expect(rader("TEAM-1", "2025-06-01", { styrgrupper: [] }, bara({}))).toEqual([okant]);
    for (const del of ["team", "lokalStyrgrupp", "lansam"] as const) {
      const o = bara({ [del]: "okand" });
      expect(rader("TEAM-1", "2025-06-01", { team: team(), styrgrupper: [] }, o)).toEqual([okant]);
    }
  });
});

describe("TEAM-2: en samordnare, anställd hos kommunen", () => {
  const den = (...medlemmar: ReadonlyArray<Medlemskap>) =>
    rader("TEAM-2", "2025-06-01", { team: team(...medlemmar) });
  const annan = { medarbetare: person("m_annan") };

  it("en i kommunen är inget att säga, också med två medlemskap eller en ersättare", () => {
    expect(den(medlem("samordnare"))).toEqual([]);
    expect(den(medlem("samordnare"), medlem("samordnare"))).toEqual([]);
    expect(
      den(medlem("samordnare"), medlem("samordnare", { ...annan, plats: "ersattare" })),
    ).toEqual([]);
    expect(den(medlem("samordnare"), medlem("handlaggare_ifo", { part: "region" }))).toEqual([]);
  });
  it("ingen, två, eller en hos någon annan är fel, sedan den senaste började", () => {
    expect(den()).toEqual([fattas("2025-03-05")]);
    expect(den(medlem("samordnare", { plats: "ersattare" }))).toEqual([fattas("2025-03-05")]);
    expect(den(medlem("samordnare", { fran: sakerDag("2025-04-10"), part: "region" }))).toEqual([
      fattas("2025-04-10"),
    ]);
    expect(
      den(
        medlem("samordnare", { fran: sakerDag("2025-05-10") }),
        medlem("samordnare", { ...annan, fran: sakerDag("2025-04-10") }),
      ),
    ).toEqual([fattas("2025-05-10")]);
    expect(den(medlem("samordnare", { till: sakerDag("2025-05-31") }))).toEqual([
      fattas("2025-03-05"),
    ]);
  });
  it("kan inte bedömas utan team", () => {
    expect(rader("TEAM-2", "2025-06-01", {})).toEqual([okant]);
  });
});
