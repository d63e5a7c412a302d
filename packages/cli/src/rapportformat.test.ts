/**
 * Bergs och Krokoms slutrapporter i varje format, lästa tillbaka av andra läsare och jämförda med de publicerade talen.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";
import { PdfFel, SaknatPaket } from "@star-finsam/reporting/pdf";
import { parse } from "csv-parse/sync";
import { type CellValue, readXlsx } from "hucre";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { finns, medFil, uppackad } from "../../reporting/src/render/csv/testing/lasning.ts";
import { exempel, kopiaAv, star, tillfallig } from "./testkor.ts";

const ALLA = "html,md,json,csv,csv-ren,xlsx,docx,pdf,parquet";
const poppler = finns("pdftotext", "poppler-utils");

/** En rad i rapporten: namnet och talen så som de visas. */
type Rad = readonly [namn: string, ...tal: ReadonlyArray<string>];
/** Samma tal som data: nyckeltalet, gruppen och antalet. */
type Datatal = readonly [nyckeltal: string, grupp: Readonly<Record<string, string>>, antal: number];

const berg: ReadonlyArray<Rad> = [
  ["Aktualiseringar", "36"],
  ["Deltagare", "36"],
  ["Avslutade ärenden", "28"],
  ["Pågående ärenden på periodens sista dag", "8"],
  ["Kvinnor", "19", "53 %"],
  ["Män", "17", "47 %"],
  ["Individ- och familjeomsorgen (IFO)", "10", "28 %"],
  ["Primärvården", "2", "6 %"],
  ["Psykiatrin", "5", "14 %"],
  ["Arbetsmarknadsenheten (AME)", "5", "14 %"],
  ["Arbetsförmedlingen", "9", "25 %"],
  ["Försäkringskassan", "2", "6 %"],
  ["Flera aktörer", "3", "8 %"],
  ["Försörjningsstöd", "17", "2"],
  ["Lön", "0", "6"],
  ["Sjukersättning", "0", "4"],
  ["Lön och sjukersättning", "0", "2"],
  ["Lön, sjukersättning eller båda, och inget annat (Berg)", "12", "28", "43 %"],
  ["2020", "198 402,99 kr", "0,00 kr", "198 402,99 kr"],
  ["2021", "260 604,81 kr", "0,00 kr", "260 604,81 kr"],
  ["2022", "567 441,87 kr", "724,75 kr", "568 166,62 kr"],
  ["2023", "628 218,35 kr", "2 495,00 kr", "630 713,35 kr"],
  ["2024", "539 276,36 kr", "13 328,00 kr", "552 604,36 kr"],
  ["Summa", "2 193 944,38 kr", "16 547,75 kr", "2 210 492,13 kr"],
];
const bergsData: ReadonlyArray<Datatal> = [
  ["aktualiseringar", {}, 36],
  ["deltagare", {}, 36],
  ["avslutade", {}, 28],
  ["pagaende", {}, 8],
  ["deltagare", { kon: "kvinna" }, 19],
  ["deltagare", { kon: "man" }, 17],
  ["aktualiseringar", { aktualiserande_aktor: "ifo" }, 10],
  ["aktualiseringar", { aktualiserande_aktor: "primarvard" }, 2],
  ["aktualiseringar", { aktualiserande_aktor: "psykiatri" }, 5],
  ["aktualiseringar", { aktualiserande_aktor: "ame" }, 5],
  ["aktualiseringar", { aktualiserande_aktor: "arbetsformedlingen" }, 9],
  ["aktualiseringar", { aktualiserande_aktor: "forsakringskassan" }, 2],
  ["aktualiseringar", { aktualiserande_aktor: "flera" }, 3],
  ["forsorjning_start", { forsorjning: "forsorjningsstod" }, 17],
  ["forsorjning_slut", { forsorjning: "forsorjningsstod" }, 2],
  ["forsorjning_slut", { forsorjning: "lon" }, 6],
  ["forsorjning_slut", { forsorjning: "sjukersattning" }, 4],
  ["forsorjning_slut", { forsorjning: "lon+sjukersattning" }, 2],
  ["sjalvforsorjande", { definition: "arbete_eller_sjukersattning" }, 12],
  ...[19840299, 26060481, 56744187, 62821835, 53927636].map(
    (ore, i): Datatal => [
      "utfall",
      { ar: String(2020 + i), kostnadsslag: "personalkostnader" },
      ore,
    ],
  ),
  ...[72475, 249500, 1332800].map(
    (ore, i): Datatal => [
      "utfall",
      { ar: String(2022 + i), kostnadsslag: "ovriga_kostnader" },
      ore,
    ],
  ),
];

const krokom: ReadonlyArray<Rad> = [
  ["Aktualiseringar", "51"],
  ["Deltagare", "51"],
  ["Avslutade ärenden", "34"],
  ["Pågående ärenden på periodens sista dag", "17"],
  ["Kvinnor", "21", "41 %"],
  ["Män", "30", "59 %"],
  ["Arbete eller studier som sysselsättning (Krokom)", "14", "34", "41 %"],
  ["Alla", "uppgift saknas"],
];
const krokomsData: ReadonlyArray<Datatal> = [
  ["deltagare", {}, 51],
  ["avslutade", {}, 34],
  ["pagaende", {}, 17],
  ["deltagare", { kon: "kvinna" }, 21],
  ["deltagare", { kon: "man" }, 30],
  ["sjalvforsorjande", { definition: "arbete_eller_studier" }, 14],
];

const jamn = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Cellen, med tal på ett sätt: `53%`, `198402.99`. */
const ettSatt = (cell: string): string => {
  const delar = /^(-?[\d\s]+(?:[.,]\d+)?)\s*(%?)(?:\s*kr)?$/u.exec(jamn(cell));
  if (delar === null) return jamn(cell);
  const [, tal = "", procent = ""] = delar;
  return `${Number(tal.replace(/\s/gu, "").replace(",", "."))}${procent}`;
};
const rader = (alla: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  alla.map((celler) =>
    celler
      .filter((cell) => cell !== "" && cell !== "Får ej spridas")
      .map(ettSatt)
      .join("|"),
  );
/** Ett rått tal i en kolumn; andelar blir hela procent. */
const ratt = (tal: number, andel: boolean): string =>
  andel ? `${Math.round(tal * 100)}%` : String(tal);

const utanTaggar = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const iHtml = (html: string) =>
  [...html.matchAll(/<tr[ >].*?<\/tr>|<dt .*?<\/dd>/gsu)].map(([rad]) =>
    [...rad.matchAll(/<(t[hd]|d[td])[ >].*?<\/\1>/gsu)].map(([cell]) => utanTaggar(cell)),
  );
const iMarkdown = (md: string) =>
  md
    .split("\n")
    .map((rad) =>
      (rad.startsWith("- ") ? rad.slice(2).split(": ") : rad.split(/(?<!\\)\|/u)).map((cell) =>
        cell.replaceAll("**", "").replace(/\\(.)/gu, "$1").trim(),
      ),
    );
const iDocx = (bytes: Uint8Array) =>
  [...(uppackad(bytes).get("word/document.xml") ?? "").matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(
    ([rad]) =>
      [...rad.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) =>
        utanTaggar([...cell.matchAll(/<w:t[ >].*?<\/w:t>/gsu)].map(([text]) => text).join("")),
      ),
  );
const iCsv = (mapp: string) =>
  filerI(mapp).flatMap(
    (fil): ReadonlyArray<ReadonlyArray<string>> =>
      parse(readFileSync(fil), { delimiter: ";", bom: true }),
  );
/** Koden och varje kolumns status är med i filen men inte i raden. */
const iRenCsv = (mapp: string) =>
  filerI(mapp).flatMap((fil) => {
    const [huvud = [], ...resten]: ReadonlyArray<ReadonlyArray<string>> = parse(readFileSync(fil));
    return resten.map((falt) =>
      falt.flatMap((varde, k) => {
        const [kolumn = "", nasta] = [huvud[k], huvud[k + 1]];
        if (kolumn === "namn") return [varde];
        if (nasta !== `${kolumn}_status`) return [];
        if (falt[k + 1] === "saknas") return ["uppgift saknas"];
        return [varde === "" ? varde : ratt(Number(varde), kolumn === "andel")];
      }),
    );
  });
const iXlsx = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes);
  return sheets.slice(1).flatMap(({ rows }) => {
    const [, , , , huvud = [], ...resten] = rows;
    const text = (cell: CellValue, k: number): string =>
      typeof cell === "number" ? ratt(cell, huvud[k] === "Andel") : String(cell ?? "");
    return resten.map((rad) => rad.map(text));
  });
};

type Jsoncell = { readonly _tag: string; readonly n?: number; readonly av?: number };
type Jsonrad = {
  readonly rubrik: { readonly sv: string };
  readonly slag?: string;
  readonly cell?: Jsoncell;
  readonly celler?: ReadonlyArray<Jsoncell>;
};
type Jsonblock = {
  readonly kolumner?: ReadonlyArray<{ readonly slag: string }>;
  readonly rader?: ReadonlyArray<Jsonrad>;
  readonly summa?: ReadonlyArray<Jsoncell>;
};
type Jsonrapport = {
  readonly avsnitt: ReadonlyArray<{ readonly innehall: ReadonlyArray<Jsonblock> }>;
};
const iJson = ({ avsnitt }: Jsonrapport) => {
  const tal = ({ _tag, n = 0, av = 1 }: Jsoncell, slag = "antal"): string => {
    if (_tag === "Saknas") return "uppgift saknas";
    if (slag === "andel") return ratt(n / av, true);
    return String(slag === "belopp" ? n / 100 : n);
  };
  return avsnitt.flatMap(({ innehall }) =>
    innehall.flatMap(({ rader: egna = [], kolumner = [], summa }) => [
      ...egna
        .filter(({ rubrik }) => rubrik !== undefined)
        .map(({ rubrik, slag, cell, celler = [] }) => [
          rubrik.sv,
          ...(cell === undefined ? [] : [tal(cell, slag)]),
          ...celler.map((en, k) => tal(en, kolumner[k]?.slag)),
        ]),
      ...(summa === undefined
        ? []
        : [["Summa", ...summa.map((en, k) => tal(en, kolumner[k]?.slag))]]),
    ]),
  );
};
const filerI = (mapp: string): ReadonlyArray<string> =>
  readdirSync(mapp)
    .filter((namn) => !namn.startsWith("00"))
    .map((namn) => join(mapp, namn));

const iDuckDB = async (parquet: string): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const databas = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
  });
  const koppling = await databas.connect();
  const svar = await koppling.runAndReadAll(`from read_parquet('${parquet}')`);
  koppling.closeSync();
  return svar.getRowObjectsJson();
};

const skriv = (namn: string, period: string, ut: string, ...mer: ReadonlyArray<string>) =>
  star([
    ...["rapport", namn, "--mall", "slut-jamtland", "--period", period],
    ...["--format", ALLA, "--ut", ut, ...mer],
  ]);

describe.each([
  { namn: "berg", period: "2020-09..2024-10", vantat: berg, data: bergsData },
  { namn: "krokom", period: "2019-10..2024-09", vantat: krokom, data: krokomsData },
])("$namn i varje format", ({ namn, period, vantat, data }) => {
  const ut = join(tmpdir(), `star-format-${namn}-${process.pid}`);
  const plats = (fil: string): string => join(ut, `slutrapport${fil}`);
  const text = (fil: string): string => readFileSync(plats(fil), "utf8");
  const fattas = (funna: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
    const alla = new Set(rader(funna));
    return rader(vantat).filter((rad) => !alla.has(rad));
  };

  beforeAll(async () => {
    const svar = await skriv(exempel(namn), period, ut, "--intern");
    expect(svar.kod, svar.fel).toBe(0);
    expect(svar.ut.trim().split("\n")).toEqual([
      ...[".html", ".md", ".json", "-csv", "-csv-ren", ".xlsx", ".docx", ".pdf", "-datapaket"].map(
        plats,
      ),
    ]);
  });
  afterAll(() => rmSync(ut, { recursive: true, force: true }));

  it.each<[string, () => Promise<ReadonlyArray<ReadonlyArray<string>>>]>([
    ["html", async () => iHtml(text(".html"))],
    ["md", async () => iMarkdown(text(".md"))],
    ["json", async () => iJson(JSON.parse(text(".json")))],
    ["csv", async () => iCsv(plats("-csv"))],
    ["csv-ren", async () => iRenCsv(plats("-csv-ren"))],
    ["xlsx", () => iXlsx(readFileSync(plats(".xlsx")))],
    ["docx", async () => iDocx(readFileSync(plats(".docx")))],
  ])("%s har varje publicerat tal på sin rad", async (_, las) => {
    expect(fattas(await las())).toEqual([]);
  });

  it.skipIf(!poppler)("pdf har varje publicerat tal på sin rad", () => {
    const { ut: visat } = medFil("r.pdf", readFileSync(plats(".pdf")), "pdftotext", () => [
      ...["-raw", "r.pdf", "-"],
    ]);
    const alla = new Set(visat.split("\n").map(jamn));
    expect(vantat.map((rad) => jamn(rad.join(" "))).filter((rad) => !alla.has(rad))).toEqual([]);
  });

  it("parquet har varje publicerat tal i sin grupp", async () => {
    const funna = await iDuckDB(plats("-datapaket/nyckeltal.parquet"));
    const grupper = new Set(data.flatMap(([, grupp]) => Object.keys(grupp)));
    for (const [nyckeltal, grupp, antal] of data) {
      const traffar = funna.filter(
        (rad) =>
          rad["nyckeltal"] === nyckeltal &&
          [...grupper].every((dimension) => (rad[dimension] ?? undefined) === grupp[dimension]),
      );
      expect([nyckeltal, grupp, traffar.map((rad) => rad["antal"])]).toEqual([
        nyckeltal,
        grupp,
        [String(antal)],
      ]);
    }
  });

  it("en gång till ger samma bytes", async () => {
    const igen = tillfallig();
    expect((await skriv(exempel(namn), period, igen, "--intern")).kod).toBe(0);
    const innehall = (mapp: string) =>
      readdirSync(mapp, { recursive: true, encoding: "utf8" })
        .filter((fil) => statSync(join(mapp, fil)).isFile())
        .sort()
        .map((fil) => [fil, readFileSync(join(mapp, fil)).toString("base64")]);
    expect(innehall(igen)).toEqual(innehall(ut));
    expect(innehall(ut).length).toBeGreaterThan(20);
  });
});

const UNDERKANDA = ["csv", "xlsx", "docx", "pdf", "parquet"].map(
  (namn) => `@star-finsam/reporting/${namn}`,
);
const RAPPORT = ["--mall", "slut-jamtland", "--period", "2024"];

describe("star rapport --format", () => {
  afterEach(() => {
    for (const en of UNDERKANDA) vi.doUnmock(en);
  });

  it("html, md och json läser inte in det som bara andra format behöver", async () => {
    for (const en of UNDERKANDA)
      vi.doMock(en, () => {
        throw new Error("lästes in");
      });
    const katalog = kopiaAv("berg");
    const svar = await star(["rapport", katalog, ...RAPPORT, "--format", "html,md,json"]);
    expect(svar.kod, svar.fel).toBe(0);
    expect((await star(["rapport", katalog, ...RAPPORT, "--format", "xlsx"])).kod).toBe(70);
  });

  it.each([
    ["sv", "behöver paketet docx, som inte gick att ladda. Installera det: npm install docx"],
    ["en", "needs the package docx, which could not be loaded. Install it: npm install docx"],
  ])("ett paket som saknas är 2 och säger vilket (%s), och inget ges ut", async (sprak, mening) => {
    vi.doMock("@star-finsam/reporting/docx", () => ({
      renderDocx: () => Promise.reject(new SaknatPaket("docx", new Error("borta"))),
    }));
    const katalog = kopiaAv("berg");
    const svar = await star([
      ...["rapport", katalog, ...RAPPORT, "--format", "html,docx", "--publicera", "--lang", sprak],
    ]);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toContain(mening);
    for (const namn of ["ut", "utgavor", "liggare.ndjson"])
      expect(existsSync(join(katalog, namn))).toBe(false);
  });

  it("en PDF som Typst inte godtar är 1, med ett annat format att ta", async () => {
    vi.doMock("@star-finsam/reporting/pdf", () => ({
      renderPdf: () => Promise.reject(new PdfFel("nej")),
    }));
    const svar = await star(["rapport", kopiaAv("berg"), ...RAPPORT, "--format", "pdf"]);
    expect([svar.kod, svar.fel]).toEqual([1, expect.stringContaining("Välj html eller docx")]);
  });

  it("ett okänt format säger vilka som finns", async () => {
    const svar = await star(["rapport", exempel("berg"), ...RAPPORT, "--format", "html,odt"]);
    expect([svar.kod, svar.fel]).toEqual([
      2,
      `Formatet finns inte. Välj bland: ${ALLA.replaceAll(",", ", ")}.\n`,
    ]);
  });

  it("det interna ligger inte kvar bland det som ges ut; egna filer rörs inte", async () => {
    const katalog = kopiaAv("berg");
    const mapp = join(katalog, "ut/slutrapport-csv");
    mkdirSync(mapp, { recursive: true });
    writeFileSync(join(mapp, "mina-anteckningar.csv"), "a");
    const kor = (...mer: ReadonlyArray<string>) =>
      star(["rapport", katalog, ...RAPPORT, "--format", "csv", ...mer]);
    expect((await kor("--intern")).kod).toBe(0);
    expect(readdirSync(mapp).filter((namn) => namn.includes("far-ej-spridas"))).not.toEqual([]);
    expect((await kor()).ut.trim()).toBe(mapp);
    expect(readdirSync(mapp).filter((namn) => namn.includes("far-ej-spridas"))).toEqual([]);
    expect(readdirSync(mapp)).toContain("mina-anteckningar.csv");
    expect(readdirSync(mapp).length).toBeGreaterThan(5);
  });

  it("en utgåva återskapas i samma bytes också som XLSX, DOCX och PDF", async () => {
    const katalog = kopiaAv("berg");
    const format = ["--format", "xlsx,docx,pdf", "--nu", "2025-01-20"];
    expect((await star(["importera", katalog, "--nu", "2025-01-20"])).kod).toBe(0);
    expect((await star(["rapport", katalog, ...RAPPORT, ...format, "--publicera"])).kod).toBe(0);
    const utgava = join(katalog, "utgavor/slut-jamtland@2024-01-01..2024-12-31.json");
    const da = join(katalog, "da");
    const svar = await star(["utgava", "aterskapa", utgava, ...format, "--ut", da]);
    expect(svar.kod, svar.fel).toBe(0);
    for (const andelse of ["xlsx", "docx", "pdf"]) {
      const las = (mapp: string) => readFileSync(join(mapp, `slutrapport.${andelse}`));
      expect(las(da).equals(las(join(katalog, "ut")))).toBe(true);
    }
  });

  it("på engelska", async () => {
    const ut = tillfallig();
    const svar = await skriv(exempel("krokom"), "2023", ut, "--lang", "en");
    expect(svar.kod, svar.fel).toBe(0);
    const sheets = await readXlsx(readFileSync(join(ut, "slutrapport.xlsx")));
    expect(sheets.sheets[0]?.name).toBe("Overview");
    expect(
      JSON.parse(readFileSync(join(ut, "slutrapport-datapaket/datapackage.json"), "utf8")),
    ).toMatchObject({ title: "Final report" });
  });
});
