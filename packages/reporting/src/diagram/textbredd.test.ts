import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radbryt, textbredd } from "./textbredd.ts";

/** Mätta med getComputedTextLength i Chromium 156, 13 px, Liberation Sans. */
const MATTA: ReadonlyArray<readonly [string, number]> = [
  ["Aktivitetsstöd/utvecklingsersättning", 201.609375],
  ["Försörjningsstöd", 96.109375],
  ["Sjukpenning/rehabiliteringspenning", 202.375],
  ["Arbete (inkl. subventionerad", 161.875],
  ["Tertial 1 2025", 78.0625],
  ["AVTALET Tyvärr Vården TA Yta", 181.859375],
  ["Individ- och familjeomsorgen (IFO)", 199.40625],
  ["1\u00A0234", 32.546875],
  ["41\u00A0%", 29.640625],
  ["Äldre", 30.359375],
  ["Få är ÅÄÖ", 61.421875],
  ["L'Y T. V, AV", 65.609375],
];

describe("textbredd", () => {
  it.each(MATTA)("%s är rätt på 0,2 px när", (text, bredd) => {
    expect(Math.abs(textbredd(text, 13) - bredd)).toBeLessThan(0.2);
  });
  it("okända tecken räknas breda, och tecken som läggs på andra har ingen bredd", () => {
    expect(textbredd("漢", 10)).toBe(10);
    expect(textbredd("a\u0301", 10)).toBe(textbredd("a", 10));
  });
});

describe("radbryt", () => {
  it("delar efter snedstreck och mjukt bindestreck, och långa ord helst efter foge-s", () => {
    expect(radbryt("Aktivitetsstöd/utvecklingsersättning", 130, 13)).toEqual([
      "Aktivitetsstöd/",
      "utvecklingsersättning",
    ]);
    expect(radbryt("utvecklingsersättning", 90, 13)).toEqual(["utvecklings-", "ersättning"]);
    expect(radbryt("Försörjningsstöd", 85, 13)).toEqual(["Försörjnings-", "stöd"]);
    expect(radbryt("rehabili\u00ADterings", 60, 13)).toEqual(["rehabili-", "terings"]);
    expect(radbryt("rehabili\u00ADterings", 200, 13)).toEqual(["rehabiliterings"]);
  });
  it("lag: inget tecken försvinner och ingen rad är bredare än platsen", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 40, max: 200 }), (text, max) => {
        const rader = radbryt(text, max, 12);
        const utan = (s: string) => s.replace(/[\s-]/gu, "");
        expect(utan(rader.join(""))).toBe(utan(text));
        for (const rad of rader) expect(textbredd(rad, 12)).toBeLessThanOrEqual(max);
      }),
    );
  });
});
