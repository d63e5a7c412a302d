import { text } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dold, visad } from "../disclosure/Cell.ts";
import { type Diagram, Talslag } from "../rapport/Rapport.ts";
import { utanStyrtecken } from "../render/flykt.ts";
import { forvaltTema } from "../tema/index.ts";
import { blandad, formMed, SLAG } from "./diagramprov.ts";
import { EXEMPEL } from "./exempel.ts";
import { ritaDiagram } from "./index.ts";
import { elementI, krockar, textlador, utanfor, xI } from "./svgprov.ts";

const BREDDER = [288, 340, 720, 960];
const rita = (diagram: Diagram, bredd = 720) =>
  ritaDiagram(diagram, { bredd, sprak: "sv", idPrefix: "d" });

const LANG = "Sextioteckenlångtordutanmellanslagsomingenkanbrytapånågotviss";
const fall: ReadonlyArray<readonly [string, Diagram]> = [
  ...Object.entries(EXEMPEL),
  ...SLAG.flatMap((slag) => [
    ...[0, 1, 2, 7, 25].map(
      (antal) => [`${slag} × ${antal}`, formMed(slag, antal, blandad)] as const,
    ),
    [`${slag} bara dolda`, formMed(slag, 4, () => dold)] as const,
    [`${slag} bara nollor`, formMed(slag, 4, () => visad(0, 100))] as const,
    [`${slag} stora tal`, formMed(slag, 4, (k) => visad(1e9 * (k + 1), 4e9))] as const,
    [`${slag} utan serier`, formMed(slag, 3, blandad, { serier: 0 })] as const,
    [`${slag} många serier`, formMed(slag, 5, blandad, { serier: 9 })] as const,
    ...[1, 6].map(
      (antal) =>
        [`${slag} långa × ${antal}`, formMed(slag, antal, blandad, { etikett: LANG })] as const,
    ),
  ]),
];

describe("bilden ryms", () => {
  it.each(BREDDER)("vid %i px: ingen text utanför, inga texter i varandra", (bredd) => {
    const fel = fall.flatMap(([namn, diagram]) => {
      const svg = rita(diagram, bredd);
      return [
        ...utanfor(svg).map((t) => `${namn}: ${t} utanför`),
        ...krockar(textlador(svg)).map(([a, b]) => `${namn}: ${a} × ${b}`),
      ];
    });
    expect(fel).toEqual([]);
  });

  it("former och streck håller sig inom bilden", () => {
    for (const [namn, diagram] of fall) {
      for (const bredd of BREDDER) {
        for (const { namn: element, attribut } of elementI(rita(diagram, bredd))) {
          const x = Number(attribut["x"] ?? 0);
          const alla =
            element === "path"
              ? xI(attribut["d"] ?? "")
              : element === "rect"
                ? [x, x + Number(attribut["width"])]
                : [];
          const fel = alla.filter((n) => !(n >= -0.5 && n <= bredd + 0.5));
          expect([namn, bredd, fel]).toEqual([namn, bredd, []]);
        }
      }
    }
  });

  it("lag: godtyckliga etiketter och celler krockar inte", () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 5 }).map((i) => blandad(i, 0)),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 1000 }))
        .map(([n, av]) => visad(n, av)),
    );
    const talslag = fc.constantFrom(...Talslag.literals);
    const etikett = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.constantFrom(...SLAG),
        fc.constantFrom(288, 500, 720),
        fc.array(fc.tuple(etikett, fc.array(cell, { minLength: 6 })), {
          minLength: 1,
          maxLength: 12,
        }),
        talslag,
        (slag, bredd, rader, talen) => {
          const grund = formMed(slag, rader.length, (k, s) => rader[k]?.[1][s] ?? dold);
          const diagram = {
            ...grund,
            talslag: talen,
            kategorier: grund.kategorier.map((kategori, i) => ({
              ...kategori,
              rubrik: text(rader[i]?.[0] ?? "a", "a"),
            })),
          };
          const svg = rita(diagram, bredd);
          expect(utanfor(svg)).toEqual([]);
          expect(krockar(textlador(svg))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("bilden är en enda namngiven bild", () => {
  it.each(fall.map(([namn, diagram]) => ({ namn, diagram })))("$namn", ({ diagram }) => {
    const [rot, titel, ord, botten, grupp] = elementI(rita(diagram));
    expect(rot?.attribut).toMatchObject({ role: "img", "aria-labelledby": "d-t d-d", lang: "sv" });
    expect([titel?.namn, titel?.attribut["id"], titel?.text]).toEqual([
      "title",
      "d-t",
      "Försörjning",
    ]);
    expect([ord?.namn, ord?.attribut["id"]]).toEqual(["desc", "d-d"]);
    expect(ord?.text).toMatch(/^Antal deltagare\./u);
    expect(botten?.attribut).toMatchObject({ fill: "#ffffff", width: "720" });
    expect(grupp?.attribut).toEqual({ "aria-hidden": "true" });
  });

  it("bara presentationsattribut, inga adresser, inga stilmallar", () => {
    const tillatna = new Set(
      "xmlns width height viewBox role aria-labelledby aria-hidden lang font-family font-size id x y text-anchor fill stroke stroke-width stroke-dasharray d".split(
        " ",
      ),
    );
    for (const [, diagram] of fall) {
      const svg = rita(diagram, 340);
      expect(svg).not.toMatch(/url\(|<style|<pattern|NaN|Infinity|undefined/u);
      for (const { namn, attribut } of elementI(svg)) {
        expect(["svg", "title", "desc", "rect", "g", "text", "path"]).toContain(namn);
        for (const nyckel of Object.keys(attribut)) expect(tillatna).toContain(nyckel);
      }
    }
  });

  it("samma diagram ger samma bytes, och prefixen skiljer bildernas id åt", () => {
    for (const [, diagram] of fall) expect(rita(diagram)).toBe(rita(structuredClone(diagram)));
    const [diagram] = Object.values(EXEMPEL);
    if (diagram === undefined) throw new Error("inget exempel");
    const prefix = ["a", "a b", "a_b", "a-b", 'a"b', "å", "a_20_b"];
    const id = prefix.flatMap((idPrefix) =>
      elementI(ritaDiagram(diagram, { bredd: 300, sprak: "sv", idPrefix })).flatMap(
        ({ attribut }) => attribut["id"] ?? [],
      ),
    );
    expect(id).toHaveLength(2 * prefix.length);
    expect(new Set(id).size).toBe(id.length);
    expect(id.filter((ett) => /\s/u.test(ett))).toEqual([]);
  });

  it("ett tema byter färgerna; aldrig smalare än 288", () => {
    const diagram = formMed("grupperade_staplar", 2, () => visad(3));
    const farger = { ...forvaltTema.farger, serier: ["#123456"] };
    const svg = ritaDiagram(diagram, {
      bredd: 10,
      sprak: "sv",
      idPrefix: "d",
      tema: { ...forvaltTema, farger },
    });
    expect(svg).toContain('fill="#123456"');
    expect(svg).not.toContain("#2f7fd0");
    expect(elementI(svg)[0]?.attribut["width"]).toBe("288");
  });
});

describe("text från människor", () => {
  const fientligt = [
    "<script>alert(1)</script>",
    '"><svg onload=alert(1)>',
    "]]>&amp;&#x3c;<![CDATA[",
    "\u202Eomvänt\u202C\u2066x\u2069\u200F",
    "a\u0000b\u0008c\u001b[31m\uFFFE\uFFFFd",
    "\uD800ensam\uDFFF",
    "</desc></svg><img src=x>",
  ];
  it.each(SLAG)("blir text i %s", (slag) => {
    for (const etikett of fientligt) {
      const diagram = {
        ...formMed(slag, 3, blandad, { etikett }),
        rubrik: text(etikett, etikett),
        underrubrik: text(etikett, etikett),
      };
      const svg = rita(diagram);
      const namn = new Set(elementI(svg).map((element) => element.namn));
      expect([...namn].sort()).toEqual(
        ["desc", "g", "path", "rect", "svg", "text", "title"].filter((n) => namn.has(n)),
      );
      expect(svg).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F\uFFFE\uFFFF]/u);
      expect(utanStyrtecken(svg)).toBe(svg);
      expect(svg.isWellFormed()).toBe(true);
    }
  });

  it("text på svenska i en engelsk bild märks som svenska", () => {
    const diagram = { ...formMed("linjer", 2, blandad), rubrik: { sv: "Bara svenska" } };
    expect(ritaDiagram(diagram, { bredd: 300, sprak: "en", idPrefix: "d" })).toContain(
      '<title id="d-t" lang="sv">Bara svenska</title>',
    );
  });
});
