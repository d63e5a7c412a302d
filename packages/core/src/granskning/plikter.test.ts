import { describe, expect, it } from "vitest";
import { aktFor, type Faktum, fold } from "../faktum/index.ts";
import { type Kanda, sakerDag } from "../kernel/index.ts";
import {
  exempelforbundet,
  jamtland2025,
  jamtlandTidigare,
  type Overenskommelse,
} from "../overenskommelse/index.ts";
import { kategori, vem } from "../testing/arendeprov.ts";
import { arende, huvud } from "../testing/fakta.ts";
import { steg } from "../testing/pliktprov.ts";
import { forsummade, plikter } from "./index.ts";

const den = (
  dag: string,
  fakta: ReadonlyArray<Faktum>,
  overenskommelser: ReadonlyArray<Overenskommelse> = [jamtland2025],
  kanda: Kanda = "alla",
) =>
  plikter(aktFor(fold(fakta), arende(1)), sakerDag(dag), {
    overenskommelser,
    teamKommun: "okand",
    kanda,
  });

const aktualiserat: Faktum = {
  ...huvud("2024-01-01", "aktualiserat"),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer: ["ifo", "egen"],
};
const barare: Faktum = {
  ...huvud("2024-01-03", "barare"),
  _tag: "ArendebarareUtsedd",
  ...vem,
  aktor: "psykiatri",
  dagKand: true,
};
const skal = (dag: string): Faktum => ({
  ...huvud(dag, `skal-${dag}`),
  _tag: "AvslutsskalUppkommet",
  ...vem,
  orsak: "anstallning",
});
const fkSamtycke: Faktum = {
  ...huvud("2025-03-10", "fk"),
  _tag: "SamtyckeInhamtat",
  ...vem,
  samtyckesslag: "fk_eget",
  omfattar: ["forsakringskassan", "ifo"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
};

describe("ägaren av en plikt", () => {
  const agare = (regel: string, dag: string, ...fakta: ReadonlyArray<Faktum>) =>
    den(dag, fakta)
      .filter((plikt) => plikt.regel.id === regel)
      .map((plikt) => plikt.agare);

  it("ärendebärarens plikt är bärarens; ingen när ingen är utsedd", () => {
    const behovs = steg("FormoteBehovs", "2025-03-10");
    expect(agare("FORMOTE-1", "2025-03-11", aktualiserat, barare, behovs)).toEqual([["psykiatri"]]);
    expect(agare("FORMOTE-1", "2025-03-11", aktualiserat, behovs)).toEqual([[]]);
  });
  it("den aktualiserandes är de som tog upp ärendet", () => {
    expect(
      agare("KO-1", "2025-03-11", aktualiserat, steg("ArendeSattPaKolista", "2025-03-10")),
    ).toEqual([["ifo", "egen"]]);
  });
  it("Försäkringskassans är Försäkringskassans, också innan någon tagit upp ärendet", () => {
    expect(agare("FK-2", "2025-03-11", fkSamtycke)).toEqual([["forsakringskassan"]]);
  });
  it("teamets är de som har en pågående insats eller ett eget steg den dagen", () => {
    const praktik: Faktum = {
      ...huvud("2025-03-10", "praktik"),
      _tag: "InsatsPaborjad",
      arende: vem.arende,
      benamning: "Praktik",
      kategori: kategori("arbetsinriktad"),
      aktor: "ame",
    };
    const plansteg: Faktum = {
      ...huvud("2025-03-05", "steg"),
      _tag: "PlanstegAngivet",
      ...vem,
      aktor: "primarvard",
      nuvarande: "Nu",
      nasta: "Nästa",
    };
    const fakta = [aktualiserat, skal("2025-03-01"), plansteg, praktik];
    expect(agare("AVSLUT-1", "2025-03-10", ...fakta)).toEqual([["ame", "primarvard"]]);
    expect(agare("AVSLUT-1", "2025-03-09", ...fakta)).toEqual([["primarvard"]]);
    expect(agare("AVSLUT-1", "2025-03-09", aktualiserat, skal("2025-03-01"))).toEqual([[]]);
  });
});

describe("vilken överenskommelse plikten prövas mot", () => {
  const provad = (dagar: ReadonlyArray<string>, overenskommelser: ReadonlyArray<Overenskommelse>) =>
    den("2025-12-01", [aktualiserat, ...dagar.map(skal)], overenskommelser)
      .filter((plikt) => plikt.regel.id === "AVSLUT-1")
      .map((p) => `${p.uppkom} ${p.provadMot.overenskommelse.id} ${p.provadMot.hur}`);
  const forra: Overenskommelse = {
    ...jamtland2025,
    id: "forra",
    fran: sakerDag("2024-01-01"),
    till: sakerDag("2025-02-17"),
  };

  it("den som gällde dagen plikten uppkom", () => {
    const dagar = ["2025-02-17", "2025-02-18"];
    for (const alla of [
      [forra, jamtland2025],
      [jamtland2025, forra],
    ]) {
      expect(provad(dagar, alla).sort()).toEqual([
        "2025-02-17 forra gallande",
        "2025-02-18 jamtland-2025 gallande",
      ]);
    }
  });
  it("före den första: den närmast senare, och det sägs", () => {
    expect(provad(["2025-02-17"], [jamtland2025])).toEqual(["2025-02-17 jamtland-2025 senare"]);
  });
  it("en överenskommelse som inte säger vilka regler den har går inte att pröva mot", () => {
    expect(provad(["2025-02-17"], [jamtlandTidigare, jamtland2025])).toEqual([
      "2025-02-17 jamtland-2025 senare",
    ]);
    expect(provad(["2025-02-17"], [jamtlandTidigare])).toEqual([]);
  });
  it("efter den sista, eller utan någon alls, finns ingen plikt", () => {
    expect(provad(["2025-02-18"], [forra])).toEqual([]);
    expect(provad(["2025-02-18"], [])).toEqual([]);
  });
  it("bara reglerna som överenskommelsen innehåller", () => {
    expect(provad(["2025-02-18"], [exempelforbundet])).toEqual([]);
    expect(provad(["2025-02-18"], [{ ...exempelforbundet, regler: ["AVSLUT-1"] }])).toEqual([
      "2025-02-18 exempelforbundet gallande",
    ]);
  });
});

describe("vad källan kan lämna", () => {
  const med = (...kanda: ReadonlyArray<string>) =>
    den("2025-12-01", [aktualiserat, skal("2025-03-01")], [jamtland2025], new Set(kanda)).map(
      (plikt) => plikt.regel.id,
    );
  it("en regel som källan inte kan säga något om ger inga plikter", () => {
    expect(med("AvslutsskalUppkommet", "ArendeAvslutat")).toEqual(["AVSLUT-1"]);
    expect(med("AvslutsskalUppkommet")).toEqual([]);
    expect(med("ArendeAvslutat")).toEqual([]);
  });
});

describe("plikterna i ett ärende", () => {
  it("kommer i processens ordning, och bara de som uppkommit den dagen", () => {
    const fakta = [
      fkSamtycke,
      aktualiserat,
      steg("ArendeSattPaKolista", "2025-03-10"),
      steg("FormoteBehovs", "2025-03-12"),
      steg("PlanUpprattad", "2025-03-20"),
      skal("2025-03-25"),
    ];
    expect(den("2025-03-24", fakta).map((plikt) => plikt.regel.id)).toEqual([
      "FK-2",
      "KO-1",
      "FORMOTE-1",
      "UPPF-1",
      "UPPF-2",
      "INSATS-2",
    ]);
    expect(den("2025-03-25", fakta).at(-2)?.regel.id).toBe("AVSLUT-1");
  });
  it("de försummade är just de vars dag passerat utan att något gjorts", () => {
    const fakta = [aktualiserat, skal("2025-03-01"), skal("2025-04-01")];
    const rader = (dag: string) => forsummade(den(dag, fakta)).map(({ uppkom }) => uppkom);
    expect(rader("2025-04-30")).toEqual([]);
    expect(rader("2025-05-01")).toEqual(["2025-03-01"]);
    expect(rader("2025-06-01")).toEqual(["2025-03-01", "2025-04-01"]);
  });
  it("ett ärende som ingen nämnt har inga plikter", () => {
    expect(den("2025-06-01", [])).toEqual([]);
  });
});
