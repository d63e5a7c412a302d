import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { skyddad } from "../../disclosure/Utgava.ts";
import { grannar, harHemligt, medHemligt, rapportAv } from "../csv/testing/dolda.ts";
import { cellerIText, fattasIOrdning, finns, medFil } from "../csv/testing/lasning.ts";
import { fientligt, godtyckligText, provrapport, rapportMed } from "../csv/testing/provrapport.ts";
import { renderPdf } from "./index.ts";
import { fri, medTeckennummer, strang } from "./typst.ts";

const tid = new Date("2025-01-09T12:00:00Z");
const poppler = finns("pdftotext", "poppler-utils");
const text = (pdf: Uint8Array): string =>
  medFil("r.pdf", pdf, "pdftotext", () => ["-layout", "r.pdf", "-"]).ut;

/** Filen med alla packade strömmar uppackade, utom typsnitten: deras maskinkod har siffror som inte är text. */
const uppackad = (pdf: Uint8Array): string => {
  const hela = Buffer.from(pdf);
  const delar = [hela.toString("latin1")];
  for (let i = hela.indexOf("stream\n"); i >= 0; i = hela.indexOf("stream\n", i + 7)) {
    try {
      const strom = inflateSync(hela.subarray(i + 7)).toString("latin1");
      if (!strom.startsWith("\u0000\u0001\u0000\u0000")) delar.push(strom);
    } catch {}
  }
  return delar.join("\n");
};

afterEach(() => {
  vi.doUnmock("@myriaddreamin/typst-ts-node-compiler");
  vi.resetModules();
});

describe("dokumentet", () => {
  it.skipIf(!poppler)("är PDF/UA-1, märkt, på svenska, med tiden som angavs", async () => {
    const pdf = await renderPdf(provrapport("Rubriken"), { tid });
    const { ut } = medFil("r.pdf", pdf, "pdfinfo", () => ["r.pdf"]);
    expect(ut).toMatch(/Title:\s+Rubriken/u);
    expect(ut).toMatch(/Tagged:\s+yes/u);
    expect(ut).toMatch(/CreationDate:\s+Thu Jan {2}9 12:00:00 2025/u);
    const rent = uppackad(pdf);
    expect(rent).toContain("/Lang (sv-SE)");
    expect(rent).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(rent).toMatch(/\/S\s*\/THead|\/THead/u);
    expect(uppackad(await renderPdf(provrapport("Rubriken"), { sprak: "en" }))).toContain(
      "/Lang (en-GB)",
    );
  });

  it.skipIf(!poppler).each(["sv", "en"] as const)("varje tal står i texten (%s)", async (sprak) => {
    const avsnitt = rapportMed("Rubriken").avsnitt.map((ett) => ({
      ...ett,
      innehall: ett.innehall.filter(({ _tag }) => _tag !== "Diagram"),
    }));
    const utanDiagram = { ...rapportMed("Rubriken"), avsnitt };
    const visat = text(await renderPdf(skyddad(utanDiagram), { sprak, tid }));
    const vantat = cellerIText(utanDiagram, sprak);
    expect(vantat.length).toBeGreaterThan(25);
    expect(
      fattasIOrdning(visat.replace(/(?<=\d)%/gu, sprak === "sv" ? " %" : "%"), vantat),
    ).toEqual([]);
    for (const del of ["Andra stycket", "Ordförande"]) expect(visat).toContain(del);
  });

  it.skipIf(!poppler)("diagrammets tal står i bilden", async () => {
    const visat = text(await renderPdf(provrapport("Rubriken"), { tid }));
    for (const tal of ["31", "47", "53"]) expect(visat).toMatch(new RegExp(`\\b${tal}\\b`, "u"));
  });

  it.skipIf(!poppler)("den interna är vattenmärkt; den publika inte", async () => {
    expect(text(await renderPdf(provrapport("a", true)))).toMatch(
      /FÅR EJ SPRIDAS.*Får ej spridas/su,
    );
    expect(text(await renderPdf(provrapport("a")))).not.toMatch(/får ej spridas/iu);
  });

  it("samma rapport och tid ger samma bytes, och ingen arbetskatalog blir kvar", async () => {
    const egen = mkdtempSync(join(tmpdir(), "star-prov-"));
    vi.stubEnv("TMPDIR", egen);
    const gor = () => renderPdf(provrapport("a", true), { tid });
    expect(Buffer.from(await gor()).equals(Buffer.from(await gor()))).toBe(true);
    expect(readdirSync(egen)).toEqual([]);
    vi.unstubAllEnvs();
    rmSync(egen, { recursive: true });
  });
});

describe("text från människor", () => {
  it.each([
    ['a"b', '"a\\"b"'],
    ["a\\b", '"a\\\\b"'],
    ["a\nb", '"a\\nb"'],
    ["#read(x)", '"#read(x)"'],
    ["\\u{41}", '"\\\\u{41}"'],
  ])("%j blir en strängliteral", (rått, literal) => expect(strang(rått)).toBe(literal));

  it("fri skiljer raderna åt och avslutar varje uttryck", () =>
    expect(fri("a\nb")).toBe('[#"a";#linebreak();#"b";]'));

  it("tecken utan säkert typsnitt skrivs med nummer", () =>
    expect(medTeckennummer("å–漢😀")).toBe("å–[U+6F22][U+1F600]"));

  it.skipIf(!poppler).each(fientligt)(
    "står som text eller teckennummer, och läser ingen fil (%#)",
    async (sv) => {
      const visat = text(await renderPdf(provrapport(sv)));
      expect(visat).not.toMatch(/root:x?:0/u);
      const forsta = /[a-z]{4,}/u.exec(sv)?.[0];
      if (forsta !== undefined) expect(visat).toContain(forsta);
    },
  );

  it("lag: Typst godtar dokumentet vad texten än är", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligText, async (sv) => {
        const pdf = await renderPdf(provrapport(sv, true));
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
      }),
      { numRuns: 12 },
    );
  });
});

describe("dolda tal", () => {
  it.skipIf(!poppler)(
    "lag: ett dolt antal står varken i texten eller i filens uppackade delar",
    async () => {
      await fc.assert(
        fc.asyncProperty(grannar, async (antal) => {
          const pdf = await renderPdf(rapportAv(await medHemligt(antal)));
          const visat = text(pdf);
          expect(visat).toContain("..");
          expect([harHemligt(visat), uppackad(pdf).includes("98765")]).toEqual([false, false]);
        }),
        { numRuns: 4 },
      );
    },
  );
});

describe("paketet saknas", () => {
  it("ett fel som säger vad som ska installeras", async () => {
    vi.doMock("@myriaddreamin/typst-ts-node-compiler", () => {
      throw new Error("Cannot find package");
    });
    vi.resetModules();
    const { renderPdf: utan } = await import("./renderPdf.ts");
    const { provrapport: rapport } = await import("../csv/testing/provrapport.ts");
    await expect(utan(rapport())).rejects.toMatchObject({
      _tag: "SaknatPaket",
      paket: "@myriaddreamin/typst-ts-node-compiler",
    });
  });
});
