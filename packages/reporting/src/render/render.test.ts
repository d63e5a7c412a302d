import { readFileSync } from "node:fs";
import { sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ritaDiagram } from "../diagram/index.ts";
import { forvaldaSkyddsregler } from "../disclosure/Skyddsregler.ts";
import { internBruk, skydda } from "../disclosure/skydda.ts";
import { oppna } from "../disclosure/Utgava.ts";
import { mallar, slutJamtland } from "../mallar/index.ts";
import { byggRapport, type Mall, nyckeltalsmall, tolkaMall } from "../rapport/index.ts";
import { markdown, xml } from "./flykt.ts";
import {
  nyckeltalsrader,
  renderFragment,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from "./index.ts";

const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
const rad = (
  nyckeltal: string,
  grupp: Resultatrad["grupp"],
  antal: number,
  av: number,
): Resultatrad => ({
  nyckeltal,
  enhet: "arende",
  period,
  fonster: "enskild",
  grupp,
  utfall: { _tag: "Antal", antal, av, individer: antal },
});

const RADER: ReadonlyArray<Resultatrad> = [
  rad("aktualiseringar", {}, 98765, 98765),
  rad("aktualiseringar", { aktualiserande_aktor: "ifo" }, 3, 98765),
  rad("aktualiseringar", { aktualiserande_aktor: "flera" }, 98762, 98765),
  rad("forsorjning_start", {}, 30, 30),
  rad("forsorjning_start", { forsorjning: "forsorjningsstod" }, 26, 30),
  rad("forsorjning_start", { forsorjning: "lon+sjukersattning" }, 4, 30),
  rad("forsorjning_slut", {}, 30, 30),
  rad("forsorjning_slut", { forsorjning: "lon" }, 30, 30),
];
const uppgifter = (namn = "Förbundet") => ({
  forbund: { id: "f", namn },
  period,
  fonster: "enskild" as const,
  nyckeltal: katalog,
});
const skyddade = await skydda(RADER);
const publik = (mall: Mall = slutJamtland, namn?: string) =>
  byggRapport(mall, skyddade, uppgifter(namn));
const intern = () => byggRapport(slutJamtland, internBruk(RADER), uppgifter());
const alla = (rapport: ReturnType<typeof publik>) => [
  renderHtml(rapport),
  renderHtml(rapport, "en"),
  renderMarkdown(rapport),
  renderTerminal(rapport),
  renderJson(rapport),
  renderFragment(rapport, { sprak: "sv", rubrikniva: 2, idPrefix: "star" }).html,
];

describe("rapporten", () => {
  it("den interna är vattenmärkt i varje format, den publika i inget", () => {
    for (const text of alla(intern()))
      expect(text.toLowerCase()).toMatch(/får ej spridas|not for distribution/u);
    for (const text of alla(publik()))
      expect(text.toLowerCase()).not.toMatch(/får ej spridas|not for distribution/u);
  });

  it("den publika säger att små tal är dolda", () => {
    for (const text of [renderHtml(publik()), renderMarkdown(publik()), renderTerminal(publik())]) {
      expect(text).toContain("som annars går att räkna ut");
    }
  });

  it("JSON godtas av det publicerade schemat", () => {
    const prov = (namn: string) =>
      new Ajv2020({ strict: false, validateFormats: false }).compile(
        JSON.parse(readFileSync(new URL(`../../schema/${namn}.json`, import.meta.url), "utf8")),
      );
    const rapportschema = prov("rapport-1");
    const json: unknown = JSON.parse(renderJson(intern()));
    expect([rapportschema(json), rapportschema.errors]).toEqual([true, null]);
    expect(rapportschema({ ...JSON.parse(renderJson(intern())), extra: 1 })).toBe(false);
    const rader: unknown = JSON.parse(JSON.stringify(nyckeltalsrader(skyddade)));
    expect(prov("nyckeltal-1")(rader)).toBe(true);
    for (const mall of mallar.values())
      expect(prov("mall-1")(JSON.parse(JSON.stringify(mall)))).toBe(true);
  });

  it("samma rapport ger samma bytes", () => expect(alla(intern())).toEqual(alla(intern())));

  it("sidan står för sig själv: inga skript, inga yttre adresser, unika id", () => {
    const html = renderHtml(intern());
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=|javascript:/u);
    expect(html.match(/https?:\/\/[^"\s]+/gu)).toEqual(Array(2).fill("http://www.w3.org/2000/svg"));
    const id = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, namn]) => namn);
    expect(new Set(id).size).toBe(id.length);
    for (const [, mal] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/gu)) {
      for (const ett of (mal ?? "").split(" ")) expect(id).toContain(ett);
    }
  });

  it("tabellerna har rubrik, kolumn- och radrubriker", () => {
    const html = renderHtml(intern());
    const tabeller = html.match(/<table .*?<\/table>/gsu) ?? [];
    expect(tabeller.length).toBeGreaterThan(4);
    for (const tabell of tabeller) {
      expect(tabell).toMatch(/<caption [^>]*id=/u);
      expect(tabell).toMatch(/<th [^>]*scope="col"/u);
    }
  });
});

describe("dolda tal", () => {
  it("finns i inget format: siffran 98 762 går inte att läsa, inte heller 3", async () => {
    const regler = { ...forvaldaSkyddsregler, minstaCell: 98764 };
    const dolda = await skydda(RADER, { regler });
    const rapport = byggRapport(slutJamtland, dolda, uppgifter());
    const texter = [
      ...alla(rapport),
      JSON.stringify(nyckeltalsrader(dolda)),
      renderTerminal(byggRapport(nyckeltalsmall(katalog), dolda, uppgifter())),
    ];
    for (const text of texter) {
      expect(text.replace(/[\s\u00A0.,]/gu, "")).not.toContain("98762");
      expect(text.replace(/[\s\u00A0,]/gu, "")).toContain("98765");
    }
  });

  it("syns som .. och läses upp som dolda, aldrig som 0 eller tomt", () => {
    const html = renderHtml(publik());
    const ifo = /Individ- och familjeomsorgen \(IFO\)<\/th>(.*?)<\/tr>/su.exec(html)?.[1] ?? "";
    expect(ifo.match(/uppgiften är dold av sekretesskäl/gu)).toHaveLength(2);
    expect(nyckeltalsrader(skyddade)[1]).toEqual({
      nyckeltal: "aktualiseringar",
      enhet: "arende",
      period,
      fonster: "enskild",
      grupp: { aktualiserande_aktor: "ifo" },
      status: "dold",
    });
  });
});

describe("nyckeltalsrader", () => {
  it("utelämnar grupper som är noll men inte helheten, och ger andelen oavrundad", () => {
    const rader = nyckeltalsrader(
      internBruk([
        rad("n", {}, 0, 0),
        rad("n", { kon: "man" }, 0, 3),
        rad("n", { kon: "kvinna" }, 1, 3),
      ]),
    );
    expect(rader.every(({ spridning }) => spridning === "intern")).toBe(true);
    expect(
      rader.map(({ grupp, antal, taljare, namnare, varde }) => [
        grupp,
        antal,
        taljare,
        namnare,
        varde,
      ]),
    ).toEqual([
      [{}, 0, undefined, undefined, undefined],
      [{ kon: "kvinna" }, 1, 1, 3, 1 / 3],
    ]);
  });
});

describe("text från människor", () => {
  const fientligt = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]>&amp;&#x3c;",
    "| a | **b** | [c](javascript:x) |\n# rubrik",
    "\u202Eomvänt\u202C \u0000\u001b[31m",
    "=HYPERLINK(1)",
  ];
  it.each(fientligt)("blir text i varje format (%#)", (namn) => {
    const [html = "", , md = "", terminal = ""] = alla(publik(slutJamtland, namn));
    expect(html).not.toMatch(/<script|<img|\u202E/u);
    expect(html).toContain(xml(namn));
    expect(md.split("\n").filter((r) => r.startsWith("# "))).toHaveLength(1);
    expect(md).not.toMatch(/[^\\]\[c\]\(/u);
    expect(["\u001b", "\u0000", "\u202E"].filter((tecken) => terminal.includes(tecken))).toEqual(
      [],
    );
  });

  it("lag: xml-flykten lämnar inga tecken som kan öppna en tagg eller ett attribut", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[<>"']/u.test(xml(text))));
  });
  it("lag: markdown-flykten ger en rad", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => !/[\r\n]/u.test(markdown(text))),
    );
  });
});

describe("mallar", () => {
  it("är data; okända nycklar är fel med plats", () => {
    expect(Result.getOrThrow(tolkaMall(JSON.parse(JSON.stringify(slutJamtland))))).toEqual(
      slutJamtland,
    );
    const svar = tolkaMall({
      ...slutJamtland,
      avsnitt: [{ id: "a", rubrik: { sv: "A", en: "A" }, block: [], fel: 1 }],
    });
    expect(Result.isFailure(svar) && svar.failure.map(({ plats }) => plats)).toEqual([
      "avsnitt.0.fel",
    ]);
  });
});

describe("diagrammet", () => {
  const diagram = oppna(intern())
    .avsnitt.flatMap(({ innehall }) => innehall)
    .find((block) => block._tag === "Diagram");
  if (diagram?._tag !== "Diagram") throw new Error("mallen har inget diagram");
  const svg = (bredd: number) => ritaDiagram(diagram, { bredd, sprak: "sv", idPrefix: "d" });

  it("är en namngiven bild med hela innehållet i ord", () => {
    expect(svg(720)).toMatch(/^<svg [^>]*role="img" aria-labelledby="d-t d-d"/u);
    expect(svg(720)).toContain("Försörjningsstöd: vid aktualisering 26, vid avslut 0.");
    expect(svg(720)).not.toMatch(/style=|<style|<pattern|class=/u);
  });

  it("staplarnas längder står i proportion till talen", () => {
    const langder = [
      ...svg(720).matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="14"/gu),
    ].map(([, b]) => Number(b));
    expect(langder).toHaveLength(3);
    const [lon = 0, sjuk = 0, stod = 0] = langder;
    expect(lon / stod).toBeCloseTo(30 / 26, 1);
    expect(lon / sjuk).toBeCloseTo(30 / 4, 0);
  });

  it.each([288, 720])("inget sticker utanför bilden vid %i px", (bredd) => {
    for (const [, x, ankare] of svg(bredd).matchAll(
      /<text x="([\d.-]+)" y="[\d.]+" text-anchor="(\w+)"/gu,
    )) {
      expect(Number(x)).toBeGreaterThan(ankare === "end" ? 60 : 0);
      expect(Number(x)).toBeLessThan(bredd - (ankare === "start" ? 15 : 0));
    }
  });

  it("dolda staplar ritas inte och får inget tal: fyra personer, och det att alla har samma försörjning", () => {
    const dolt = oppna(publik())
      .avsnitt.flatMap(({ innehall }) => innehall)
      .find((block) => block._tag === "Diagram");
    if (dolt?._tag !== "Diagram") throw new Error("mallen har inget diagram");
    const bild = ritaDiagram(dolt, { bredd: 720, sprak: "sv", idPrefix: "d" });
    expect(bild).not.toMatch(/height="14"/u);
    expect(bild).not.toMatch(/>(?:4|26|30)<\/text>/u);
    expect(bild.match(/>\.\.<\/text>/gu)?.length).toBeGreaterThan(2);
  });
});
