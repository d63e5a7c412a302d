import { sakerDag } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { celltext, celluttal } from "./celltext.ts";
import {
  antal,
  dagtext,
  intervalltext,
  kronor,
  periodtext,
  procentenheter,
  procenttext,
} from "./format.ts";

const period = (fran: string, till: string) => ({ fran: sakerDag(fran), till: sakerDag(till) });

describe("tal", () => {
  it.each([
    [0, "0"],
    [1234, "1\u00A0234"],
    [1234567, "1\u00A0234\u00A0567"],
    [-12, "\u221212"],
  ])("%i", (n, text) => expect(antal(n, "sv")).toBe(text));
  it.each([
    [19840299, "198\u00A0402,99\u00A0kr"],
    [0, "0,00\u00A0kr"],
    [-5, "\u22120,05\u00A0kr"],
  ])("%i öre", (ore, text) => expect(kronor(ore, "sv")).toBe(text));
  it("engelska", () => {
    expect([antal(1234, "en"), kronor(123456, "en"), procenttext(41, "en")]).toEqual([
      "1,234",
      "SEK\u00A01,234.56",
      "41%",
    ]);
  });
  it("procentenheter har alltid tecken utom noll, och en decimal", () => {
    const sv = (skillnad: number) => procentenheter(skillnad, "sv");
    expect([0.0274, -0.12, 0.0004, -0.0004, 0.0005, 1].map(sv)).toEqual([
      "+2,7",
      "\u221212",
      "0",
      "0",
      "+0,1",
      "+100",
    ]);
    expect(procentenheter(-0.1234, "en")).toBe("\u221212.3");
  });
  it("intervall i hela procent, och procent med decimaler när de finns", () => {
    expect(intervalltext([0.2637, 0.5778], "sv")).toBe("26–58\u00A0%");
    expect(intervalltext([0, 1], "en")).toBe("0–100%");
    expect([procenttext(87.5, "sv"), procenttext(87.5, "en")]).toEqual(["87,5\u00A0%", "87.5%"]);
  });
  it("är ense med Intl om svenska heltal", () => {
    const intl = new Intl.NumberFormat("sv-SE");
    fc.assert(fc.property(fc.integer(), (n) => antal(n, "sv") === intl.format(n)));
  });
});

describe("perioder", () => {
  it.each([
    ["2020-09-01", "2024-10-31", "september 2020–oktober 2024"],
    ["2024-01-01", "2024-12-31", "2024"],
    ["2023-01-01", "2024-12-31", "2023–2024"],
    ["2025-01-01", "2025-04-30", "januari–april 2025"],
    ["2025-03-01", "2025-03-31", "mars 2025"],
    ["2025-03-14", "2025-03-14", "14 mars 2025"],
    ["2025-03-14", "2025-04-02", "14 mars 2025–2 april 2025"],
  ])("%s..%s", (fran, till, text) => expect(periodtext(period(fran, till), "sv")).toBe(text));
  it("dagen på engelska", () =>
    expect(dagtext(sakerDag("2025-01-09"), "en")).toBe("9 January 2025"));
});

describe("celler", () => {
  it("de fem slagen hålls isär, också när de läses upp", () => {
    const celler = [
      { _tag: "Visad", n: 0, av: 5 },
      { _tag: "Dold", orsak: "sekretess" },
      { _tag: "Saknas" },
      { _tag: "Uppskattad", n: 60, av: 100, grund: { sv: "a", en: "a" } },
      { _tag: "EjTillampligt" },
    ] as const;
    for (const skriv of [celltext, celluttal]) {
      expect(new Set(celler.map((cell) => skriv(cell, "antal", "sv"))).size).toBe(5);
      expect(new Set(celler.map((cell) => skriv(cell, "andel", "sv"))).size).toBe(5);
    }
    expect(celltext({ _tag: "Visad", n: 14, av: 34 }, "andel", "sv")).toBe("41\u00A0%");
    expect(celluttal({ _tag: "Dold", orsak: "sekretess" }, "antal", "sv")).toBe(
      "uppgiften är dold av sekretesskäl",
    );
  });
});
