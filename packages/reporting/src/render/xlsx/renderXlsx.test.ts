import * as fc from "fast-check";
import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { renRad } from "../csv/ren.ts";
import { rutnatI } from "../csv/rutnat.ts";
import { grannar, harHemligt, medHemligt, rapportAv } from "../csv/testing/dolda.ts";
import {
  cellerIText,
  fattasIOrdning,
  finns,
  medLibreOffice,
  uppackad,
} from "../csv/testing/lasning.ts";
import { godtyckligText, provrapport, rapportMed } from "../csv/testing/provrapport.ts";
import { rutvarde } from "../csv/varde.ts";
import { bladnamn } from "./bladnamn.ts";
import { renderXlsx } from "./index.ts";
import { radantal } from "./matt.ts";

const las = (sv?: string, intern = false) => readXlsx(renderXlsx(provrapport(sv, intern)));
const libreOffice = finns("soffice", "libreoffice-calc");

describe("boken", () => {
  it("en översikt och ett blad per tabell, med riktiga tabeller och frysta rubriker", async () => {
    const { sheets, properties } = await las();
    expect(sheets.map(({ name }) => name)).toEqual([
      "Översikt",
      "Siffror i korthet",
      "Rubriken",
      "Rubriken (2)",
      "Pengar",
      "Pengar (2)",
    ]);
    expect(properties).toMatchObject({ title: "Rubriken", creator: "Rubriken", subject: "2024" });
    expect(sheets[2]?.tables?.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      ["Rubriken", "Rubriken 2", "Rubriken 3", "Kvot"],
    ]);
    for (const { tables, freezePane } of sheets.slice(1)) {
      expect([tables?.length, freezePane]).toEqual([1, { rows: 4, columns: 1 }]);
    }
  });

  it("tal är tal med talformat; det som inte är tal är högerställd text", async () => {
    const { sheets } = await las();
    const rader = sheets[2]?.rows.slice(4, 11).map((rad) => rad.slice(1, 4));
    expect(rader).toEqual([
      [1234, 1234 / 4321, 1234 / 4321],
      [0, 0, 0],
      ["..", "..", ".."],
      ["uppgift saknas", "uppgift saknas", "uppgift saknas"],
      [62, 0.5, 0.5],
      ["–", "–", "–"],
      [1296, "..", -7 / 3],
    ]);
    expect(sheets[4]?.rows[4]).toEqual(["2023", 2193944.38, 12.5]);
    const delar = uppackad(renderXlsx(provrapport()));
    const stilar = delar.get("xl/styles.xml") ?? "";
    for (const format of [
      "0%",
      "#,##0",
      "#,##0.00&quot; kr&quot;",
      "&quot;cirka &quot;#,##0;&quot;cirka &quot;-#,##0",
    ]) {
      expect(stilar).toContain(`formatCode="${format}"`);
    }
    expect(stilFor(delar, "xl/worksheets/sheet3.xml", "B7")).toContain('horizontal="right"');
  });

  it("rubrikraden upprepas i utskrift, brutna rubriker får högre rad, och inga formler finns", () => {
    const delar = uppackad(
      renderXlsx(
        provrapport("En mycket lång rubrik som måste brytas på flera rader för att rymmas"),
      ),
    );
    expect(delar.get("xl/workbook.xml")).toContain("!$4:$4</definedName>");
    const [, hojd] =
      /<row r="4" ht="([\d.]+)"/u.exec(delar.get("xl/worksheets/sheet3.xml") ?? "") ?? [];
    expect(Number(hojd)).toBeGreaterThan(40);
    for (const [namn, del] of delar) if (namn.includes("sheet")) expect(del).not.toMatch(/<f[ >]/u);
  });

  it("den interna är märkt på varje blad, i sidhuvudet och i egenskaperna; den publika är det inte", async () => {
    const { sheets } = await las("Rubriken", true);
    for (const { rows } of sheets) expect(rows.flat()).toContain("FÅR EJ SPRIDAS");
    const delar = uppackad(renderXlsx(provrapport("Rubriken", true)));
    expect(delar.get("docProps/core.xml")).toContain("<cp:contentStatus>FÅR EJ SPRIDAS<");
    for (let i = 1; i <= sheets.length; i++) {
      expect(delar.get(`xl/worksheets/sheet${i}.xml`)).toMatch(/<oddHeader>[^<]*FÅR EJ SPRIDAS/u);
    }
    expect([...uppackad(renderXlsx(provrapport())).values()].join("")).not.toMatch(
      /får ej spridas/iu,
    );
  });

  it("samma rapport ger samma bytes, med zip-tiden 1980", () => {
    const bytes = renderXlsx(provrapport("a", true));
    expect(renderXlsx(provrapport("a", true))).toEqual(bytes);
    const dostid = new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true);
    expect(dostid).toBe(0x00210000);
  });
});

/** Cellens stil. */
const stilFor = (delar: ReadonlyMap<string, string>, blad: string, ref: string): string => {
  const [, nummer] = new RegExp(`<c r="${ref}" s="(\\d+)"`, "u").exec(delar.get(blad) ?? "") ?? [];
  const xf = [...(delar.get("xl/styles.xml") ?? "").matchAll(/<xf .*?<\/xf>/gu)];
  return xf[Number(nummer)]?.[0] ?? "";
};

describe("text från människor", () => {
  it("lag: blir text, bladens namn duger, och XML:en är hel", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligText, async (sv) => {
        const bytes = renderXlsx(provrapport(sv));
        for (const [namn, del] of uppackad(bytes)) {
          expect(del).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u);
          if (!namn.endsWith(".rels")) expect(del).not.toMatch(/<f[ >]|<script|<svg/u);
          expect(del.replace(/<[^<>]*>/gu, "")).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u);
        }
        const { sheets } = await readXlsx(bytes);
        expect(sheets[0]?.rows[0]?.[0] ?? "").toBe(renRad(sv));
        const namn = sheets.map(({ name }) => name);
        expect(new Set(namn.map((n) => n.toLowerCase())).size).toBe(namn.length);
        for (const n of namn) expect(n).toMatch(/^[^[\]:*?/\\']{1,31}$/u);
      }),
      { numRuns: 60 },
    );
  });

  it("det som liknar en formel märks som text, så att Excel inte räknar när någon ändrar i cellen", () => {
    const delar = uppackad(renderXlsx(provrapport("=1+1")));
    expect(stilFor(delar, "xl/worksheets/sheet1.xml", "A1")).toContain('quotePrefix="1"');
    expect(delar.get("xl/sharedStrings.xml")).toContain(">=1+1</t>");
  });

  it("bladnamn: långa kortas vid ord, tomma och reserverade byts, krockar numreras", () => {
    expect(
      bladnamn(["Försörjning vid aktualisering och vid avslut", "History", "[]", "blad"]),
    ).toEqual(["Försörjning vid aktualisering…", "Blad", "Blad (2)", "blad (3)"]);
  });

  it("radantal: ord hålls hela, långa ord delas", () => {
    expect([
      radantal("ett två tre", 12),
      radantal("ett två tre", 7, true),
      radantal("x".repeat(30), 10, true),
    ]).toEqual([1, 2, 3]);
  });
});

describe("läst av andra", () => {
  it("hucre ser samma tal som rapporten har", async () => {
    const { sheets } = await las();
    const tal = sheets.slice(1).map(({ rows }) => rows.flat().filter((v) => typeof v === "number"));
    const vantade = rutnatI(rapportMed("Rubriken")).map(({ nat }) =>
      [...nat.rader.map(({ rutor }) => rutor), nat.summa ?? []]
        .flat()
        .flatMap((ruta) => rutvarde(ruta).tal ?? []),
    );
    expect(tal).toEqual(vantade);
  });

  it.skipIf(!libreOffice)("LibreOffice visar samma text som rapporten", () => {
    const bok = renderXlsx(provrapport("Heading"), { sprak: "en" });
    const html = medLibreOffice("bok.xlsx", bok, "html").get("bok.html") ?? "";
    const jamn = (text: string) => text.replaceAll("\u2212", "-");
    const visat = html
      .replace(/<[^>]*>/gu, " ")
      .replaceAll("&nbsp;", " ")
      .replaceAll("&ndash;", "–");
    const vantat = cellerIText(rapportMed("Heading"), "en").map(jamn);
    expect(vantat.length).toBeGreaterThan(30);
    expect(fattasIOrdning(visat, vantat)).toEqual([]);
  });
});

describe("dolda tal", () => {
  it("lag: ett dolt antal står i ingen del av boken", async () => {
    await fc.assert(
      fc.asyncProperty(grannar, async (antal) => {
        const delar = uppackad(renderXlsx(rapportAv(await medHemligt(antal))));
        expect(delar.get("xl/sharedStrings.xml")).toContain(">..<");
        for (const del of delar.values()) expect(harHemligt(del)).toBe(false);
      }),
      { numRuns: 8 },
    );
  });
});
