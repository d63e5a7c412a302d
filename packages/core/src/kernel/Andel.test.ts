import * as Option from "effect/Option";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { procent, varde } from "./Andel.ts";
import { belopp, laggIhop } from "./Belopp.ts";

describe("Andel", () => {
  it.each([
    [14, 34, 41],
    [21, 51, 41],
    [30, 51, 59],
    [1, 200, 1],
    [1, 201, 0],
    [5, 8, 63],
  ])("%i av %i är %i procent, halvt uppåt", (taljare, namnare, vantat) => {
    expect(procent({ taljare, namnare })).toEqual(Option.some(vantat));
  });

  it("andelen av ingenting finns inte", () => {
    expect(varde({ taljare: 0, namnare: 0 })).toEqual(Option.none());
    expect(procent({ taljare: 0, namnare: 0 })).toEqual(Option.none());
  });

  it("procenten ligger högst en halv från andelen", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (a, b) => {
        const [taljare, namnare] = [Math.min(a, b), Math.max(a, b, 1)];
        const hela = Option.getOrThrow(procent({ taljare, namnare }));
        const fel = hela - (100 * taljare) / namnare;
        expect(fel > -0.5 && fel <= 0.5 + 1e-9).toBe(true);
      }),
    );
  });
});

describe("Belopp", () => {
  it("summerar på öret", () => expect(laggIhop(belopp(10), belopp(20))).toBe(30));
  it.each([0.5, Number.NaN, 2 ** 53])("vägrar %d", (ore) =>
    expect(() => belopp(ore)).toThrow(RangeError),
  );
});
