import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exempel, star } from "./testkor.ts";

type Led = Readonly<Record<string, unknown>> & {
  readonly taljare?: number;
  readonly namnare?: number;
};
type Rad = {
  readonly nyckeltal: string;
  readonly grupp: Readonly<Record<string, string>>;
  readonly a: Led;
  readonly b: Led;
  readonly status: string;
  readonly skillnad?: number;
  readonly dom?: string;
  readonly spridning?: string;
};

const jamfor = async (...mer: ReadonlyArray<string>): Promise<ReadonlyArray<Rad>> => {
  const { kod, ut, fel } = await star(["nyckeltal", exempel("krokom"), "--json", ...mer]);
  expect(kod, fel).toBe(0);
  return JSON.parse(ut);
};
const TVA_HALVOR = ["--period", "2022-04..2024-09", "--jamfor", "2019-10..2022-03"];

describe("två perioder", () => {
  it("är samma tal som står i var och en av dem", async () => {
    const mer = ["--nyckeltal", "sjalvforsorjande", "--nyckeltal", "deltagare", "--intern"];
    const rader = await jamfor(...TVA_HALVOR, ...mer);
    expect(rader.length).toBe(5);
    for (const [period, led] of [
      [TVA_HALVOR[1], "a"],
      [TVA_HALVOR[3], "b"],
    ] as const) {
      const argument = ["--period", String(period), ...mer, "--json"];
      const { ut } = await star(["nyckeltal", exempel("krokom"), ...argument]);
      const egna: ReadonlyArray<Led & Pick<Rad, "nyckeltal" | "grupp">> = JSON.parse(ut);
      for (const rad of rader) {
        const { nyckeltal, grupp } = rad;
        const funnen = egna.find(
          (r) => r.nyckeltal === nyckeltal && JSON.stringify(r.grupp) === JSON.stringify(grupp),
        );
        expect([rad[led].taljare, rad[led].namnare]).toEqual([funnen?.taljare, funnen?.namnare]);
      }
    }
    for (const { a, b, skillnad = Number.NaN, spridning } of rader) {
      const andel = ({ taljare = 0, namnare = 0 }: Led) => taljare / namnare;
      expect(skillnad).toBeCloseTo(andel(a) - andel(b));
      expect(spridning).toBe("intern");
    }
  });

  it("en skillnad visas bara när båda talen gör det", async () => {
    const rader = await jamfor(...TVA_HALVOR);
    expect(rader.some(({ status }) => status === "visad")).toBe(true);
    expect(rader.some(({ status }) => status === "dold")).toBe(true);
    for (const { a, b, status, ...resten } of rader) {
      const dolda = [a, b].filter((led) => led["status"] === "dold");
      expect(status).toBe(dolda.length > 0 ? "dold" : "visad");
      expect(["skillnad" in resten, "dom" in resten]).toEqual(Array(2).fill(status === "visad"));
      for (const led of dolda) expect(Object.keys(led)).toEqual(["period", "grupp", "status"]);
      for (const { taljare, namnare } of [a, b]) {
        if (taljare === undefined || namnare === undefined) continue;
        for (const tal of [taljare, namnare - taljare, namnare])
          expect(tal === 0 || tal >= 5).toBe(true);
      }
    }
  });

  it("godtas av det publicerade schemat", async () => {
    const schema = new URL("../../reporting/schema/skillnadsrad-1.json", import.meta.url);
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    expect(prov(await jamfor(...TVA_HALVOR))).toBe(true);
    expect(prov(await jamfor(...TVA_HALVOR, "--intern"))).toBe(true);
  });

  it("i text: båda talen, procentenheter, intervall och dom", async () => {
    const argument = [...TVA_HALVOR, "--nyckeltal", "sjalvforsorjande", "--intern"];
    const { ut } = await star(["nyckeltal", exempel("krokom"), ...argument]);
    expect(ut).toContain("Period: april 2022–september 2024 mot oktober 2019–mars 2022");
    expect(ut.replaceAll("\u00A0", " ")).toMatch(
      /\(Krokom\): \d+ % \(\d+ av \d+\) mot \d+ % \(\d+ av \d+\): [+−][\d,]+ procentenheter \([+−][\d,]+ till [+−][\d,]+\), för få för att säga/u,
    );
    expect(ut).toContain("Bara andelar jämförs.");
    const en = await star(["nyckeltal", exempel("krokom"), ...argument, "--lang", "en"]);
    expect(en.ut).toContain("percentage points");
    expect(en.ut).toContain("too few to say");
  });

  it("ackumulerad gäller båda perioderna", async () => {
    const rader = await jamfor("--period", "2023-T2", "--jamfor", "2022-T2", "--ackumulerad");
    expect(rader[0]).toMatchObject({
      a: { period: { fran: "2023-01-01", till: "2023-08-31" } },
      b: { period: { fran: "2022-01-01", till: "2022-08-31" } },
    });
  });

  it("finns inga andelar sägs det, på stderr också när utdata är JSON", async () => {
    const argument = ["--period", "2023", "--jamfor", "2022", "--nyckeltal", "arendetid", "--json"];
    const { kod, ut, fel } = await star(["nyckeltal", exempel("krokom"), ...argument]);
    expect([kod, JSON.parse(ut)]).toEqual([0, []]);
    expect(fel).toContain("Inget att jämföra");
  });

  it("perioder som överlappar, eller inte går att läsa, är fel användning", async () => {
    for (const [andra, mening] of [
      ["2023-12..2024-02", "Perioderna överlappar"],
      ["i fjol", "Perioden kan inte läsas"],
      ["", "Perioden kan inte läsas"],
    ] as const) {
      const argument = ["--period", "2023", "--jamfor", andra];
      const svar = await star(["nyckeltal", exempel("krokom"), ...argument]);
      expect([svar.kod, svar.ut]).toEqual([2, ""]);
      expect(svar.fel).toContain(mening);
    }
  });
});

describe("kvinnor mot män", () => {
  const KON = ["--period", "2019-10..2024-09", "--jamfor", "kon", "--intern"];
  it("andelar efter kön, och gruppernas delar av kvinnorna och männen", async () => {
    const rader = await jamfor(...KON);
    const studier = rader.find(
      ({ nyckeltal, grupp }) =>
        nyckeltal === "sjalvforsorjande" && grupp["definition"] === "arbete_eller_studier",
    );
    expect(studier).toMatchObject({
      grupp: { definition: "arbete_eller_studier" },
      a: { grupp: { kon: "kvinna" }, taljare: 5, namnare: 15 },
      b: { grupp: { kon: "man" }, taljare: 9, namnare: 19 },
      dom: "for_fa",
    });
    const aktorer = rader.filter(({ nyckeltal }) => nyckeltal === "aktualiseringar");
    expect(aktorer.map(({ a, b }) => [a.namnare, b.namnare])).toEqual(
      Array(aktorer.length).fill([21, 30]),
    );
    expect(aktorer.reduce((summa, { a }) => summa + (a.taljare ?? 0), 0)).toBe(21);
  });
  it("också efter en dimension till, och den som ingen har är fel användning", async () => {
    const rader = await jamfor(...KON, "--nyckeltal", "deltagare", "--gruppera", "aldersgrupp");
    expect(rader.length).toBeGreaterThan(2);
    expect(rader.every(({ grupp }) => Object.keys(grupp).join() === "aldersgrupp")).toBe(true);
    const argument = ["nyckeltal", exempel("krokom"), ...KON, "--gruppera", "finns_inte"];
    expect((await star(argument)).kod).toBe(2);
  });
});
