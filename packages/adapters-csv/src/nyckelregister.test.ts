import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blandaCell, nyBlandning } from "./avtryck.ts";
import { NYCKELORD, nyttNyckelregister } from "./nyckelregister.ts";

describe("nyttNyckelregister", () => {
  const ord = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  /** De bitar av nyckelns första ord som registret minns: de nio lägsta och de sexton högsta. */
  const mints = ord.map((tal) => tal & ~0xfe00);
  it("svarar som en karta över nycklarna, hur många de än är", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mints, ord, ord)),
        fc.array(fc.nat(50)),
        (nycklar, upprepade) => {
          const register = nyttNyckelregister();
          const karta = new Map<string, { readonly avtryck: number; readonly rad: number }>();
          const alla = [...nycklar, ...upprepade.flatMap((i) => nycklar.slice(i, i + 1))];
          for (const [i, [a, b, avtryck]] of alla.entries()) {
            const fore = karta.get(`${a}/${b}`);
            const svar = register.prova(a, b, avtryck, i + 1);
            if (fore === undefined) {
              expect(svar).toEqual({ _tag: "Ny" });
              karta.set(`${a}/${b}`, { avtryck, rad: i + 1 });
            } else if (fore.avtryck === avtryck) expect(svar).toEqual({ _tag: "Dubblett" });
            else expect(svar).toEqual({ _tag: "Upptagen", rad: fore.rad });
          }
          expect(register.nycklar().length).toBe(karta.size * NYCKELORD);
        },
      ),
    );
  });

  it("lämnar ut nycklarna så att ett annat register känner igen dem", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mints, ord, ord)), (alla) => {
        const register = nyttNyckelregister();
        const nya = alla.filter(
          ([a, b, avtryck], i) => register.prova(a, b, avtryck, i + 1)._tag === "Ny",
        );
        const ut = register.nycklar();
        const lasta = Array.from({ length: nya.length }, (_, i) => [
          ...ut.subarray(4 * i, 4 * i + 3),
        ]);
        expect(new Set(lasta.map(String))).toEqual(new Set(nya.map(String)));
      }),
    );
  });

  it.each([50_000, 57_000, 65_000, 200_000])("tar högst sexton bytes per rad (%i)", (antal) => {
    const register = nyttNyckelregister();
    const cell = nyBlandning();
    let nya = 0;
    for (let i = 1; i <= antal; i++) {
      const nyckel = `A${i}`;
      blandaCell(cell, nyckel, 0, nyckel.length, false);
      if (register.prova(cell.a, cell.b, i, i)._tag === "Ny") nya += 1;
    }
    expect(nya).toBe(antal);
    expect(register.minne() / antal).toBeLessThanOrEqual(16);
    expect(register.nycklar().length).toBe(antal * NYCKELORD);
  });

  it("håller hundratusen nycklar, även när de ligger tätt", () => {
    const register = nyttNyckelregister();
    for (let i = 1; i <= 100_000; i++) expect(register.prova(i, i >> 3, 0, i)._tag).toBe("Ny");
    expect(register.prova(77, 77 >> 3, 0, 1)._tag).toBe("Dubblett");
    expect([register.rakna(-1, -1), register.rakna(-1, -1)]).toEqual([1, 2]);
  });
});
