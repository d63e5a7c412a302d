import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { kategori, kommun, vem } from "../testing/arendeprov.ts";
import {
  aktualiserat,
  gallande,
  h,
  inledning,
  kalla,
  mottaget,
  om,
  planeringsmote,
  samtycke,
  val,
} from "../testing/granskningsprov.ts";
import { Granskningsrad, granska, overenskommelseregler } from "./index.ts";

describe("en rad per brott, med regelns egna ord och källans rad", () => {
  it("ett ärende: brottet bär ärendet, dagen och raden", () => {
    expect(
      om("BARARE-1", [...inledning, mottaget("2025-03-03", 3), planeringsmote("2025-03-04", 4)]),
    ).toEqual([
      {
        niva: "krav",
        slag: "grind",
        utfall: "brott",
        arende: "T1",
        antal: 1,
        dag: "2025-03-04",
        kalla: kalla(4),
        ansvarig: "teamet",
        provadMot: gallande,
      },
    ]);
  });
  it("ett samtycke", () => {
    const lamnad: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "UppgiftLamnad",
      ...vem,
      fran: "ifo",
      till: "psykiatri",
      tillKontaktperson: false,
      uppgiftsslag: ["planering"],
      grund: { _tag: "Samtycke" },
    };
    expect(om("SAMTYCKE-3", [...inledning, lamnad])).toMatchObject([
      {
        slag: "grind",
        utfall: "brott",
        arende: "T1",
        dag: "2025-03-03",
        kalla: kalla(3),
        ansvarig: "utlamnande",
      },
    ]);
    expect(om("SAMTYCKE-3", [...inledning, { ...lamnad, till: "ame" }])).toEqual([]);
  });
  it("en fråga till Försäkringskassan hör inte till något ärende", () => {
    const fraga: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "FragaTillFkStalld",
      fran: "ifo",
      avser: "enskilt_arende",
    };
    const [rad, ...resten] = om("FK-1", [...inledning, fraga]);
    expect(rad).toMatchObject({ utfall: "brott", dag: "2025-03-03", kalla: kalla(3) });
    expect(rad).not.toHaveProperty("arende");
    expect(resten).toEqual([]);
  });
  it("en insats", () => {
    const praktik: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "InsatsPaborjad",
      arende: vem.arende,
      benamning: "Praktik",
      kategori: kategori("finns_inte"),
      aktor: "ame",
    };
    expect(om("INSATS-1", [...inledning, praktik])).toMatchObject([
      { niva: "upplysning", slag: "anmarkning", utfall: "brott", arende: "T1", kalla: kalla(3) },
    ]);
  });
  it("ett teammöte", () => {
    const mote: Faktum = {
      ...h("2025-03-03", 3),
      _tag: "TeammoteHallet",
      narvarande: ["ifo", "egen"],
      franvarande: [],
    };
    expect(om("MOTE-4", [...inledning, mote])).toMatchObject([
      { niva: "krav", slag: "grind", utfall: "brott", dag: "2025-03-03", kalla: kalla(3) },
    ]);
  });
  it("en avvikelse", () => {
    const avvikelse = "a1";
    const fakta: ReadonlyArray<Faktum> = [
      {
        ...h("2025-03-03", 3),
        _tag: "AvvikelseRapporterad",
        avvikelse,
        slag: "narvaro",
        strukturell: false,
        kommuner: [kommun("2326")],
        av: "ifo",
      },
      { ...h("2025-03-04", 4), _tag: "AvvikelseAvslutad", avvikelse },
    ];
    expect(om("AVV-1", fakta)).toMatchObject([
      { utfall: "brott", dag: "2025-03-04", kalla: kalla(4), ansvarig: "lokal_styrgrupp" },
    ]);
  });
  it("en återaktualisering prövas, och individens skydd är känt", () => {
    const annan = { ...aktualiserat("2025-03-02", 2), kommun: kommun("2380") };
    const skyddad: Faktum = {
      ...h("2025-03-01", 9),
      _tag: "IndividRegistrerad",
      individ: vem.individ,
      kon: "kvinna",
      identitet: "personnummer",
      skyddad: true,
    };
    expect(om("AKT-1", [samtycke("2025-03-01", 1), annan])).toMatchObject([
      { utfall: "brott", kalla: kalla(2) },
    ]);
    expect(om("AKT-1", [samtycke("2025-03-01", 1), annan, skyddad])).toEqual([]);
  });
  it("en orimlig uppgift prövas utan överenskommelse", () => {
    const [rad] = om("DATA-AKTUALISERING", [mottaget("2025-03-03", 3)], { overenskommelser: [] });
    expect(rad).toMatchObject({
      niva: "bor",
      utfall: "brott",
      arende: "T1",
      kalla: kalla(3),
      ansvarig: "kallan",
    });
    expect(rad).not.toHaveProperty("provadMot");
    expect(om("DATA-AKTUALISERING", [mottaget("2025-03-03", 3)])[0]).not.toHaveProperty(
      "provadMot",
    );
  });
  it("raderna är sådana som schemat lovar, med regelns åtgärd", () => {
    const rader = granska([...inledning, planeringsmote("2025-03-04", 4)], val);
    const las = Schema.decodeUnknownSync(Schema.Array(Granskningsrad), {
      onExcessProperty: "error",
    });
    expect(las(JSON.parse(JSON.stringify(rader)))).toEqual(rader);
    const barare = overenskommelseregler.find(({ id }) => id === "BARARE-1");
    expect(rader.find(({ regel }) => regel === "BARARE-1")?.atgard).toEqual(barare?.atgard);
  });
});
