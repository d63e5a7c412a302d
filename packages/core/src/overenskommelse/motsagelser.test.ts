import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { type Schemafel, sakerDag } from "../kernel/index.ts";
import { definitionerI, katalog } from "../nyckeltal/index.ts";
import { kommun } from "../testing/arendeprov.ts";
import {
  exempelforbundet,
  jamtland2025,
  jamtlandTidigare,
  medfoljandeOverenskommelser,
  motsagelser,
  type Overenskommelse,
  okandaRegler,
  tolkaOverenskommelse,
} from "./index.ts";

const kanda = <A>(lista: ReadonlyArray<A> | "okand"): ReadonlyArray<A> => {
  if (lista === "okand") throw new Error("okänt");
  return lista;
};
const meningar = (fel: ReadonlyArray<Schemafel>) =>
  fel.map(({ plats, text }) => `${plats}: ${text.sv}`);
const med = (andra: Partial<Overenskommelse>) =>
  meningar(motsagelser({ ...jamtland2025, ...andra }));
const tva = <A>(lista: ReadonlyArray<A> | "okand"): ReadonlyArray<A> => [
  ...kanda(lista),
  ...kanda(lista).slice(0, 1),
];

describe("motsägelser", () => {
  it.each([...medfoljandeOverenskommelser.values()])("$id har inga", (o) => {
    expect(motsagelser(o)).toEqual([]);
  });

  it("slutar före den börjar", () => {
    const till = (dag: string) => ({ till: sakerDag(dag) });
    expect(med(till("2025-02-17"))).toEqual(["till: väntade en dag som inte är före fran"]);
    expect(med(till("2025-02-18"))).toEqual([]);
    expect(med({ ...till("1999-01-01"), fran: "okand" })).toEqual([]);
  });

  it("samma id två gånger, på platsen där det står igen", () => {
    const { parter, insatskategorier, avslut, avvikelseslag, malgrupp } = jamtland2025;
    expect(
      med({
        parter: tva(parter),
        insatskategorier: tva(insatskategorier),
        avslut: tva(avslut),
        avvikelseslag: tva(avvikelseslag),
        malgrupp: { ...malgrupp, kriterier: tva(malgrupp.kriterier) },
      }),
    ).toEqual([
      "parter.11.id: samma som parter.0.id",
      "malgrupp.kriterier.3.id: samma som malgrupp.kriterier.0.id",
      "insatskategorier.4.kod: samma som insatskategorier.0.kod",
      `avslut.${kanda(avslut).length}.kod: samma som avslut.0.kod`,
      "avvikelseslag.7.kod: samma som avvikelseslag.0.kod",
    ]);
  });

  it("tre gånger är två fel, båda mot den första", () => {
    const [slag] = kanda(jamtland2025.avvikelseslag);
    if (slag === undefined) throw new Error("inget slag");
    expect(med({ avvikelseslag: [slag, slag, slag] })).toEqual([
      "avvikelseslag.1.kod: samma som avvikelseslag.0.kod",
      "avvikelseslag.2.kod: samma som avvikelseslag.0.kod",
    ]);
  });

  it("delmål är entydiga i hela överenskommelsen, mål för sig", () => {
    const [ett, annat] = kanda(jamtland2025.mal);
    if (ett === undefined || annat === undefined) throw new Error("för få mål");
    expect(med({ mal: [ett, { ...annat, delmal: ett.delmal.slice(0, 1) }] })).toEqual([
      "mal.1.delmal.0.id: samma som mal.0.delmal.0.id",
    ]);
    expect(med({ mal: [ett, { ...annat, id: ett.id }] })).toEqual(["mal.1.id: samma som mal.0.id"]);
    const [delmal] = ett.delmal;
    if (delmal === undefined) throw new Error("inget delmål");
    expect(med({ mal: [{ ...ett, delmal: [{ ...delmal, id: ett.id }] }] })).toEqual([]);
  });

  it("möten utan tid", () => {
    const timmar = (antal: number | "okand") =>
      med({ moten: { ...jamtland2025.moten, timmar: antal } });
    const felet = ["moten.timmar: väntade ett tal större än noll"];
    expect([timmar(0), timmar(-3), timmar(0.5), timmar("okand")]).toEqual([felet, felet, [], []]);
  });

  it("avvikelser: ett hål, en rad för mycket, båda", () => {
    const [forsta, ...resten] = kanda(jamtland2025.avvikelser);
    if (forsta === undefined) throw new Error("ingen rad");
    const hal = "avvikelser: saknar raden strukturell false, flerKommuner false";
    expect(med({ avvikelser: resten })).toEqual([hal]);
    expect(med({ avvikelser: [forsta, ...resten, { ...forsta, till: [] }] })).toEqual([
      "avvikelser.4: samma som avvikelser.0",
    ]);
    expect(med({ avvikelser: [...resten, ...resten.slice(0, 1)] })).toEqual([
      "avvikelser.3: samma som avvikelser.0",
      hal,
    ]);
    expect(med({ avvikelser: [] })).toHaveLength(4);
    expect(med({ avvikelser: [...resten, forsta] })).toEqual([]);
    expect(med({ avvikelser: "okand" })).toEqual([]);
  });

  it("företrädet: en form som en rad ger fattas, en står två gånger", () => {
    const { motesform } = jamtland2025;
    if (motesform === "okand") throw new Error("okänd tabell");
    const foretrade = (...former: typeof motesform.foretrade) =>
      med({ motesform: { ...motesform, foretrade: former } });
    expect(foretrade("sip", "flerpartsmote")).toEqual([
      "motesform.foretrade: saknar avstamningsmote, som en rad ger",
    ]);
    expect(foretrade("sip", "avstamningsmote", "flerpartsmote", "sip")).toEqual([
      "motesform.foretrade.3: samma som motesform.foretrade.0",
    ]);
    // En form som ingen rad ger behöver ingen plats, fast luckan faller till den; två rader ger ett fel.
    const [rad] = motesform.rader;
    if (rad === undefined) throw new Error("ingen rad");
    const bara = { ...motesform, rader: [rad, rad] };
    expect(med({ motesform: { ...bara, foretrade: ["avstamningsmote"] } })).toEqual([]);
    expect(med({ motesform: { ...bara, foretrade: [] } })).toHaveLength(1);
  });

  it("ingång till en kommun som inte är part; okända parter säger inget", () => {
    const fkIngang = [kommun("2326"), kommun("2281")];
    expect(med({ fkIngang })).toEqual(["fkIngang.1: väntade en kommun som är part"]);
    expect(med({ fkIngang, parter: "okand" })).toEqual([]);
    expect(motsagelser({ ...exempelforbundet, fkIngang })).toEqual([]);
  });

  it("självförsörjning: just nyckeltalens definitioner finns", () => {
    const koder = katalog
      .filter(({ id }) => id === "sjalvforsorjande")
      .flatMap(definitionerI)
      .map(({ kod }) => kod);
    expect(koder).toHaveLength(3);
    expect(med({ sjalvforsorjning: koder })).toEqual([]);
    expect(med({ sjalvforsorjning: [...koder, "arbete"] })).toEqual([
      `sjalvforsorjning.3: väntade något av ${koder.join(", ")}`,
    ]);
  });
});

describe("en överenskommelse som säger emot sig själv", () => {
  const fel = (andra: object) => {
    const json: unknown = JSON.parse(JSON.stringify({ ...exempelforbundet, ...andra }));
    const svar = tolkaOverenskommelse(json);
    return Result.isFailure(svar) ? svar.failure.map(({ plats }) => plats) : [];
  };
  it("läses inte, och alla motsägelser sägs på en gång", () => {
    expect(
      fel({
        till: "2023-12-31",
        moten: { ...exempelforbundet.moten, timmar: 0 },
        sjalvforsorjning: ["hittepa"],
      }),
    ).toEqual(["till", "moten.timmar", "sjalvforsorjning.0"]);
    expect(fel({})).toEqual([]);
  });
  it("är den också felskriven sägs det först", () => {
    expect(fel({ till: "2023-12-31", version: 0 })).toEqual(["version"]);
  });
  it("felen är på båda språken och bär aldrig det som stod där", () => {
    const funna = motsagelser({
      ...exempelforbundet,
      sjalvforsorjning: ["hittepa"],
      avvikelser: [],
    });
    expect(funna).toHaveLength(5);
    expect(JSON.stringify(funna)).not.toContain("hittepa");
    for (const { text } of funna) expect(text.sv).not.toBe(text.en);
  });
});

describe("regler som inte finns", () => {
  const idn = new Set(["A-1", "B-1"]);
  it("sägs med plats, utan att nämnas", () => {
    const regler = ["A-1", "B-2", "B-1", "a-1"];
    expect(meningar(okandaRegler({ ...jamtland2025, regler }, idn))).toEqual([
      "regler.1: regeln finns inte",
      "regler.3: regeln finns inte",
    ]);
  });
  it("är ingen när reglerna är okända eller inga", () => {
    expect(okandaRegler(jamtlandTidigare, idn)).toEqual([]);
    expect(okandaRegler({ ...jamtland2025, regler: [] }, idn)).toEqual([]);
  });
});
