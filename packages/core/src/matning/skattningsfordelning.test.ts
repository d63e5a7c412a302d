import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huvud } from "../testing/fakta.ts";
import { type SkattningLamnad, skattningsfordelning } from "./index.ts";

const skattning = (
  nummer: number,
  svar: Readonly<Record<string, number>>,
  mer: Partial<SkattningLamnad> = {},
): SkattningLamnad => ({
  ...huvud("2024-10-01", `s${nummer}`),
  _tag: "SkattningLamnad",
  enkat: "samverkan",
  stallda: ["1", "2"],
  svar,
  ...mer,
});

/** Exempelfilen läst för hand: en rad per svarande, en kolumn per fråga. */
const krokoms = readFileSync(
  new URL("../../../../examples/krokom/enkat-samverkan.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split(/\r?\n/u)
  .slice(1)
  .map((rad, nummer) => {
    const svar = rad.split(";").slice(1);
    const fragor = svar.map((_, i) => String(i + 1));
    const par = fragor.map((fraga, i) => [fraga, Number(svar[i])] as const);
    return skattning(nummer, Object.fromEntries(par), { stallda: fragor });
  });

describe("skattningsfordelning", () => {
  it("Krokoms fem tabeller, slutrapporten bilaga 1", () => {
    const tabeller = skattningsfordelning(krokoms, "samverkan").map(
      ({ fraga, n, svarande, fordelning }) => [
        fraga,
        n,
        svarande,
        Object.fromEntries(
          fordelning.filter(({ antal }) => antal > 0).map((s) => [s.varde, [s.antal, s.procent]]),
        ),
      ],
    );
    expect(tabeller).toEqual([
      ["1", 4, 4, { "6": [1, 25], "7": [3, 75] }],
      ["2", 4, 4, { "5": [1, 25], "7": [3, 75] }],
      ["3", 4, 4, { "6": [1, 25], "7": [2, 50], "9": [1, 25] }],
      ["4", 4, 4, { "4": [1, 25], "5": [1, 25], "7": [2, 50] }],
      ["5", 4, 4, { "6": [1, 25], "9": [3, 75] }],
    ]);
  });

  it("alla elva steg är med, och noll är ett svar", () => {
    const [forsta] = skattningsfordelning([skattning(1, { "1": 0 })], "samverkan");
    expect(forsta?.fordelning.map(({ varde }) => varde)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(forsta?.fordelning[0]).toEqual({ varde: 0, antal: 1, procent: 100 });
  });

  it("procenten räknas på dem som svarat, halvt uppåt; utan svar finns ingen procent", () => {
    const svaren = [skattning(1, { "1": 3 }), skattning(2, {}), skattning(3, {})];
    const [forsta, andra] = skattningsfordelning(svaren, "samverkan");
    expect([forsta?.n, forsta?.svarande, forsta?.fordelning[3]?.procent]).toEqual([3, 1, 100]);
    expect([andra?.n, andra?.svarande, andra?.fordelning[3]?.procent]).toEqual([3, 0, "saknas"]);
    const atta = Array.from({ length: 8 }, (_, i) => skattning(i, { "1": i === 0 ? 1 : 2 }));
    const [fraga] = skattningsfordelning(atta, "samverkan");
    expect([1, 2].map((steg) => fraga?.fordelning[steg]?.procent)).toEqual([13, 88]);
  });

  it("andra enkäter räknas inte med, och frågorna står i nummerordning", () => {
    const svaren = [
      skattning(1, { "10": 5, "1a": 5, "2": 5 }, { stallda: [] }),
      skattning(2, { "3": 1 }, { enkat: "annan" }),
    ];
    expect(skattningsfordelning(svaren, "samverkan").map(({ fraga }) => fraga)).toEqual([
      "2",
      "10",
      "1a",
    ]);
  });

  it("lag: ordningen ändrar inget, och stegens antal är de svarande", () => {
    const svaren = fc
      .array(fc.dictionary(fc.constantFrom("1", "2", "3"), fc.integer({ min: 0, max: 10 })))
      .map((alla) => alla.map((svar, i) => skattning(i, svar)));
    fc.assert(
      fc.property(svaren, (alla) => {
        const svar = skattningsfordelning(alla, "samverkan");
        expect(skattningsfordelning([...alla].reverse(), "samverkan")).toEqual(svar);
        for (const { n, svarande, fordelning } of svar) {
          expect(fordelning.reduce((summa, { antal }) => summa + antal, 0)).toBe(svarande);
          expect(svarande).toBeLessThanOrEqual(n);
        }
      }),
    );
  });
});
