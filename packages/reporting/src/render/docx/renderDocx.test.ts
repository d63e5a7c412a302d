import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ren } from "../csv/ren.ts";
import { grannar, harHemligt, medHemligt, rapportAv } from "../csv/testing/dolda.ts";
import {
  cellerIText,
  fattasIOrdning,
  finns,
  medLibreOffice,
  uppackad,
} from "../csv/testing/lasning.ts";
import { godtyckligText, provrapport, rapportMed } from "../csv/testing/provrapport.ts";
import { renderDocx, SaknatPaket } from "./index.ts";
import { ladda } from "./paket.ts";

const delarAv = async (...args: Parameters<typeof renderDocx>) =>
  uppackad(await renderDocx(...args));
const libreOffice = finns("soffice", "libreoffice-writer");
const rubriker = (dokument = "") =>
  [...dokument.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map(([, s]) => s);

afterEach(() => {
  vi.doUnmock("docx");
  vi.doUnmock("@resvg/resvg-js");
  vi.resetModules();
});

describe("dokumentet", () => {
  it("stilar, upprepade rubrikrader, alternativtext, språk, innehåll och sidnummer", async () => {
    const delar = await delarAv(provrapport("Rubriken"));
    const dokument = delar.get("word/document.xml") ?? "";
    for (const stil of ["Title", "Heading1", "Caption", "AttFyllaI", "Not", "Innehallsrubrik"]) {
      expect(rubriker(dokument)).toContain(stil);
    }
    expect(dokument.match(/<w:tblHeader\/>/gu)).toHaveLength(4);
    expect(dokument).toMatch(/<wp:docPr [^>]*descr="[^"]*31[^"]*"/u);
    expect(dokument).toMatch(/TOC [^<]*\\o|TOC \\h \\o/u);
    const stilar = delar.get("word/styles.xml") ?? "";
    expect(stilar).toContain('<w:lang w:val="sv-SE"');
    for (const namn of ["Title", "heading 1", "heading 2", "caption"]) {
      expect(stilar.toLowerCase()).toContain(`<w:name w:val="${namn.toLowerCase()}"`);
    }
    expect(del(delar, "footer")).toMatch(/PAGE<.*NUMPAGES</su);
  });

  it("diagrammet är SVG med PNG", async () => {
    const namn = [...(await delarAv(provrapport())).keys()];
    expect(namn.filter((n) => /\.svg$/u.test(n))).toHaveLength(1);
    expect(namn.filter((n) => /\.png$/u.test(n))).toHaveLength(1);
  });

  it("att fylla i är märkt; det skrivna, underskrifter och tomma tabeller står som text", async () => {
    const dokument = (await delarAv(provrapport("Rubriken"))).get("word/document.xml") ?? "";
    expect(dokument).toMatch(/AttFyllaI"\/>.*?Att fylla i: .*?Rubriken/su);
    for (const text of [
      "Andra stycket",
      "nästa rad",
      "Underskrift",
      "9 januari 2025",
      "Ordförande",
      "Inga uppgifter för perioden.",
    ]) {
      expect(dokument).toContain(text);
    }
  });

  it("på engelska märks det som bara finns på svenska", async () => {
    const delar = await delarAv(provrapport("Rubriken"), { sprak: "en" });
    expect(delar.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(delar.get("word/document.xml")).toMatch(
      /<w:lang w:val="sv-SE"\/><\/w:rPr><w:t[^>]*>Rubriken/u,
    );
  });

  it("den interna är vattenmärkt på varje sida; den publika inte", async () => {
    const intern = await delarAv(provrapport("Rubriken", true));
    expect(del(intern, "header")).toMatch(
      /FÅR EJ SPRIDAS.*v:textpath[^>]*FÅR EJ SPRIDAS|v:textpath[^>]*FÅR EJ SPRIDAS.*FÅR EJ SPRIDAS/su,
    );
    expect(intern.get("word/document.xml")).toContain("Får ej spridas");
    expect([...(await delarAv(provrapport())).values()].join("")).not.toMatch(/får ej spridas/iu);
  });

  it("samma rapport ger samma bytes, utan klockslag", async () => {
    const bytes = await renderDocx(provrapport("a", true));
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"] });
    const senare = await renderDocx(provrapport("a", true));
    vi.useRealTimers();
    expect(Buffer.from(senare).equals(Buffer.from(bytes))).toBe(true);
    expect(uppackad(bytes).get("docProps/core.xml")).not.toMatch(/dcterms:(?:created|modified)/u);
  });
});

const del = (delar: ReadonlyMap<string, string>, namn: string): string =>
  [...delar]
    .filter(([fil]) => fil.includes(`word/${namn}`))
    .map(([, text]) => text)
    .join("");

describe("paket som saknas", () => {
  it("utan docx: ett fel som säger vad som ska installeras, på båda språken", async () => {
    vi.doMock("docx", () => {
      throw new Error("Cannot find package 'docx'");
    });
    vi.resetModules();
    const { renderDocx: utan } = await import("./renderDocx.ts");
    const { provrapport: rapport } = await import("../csv/testing/provrapport.ts");
    await expect(utan(rapport())).rejects.toMatchObject({
      _tag: "SaknatPaket",
      paket: "docx",
      message: expect.stringMatching(
        /Installera det: npm install docx\..*Install it: npm install docx\./u,
      ),
    });
  });

  it("utan resvg: ord och tabell i stället för bild, och det sägs", async () => {
    vi.doMock("@resvg/resvg-js", () => {
      throw new Error("Cannot find package");
    });
    vi.resetModules();
    const { renderDocx: utan } = await import("./renderDocx.ts");
    const { provrapport: rapport } = await import("../csv/testing/provrapport.ts");
    const delar = uppackad(await utan(rapport("Rubriken")));
    expect([...delar.keys()].filter((namn) => /\.(?:svg|png)$/u.test(namn))).toEqual([]);
    const dokument = delar.get("word/document.xml") ?? "";
    expect(dokument).toContain("Diagrammet står här som tabell och i ord");
    expect(dokument.match(/<w:tblHeader\/>/gu)).toHaveLength(5);
    expect(dokument).toMatch(/31.*47.*53/su);
  });

  it("ett paket som inte går att ladda är SaknatPaket, med orsaken", async () => {
    const orsak = new Error("nej");
    const fel = await ladda("paketet", () => Promise.reject(orsak)).catch((f: unknown) => f);
    expect(fel).toBeInstanceOf(SaknatPaket);
    expect(fel).toMatchObject({ paket: "paketet", cause: orsak });
  });
});

describe("text från människor", () => {
  it("lag: blir text i dokumentet", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligText, async (sv) => {
        const delar = await delarAv(provrapport(sv));
        for (const [namn, text] of delar) {
          if (!/\.(?:xml|rels|svg)$/u.test(namn)) continue;
          expect(text).not.toMatch(
            /[^\P{Cc}\n\t\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|<script/u,
          );
        }
        const [forsta = ""] = ren(sv).split(/[\t\r\n]/u);
        expect(avkodad(delar.get("word/document.xml"))).toContain(forsta);
      }),
      { numRuns: 12 },
    );
  });
});

const avkodad = (text = ""): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("läst av andra", () => {
  it.skipIf(!libreOffice).each(["sv", "en"] as const)(
    "LibreOffice visar varje tal (%s)",
    async (sprak) => {
      const bytes = await renderDocx(provrapport("Rubriken"), { sprak });
      const text =
        medLibreOffice("rapport.docx", bytes, "txt:Text (encoded):UTF8").get("rapport.txt") ?? "";
      const diagrammetsAvsnitt = rapportMed("Rubriken").avsnitt.map((avsnitt) => ({
        ...avsnitt,
        innehall: avsnitt.innehall.filter(({ _tag }) => _tag !== "Diagram"),
      }));
      const vantat = cellerIText({ ...rapportMed("Rubriken"), avsnitt: diagrammetsAvsnitt }, sprak);
      expect(vantat.length).toBeGreaterThan(25);
      expect(fattasIOrdning(text, vantat)).toEqual([]);
    },
  );
});

describe("dolda tal", () => {
  it("lag: ett dolt antal står i ingen del av dokumentet", async () => {
    await fc.assert(
      fc.asyncProperty(grannar, async (antal) => {
        const delar = await delarAv(rapportAv(await medHemligt(antal)));
        expect(delar.get("word/document.xml")).toContain(">..<");
        for (const text of delar.values()) expect(harHemligt(text)).toBe(false);
      }),
      { numRuns: 4 },
    );
  });
});
