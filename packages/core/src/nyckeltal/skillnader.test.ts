import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Period, sakerDag } from "../kernel/index.ts";
import { gruppandel, kolumnerFor, skillnaderKon, skillnaderPerioder } from "./index.ts";
import { katalog } from "./katalog/index.ts";
import type { Enhet, Grupp, Rakneutfall, Resultatrad } from "./Nyckeltal.ts";

const ar = (nummer: number): Period => ({
  fran: sakerDag(`${nummer}-01-01`),
  till: sakerDag(`${nummer}-12-31`),
});
const rad = (
  grupp: Grupp,
  utfall: Rakneutfall,
  { nyckeltal = "n", period = ar(2025), enhet = "arende" as Enhet } = {},
): Resultatrad => ({ nyckeltal, enhet, period, fonster: "enskild", grupp, utfall });
const antal = (n: number, av: number, individer = n): Rakneutfall => ({
  _tag: "Antal",
  antal: n,
  av,
  individer,
});
const andel = (taljare: number, namnare: number): Rakneutfall => ({
  _tag: "Andel",
  taljare,
  namnare,
});
const kort = (skillnader: ReturnType<typeof skillnaderKon>) =>
  skillnader.map(({ grupp, a, b }) => [
    Object.values(grupp).join("+"),
    `${a.utfall.taljare}/${a.utfall.namnare}`,
    `${b.utfall.taljare}/${b.utfall.namnare}`,
  ]);

describe("kvinnor mot män", () => {
  const efter = (kon: string, utfall: Rakneutfall, mer: Grupp = { definition: "d" }) =>
    rad({ kon, ...mer }, utfall);

  it("andelar grupperade efter kön; okänt kön och helheten jämförs inte", () => {
    const skillnader = skillnaderKon([
      rad({ definition: "d" }, andel(15, 43)),
      efter("kvinna", andel(5, 20)),
      efter("man", andel(10, 20)),
      efter("okant", andel(0, 3)),
    ]);
    expect(skillnader).toMatchObject([
      {
        nyckeltal: "n",
        enhet: "arende",
        grupp: { definition: "d" },
        a: { grupp: { kon: "kvinna", definition: "d" }, utfall: { taljare: 5, namnare: 20 } },
        b: { grupp: { kon: "man", definition: "d" }, utfall: { taljare: 10, namnare: 20 } },
        skillnad: { skillnad: -0.25, dom: "for_fa" },
      },
    ]);
    expect(Object.keys(skillnader[0]?.grupp ?? {})).toEqual(["definition"]);
  });

  it("gruppens del av kvinnorna mot dess del av männen, med könet självt som nämnare", () => {
    const rader = [
      rad({}, antal(30, 30)),
      rad({ kon: "kvinna" }, antal(10, 30)),
      rad({ kon: "man" }, antal(20, 30)),
      rad({ aktor: "ifo", kon: "kvinna" }, antal(8, 30, 6)),
      rad({ aktor: "ifo", kon: "man" }, antal(5, 30)),
      rad({ aktor: "ame", kon: "kvinna" }, antal(2, 30)),
      rad({ aktor: "ame", kon: "man" }, antal(15, 30, 11)),
      rad({ aktor: "egen", kon: "okant" }, antal(1, 30)),
    ];
    expect(kort(skillnaderKon(rader))).toEqual([
      ["ifo", "8/10", "5/20"],
      ["ame", "2/10", "15/20"],
      ["egen", "0/10", "0/20"],
    ]);
    expect(skillnaderKon(rader)[0]).toMatchObject({
      a: { utfall: { individerTaljare: 6, individerResten: 2 } },
      b: { utfall: { individerTaljare: 5, individerResten: 11 } },
      skillnad: { dom: "storre" },
    });
    expect(skillnaderKon(rader.slice(0, 3))).toEqual([]);
    expect(skillnaderKon(rader.filter((r) => Object.keys(r.grupp).join() !== "kon"))).toEqual([]);
  });

  it("ett kön utan någon i nämnaren, eller som saknas, jämförs inte", () => {
    expect(skillnaderKon([efter("kvinna", andel(1, 2))])).toEqual([]);
    for (const tomt of [andel(0, 0), { _tag: "Saknas" } as const]) {
      expect(skillnaderKon([efter("kvinna", andel(1, 2)), efter("man", tomt)])).toEqual([]);
    }
  });
});

describe("två perioder", () => {
  const forra = { period: ar(2024) };

  it("andelar och gruppers delar av alla, var och en i sin period", () => {
    const skillnader = skillnaderPerioder(
      [rad({}, antal(200, 200)), rad({ kon: "kvinna" }, antal(120, 200))],
      [rad({}, antal(150, 150), forra), rad({ kon: "kvinna" }, antal(60, 150), forra)],
    );
    expect(skillnader).toMatchObject([
      {
        grupp: { kon: "kvinna" },
        a: { period: ar(2025), utfall: { taljare: 120, namnare: 200 } },
        b: { period: ar(2024), utfall: { taljare: 60, namnare: 150 } },
        skillnad: { skillnad: expect.closeTo(0.2), dom: "storre" },
      },
    ]);
  });

  it("en grupp som bara finns i den ena är noll i den andra, om den är räknad där", () => {
    const nu = [rad({}, antal(9, 9)), rad({ aktor: "ifo" }, antal(9, 9))];
    const da = [rad({}, antal(8, 8), forra), rad({ aktor: "ame" }, antal(8, 8), forra)];
    expect(kort(skillnaderPerioder(nu, da))).toEqual([
      ["ifo", "9/9", "0/8"],
      ["ame", "0/9", "8/8"],
    ]);
    expect(skillnaderPerioder(nu, da.slice(0, 1))).toEqual([]);
  });

  it("det som saknas eller är tomt i någon av dem jämförs inte", () => {
    const nu = [rad({ definition: "d" }, andel(3, 9)), rad({}, antal(9, 9), { nyckeltal: "m" })];
    for (const da of [
      [],
      [rad({ definition: "d" }, { _tag: "Saknas" }, forra)],
      [rad({ definition: "d" }, andel(0, 0), forra)],
      [rad({ definition: "e" }, andel(3, 9), forra)],
    ]) {
      expect(skillnaderPerioder(nu, da)).toEqual([]);
    }
  });

  it("dagandelar, värden, kvoter och belopp jämförs inte, inte heller antalet bakom ett medelvärde", () => {
    const rader = (mer = {}) => [
      rad({ definition: "d" }, { _tag: "Andel", taljare: 30, namnare: 90, dagar: true }, mer),
      rad({ kon: "man" }, { _tag: "Kvot", taljare: 9, namnare: 3 }, { nyckeltal: "kvot", ...mer }),
      rad({ ar: "2024" }, { _tag: "Belopp", ore: 9 }, { nyckeltal: "belopp", ...mer }),
      ...[{}, { kon: "man" }].flatMap((grupp: Grupp) => [
        rad(grupp, antal(9, 9), { nyckeltal: "tid", ...mer }),
        rad(
          { ...grupp, statistik: "medel" },
          { _tag: "Varde", varde: 4, antal: 9 },
          { nyckeltal: "tid", ...mer },
        ),
      ]),
    ];
    expect(skillnaderPerioder(rader(), rader(forra))).toEqual([]);
  });

  it("utan helhet finns inget att vara en del av", () => {
    const rader = (mer = {}) => [
      rad({}, { _tag: "EjTillampligt" }, mer),
      rad({ matt: "a" }, antal(9, 20), mer),
    ];
    expect(skillnaderPerioder(rader(), rader(forra))).toEqual([]);
  });

  it("lag: byter perioderna plats byter skillnaden tecken", () => {
    const nagonAndel = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
      .map(([t, rest]) => andel(t, t + rest));
    fc.assert(
      fc.property(nagonAndel, nagonAndel, (a, b) => {
        const [nu, da] = [[rad({ definition: "d" }, a)], [rad({ definition: "d" }, b, forra)]];
        const [fram] = skillnaderPerioder(nu, da);
        const [bak] = skillnaderPerioder(da, nu);
        expect(fram?.skillnad.skillnad).toBeCloseTo(-(bak?.skillnad.skillnad ?? Number.NaN));
        expect(fram?.skillnad.intervall[0]).toBeCloseTo(-(bak?.skillnad.intervall[1] ?? 0));
      }),
    );
  });
});

describe("en grupps del av alla", () => {
  const ur = (enhet: Enhet, ...individer: ReadonlyArray<number>) => {
    const [gruppen = [], ovriga = []] = [individer.slice(0, 1), individer.slice(1)].map((del) =>
      del.map((n) => ({ _tag: "Antal" as const, antal: 10, av: 30, individer: n })),
    );
    return gruppandel({ enhet, av: 30, gruppen, ovriga });
  };
  it("minst så många individer som den största gruppen har: grupperna kan vara samma personer", () => {
    expect(ur("arende", 4, 3, 2)).toEqual({
      _tag: "Andel",
      taljare: 10,
      namnare: 30,
      individerTaljare: 4,
      individerResten: 3,
    });
  });
  it("är enheten individer är de så många som de räknas", () => {
    expect(ur("individ", 10, 10, 10)).toMatchObject({ individerTaljare: 10, individerResten: 20 });
  });
  it("de utanför står inte i nämnaren, och möten har inga individer", () => {
    const mote = (n: number) => ({ _tag: "Antal" as const, antal: n, av: 9 });
    expect(
      gruppandel({
        enhet: "tillfalle",
        av: 9,
        gruppen: [mote(4)],
        ovriga: [mote(2)],
        utanfor: [mote(3)],
      }),
    ).toEqual({ _tag: "Andel", taljare: 4, namnare: 6 });
  });
});

describe("kolumnerna bakom dimensioner", () => {
  const for_ = (id: string, ...dimensioner: ReadonlyArray<string>) => {
    const ett = katalog.find((n) => n.id === id);
    return ett && kolumnerFor(ett, dimensioner);
  };
  it("nyckeltalets egen gruppering går före, också med annat namn på kolumnen", () => {
    expect(for_("forsorjning_start", "forsorjning")).toEqual(["forsorjning_start"]);
    expect(for_("deltagare", "kon")).toEqual(["kon"]);
    expect(for_("deltagare")).toEqual([]);
  });
  it("flera dimensioner i vilken ordning som helst", () => {
    expect(for_("deltagare", "aldersgrupp", "kon")).toEqual(["aldersgrupp", "kon"]);
  });
  it("en dimension som nyckeltalet inte har finns inte", () => {
    expect(for_("deltagare", "kostnadsslag")).toBe(undefined);
    expect(for_("deltagare", "kon", "kostnadsslag")).toBe(undefined);
  });
});
