import * as fc from "fast-check";
import { parseCsv } from "hucre";
import { describe, expect, it } from "vitest";
import { type CsvDialekt, renderCsv } from "./index.ts";
import { grannar, harHemligt, medHemligt, rapportAv } from "./testing/dolda.ts";
import { godtyckligText, provrapport, rapportMed } from "./testing/provrapport.ts";

const DIALEKTER = ["excel", "ren"] as const satisfies ReadonlyArray<CsvDialekt>;
const las = (dialekt: CsvDialekt, sv?: string, intern = false) =>
  renderCsv(provrapport(sv, intern), { dialekt }).map(({ namn, text }) => ({
    namn,
    rader: parseCsv(text.replace(/^\uFEFF/u, ""), { delimiter: dialekt === "excel" ? ";" : "," }),
  }));
const fil = (dialekt: CsvDialekt, slut: string) =>
  las(dialekt).find(({ namn }) => namn.endsWith(slut))?.rader;

describe("svensk Excel", () => {
  it("BOM, semikolon, CRLF, decimalkomma, vanligt minus, inget tusental", () => {
    const filer = renderCsv(provrapport());
    for (const { text } of filer) {
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
      expect(text).not.toMatch(/\u2212|\u00A0/u);
    }
    expect(fil("excel", "ett-t.csv")).toEqual([
      ["Rubriken", "Rubriken 2", "Rubriken 3", "Kvot"],
      ["Rubriken vanlig", "1234", "29%", "0,29"],
      ["Rubriken noll", "0", "0%", "0"],
      ["Rubriken dold", "..", "..", ".."],
      ["Rubriken saknas", "uppgift saknas", "uppgift saknas", "uppgift saknas"],
      ["Rubriken uppskattad", "cirka 62", "cirka 50%", "cirka 0,5"],
      ["Rubriken galler_inte", "–", "–", "–"],
      ["Summa", "1296", "..", "-2,33"],
    ]);
    expect(fil("excel", "pengar.csv")).toEqual([
      ["År", "Utfall", "Medel"],
      ["2023", "2193944,38", "12,5"],
      ["Rubriken", "-15,50", "0,13"],
    ]);
  });

  it("perioden i filen om rapporten är ISO-datum", () => {
    const [om] = las("excel");
    expect(om?.rader.map((rad) => rad[2])).toEqual(
      expect.arrayContaining(["2024-01-01", "2024-12-31"]),
    );
  });
});

describe("den rena dialekten", () => {
  it("komma, punkt, LF, ingen BOM; det dolda är tomt med status", () => {
    for (const { text } of renderCsv(provrapport(), { dialekt: "ren" })) {
      expect(text).not.toMatch(/\uFEFF|\r/u);
    }
    expect(fil("ren", "ett-t.csv")?.map((rad) => rad.filter((_, k) => k !== 1))).toEqual([
      ["kod", "antal", "antal_status", "andel", "andel_status", "kvot", "kvot_status"],
      ["vanlig", "1234", "visad", ...kvot(1234 / 4321), ...kvot(1234 / 4321)],
      ["noll", "0", "visad", "0", "visad", "0", "visad"],
      ["dold", "", "dold", "", "dold", "", "dold"],
      ["saknas", "", "saknas", "", "saknas", "", "saknas"],
      ["uppskattad", "62", "uppskattad", "0.5", "uppskattad", "0.5", "uppskattad"],
      ["galler_inte", ...Array.from({ length: 3 }, () => ["", "ej_tillampligt"]).flat()],
      ["_summa", "1296", "visad", "", "dold", ...kvot(-7 / 3)],
    ]);
  });
  const kvot = (n: number) => [String(n), "visad"];

  it("åldersspann får tankstreck i namnet men inte i koden", () => {
    const rapport = rapportMed("16-19 år");
    const rader = renderCsv(provrapport("16-19 år"), { dialekt: "ren" }).at(3)?.text ?? "";
    expect(rapport.avsnitt).toHaveLength(2);
    expect(rader).toContain("lon,16–19 år,31,visad");
  });
});

describe("i båda", () => {
  it.each(DIALEKTER)(
    "%s: en fil per tabell och en om rapporten; det interna märks på varje rad",
    (d) => {
      expect(las(d).map(({ namn }) => namn)).toEqual([
        "00-om-rapporten.csv",
        "01-ett-siffror.csv",
        "02-ett-t.csv",
        "03-ett-d-tabell.csv",
        "04-tva-pengar.csv",
        "05-tva-tom.csv",
      ]);
      for (const { namn, rader } of las(d, "Rubriken", true)) {
        expect(namn).toMatch(/-far-ej-spridas\.csv$/u);
        if (namn.startsWith("00")) expect(rader.flat()).toContain("Får ej spridas");
        else for (const rad of rader.slice(1)) expect(rad.at(-1)).toBe("Får ej spridas");
      }
    },
  );

  it.each(DIALEKTER)("%s: samma rapport ger samma bytes", (dialekt) => {
    const gor = () => renderCsv(provrapport("a"), { dialekt });
    expect(gor()).toEqual(gor());
  });

  it.each(DIALEKTER)("%s: lag: text blir text, och varje rad har lika många fält", (dialekt) => {
    fc.assert(
      fc.property(godtyckligText, (sv) => {
        for (const { namn, rader } of las(dialekt, sv)) {
          expect(namn).toMatch(/^[a-z0-9_-]+\.csv$/u);
          expect(new Set(rader.map(({ length }) => length)).size).toBe(1);
          expect(new Set(rader[0]).size).toBe(rader[0]?.length);
          for (const falt of rader.flat().map(String)) {
            expect(falt).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
            if (dialekt === "excel" && !/^-[\d,]+$/u.test(falt)) {
              expect(falt).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lag: ett dolt antal står i ingen fil", async () => {
    await fc.assert(
      fc.asyncProperty(grannar, async (antal) => {
        const rapport = rapportAv(await medHemligt(antal));
        const filer = DIALEKTER.flatMap((dialekt) => renderCsv(rapport, { dialekt }));
        expect(filer.some(({ text }) => text.includes("..") || text.includes("dold"))).toBe(true);
        expect(filer.filter(({ text }) => harHemligt(text))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
