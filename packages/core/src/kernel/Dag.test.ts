import * as Option from "effect/Option";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arDag,
  Dag,
  dagAv,
  dagarMellan,
  dagnummer,
  sakerDag,
  senareDag,
  sistaDagen,
  tidigareDag,
} from "./Dag.ts";

describe("Dag", () => {
  it.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("godtar %s", (text) => {
    expect(arDag(text)).toBe(true);
    expect(Schema.is(Dag)(text)).toBe(true);
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "24-01-01",
    "2024-1-1",
    "2024-01-01T00:00",
    "0000-01-01",
    "",
  ])("vägrar %s", (text) => {
    expect(arDag(text)).toBe(false);
    expect(Schema.is(Dag)(text)).toBe(false);
  });

  it("sakerDag kastar utan att visa texten", () => {
    expect(() => sakerDag("hemligt")).toThrow("Texten är ingen dag.");
  });

  it("räknar månadens sista dag", () => {
    expect([
      sistaDagen(2024, 2),
      sistaDagen(2023, 2),
      sistaDagen(2024, 4),
      sistaDagen(2024, 12),
    ]).toEqual(["2024-02-29", "2023-02-28", "2024-04-30", "2024-12-31"]);
  });
});

describe("Dag, lagar", () => {
  const nummer = fc.integer({ min: -700_000, max: 2_900_000 });
  const somDatum = (n: number) => new Date(n * 86_400_000);

  it("dagnummer är JavaScripts eget, för varje dag år 1–9999", () => {
    fc.assert(
      fc.property(nummer, (n) => {
        const text = somDatum(n).toISOString();
        fc.pre(/^\d{4}-/u.test(text) && !text.startsWith("0000"));
        expect(dagnummer(sakerDag(text.slice(0, 10)))).toBe(n);
      }),
    );
  });

  it("dagAv finns just när kalendern har dagen", () => {
    const tal = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(tal(1, 9999), tal(0, 13), tal(0, 32), (ar, manad, dag) => {
        const datum = new Date(0);
        datum.setUTCFullYear(ar, manad - 1, dag);
        const finns =
          datum.getUTCFullYear() === ar &&
          datum.getUTCMonth() === manad - 1 &&
          datum.getUTCDate() === dag;
        expect(Option.isSome(dagAv(ar, manad, dag))).toBe(finns);
      }),
    );
  });

  it("senareDag och tidigareDag är de två dagarna, i ordning, hur de än ges", () => {
    const [forst, sist] = [sakerDag("2024-12-31"), sakerDag("2025-01-01")];
    for (const [a, b] of [
      [forst, sist],
      [sist, forst],
    ] as const) {
      expect([tidigareDag(a, b), senareDag(a, b)]).toEqual([forst, sist]);
    }
    expect([tidigareDag(sist, sist), senareDag(sist, sist)]).toEqual([sist, sist]);
  });

  it("dagarMellan är noll mot sig själv och vänder tecken", () => {
    expect(dagarMellan(sakerDag("2024-02-28"), sakerDag("2024-03-01"))).toBe(2);
    expect(dagarMellan(sakerDag("2024-03-01"), sakerDag("2024-02-28"))).toBe(-2);
  });
});
