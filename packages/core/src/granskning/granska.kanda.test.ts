import { describe, expect, it } from "vitest";
import { type Faktum, faktumslag } from "../faktum/index.ts";
import { type ArendeId, sakerDag } from "../kernel/index.ts";
import {
  exempelforbundet,
  jamtland2025,
  jamtlandTidigare,
  type Overenskommelse,
} from "../overenskommelse/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { h } from "../testing/granskningsprov.ts";
import { type Granskningsval, granska } from "./index.ts";

const val: Granskningsval = { overenskommelser: [jamtland2025], teamKommun: "okand" };
const aktualiserat = (nummer: number, dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "ArendeAktualiserat",
  arende: arende(nummer),
  individ: individ(nummer),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
});
const om = (regel: string, fakta: ReadonlyArray<Faktum>, mer: Partial<Granskningsval> = {}) =>
  granska(fakta, { ...val, ...mer })
    .filter((rad) => rad.regel === regel)
    .map(
      ({ niva, utfall, antal, dag, kalla: k, provadMot: p }) =>
        `${niva} ${utfall} ${antal} ${dag} rad ${k.rad} ${p?.overenskommelse} ${p?.hur}`,
    );
const tre = [
  aktualiserat(1, "2025-03-03", 3),
  aktualiserat(2, "2025-03-01", 1),
  aktualiserat(3, "2025-03-02", 2),
];

describe("det som inte kan bedömas samlas per regel", () => {
  it("en rad med antalet, den första dagen och raden; inget ärende", () => {
    const kommunOkand = om("AKT-1", tre);
    expect(kommunOkand).toEqual(["krav kan_ej_bedomas 3 2025-03-01 rad 1 jamtland-2025 gallande"]);
    expect(
      granska(tre, val).filter((rad) => rad.utfall === "kan_ej_bedomas" && "arende" in rad),
    ).toEqual([]);
  });
  it("brotten kommer först, var för sig i tidsordning", () => {
    expect(om("SAMTYCKE-1", tre).map((rad) => rad.split(" ").slice(1, 4).join(" "))).toEqual([
      "brott 1 2025-03-01",
      "brott 1 2025-03-02",
      "brott 1 2025-03-03",
    ]);
    const utfall = granska(tre, val).map((rad) => rad.utfall);
    expect(utfall.lastIndexOf("brott")).toBeLessThan(utfall.indexOf("kan_ej_bedomas"));
  });
  it("var överenskommelse för sig, och gällande skilt från senare", () => {
    const forra: Overenskommelse = {
      ...jamtland2025,
      id: "forra",
      fran: sakerDag("2025-03-02"),
      till: sakerDag("2025-03-02"),
    };
    const nya: Overenskommelse = { ...jamtland2025, fran: sakerDag("2025-03-03") };
    expect(om("AKT-1", tre, { overenskommelser: [nya, forra] })).toEqual([
      "upplysning kan_ej_bedomas 1 2025-03-01 rad 1 forra senare",
      "krav kan_ej_bedomas 1 2025-03-02 rad 2 forra gallande",
      "krav kan_ej_bedomas 1 2025-03-03 rad 3 jamtland-2025 gallande",
    ]);
  });
  it("plikter som inte kan bedömas samlas också", () => {
    const moten = om("MOTE-1", tre, { dag: sakerDag("2025-06-01") });
    expect(moten).toEqual(["krav kan_ej_bedomas 4 2025-03-31 rad 1 jamtland-2025 gallande"]);
  });
});

describe("källan som inte kan lämna allt", () => {
  const kanda = new Set(faktumslag.filter((slag) => slag !== "SamtyckeInhamtat"));
  it("gör brotten till en rad som inte kan bedömas", () => {
    expect(om("SAMTYCKE-1", tre, { kanda: new Set(faktumslag) })).toHaveLength(3);
    expect(om("SAMTYCKE-1", tre, { kanda })).toEqual([
      "krav kan_ej_bedomas 3 2025-03-01 rad 1 jamtland-2025 gallande",
    ]);
  });
  it("en plikt som den inte kan säga något om är en rad, också när ingen plikt uppkommit", () => {
    const utan = new Set(faktumslag.filter((slag) => slag !== "TeammoteHallet"));
    expect(om("MOTE-1", tre, { kanda: utan, dag: sakerDag("2025-06-01") })).toEqual([
      "krav kan_ej_bedomas 1 2025-03-01 rad 1 jamtland-2025 gallande",
    ]);
    expect(om("KO-1", tre, { kanda: new Set() })).toEqual([
      "krav kan_ej_bedomas 1 2025-03-01 rad 1 jamtland-2025 gallande",
    ]);
    expect(om("KO-1", tre, { kanda: "alla" })).toEqual([]);
  });
  it("en plikt som överenskommelsen inte har sägs inte", () => {
    const tyst = { kanda: new Set<string>(), overenskommelser: [exempelforbundet] };
    expect(om("KO-1", tre, tyst)).toEqual([]);
    expect(om("BARARE-1", tre, tyst)).toEqual([]);
  });
  it("utan någon överenskommelse med regler sägs bara det orimliga", () => {
    for (const overenskommelser of [[], [jamtlandTidigare]]) {
      const rader = granska(tre, { ...val, overenskommelser, kanda: new Set() });
      expect(rader).toEqual([]);
      const baklanges = tre.map((faktum) => ({ ...faktum, registrerad: sakerDag("2025-01-01") }));
      expect(granska(baklanges, { ...val, overenskommelser }).map(({ regel }) => regel)).toEqual(
        Array.from({ length: 3 }, () => "DATA-FRAMTID"),
      );
    }
  });
});

describe("en historia äldre än överenskommelsen", () => {
  const gammal = [
    aktualiserat(1, "2024-11-04", 1),
    aktualiserat(2, "2025-02-17", 2),
    aktualiserat(3, "2025-02-18", 3),
  ];
  it("prövas mot den senare, som upplysning; den tidigare utan regler går inte att pröva mot", () => {
    for (const overenskommelser of [[jamtland2025], [jamtlandTidigare, jamtland2025]]) {
      expect(om("SAMTYCKE-1", gammal, { overenskommelser })).toEqual([
        "upplysning brott 1 2024-11-04 rad 1 jamtland-2025 senare",
        "upplysning brott 1 2025-02-17 rad 2 jamtland-2025 senare",
        "krav brott 1 2025-02-18 rad 3 jamtland-2025 gallande",
      ]);
    }
  });
  it("slaget är regelns eget", () => {
    expect(granska(gammal, val).find(({ regel }) => regel === "SAMTYCKE-1")?.slag).toBe("grind");
  });
  it("också det tysta sägs, en gång per tid, och plikterna är upplysning", () => {
    expect(om("KO-1", gammal, { kanda: new Set() })).toEqual([
      "upplysning kan_ej_bedomas 1 2024-11-04 rad 1 jamtland-2025 senare",
      "krav kan_ej_bedomas 1 2025-02-18 rad 3 jamtland-2025 gallande",
    ]);
    const vem = { arende: arende(1), individ: individ(1) };
    const skal: Faktum = {
      ...h("2024-12-02", 4),
      _tag: "AvslutsskalUppkommet",
      ...vem,
      orsak: "studier",
    };
    expect(om("AVSLUT-1", [...gammal, skal], { dag: sakerDag("2025-06-01") })).toEqual([
      "upplysning brott 1 2025-01-31 rad 4 jamtland-2025 senare",
    ]);
  });
  it("efter den sista överenskommelsen prövas inget", () => {
    const slut = { overenskommelser: [{ ...jamtland2025, till: sakerDag("2025-12-31") }] };
    expect(om("SAMTYCKE-1", [aktualiserat(1, "2026-01-01", 1)], slut)).toEqual([]);
  });
});

describe("vad som granskas", () => {
  const arenden = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<ArendeId | undefined> =>
    granska(fakta, val)
      .filter(({ regel }) => regel === "SAMTYCKE-1")
      .map((rad) => rad.arende);
  it("en tom historia har inga fynd", () => {
    expect(granska([], val)).toEqual([]);
    expect(granska([], { ...val, kanda: new Set(), dag: sakerDag("2026-01-01") })).toEqual([]);
  });
  it("ett faktum som ersatts granskas inte, det nya gör det", () => {
    const [forst = aktualiserat(1, "2025-03-03", 3), ...resten] = tre;
    const nytt: Faktum = { ...aktualiserat(4, "2025-03-05", 9), ersatter: forst.id };
    expect(arenden([forst, ...resten, nytt])).toEqual(["T2", "T3", "T4"]);
  });
  it("samma faktum två gånger granskas en gång", () => {
    expect(arenden([...tre, ...tre])).toEqual(["T2", "T3", "T1"]);
    expect(granska([...tre, ...tre], val)).toEqual(granska(tre, val));
  });
  it("ordningen i listan spelar ingen roll", () => {
    expect(granska([...tre].reverse(), val)).toEqual(granska(tre, val));
  });
});
