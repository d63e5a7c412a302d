/**
 * Lagar som gäller varje format: det dolda finns inte i en enda byte, text blir text, och samma rapport ger samma bytes.
 */

import * as fc from "fast-check";
import { strFromU8 } from "fflate";
import { parseCsv, readXlsx } from "hucre";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { internBruk } from "../disclosure/skydda.ts";
import { type Renderbar, skyddad } from "../disclosure/Utgava.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import { ren, renRad } from "./csv/ren.ts";
import { grannar, harHemligt } from "./csv/testing/dolda.ts";
import { finns, medFil, uppackad } from "./csv/testing/lasning.ts";
import { fientligt } from "./csv/testing/provrapport.ts";
import { allaFormat } from "./testing/allaFormat.ts";
import { godtyckligaTexter, rapportMedTexter } from "./testing/fientligRapport.ts";
import { dolda, oskyddade } from "./testing/hemligheter.ts";
import { iDuckDB, uppackat } from "./testing/uppackat.ts";

const poppler = finns("pdftotext", "poppler-utils");
const format = Object.entries(allaFormat);
const HELTAL = Buffer.alloc(8);
HELTAL.writeBigInt64LE(98765n);

/** Sant om talet står någonstans: som text på något sätt, som heltal i åtta bytes, eller i PDF:ens synliga text. */
const rojer = async (filer: ReadonlyArray<Uint8Array>): Promise<boolean> => {
  for (const fil of filer) {
    if (Buffer.from(fil).includes(HELTAL)) return true;
    const texter = await uppackat(fil);
    if (texter.some(harHemligt)) return true;
    if (poppler && Buffer.from(fil.subarray(0, 5)).toString() === "%PDF-" && harHemligt(iPdf(fil)))
      return true;
  }
  return false;
};
const iPdf = (pdf: Uint8Array): string =>
  medFil("r.pdf", pdf, "pdftotext", () => ["-raw", "r.pdf", "-"]).ut;

describe.each(format)("dolda tal: %s", (namn, gor) => {
  it.skipIf(namn === "pdf" && !poppler)("provet hittar talet när det inte är dolt", async () => {
    for (const underlag of oskyddade([200_000, 300_000]))
      expect(await rojer(await gor(underlag))).toBe(true);
  });

  it.skipIf(namn === "pdf" && !poppler)(
    "lag: ett dolt antal står inte i en enda byte",
    async () => {
      await fc.assert(
        fc.asyncProperty(grannar, async (antal) => {
          for (const underlag of await dolda(antal))
            expect(await rojer(await gor(underlag))).toBe(false);
        }),
        { numRuns: namn === "pdf" || namn === "docx" ? 3 : 8 },
      );
    },
  );
});

/** Fientliga texter, alla på en gång och slumpade. */
const medFientliga = (
  prov: (rapport: Renderbar<Rapport>, texter: ReadonlyArray<string>) => Promise<void>,
  numRuns: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(godtyckligaTexter, (texter) =>
      prov(skyddad(rapportMedTexter(texter)), texter),
    ),
    {
      numRuns,
      examples: [[fientligt], ...fientligt.map((en): [string[]] => [[en]])].slice(0, numRuns),
    },
  );
const ofarlig = skyddad(rapportMedTexter(["Rubriken"]));
const FARLIGA = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;
const rader = skyddad([]);

/** Taggar och attribut i märkningen; kastar om något `<` eller `>` blir över. */
const markning = (html: string): ReadonlySet<string> => {
  const taggar = /<(\/?[a-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/giu;
  const utanStil = html.replace(/<style>.*?<\/style>/su, "").replace("<!doctype html>", "");
  expect(utanStil.replace(taggar, "")).not.toMatch(/[<>]/u);
  return new Set(
    [...utanStil.matchAll(taggar)].flatMap(([, tagg = "", attribut = ""]) => [
      tagg,
      ...[...attribut.replace(/"[^"]*"/gu, "").matchAll(/[\w:-]+/gu)].map(([ett]) => `@${ett}`),
    ]),
  );
};

/** Elementens namn i en XML-del; kastar om den inte är välformad. */
const element = (xml: string): ReadonlySet<string> => {
  const namn = new Set<string>();
  const parser = new SaxesParser();
  parser.on("error", (fel) => {
    throw fel;
  });
  parser.on("opentag", (ett) => namn.add(ett.name));
  parser.write(xml).close();
  return namn;
};
const xmlelement = (bytes: Uint8Array): ReadonlySet<string> =>
  new Set(
    [...uppackad(bytes)]
      .filter(([namn]) => !namn.endsWith(".png"))
      .flatMap(([, del]) => [...element(del)]),
  );
const ettAv = async (namn: string, rapport: Renderbar<Rapport>): Promise<Uint8Array> =>
  (await allaFormat[namn]?.({ rapport, rader }))?.[0] ?? new Uint8Array();
const textAv = async (namn: string, rapport: Renderbar<Rapport>): Promise<string> =>
  strFromU8(await ettAv(namn, rapport));
const utover = (nya: ReadonlySet<string>, kanda: ReadonlySet<string>): ReadonlyArray<string> =>
  [...nya].filter((namn) => !kanda.has(namn));

describe("text från människor, i varje fält", () => {
  it.each(["html", "fragment"])("lag: %s får inga taggar eller attribut", async (namn) => {
    const kanda = markning(await textAv(namn, ofarlig));
    await medFientliga(async (rapport) => {
      const html = await textAv(namn, rapport);
      expect(utover(markning(html), kanda)).toEqual([]);
      expect(html).not.toMatch(FARLIGA);
    }, 40);
  });

  it("lag: Markdown får inga rubriker, länkar, taggar eller kolumner", async () => {
    const rubriker = (md: string) => md.split("\n").filter((rad) => /^ {0,3}#/u.test(rad)).length;
    const antal = rubriker(await textAv("md", ofarlig));
    await medFientliga(async (rapport) => {
      const md = await textAv("md", rapport);
      expect(rubriker(md)).toBe(antal);
      expect(md).not.toMatch(FARLIGA);
      for (const rad of md.replace(/\\[^\n]/gu, "").split("\n")) {
        expect(rad.replace(/^> /u, "")).not.toMatch(/[<>[\]`]/u);
        if (rad.includes("|")) expect(rad).toMatch(/^\|.*\|$/u);
      }
    }, 60);
  });

  it("lag: terminalen får inga styrtecken, och JSON är samma värde", async () => {
    await medFientliga(async (rapport, texter) => {
      expect(await textAv("terminal", rapport)).not.toMatch(FARLIGA);
      expect(JSON.parse(await textAv("json", rapport))).toEqual(
        JSON.parse(JSON.stringify(rapportMedTexter(texter))),
      );
    }, 60);
  });

  it("lag: CSV får inga formler och lika många fält på varje rad", async () => {
    await medFientliga(async (rapport) => {
      for (const fil of (await allaFormat["csv"]?.({ rapport, rader })) ?? []) {
        const text = Buffer.from(fil).toString();
        const excel = text.startsWith("\uFEFF");
        const falt = parseCsv(text.slice(excel ? 1 : 0), { delimiter: excel ? ";" : "," });
        expect(new Set(falt.map(({ length }) => length)).size).toBe(1);
        for (const ett of falt.flat().map(String)) {
          expect(ett).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
          if (excel && !/^-[\d,]+%?$/u.test(ett))
            expect(ett).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
        }
      }
    }, 30);
  });

  it("lag: XLSX är hel XML utan formler, och texten är densamma", async () => {
    const kanda = xmlelement(await ettAv("xlsx", ofarlig));
    await medFientliga(async (rapport, texter) => {
      const bytes = await ettAv("xlsx", rapport);
      expect(utover(xmlelement(bytes), kanda)).toEqual([]);
      expect(kanda.has("f")).toBe(false);
      const { sheets } = await readXlsx(bytes);
      expect(sheets[0]?.rows[0]?.[0] ?? "").toBe(renRad(texter[0] ?? ""));
    }, 25);
  });

  it("lag: DOCX är hel XML utan nya element", async () => {
    const kanda = xmlelement(await ettAv("docx", ofarlig));
    await medFientliga(async (rapport) => {
      const bytes = await ettAv("docx", rapport);
      expect(utover(xmlelement(bytes), kanda)).toEqual([]);
      for (const text of await uppackat(bytes)) expect(text).not.toMatch(FARLIGA);
    }, 3);
  });

  it.skipIf(!poppler)("lag: Typst läser ingen fil och kör ingen kod", async () => {
    await medFientliga(async (rapport) => {
      const visat = iPdf(await ettAv("pdf", rapport));
      expect(visat).not.toMatch(/root:x?:0/u);
      expect(visat).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    }, 6);
    const visat = iPdf(await ettAv("pdf", skyddad(rapportMedTexter(fientligt)))).replace(
      /\s+/gu,
      "",
    );
    for (const kod of ['#read("/etc/passwd")', "#panic(", "<script>alert(1)</script>"])
      expect(visat).toContain(kod);
  });

  it("lag: Parquet bär texten som den är", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligaTexter, async ([text = ""]) => {
        const rad = internBruk([
          {
            nyckeltal: text,
            enhet: "arende",
            period: rapportMedTexter(["a"]).period,
            fonster: "enskild",
            grupp: { kon: text },
            utfall: { _tag: "Antal", antal: 7, av: 7, individer: 7 },
          },
        ]);
        const filer = (await allaFormat["parquet"]?.({ rapport: ofarlig, rader: rad })) ?? [];
        const [funnen] = await iDuckDB(filer[0] ?? new Uint8Array());
        expect([funnen?.["nyckeltal"], funnen?.["kon"]]).toEqual([ren(text), ren(text)]);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(format)("%s", (namn, gor) => {
  it("lag: samma rapport ger samma bytes", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligaTexter, async (texter) => {
        const gjord = async () =>
          (await gor({ rapport: skyddad(rapportMedTexter(texter)), rader })).map((fil) =>
            Buffer.from(fil).toString("base64"),
          );
        expect(await gjord()).toEqual(await gjord());
      }),
      { numRuns: namn === "pdf" || namn === "docx" ? 1 : 5 },
    );
  });
});
