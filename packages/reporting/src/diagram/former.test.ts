import { describe, expect, it } from "vitest";
import { type Cell, dold, ejTillampligt, saknas, visad } from "../disclosure/Cell.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { blandad, diagramMed, formMed, SLAG, uppskattad } from "./diagramprov.ts";
import { EXEMPEL } from "./exempel.ts";
import { iOrd, ritaDiagram, tabellFor, tillVegaLite } from "./index.ts";
import { elementI, textlador } from "./svgprov.ts";

const rita = (diagram: Diagram, bredd = 720) =>
  ritaDiagram(diagram, { bredd, sprak: "sv", idPrefix: "d" });
const texterI = (diagram: Diagram, bredd = 720) =>
  textlador(rita(diagram, bredd)).map(({ text }) => text.replaceAll("\u00A0", " "));
const rutor = (diagram: Diagram, hojd: string) =>
  elementI(rita(diagram)).filter(
    ({ namn, attribut }) => namn === "rect" && attribut["height"] === hojd,
  );
const vagar = (diagram: Diagram) => elementI(rita(diagram)).filter(({ namn }) => namn === "path");

describe("dolda tal", () => {
  const gomd = (orsak: "sekretess"): Cell => {
    const cell = { _tag: "Dold", orsak, n: 98765, av: 98766 } as const;
    return cell;
  };
  it.each(SLAG)("en kanariefågel i en dold cell finns inte i %s, i något format", (slag) => {
    const diagram = formMed(slag, 4, (k, s) =>
      (k + s) % 2 === 0 ? gomd("sekretess") : visad(5, 9),
    );
    const utan = formMed(slag, 4, (k, s) => ((k + s) % 2 === 0 ? dold : visad(5, 9)));
    expect(rita(diagram)).toBe(rita(utan));
    expect(iOrd(diagram, "sv")).toBe(iOrd(utan, "sv"));
    expect(JSON.stringify(tillVegaLite(diagram, "sv") ?? {})).not.toContain("9876");
    expect(rita(diagram)).not.toContain("9876");
  });

  it.each(SLAG)("bara dolda celler i %s: tecknet på platsen, ingen nolla, inget streck", (slag) => {
    const diagram = formMed(slag, 3, () => dold);
    const svg = rita(diagram);
    const text = texterI(diagram);
    const tecken = text.filter((t) => t.includes("..")).length;
    expect(tecken).toBeGreaterThanOrEqual(slag === "flode" ? 6 : 3);
    expect(text.some((t) => t.startsWith(".. dold av sekretesskäl"))).toBe(true);
    expect(iOrd(diagram, "sv")).not.toMatch(/ 0[ ,.]/u);
    const langa = [...svg.matchAll(/<rect x="[^"]+" y="[^"]+" width="([\d.]+)"/gu)].filter(
      ([, b]) => Number(b) > 20,
    );
    expect(langa).toEqual([]);
  });

  it.each(SLAG)("alla fem slagen av celler syns i %s och förklaras", (slag) => {
    const bild = texterI(formMed(slag, 12, blandad)).join("|");
    for (const tecken of ["..", "u.s.", "cirka"]) expect(bild).toContain(tecken);
    expect(bild).toContain("u.s. uppgift saknas");
    expect(bild).toMatch(/uppskattat/u);
    if (slag !== "flode") expect(bild).toContain("– gäller inte");
  });
});

describe("grupperade staplar", () => {
  it("en uppskattning är tom med streckad kontur och står som cirka", () => {
    const diagram = diagramMed(
      "grupperade_staplar",
      ["A"],
      [
        ["k", [uppskattad(10)]],
        ["m", [visad(10)]],
      ],
    );
    const [forsta, andra] = rutor(diagram, "14");
    expect(forsta?.attribut).toMatchObject({ fill: "#ffffff", "stroke-dasharray": "4 3" });
    expect(andra?.attribut["stroke-dasharray"]).toBeUndefined();
    expect(forsta?.attribut["width"]).toBe(andra?.attribut["width"]);
    expect(texterI(diagram)).toContain("cirka 10");
  });
  it("serierna skiljer sig i mönster, inte bara i färg", () => {
    const diagram = formMed("grupperade_staplar", 1, () => visad(50), { serier: 4 });
    const monster = vagar(diagram).filter(({ attribut }) => attribut["stroke-width"] === "1.2");
    expect(new Set(monster.map(({ attribut }) => attribut["d"]?.slice(0, 40))).size).toBe(
      monster.length,
    );
    expect(monster.length).toBeGreaterThanOrEqual(6);
  });
  it("negativa tal går åt andra hållet från nollan", () => {
    const diagram = diagramMed(
      "grupperade_staplar",
      ["A"],
      [
        ["plus", [visad(10)]],
        ["minus", [visad(-10)]],
      ],
    );
    const [plus, minus] = rutor(diagram, "14").map(({ attribut }) => Number(attribut["x"]));
    expect(minus).toBeLessThan(plus ?? 0);
  });
});

describe("flöde", () => {
  const flode = (celler: ReadonlyArray<ReadonlyArray<Cell>>) =>
    diagramMed(
      "flode",
      ["X", "Y"],
      celler.map((rad, i) => [`Nod ${i}`, rad]),
    );
  const nodhojder = (diagram: Diagram) =>
    elementI(rita(diagram))
      .filter(({ namn, attribut }) => namn === "rect" && attribut["width"] === "10")
      .map(({ attribut }) => Number(attribut["height"]));

  it("summan står vid noden bara när alla dess vägar visas", () => {
    const texter = texterI(
      flode([
        [visad(30), visad(12)],
        [visad(7), dold],
        [saknas, ejTillampligt],
        [uppskattad(9), visad(1)],
      ]),
    );
    expect(texter).toContain("Nod 0 (42)");
    expect(texter).toContain("Nod 1 (..)");
    expect(texter).toContain("Nod 2 (u.s.)");
    expect(texter).toContain("Nod 3 (cirka 10)");
    expect(texter).toContain("Vägar som är dolda av sekretesskäl: 1.");
    expect(texter).toContain("Vägar utan uppgift: 1.");
  });
  it("en dold väg ändrar ingen nods höjd", () => {
    const med = nodhojder(
      flode([
        [visad(30), dold],
        [dold, visad(12)],
      ]),
    );
    const utan = nodhojder(
      flode([
        [visad(30), ejTillampligt],
        [ejTillampligt, visad(12)],
      ]),
    );
    expect(med).toEqual(utan);
    expect((med[0] ?? 0) / (med[1] ?? 1)).toBeCloseTo(30 / 12, 1);
  });
  it("noderna står i den ordning de är givna", () => {
    const y = textlador(rita(EXEMPEL["flode"] ?? flode([]))).filter(({ text }) =>
      /^(?:Försörjningsstöd \(170\)|Aktivitetsersättning|Ingen offentlig)/u.test(text),
    );
    expect(y.map(({ y0 }) => y0)).toEqual([...y.map(({ y0 }) => y0)].sort((a, b) => a - b));
    expect(y).toHaveLength(3);
  });
});

describe("svar på en skala", () => {
  it("svarsfrekvensen är text, ingen del av stapeln", () => {
    const diagram = diagramMed(
      "likert",
      ["Negativt", "Neutralt", "Positivt", ["svarsfrekvens", "Svarsfrekvens"]],
      [["Fråga", [visad(20, 100), visad(30, 100), visad(50, 100), visad(67, 100)]]],
    );
    const delar = rutor(diagram, "22").map(({ attribut }) => Number(attribut["width"]));
    expect(delar).toHaveLength(3);
    expect((delar[2] ?? 0) / (delar[0] ?? 1)).toBeCloseTo(2.5, 1);
    expect(texterI(diagram)).toContain("Svarsfrekvens 67 %");
    expect(texterI(diagram)).toContain("50 %");
  });
  it.each([288, 720])("vid %i px står varje andel i bilden, i sin del eller under", (bredd) => {
    const diagram = EXEMPEL["likert6"];
    if (diagram === undefined) throw new Error("inget exempel");
    const text = texterI(diagram, bredd).join(" ");
    for (const andel of [1, 2, 5, 12, 35, 45, 67]) expect(text).toContain(`${andel} %`);
  });
});

describe("linjer", () => {
  const linje = (celler: ReadonlyArray<Cell>) =>
    diagramMed(
      "linjer",
      ["Serie"],
      celler.map((cell, i) => [`T${i}`, [cell]]),
    );
  const kurvan = (celler: ReadonlyArray<Cell>) =>
    vagar(linje(celler)).find(
      ({ attribut }) => attribut["stroke-width"] === "2" && attribut["d"]?.includes("L"),
    )?.attribut["d"] ?? "";

  it.each([
    ["dold", dold],
    ["saknad", saknas],
    ["ej tillämplig", ejTillampligt],
  ])("en %s punkt bryter linjen och är inte noll", (_, cell) => {
    const d = kurvan([visad(10), visad(20), cell, visad(30), visad(40)]);
    expect(d.match(/M/gu)).toHaveLength(2);
    expect(d.match(/L/gu)).toHaveLength(2);
  });
  it("bruten i första och sista punkten; en ensam punkt är en markör", () => {
    expect(kurvan([dold, visad(1), visad(2), dold]).match(/M/gu)).toHaveLength(1);
    expect(texterI(linje([dold, visad(7), dold])).filter((t) => t === "..")).toHaveLength(2);
  });
  it("varje dold punkt märks ut också när tecknen inte ryms bredvid varandra", () => {
    for (const slag of ["linjer", "overlevnad"] as const) {
      const diagram = formMed(slag, 60, () => dold, { serier: 1 });
      const svg = rita(diagram, 288);
      const tecken = textlador(svg).filter(({ text }) => text === "..").length;
      const streck = elementI(svg).filter(({ attribut }) =>
        /^M[\d.]+,[\d.]+V[\d.]+$/u.test(attribut["d"] ?? ""),
      ).length;
      expect(tecken).toBeGreaterThan(5);
      expect(tecken + streck).toBe(60);
    }
  });
  it("en uppskattad punkt är en ofylld markör, i varje serie", () => {
    const diagram = formMed("linjer", 2, (k) => (k === 0 ? uppskattad(5) : visad(9)), {
      serier: 7,
    });
    const ofyllda = vagar(diagram).filter(
      ({ attribut }) => attribut["stroke-width"] === "1.6" && attribut["fill"] === "#ffffff",
    );
    expect(ofyllda).toHaveLength(7);
    const former = ofyllda.slice(0, 6).map(({ attribut: { d = "" } }) => d.split(/[LA]/u).length);
    expect(former).toEqual([3, 4, 3, 4, 12, 3]);
  });
  it("namnen vid linjernas slut krockar inte när linjerna slutar på samma tal", () => {
    const diagram = formMed("linjer", 3, () => visad(10), { serier: 5 });
    const namn = textlador(rita(diagram)).filter(({ text }) => /^Etikett \d 10$/u.test(text));
    expect(namn).toHaveLength(5);
    const y = namn.map(({ y0 }) => y0).sort((a, b) => a - b);
    for (const [i, v] of y.entries()) if (i > 0) expect(v - (y[i - 1] ?? 0)).toBeGreaterThan(12);
  });
});

describe("pyramid, histogram, låda, överlevnad", () => {
  it("pyramidens sidor ritas åt var sitt håll, den äldsta överst", () => {
    const diagram = diagramMed(
      "pyramid",
      ["Kvinnor", "Män"],
      [
        ["16–19", [visad(10), visad(20)]],
        ["60–64", [visad(5), visad(5)]],
      ],
    );
    const [topp] = textlador(rita(diagram)).filter(({ text }) => text.includes("–"));
    expect(topp?.text).toBe("60–64");
    const sidor = rutor(diagram, "16").map(({ attribut }) => Number(attribut["x"]) < 360);
    expect(sidor).toEqual([true, false, true, false]);
  });
  it("histogrammets sista stapel är öppen, och det står", () => {
    const diagram = EXEMPEL["histogram"];
    if (diagram === undefined) throw new Error("inget exempel");
    expect(texterI(diagram)).toContain("Den sista stapeln är öppen uppåt.");
    expect(texterI(diagram, 288)).toContain("Den sista stapeln är öppen uppåt.");
    expect(vagar(diagram).some(({ attribut }) => attribut["stroke-dasharray"] === "3 2")).toBe(
      true,
    );
  });
  it("lådan ritas bara ur percentilerna; en dold percentil får sitt tecken och inget morrhår", () => {
    const serier = ["n", "p10", "nedre_kvartil", "median", "ovre_kvartil", "p90"];
    const med = (p90: Cell) =>
      diagramMed(
        "lada",
        serier.map((id) => [id, id] as const),
        [["Gruppen", [visad(80), visad(2), visad(4), visad(6), visad(9), p90]]],
        "tal",
      );
    const streck = (diagram: Diagram) =>
      vagar(diagram).filter(({ attribut }) => attribut["stroke"] === "#1a1a1a").length;
    expect(streck(med(visad(12)))).toBe(3);
    expect(streck(med(dold))).toBe(2);
    expect(texterI(med(dold))).toContain("..");
    expect(texterI(med(dold)).join(" ")).toContain("(n = 80)");
  });
  it("trappan bryts vid en dold dag, och bandet med den", () => {
    const dag = (andel: Cell, undre: Cell, ovre: Cell) => [andel, undre, ovre];
    const hela = dag(visad(90, 100), visad(80, 100), visad(95, 100));
    const gomd = dag(dold, dold, dold);
    const diagram = (rader: ReadonlyArray<ReadonlyArray<Cell>>) =>
      diagramMed(
        "overlevnad",
        ["andel", "undre", "ovre"].map((id) => [id, id] as const),
        rader.map((celler, i) => [`Dag ${i}`, celler]),
      );
    const trappor = (d: Diagram) =>
      vagar(d).filter(({ attribut }) => attribut["stroke-width"] === "2.2").length;
    expect(trappor(diagram([hela, hela, hela]))).toBe(1);
    expect(trappor(diagram([hela, gomd, hela]))).toBe(2);
    expect(texterI(diagram([hela, gomd, hela]))).toContain("..");
    expect(texterI(diagram([hela, gomd, hela]))).toContain("Dagar från start");
    expect(texterI(diagram(Array.from({ length: 20 }, () => hela)))).toContain(
      "Månader från start",
    );
  });
});

describe("tabellen", () => {
  it.each(SLAG)("%s ger varje cell, med en cell per kolumn", (slag) => {
    const diagram = formMed(slag, 4, blandad);
    const tabell = tabellFor(diagram);
    expect(tabell.rader.map(({ celler }) => celler)).toEqual(
      diagram.kategorier.map(({ celler }) => celler),
    );
    for (const { celler } of tabell.rader) expect(celler).toHaveLength(tabell.kolumner.length);
  });
  it("en cell som fattas är ingen väg i ett flöde, annars ingen uppgift", () => {
    const kort = (slag: "flode" | "linjer") =>
      tabellFor(diagramMed(slag, ["A", "B"], [["k", [visad(1)]]])).rader[0]?.celler[1];
    expect(kort("flode")).toEqual(ejTillampligt);
    expect(kort("linjer")).toEqual(saknas);
  });
  it("svarsfrekvens och lådans n har egna slag, och andelar en not om avrundning", () => {
    const likert = EXEMPEL["likert6"];
    const lada = EXEMPEL["lada"];
    if (likert === undefined || lada === undefined) throw new Error("inget exempel");
    expect(tabellFor(likert).kolumner.at(-1)?.slag).toBe("andel");
    expect(tabellFor(likert).noter).toHaveLength(2);
    expect(tabellFor(lada).kolumner.map(({ slag }) => slag)).toEqual([
      "antal",
      ...Array(5).fill("tal"),
    ]);
  });
});
