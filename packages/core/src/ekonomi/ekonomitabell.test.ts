import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budget, period, prognos, utfall } from "../testing/ekonomiprov.ts";
import { type Ekonomiposter, ekonomitabell, Kostnadsslag } from "./index.ts";

const tabell = (poster: Partial<Ekonomiposter>, nar: string) =>
  ekonomitabell({ budget: [], utfall: [], prognoser: [], ...poster }, period(nar));

describe("ekonomitabell", () => {
  it("differensen är budget minus utfall, per år och kostnadsslag och sammanlagt", () => {
    const { rader, totalt } = tabell(
      {
        budget: [budget(2024, "material", 100), budget(2024, "resekostnader", 50)],
        utfall: [utfall(2024, "material", 130), utfall(2024, "resekostnader", 0)],
      },
      "2024",
    );
    expect(rader).toEqual([
      {
        ar: 2024,
        kostnadsslag: "material",
        budget: 10_000,
        utfall: 13_000,
        differens: -3000,
        prognos: "saknas",
      },
      {
        ar: 2024,
        kostnadsslag: "resekostnader",
        budget: 5000,
        utfall: 0,
        differens: 5000,
        prognos: "saknas",
      },
    ]);
    expect(totalt).toEqual({
      budget: { belopp: 15_000, kant: 15_000 },
      utfall: { belopp: 13_000, kant: 13_000 },
      differens: { belopp: 2000, kant: 2000 },
      prognos: { belopp: "saknas", kant: "saknas" },
    });
  });

  it("en tom ruta är inte noll: summan över den saknas, och det kända står för sig", () => {
    const { rader, perAr, perKostnadsslag, totalt } = tabell(
      {
        budget: [budget(2023, "material", 100)],
        utfall: [utfall(2023, "material", 40), utfall(2024, "material", 60)],
      },
      "2023..2024",
    );
    expect(rader.map(({ ar, budget: b, differens }) => [ar, b, differens])).toEqual([
      [2023, 10_000, 6000],
      [2024, "saknas", "saknas"],
    ]);
    expect(perAr.map(({ ar, budget: b }) => [ar, b])).toEqual([
      [2023, { belopp: 10_000, kant: 10_000 }],
      [2024, { belopp: "saknas", kant: "saknas" }],
    ]);
    expect(perKostnadsslag.map((r) => [r.kostnadsslag, r.utfall, r.differens])).toEqual([
      ["material", { belopp: 10_000, kant: 10_000 }, { belopp: "saknas", kant: 6000 }],
    ]);
    expect(totalt.budget).toEqual({ belopp: "saknas", kant: 10_000 });
  });

  it("ett år utan en enda post är en lucka, inte noll", () => {
    const { totalt } = tabell({ utfall: [utfall(2023, "material", 40)] }, "2023..2024");
    expect(totalt.utfall).toEqual({ belopp: "saknas", kant: 4000 });
    expect(tabell({}, "2024").totalt.utfall).toEqual({ belopp: "saknas", kant: "saknas" });
  });

  it("den senast lämnade prognosen gäller; poster utanför perioden räknas inte", () => {
    const { rader } = tabell(
      {
        prognoser: [
          prognos("2024-08-31", "material", 90),
          prognos("2024-04-30", "material", 70),
          prognos("2025-04-30", "material", 1),
        ],
        budget: [budget(2022, "lokalkostnader", 1)],
      },
      "2024-T2",
    );
    expect(rader).toMatchObject([{ ar: 2024, kostnadsslag: "material", prognos: 9000 }]);
    expect(rader).toHaveLength(1);
  });

  it("lag: ordningen ändrar inget, och en hel summa är årens summa", () => {
    const post = fc.record({
      ar: fc.integer({ min: 2023, max: 2025 }),
      slag: fc.constantFrom(...Kostnadsslag.literals.slice(0, 3)),
      kr: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(post), fc.array(post), (b, u) => {
        const poster: Ekonomiposter = {
          budget: b.map(({ ar, slag, kr }) => budget(ar, slag, kr)),
          utfall: u.map(({ ar, slag, kr }) => utfall(ar, slag, kr)),
          prognoser: [],
        };
        const svar = tabell(poster, "2023..2025");
        const omkastad = { ...poster, budget: [...poster.budget].reverse() };
        expect(tabell(omkastad, "2023..2025")).toEqual(svar);
        const hela = svar.perAr.every((r) => r.utfall.belopp !== "saknas");
        expect(svar.totalt.utfall.belopp === "saknas").toBe(!hela || svar.rader.length === 0);
        const kanda = svar.rader.flatMap((r) => (r.utfall === "saknas" ? [] : [r.utfall]));
        expect(svar.totalt.utfall.kant).toBe(
          kanda.length === 0 ? "saknas" : kanda.reduce((summa, ore) => summa + ore, 0),
        );
      }),
    );
  });
});
