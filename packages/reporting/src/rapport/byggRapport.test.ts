import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { verify } from "../disclosure/intyg/verify.ts";
import { AR, antal, delad, rad, T1, T2, T3 } from "../disclosure/rader/radprov.ts";
import { skyddadeRader } from "../disclosure/rader/skyddadeRader.ts";
import { internBruk, skydda, tabellen } from "../disclosure/skydda.ts";
import { skyddaNns } from "../disclosure/skyddaNns.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { mallar } from "../mallar/index.ts";
import { attFyllaI } from "./attFyllaI.ts";
import { byggRapport } from "./bygg.ts";
import { type Mall, tolkaMall } from "./Mall.ts";
import type { Mallblock } from "./Mallblock.ts";
import { passarPerioden, rapportperioder } from "./perioder.ts";
import { provaMall } from "./provaMall.ts";
import type { Block, Rapport } from "./Rapport.ts";
import { provaTexter, tolkaTextfil } from "./Rapporttexter.ts";

const rubrik = { sv: "A" };
const mallen = (...block: ReadonlyArray<Mallblock>): Mall => ({
  id: "m",
  version: 1,
  filnamn: "m",
  titel: { sv: "M" },
  avsnitt: [{ id: "a", rubrik, block }],
});
const uppgifter = {
  forbund: { id: "f", namn: "F" },
  period: AR,
  fonster: "enskild" as const,
  nyckeltal: katalog,
};
const blocken = (rapport: Renderbar<Rapport>): ReadonlyArray<Block> =>
  oppna(rapport).avsnitt.flatMap(({ innehall }) => innehall);
const volymer = (perioder: ReadonlyArray<readonly [typeof AR, number]>) =>
  perioder.map(([period, n]) => rad({}, antal(n), { period }));

describe("periodtabell och linjer", () => {
  const block: ReadonlyArray<Mallblock> = [
    { _tag: "Periodtabell", id: "p", rubrik, nyckeltal: ["aktualiseringar"] },
    {
      _tag: "Linjer",
      id: "l",
      rubrik,
      underrubrik: rubrik,
      serier: [{ nyckeltal: "aktualiseringar", rubrik }],
    },
    { _tag: "Siffror", nyckeltal: ["aktualiseringar"] },
  ];
  const mall: Mall = { ...mallen(...block), delar: "tertial" };
  it("varje period för sig, det ackumulerade sist, och huvudperiodens tal i det övriga", async () => {
    const rader = volymer([
      [AR, 60],
      [T1, 10],
      [T2, 20],
      [T3, 30],
    ]);
    const [tabell, diagram, , siffror] = blocken(byggRapport(mall, await skydda(rader), uppgifter));
    const tal = (celler: ReadonlyArray<{ readonly _tag: string; readonly n?: number }>) =>
      celler.map(({ n }) => n);
    expect(tabell?._tag === "Tabell" ? tal(tabell.rader[0]?.celler ?? []) : []).toEqual([
      10, 20, 30, 60,
    ]);
    expect(
      diagram?._tag === "Diagram" ? diagram.kategorier.map(({ celler }) => tal(celler)[0]) : [],
    ).toEqual([10, 20, 30]);
    expect(siffror).toMatchObject({ rader: [{ cell: { n: 60 } }] });
  });
  it("tertialet som året minus de andra skulle röja är dolt också i året eller i ett annat tertial", async () => {
    const rader = volymer([
      [AR, 53],
      [T1, 3],
      [T2, 20],
      [T3, 30],
    ]);
    const [tabell] = blocken(byggRapport(mall, await skydda(rader), uppgifter));
    const dolda =
      tabell?._tag === "Tabell"
        ? (tabell.rader[0]?.celler ?? []).filter(({ _tag }) => _tag === "Dold").length
        : 0;
    expect(dolda).toBeGreaterThan(1);
  });
  it("en gruppering som bara huvudperioden har gör inte de andra periodernas grupper till noll", async () => {
    const rader: ReadonlyArray<Resultatrad> = [
      ...delad("kon", { kvinna: 25, man: 35 }),
      ...volymer([
        [T1, 10],
        [T2, 20],
        [T3, 30],
      ]),
    ];
    const skydd = await skyddadeRader(rader, {});
    expect(oppna(tabellen(rader, skydd)).every(({ cell }) => cell._tag === "Visad")).toBe(true);
    const { publicering, skydd: gjort } = skydd;
    expect(verify(publicering, [gjort.utgiven], gjort.intyg)).toEqual([]);
  });
});

describe("delar som fattas", () => {
  it("säger att uppgift saknas och vilken källa som behövs", async () => {
    const mall = mallen(
      { _tag: "Maltabell" },
      { _tag: "Indikatortabell", respondentgrupp: "personal" },
      { _tag: "FyrR" },
      { _tag: "Ekonomitabell", nyckeltal: "utfall" },
      { _tag: "Grupptabell", nyckeltal: "avvikelser", dimension: "slag" },
      { _tag: "Flode", nyckeltal: "forsorjningsgruppsovergangar" },
      { _tag: "Pyramid", nyckeltal: "deltagare" },
      { _tag: "Lada", nyckeltal: "arendetid" },
      { _tag: "Kostnadstabell", budget: "budget", utfall: "utfall" },
      { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
    );
    const fyllda = blocken(byggRapport(mall, await skydda([]), uppgifter));
    expect(fyllda.map(({ _tag }) => _tag)).toEqual(mall.avsnitt[0]?.block.map(() => "Tabell"));
    for (const block of fyllda) {
      if (block._tag !== "Tabell") continue;
      expect(block.rader.length).toBeGreaterThan(0);
      expect(new Set(block.rader.flatMap(({ celler }) => celler.map(({ _tag }) => _tag)))).toEqual(
        new Set(["Saknas"]),
      );
      expect(block.noter.map(({ sv }) => sv).join(" ")).toContain("Uppgift saknas");
    }
  });
});

describe("spridningen", () => {
  const mall = mallen({ _tag: "Siffror", nyckeltal: ["aktualiseringar"] });
  const rader = [rad({}, antal(40))];
  it("en intern del gör hela rapporten intern", async () => {
    const nns = skyddaNns({ rader: [] });
    const { spridning } = byggRapport(mall, { rader: internBruk(rader), nns }, uppgifter);
    expect(spridning).toBe("intern");
    expect(byggRapport(mall, { rader: await skydda(rader), nns }, uppgifter).spridning).toBe(
      "skyddad",
    );
    const intern = byggRapport(
      mall,
      { rader: await skydda(rader), fyrar: internBruk([]) as never },
      uppgifter,
    );
    expect(oppna(intern)).toMatchObject({ spridning: "intern", vattenmarke: {} });
  });
  it("något som bara ser ut som en utgåva tas inte", () => {
    const falsk: never = { spridning: "skyddad", varde: [] } as never;
    expect(() => byggRapport(mall, falsk, uppgifter)).toThrow(TypeError);
  });
});

describe("texter och underskrifter", () => {
  const mall = mallen(
    { _tag: "Textlucka", id: "mal", ledtext: { sv: "Målen." } },
    { _tag: "Textlucka", id: "tom", ledtext: { sv: "Mer." } },
    { _tag: "Underskrifter", id: "u", roller: [{ id: "chef", titel: { sv: "Chef" } }] },
  );
  const texter = {
    luckor: { mal: " Vi nådde målen. ", tom: " " },
    underskrifter: [
      { period: "2025", roll: "chef", namn: "Ada Berg", dag: AR.till },
      { period: "2024", roll: "chef", namn: "Bo Ek", dag: AR.fran },
    ],
  };
  it("fylls i, och luckorna som är tomma räknas upp", async () => {
    const rapport = byggRapport(mall, await skydda([]), { ...uppgifter, texter });
    expect(blocken(rapport)[0]).toMatchObject({ text: "Vi nådde målen." });
    expect(attFyllaI(rapport)).toEqual([{ avsnitt: "a", lucka: "tom" }]);
  });
  it("en underskrift gäller bara sin egen utgåva", async () => {
    const for_ = async (period: typeof AR) =>
      blocken(byggRapport(mall, await skydda([]), { ...uppgifter, period, texter }))[2];
    expect(await for_(AR)).toMatchObject({ rader: [{ namn: "Ada Berg", dag: AR.till }] });
    expect(await for_(T1)).toEqual({
      _tag: "Underskrifter",
      id: "u",
      rader: [{ roll: { sv: "Chef" } }],
    });
  });
  it("okända luckor och roller är fel med plats", () => {
    const fel = provaTexter(mall, {
      luckor: { mall: "x" },
      underskrifter: [{ period: "2025", roll: "vd", namn: "A", dag: AR.till }],
    });
    expect(fel.map(({ plats }) => plats)).toEqual(["luckor.mall", "underskrifter.0.roll"]);
    const fil = tolkaTextfil({ version: 1, mallar: { m: { luckorna: {} } } });
    expect(Result.isFailure(fil) && fil.failure.map(({ plats }) => plats)).toEqual([
      "mallar.m.luckorna",
    ]);
  });
});

describe("medföljande mallar", () => {
  it.each([...mallar.values()])("$id går att läsa som JSON och fylla", (mall) => {
    expect(tolkaMall(JSON.parse(JSON.stringify(mall)))).toEqual(Result.succeed(mall));
    expect(provaMall(mall, katalog)).toEqual([]);
  });
  it("en okänd nyckel i en egen mall är ett fel med plats", () => {
    const egen = JSON.parse(JSON.stringify(mallar.get("tertial")));
    egen.avsnitt[1].block[0].dimensoin = "kon";
    const tolkad = tolkaMall(egen);
    expect(Result.isFailure(tolkad) && tolkad.failure.map(({ plats }) => plats)).toEqual([
      "avsnitt.1.block.0.dimensoin",
    ]);
  });
  it("fel i en egen mall: nyckeltal, linjer, flöde, respondentgrupp, samma id två gånger", () => {
    const lucka: Mallblock = { _tag: "Textlucka", id: "x", ledtext: rubrik };
    const serie = (nyckeltal: string, mer: object = {}) => ({ nyckeltal, rubrik, ...mer });
    const linjer = (...serier: ReadonlyArray<ReturnType<typeof serie>>): Mallblock => ({
      _tag: "Linjer",
      id: "l",
      rubrik,
      underrubrik: rubrik,
      serier,
    });
    const fel = provaMall(
      mallen(
        lucka,
        lucka,
        linjer(serie("mottagna"), serie("vantetid_beslut", { statistik: "median" })),
        linjer(serie("vantetid_beslut")),
        { _tag: "Flode", nyckeltal: "avslutsorsak" },
        { _tag: "Likert", respondentgrupp: "kommun" },
        { _tag: "Pyramid", nyckeltal: "teammoten" },
        { _tag: "Kostnadstabell", budget: "deltagare", utfall: "utfall" },
      ),
      katalog,
    );
    expect(fel.map(({ plats }) => plats)).toEqual([
      "avsnitt.0.block.1.id",
      ...[2, 3, 4, 5, 6, 7].map((nr) => `avsnitt.0.block.${nr}`),
    ]);
  });
});

describe("perioderna", () => {
  it("ett tertial delas från årets början, ett år i tertial, en insats i år", () => {
    const tertial = rapportperioder({ period: "tertial", delar: "tertial" }, T2);
    expect(tertial).toEqual({
      delar: [T1, T2],
      ackumulerad: { fran: T1.fran, till: T2.till },
    });
    expect(rapportperioder({ period: "ar", delar: "tertial" }, AR).delar).toEqual([T1, T2, T3]);
    const insats = { fran: T2.fran, till: T3.till };
    expect(rapportperioder({ delar: "ar" }, insats)).toEqual({
      delar: [insats],
      ackumulerad: insats,
    });
  });
  it("mallen säger vilka perioder som passar", () => {
    const over = { fran: T3.fran, till: AR.till };
    expect(passarPerioden({ period: "ar" }, AR)).toBe(true);
    expect(passarPerioden({ period: "ar" }, T1)).toBe(false);
    expect(passarPerioden({ period: "tertial" }, over)).toBe(true);
    expect(passarPerioden({ period: "tertial" }, { ...AR, fran: "2024-12-01" as never })).toBe(
      false,
    );
    expect(passarPerioden({}, T1)).toBe(true);
  });
});
