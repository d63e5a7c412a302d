import { sakerDag } from "@star-finsam/core/kernel";
import type { Rakneutfall, Resultatrad } from "@star-finsam/core/nyckeltal";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Rapport } from "../rapport/index.ts";
import { renderHtml } from "../render/index.ts";
import { internBruk, type Skyddadtabell, skydda } from "./skydda.ts";
import { type Disclosed, type Intern, oppna, type Renderbar } from "./Utgava.ts";

const rad = (
  utfall: Rakneutfall,
  grupp: Resultatrad["grupp"] = { kon: "kvinna" },
): Resultatrad => ({
  nyckeltal: "n",
  enhet: "arende",
  period: { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") },
  fonster: "enskild",
  grupp,
  utfall,
});
const antal = (n: number, av = 100, individer = n): Rakneutfall => ({
  _tag: "Antal",
  antal: n,
  av,
  individer,
});
const cell = (utfall: Rakneutfall, minstaCell = 5, grupp?: Resultatrad["grupp"]) =>
  oppna(skydda([rad(utfall, grupp)], { minstaCell }))[0]?.cell;

describe("primärregeln", () => {
  it("döljer 1–4, visar 0 och 5", () => {
    expect([0, 1, 4, 5].map((n) => cell(antal(n))?._tag)).toEqual([
      "Visad",
      "Dold",
      "Dold",
      "Visad",
    ]);
  });
  it("gäller också helheten", () => {
    expect(cell(antal(3, 3), 5, {})?._tag).toBe("Dold");
  });
  it("minsta cellen är överenskommelsens", () => {
    expect([cell(antal(5), 6)?._tag, cell(antal(1), 1)?._tag]).toEqual(["Dold", "Visad"]);
  });
  it("en andel döljs när täljaren, resten eller nämnaren är liten", () => {
    const andel = (
      taljare: number,
      namnare: number,
      personer = taljare,
      resten = namnare - taljare,
    ) =>
      cell({
        _tag: "Andel",
        taljare,
        namnare,
        individerTaljare: personer,
        individerResten: resten,
      })?._tag;
    expect([
      andel(12, 28),
      andel(3, 28),
      andel(26, 28),
      andel(0, 4),
      andel(0, 28),
      andel(28, 28),
    ]).toEqual(["Visad", "Dold", "Dold", "Dold", "Visad", "Visad"]);
  });
  it("det är personer som skyddas: många ärenden för få individer döljs", () => {
    expect(cell(antal(6, 100, 1))?._tag).toBe("Dold");
    const andelar = [
      [10, 30, 2, 20],
      [10, 30, 10, 3],
    ] as const;
    for (const [taljare, namnare, individerTaljare, individerResten] of andelar) {
      expect(
        cell({ _tag: "Andel", taljare, namnare, individerTaljare, individerResten })?._tag,
      ).toBe("Dold");
    }
  });
  it("belopp visas och det som saknas är inte dolt", () => {
    expect(cell({ _tag: "Belopp", ore: 3 })).toEqual({ _tag: "Visad", n: 3 });
    expect(cell({ _tag: "Saknas" })).toEqual({ _tag: "Saknas" });
  });
  it("lag: ett dolt tal finns ingenstans i utgåvan, och orsaken är alltid densamma", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 50, max: 90 }), (n, av) => {
        const [skyddad] = oppna(skydda([rad(antal(n, av))]));
        expect(skyddad).toEqual({
          ...rad(antal(n, av)),
          utfall: undefined,
          cell: { _tag: "Dold", orsak: "sekretess" },
        });
        expect(JSON.stringify(skyddad)).not.toMatch(new RegExp(`[":]${n}[,}]|${av}`, "u"));
      }),
    );
  });
});

describe("utgåvan", () => {
  it("internt visar allt och säger att det är internt", () => {
    const utgava = internBruk([rad(antal(1, 36))]);
    expect([utgava.spridning, oppna(utgava)[0]?.cell]).toMatchObject([
      "intern",
      {
        _tag: "Visad",
        n: 1,
        av: 36,
        intervall: [expect.closeTo(0.0049, 4), expect.closeTo(0.1417, 4)],
      },
    ]);
  });

  it("oskyddade rader och rapporter går inte att rendera: typerna säger nej", () => {
    expectTypeOf<Rapport>().not.toExtend<Renderbar<Rapport>>();
    expectTypeOf<Skyddadtabell>().not.toExtend<Disclosed<Skyddadtabell>>();
    expectTypeOf<Intern<Rapport>>().not.toExtend<Disclosed<Rapport>>();
    expectTypeOf(renderHtml).parameter(0).toEqualTypeOf<Renderbar<Rapport>>();
  });

  it("en förfalskad utgåva vägras när koden körs", () => {
    const akta = internBruk([rad(antal(1))]);
    for (const falsk of [
      JSON.parse('{"spridning":"primarskydd","varde":{"avsnitt":[]}}'),
      JSON.parse(JSON.stringify(akta)),
      Object.create(Object.getPrototypeOf(akta)),
      { ...akta },
    ]) {
      expect(() => renderHtml(falsk)).toThrow(TypeError);
    }
    expect(JSON.stringify(akta)).not.toContain("varde");
  });
});
