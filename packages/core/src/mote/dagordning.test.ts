import { describe, expect, it } from "vitest";
import { type Arende, type Arendehandelse, evolve, okantArende } from "../arende/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { dagordning } from "./index.ts";

const dag = sakerDag;
type Slag = "samplanering" | "konsultation";
const aktualiserat = (nummer: number, galler: string, arendetyp: Slag = "samplanering"): Arende =>
  evolve(okantArende, {
    _tag: "ArendeAktualiserat",
    galler: dag(galler),
    arende: arende(nummer),
    individ: individ(nummer),
    arendetyp,
    aktorer: ["ifo"],
  });
const vem = { arende: arende(0), individ: individ(0) };
const sedan = (
  fore: Arende,
  _tag: "ArendeMottaget" | "ArendeEjMottaget" | "ArendeBlevKonsultation",
  galler: string,
) => evolve(fore, { _tag, galler: dag(galler), ...vem });
const mottaget = (nummer: number, galler: string) =>
  sedan(aktualiserat(nummer, galler), "ArendeMottaget", "2025-04-01");
const kosatt = (nummer: number, galler: string, prioritet?: number) =>
  evolve(aktualiserat(nummer, "2025-01-01"), {
    _tag: "ArendeSattPaKolista",
    galler: dag(galler),
    ...vem,
    ...(prioritet === undefined ? {} : { prioritet }),
  });
const slutat = (fore: Arende, galler: string) => {
  const avslut: Arendehandelse = {
    _tag: "ArendeAvslutat",
    galler: dag(galler),
    ...vem,
    orsak: "studier",
  };
  return evolve(fore, avslut);
};
const avslutat = (nummer: number, galler: string) => slutat(mottaget(nummer, "2025-01-01"), galler);

const punkter = (arenden: Iterable<Arende>, foregaende: string | undefined = undefined) =>
  dagordning(arenden, { foregaende: foregaende === undefined ? "inget" : dag(foregaende) });
const under = (punkt: string, arenden: Iterable<Arende>, foregaende?: string) =>
  punkter(arenden, foregaende).find((p) => p.punkt === punkt)?.arenden;
const allaArenden = (arenden: Iterable<Arende>) =>
  punkter(arenden).flatMap((punkt) => punkt.arenden);

describe("dagordningens punkter", () => {
  it("ärendena först, sedan det gemensamma, sist Försäkringskassans stund", () => {
    expect(punkter([]).map(({ punkt, titel }) => [punkt, titel.sv, titel.en])).toEqual([
      ["pagaende", "Pågående ärenden", "Ongoing cases"],
      ["nya", "Nya ärenden och kölistan", "New cases and the waiting list"],
      ["avslut", "Avslutade ärenden", "Closed cases"],
      ["konsultation", "Konsultationer", "Consultations"],
      ["larande", "Lärande", "Learning"],
      ["implementering", "Implementering", "Implementation"],
      ["information", "Information", "Information"],
      [
        "forsakringskassan",
        "Försäkringskassans stund: frågor om sjukförsäkringen, inga enskilda ärenden",
        "The Social Insurance Agency's hour: the insurance in general, no specific cases",
      ],
    ]);
    expect(allaArenden([])).toEqual([]);
  });

  it("varje ärende står under sin punkt, och inget under de gemensamma", () => {
    const arenden = [
      mottaget(1, "2025-01-01"),
      aktualiserat(2, "2025-01-01"),
      kosatt(3, "2025-02-01"),
      avslutat(4, "2025-05-01"),
      aktualiserat(5, "2025-01-01", "konsultation"),
    ];
    expect(punkter(arenden).map((p) => p.arenden)).toEqual([
      ["T1"],
      ["T2", "T3"],
      ["T4"],
      ["T5"],
      [],
      [],
      [],
      [],
    ]);
  });

  it("det som är färdigt utan avslut tas inte upp igen, och inte det som ingen aktualiserat", () => {
    expect(
      allaArenden([
        sedan(aktualiserat(1, "2025-01-01"), "ArendeEjMottaget", "2025-05-01"),
        sedan(aktualiserat(2, "2025-01-01"), "ArendeBlevKonsultation", "2025-05-01"),
        sedan(
          aktualiserat(3, "2025-01-01", "konsultation"),
          "ArendeBlevKonsultation",
          "2025-05-01",
        ),
        slutat(aktualiserat(4, "2025-01-01"), "2025-05-01"),
        okantArende,
      ]),
    ).toEqual([]);
  });
});

describe("ordningen under en punkt", () => {
  it("pågående, nya och konsultationer i den ordning de aktualiserats", () => {
    const dagar = ["2025-03-01", "2025-01-01", "2025-02-01"] as const;
    expect(
      under(
        "pagaende",
        dagar.map((d, n) => mottaget(n, d)),
      ),
    ).toEqual(["T1", "T2", "T0"]);
    expect(
      under(
        "nya",
        dagar.map((d, n) => aktualiserat(n, d)),
      ),
    ).toEqual(["T1", "T2", "T0"]);
    expect(
      under(
        "konsultation",
        dagar.map((d, n) => aktualiserat(n, d, "konsultation")),
      ),
    ).toEqual(["T1", "T2", "T0"]);
  });
  it("samma dag: som de kom", () => {
    const sammaDag = [3, 1, 2].map((n) => aktualiserat(n, "2025-03-01"));
    expect(under("nya", sammaDag)).toEqual(["T3", "T1", "T2"]);
  });
  it("kölistan efter de nya, i sin egen ordning: prioritet, sedan längst väntan, okänd prioritet sist", () => {
    const arenden = [
      kosatt(1, "2025-01-10"),
      kosatt(2, "2025-03-01", 2),
      kosatt(3, "2025-04-01", 1),
      kosatt(4, "2025-02-01", 2),
      aktualiserat(5, "2025-05-01"),
    ];
    expect(under("nya", arenden)).toEqual(["T5", "T3", "T4", "T2", "T1"]);
  });
  it("läser varje ärende ur vad som helst som går att räkna upp, och ändrar inte ordningen i det", () => {
    const lista = [aktualiserat(1, "2025-03-01"), aktualiserat(2, "2025-01-01")];
    expect(under("nya", new Set(lista))).toEqual(["T2", "T1"]);
    punkter(lista);
    expect(lista.map((a) => a._tag === "AktualiseratArende" && a.id)).toEqual(["T1", "T2"]);
  });
});

describe("avslut sedan förra mötet", () => {
  const arenden = ["2025-05-19", "2025-05-20", "2025-05-21"].map((d, n) => avslutat(n, d));
  it("bara det som avslutats efter förra mötets dag", () => {
    expect(under("avslut", arenden, "2025-05-20")).toEqual(["T2"]);
    expect(under("avslut", arenden, "2025-05-18")).toEqual(["T0", "T1", "T2"]);
    expect(under("avslut", arenden, "2025-05-21")).toEqual([]);
  });
  it("utan tidigare möte: alla", () => {
    expect(under("avslut", arenden)).toEqual(["T0", "T1", "T2"]);
  });
});
