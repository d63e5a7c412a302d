import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { kategori } from "../testing/arendeprov.ts";
import { arende } from "../testing/fakta.ts";
import { arPaborjad, evolveInsatser, type Insatshandelse, pagarDag, parallella } from "./index.ts";

const dag = sakerDag;
const vad = (benamning: string) => ({ arende: arende(1), benamning });
const social = { kategori: kategori("social"), aktor: "ifo", finansiering: "esf" } as const;
const planerad = (start: string, benamning = "Kurs"): Insatshandelse => ({
  _tag: "InsatsPlanerad",
  galler: dag("2025-01-01"),
  ...vad(benamning),
  ...social,
  start: dag(start),
});
const paborjad = (galler: string, benamning = "Kurs"): Insatshandelse => ({
  _tag: "InsatsPaborjad",
  galler: dag(galler),
  ...vad(benamning),
  ...social,
});
const slutad = (galler: string, fran: string, benamning = "Kurs"): Insatshandelse => ({
  _tag: "InsatsAvslutad",
  galler: dag(galler),
  ...vad(benamning),
  paborjad: dag(fran),
});
const avbruten = (galler: string, fran?: string, benamning = "Kurs"): Insatshandelse => ({
  _tag: "InsatsAvbruten",
  galler: dag(galler),
  ...vad(benamning),
  orsak: "sjuk",
  ...(fran === undefined ? {} : { paborjad: dag(fran) }),
});
const efter = (...handelser: ReadonlyArray<Insatshandelse>) => handelser.reduce(evolveInsatser, []);
const kurs = { arende: "T1", benamning: "Kurs", ...social };

describe("insatsernas läge", () => {
  it("planerad, pågående, fullföljd, avbruten: var och en med just sina dagar", () => {
    expect(efter(planerad("2025-02-01"))).toEqual([
      { _tag: "PlaneradInsats", ...kurs, start: "2025-02-01" },
    ]);
    expect(efter(paborjad("2025-02-03"))).toEqual([
      { _tag: "PagaendeInsats", ...kurs, fran: "2025-02-03" },
    ]);
    const avslutad = { _tag: "AvslutadInsats", ...kurs, fran: "2025-02-03", till: "2025-03-01" };
    expect(efter(paborjad("2025-02-03"), slutad("2025-03-01", "2025-02-03"))).toEqual([
      { ...avslutad, hur: "fullfoljd" },
    ]);
    expect(efter(paborjad("2025-02-03"), avbruten("2025-03-01", "2025-02-03"))).toEqual([
      { ...avslutad, hur: "avbruten" },
    ]);
  });
  it("finansiering som ingen sagt är okänd", () => {
    const { finansiering: _, ...utan } = social;
    expect(
      efter({ _tag: "InsatsPaborjad", galler: dag("2025-02-03"), ...vad("Kurs"), ...utan }),
    ).toMatchObject([{ finansiering: "okand" }]);
  });
  it("en påbörjad tar den först planerades plats, med samma benämning", () => {
    expect(
      efter(
        planerad("2025-02-01", "Praktik"),
        planerad("2025-02-01"),
        planerad("2025-05-01"),
        paborjad("2025-02-03"),
      ),
    ).toMatchObject([
      { _tag: "PlaneradInsats", benamning: "Praktik" },
      { _tag: "PagaendeInsats", benamning: "Kurs", fran: "2025-02-03" },
      { _tag: "PlaneradInsats", benamning: "Kurs", start: "2025-05-01" },
    ]);
    expect(efter(planerad("2025-02-01"), paborjad("2025-02-03", "Praktik"))).toMatchObject([
      { _tag: "PlaneradInsats" },
      { _tag: "PagaendeInsats", benamning: "Praktik" },
    ]);
  });
  it("en redan påbörjad tas inte över av en till", () => {
    expect(efter(paborjad("2025-02-03"), paborjad("2025-04-01"))).toMatchObject([
      { _tag: "PagaendeInsats", fran: "2025-02-03" },
      { _tag: "PagaendeInsats", fran: "2025-04-01" },
    ]);
  });
  it("en planerad som avbryts uteblir, den första med benämningen, utan startdag", () => {
    expect(
      efter(
        planerad("2025-02-01", "Praktik"),
        planerad("2025-02-01"),
        planerad("2025-05-01"),
        avbruten("2025-01-20"),
      ),
    ).toEqual([
      { _tag: "PlaneradInsats", ...kurs, benamning: "Praktik", start: "2025-02-01" },
      { _tag: "UteblivenInsats", ...kurs },
      { _tag: "PlaneradInsats", ...kurs, start: "2025-05-01" },
    ]);
  });
  it("ett slut slutar bara insatsen med den benämningen och den början", () => {
    const handelser = [
      paborjad("2025-02-03"),
      paborjad("2025-04-01"),
      paborjad("2025-02-03", "Praktik"),
    ];
    expect(efter(...handelser, slutad("2025-05-01", "2025-04-01"))).toMatchObject([
      { _tag: "PagaendeInsats" },
      { _tag: "AvslutadInsats", fran: "2025-04-01", till: "2025-05-01" },
      { _tag: "PagaendeInsats" },
    ]);
  });
  it("det som inte passar ändrar inget", () => {
    const fore = efter(
      planerad("2025-02-01", "Praktik"),
      paborjad("2025-02-03"),
      slutad("2025-03-01", "2025-02-03"),
    );
    for (const handelse of [
      slutad("2025-04-01", "2025-02-03"),
      avbruten("2025-04-01", "2025-02-03"),
      avbruten("2025-04-01"),
      slutad("2025-04-01", "2025-02-01", "Praktik"),
    ]) {
      expect(evolveInsatser(fore, handelse)).toEqual(fore);
    }
  });
});

describe("vilka dagar insatsen pågår", () => {
  const [pagaende, avslutad, planeradInsats, utebliven] = efter(
    paborjad("2025-02-10", "A"),
    paborjad("2025-02-10", "B"),
    slutad("2025-02-20", "2025-02-10", "B"),
    planerad("2025-02-10", "C"),
    planerad("2025-02-10", "D"),
    avbruten("2025-02-01", undefined, "D"),
  );
  const dagar = ["2025-02-09", "2025-02-10", "2025-02-20", "2025-02-21"].map(dag);
  const pagar = (insats: typeof pagaende) =>
    insats === undefined ? [] : dagar.map((den) => pagarDag(insats, den));

  it("första och sista dagen ingår; en pågående slutar aldrig", () => {
    expect(pagar(pagaende)).toEqual([false, true, true, true]);
    expect(pagar(avslutad)).toEqual([false, true, true, false]);
  });
  it("planerade och uteblivna pågår aldrig", () => {
    expect(pagar(planeradInsats)).toEqual([false, false, false, false]);
    expect(pagar(utebliven)).toEqual([false, false, false, false]);
  });
});

describe("parallella insatser", () => {
  const alla = efter(
    paborjad("2025-02-10", "A"),
    slutad("2025-02-20", "2025-02-10", "A"),
    paborjad("2025-02-01", "slutar samma dag"),
    slutad("2025-02-10", "2025-02-01", "slutar samma dag"),
    paborjad("2025-02-01", "slutar dagen före"),
    slutad("2025-02-09", "2025-02-01", "slutar dagen före"),
    paborjad("2025-02-20", "börjar samma dag"),
    slutad("2025-02-25", "2025-02-20", "börjar samma dag"),
    paborjad("2025-02-21", "börjar dagen efter"),
    planerad("2025-02-10", "planerad"),
  );
  const mot = (benamning: string) => {
    const insats = alla.filter(arPaborjad).find((i) => i.benamning === benamning);
    return insats === undefined ? [] : parallella(insats, alla).map((i) => i.benamning);
  };
  it("de som delar någon dag, ändarna inräknade; aldrig sig själv, aldrig en planerad", () => {
    expect(mot("A")).toEqual(["slutar samma dag", "börjar samma dag"]);
  });
  it("en pågående går parallellt med allt som inte slutat före den", () => {
    expect(mot("börjar dagen efter")).toEqual(["börjar samma dag"]);
    expect(mot("börjar samma dag")).toEqual(["A", "börjar dagen efter"]);
    expect(mot("slutar dagen före")).toEqual(["slutar samma dag"]);
  });
});
