import { type LoggerInterface, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { blandad, formMed, SLAG } from "./diagramprov.ts";
import { EXEMPEL } from "./exempel.ts";
import { tillVegaLite } from "./index.ts";

/** Beskrivningen så som en anteckningsbok läser den: som JSON. */
const specI = (text: string): TopLevelSpec => JSON.parse(text);

const fall = [
  ...Object.entries(EXEMPEL),
  ...SLAG.map((slag) => [`${slag} blandad`, formMed(slag, 8, blandad)] as const),
].filter(([, { slag }]) => slag !== "flode");

const tom = formMed("likert", 1, blandad);

describe("Vega-Lite", () => {
  it.each(fall)("%s går att kompilera utan varning och att rita", async (_, diagram) => {
    const spec = tillVegaLite(diagram, "sv");
    expect(spec?.["$schema"]).toBe("https://vega.github.io/schema/vega-lite/v5.json");
    const varningar: Array<unknown> = [];
    const varna = (...a: ReadonlyArray<unknown>) => {
      varningar.push(a);
      return logg;
    };
    const logg: LoggerInterface = {
      level: () => logg,
      error: varna,
      warn: varna,
      info: () => logg,
      debug: () => logg,
    };
    const { $schema, ...resten } = spec ?? {};
    const vega = compile(specI(JSON.stringify({ $schema, ...resten })), { logger: logg }).spec;
    expect(varningar).toEqual([]);
    const svg = await new View(parse(vega), { renderer: "none", logger: logg }).toSVG();
    expect(svg).toMatch(/^<svg/u);
    expect(svg).not.toContain("NaN");
    expect(varningar).toEqual([]);
  });

  it("svarsnivåerna har olika färger, det uppskattade är blekare och axeln talar språket", () => {
    const likert = JSON.stringify(tillVegaLite(EXEMPEL["likert6"] ?? tom, "sv"));
    const farger = /"range":\[([^\]]*)\]/u.exec(likert)?.[1]?.split(",") ?? [];
    expect(new Set(farger).size).toBe(6);
    expect(likert).toContain("datum.status === 'uppskattad'");
    expect(likert).toContain('"percent":"\u00A0%"');
    expect(likert).toContain('"title":"Kategori"');
    expect(JSON.stringify(tillVegaLite(tom, "en"))).toContain('"title":"Category"');
  });

  it("ett flöde går inte att rita så", () => {
    expect(tillVegaLite(formMed("flode", 3, blandad), "sv")).toBeUndefined();
  });

  it("ett dolt tal är null med orsak, och lådan ritas aldrig ur punkter", () => {
    for (const [, diagram] of fall) {
      const text = JSON.stringify(tillVegaLite(diagram, "sv"));
      expect(text).not.toContain("boxplot");
      for (const rad of text.match(/\{[^{}]*"status":"dold"[^{}]*\}/gu) ?? []) {
        expect(rad).toContain('"varde":null');
      }
    }
  });
});
