import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belopp } from "../kernel/index.ts";
import { kostnadPer } from "./index.ts";

describe("kostnadPer", () => {
  it("Krokom: 3 386 453 kronor på 51 deltagare och på 14 självförsörjande", () => {
    const hela = belopp(338_645_300);
    expect(kostnadPer(hela, 51)).toEqual({ orePerEnhet: 6_640_104, utfall: hela, antal: 51 });
    expect(kostnadPer(hela, 14)).toMatchObject({ orePerEnhet: 24_188_950 });
  });

  it("saknas när antalet är noll, okänt eller inget antal, och när utfallet saknas", () => {
    for (const antal of [0, -1, 0.5, Number.NaN, "saknas"] as const) {
      expect(kostnadPer(belopp(100), antal)).toBe("saknas");
    }
    expect(kostnadPer("saknas", 3)).toBe("saknas");
    expect(kostnadPer(belopp(0), 3)).toMatchObject({ orePerEnhet: 0 });
  });

  it("avrundar halvt uppåt, också under noll", () => {
    const per = (ore: number, antal: number) => {
      const svar = kostnadPer(belopp(ore), antal);
      return svar === "saknas" ? svar : svar.orePerEnhet;
    };
    expect([per(1, 2), per(3, 2), per(1, 3), per(2, 3), per(-1, 2), per(-3, 2)]).toEqual([
      1, 2, 0, 1, 0, -1,
    ]);
  });

  it("lag: felet är högst ett halvt öre per enhet", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5000 }), (ore, antal) => {
        const svar = kostnadPer(belopp(ore), antal);
        if (svar === "saknas") throw new Error("ett antal finns");
        expect(Math.abs(2 * (svar.orePerEnhet * antal - ore))).toBeLessThanOrEqual(antal);
      }),
    );
  });
});
