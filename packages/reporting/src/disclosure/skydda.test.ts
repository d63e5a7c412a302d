import { sakerDag } from "@star-finsam/core/kernel";
import type { Rakneutfall, Resultatrad } from "@star-finsam/core/nyckeltal";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Rapport } from "../rapport/index.ts";
import { renderHtml } from "../render/index.ts";
import { forvaldaSkyddsregler } from "./Skyddsregler.ts";
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
const cell = async (utfall: Rakneutfall, minstaCell = 5, grupp?: Resultatrad["grupp"]) =>
  oppna(await skydda([rad(utfall, grupp)], { regler: { ...forvaldaSkyddsregler, minstaCell } }))[0]
    ?.cell;
const slagen = async (utfallen: ReadonlyArray<Rakneutfall>) =>
  (await Promise.all(utfallen.map((utfall) => cell(utfall)))).map((ett) => ett?._tag);

describe("primärregeln", () => {
  it("döljer 1–4, visar 0 och 5", async () => {
    expect(await slagen([0, 1, 4, 5].map((n) => antal(n)))).toEqual([
      "Visad",
      "Dold",
      "Dold",
      "Visad",
    ]);
  });

  it("gäller också helheten", async () => {
    expect((await cell(antal(3, 3), 5, {}))?._tag).toBe("Dold");
  });

  it("minsta cellen är överenskommelsens", async () => {
    expect((await cell(antal(5), 6))?._tag).toBe("Dold");
    expect((await cell(antal(1), 1))?._tag).toBe("Visad");
  });

  it("en andel döljs när täljaren, resten eller nämnaren är liten", async () => {
    const andel = (taljare: number, namnare: number): Rakneutfall => ({
      _tag: "Andel",
      taljare,
      namnare,
      individerTaljare: taljare,
      individerResten: namnare - taljare,
    });
    expect(
      await slagen([
        andel(12, 28),
        andel(3, 28),
        andel(26, 28),
        andel(0, 4),
        andel(0, 28),
        andel(28, 28),
      ]),
    ).toEqual(["Visad", "Dold", "Dold", "Dold", "Visad", "Visad"]);
  });

  it("det är personer som skyddas: många ärenden för få individer döljs", async () => {
    const andel = (individerTaljare: number, individerResten: number): Rakneutfall => ({
      _tag: "Andel",
      taljare: 10,
      namnare: 30,
      individerTaljare,
      individerResten,
    });
    expect(await slagen([antal(6, 100, 1), andel(2, 20), andel(10, 3)])).toEqual([
      "Dold",
      "Dold",
      "Dold",
    ]);
  });

  it("belopp visas och det som saknas är inte dolt", async () => {
    expect(await cell({ _tag: "Belopp", ore: 3 })).toEqual({ _tag: "Visad", n: 3 });
    expect(await cell({ _tag: "Saknas" })).toEqual({ _tag: "Saknas" });
  });

  it("ett litet antal möten visas i allt, men inte i en grupp", async () => {
    const moten: Rakneutfall = { _tag: "Antal", antal: 3, av: 42 };
    expect((await cell(moten, 5, {}))?._tag).toBe("Visad");
    expect((await cell(moten, 5, { forum: "team" }))?._tag).toBe("Dold");
  });

  it("lag: ett dolt tal finns ingenstans i utgåvan, och orsaken är alltid densamma", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 50, max: 90 }),
        async (n, av) => {
          const [skyddad] = oppna(await skydda([rad(antal(n, av))]));
          expect(skyddad).toEqual({
            ...rad(antal(n, av)),
            utfall: undefined,
            cell: { _tag: "Dold", orsak: "sekretess" },
          });
          expect(JSON.stringify(skyddad)).not.toMatch(new RegExp(`[":]${n}[,}]|${av}`, "u"));
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("det som går att räkna ut", () => {
  const konstabell = (kvinna: number, man: number) => [
    rad(antal(kvinna + man, kvinna + man), {}),
    rad(antal(kvinna, kvinna + man), { kon: "kvinna" }),
    rad(antal(man, kvinna + man), { kon: "man" }),
  ];

  it("en ensam dold grupp får sällskap, och helheten står kvar", async () => {
    const celler = oppna(await skydda(konstabell(3, 30))).map(({ cell: ett }) => ett._tag);
    expect(celler).toEqual(["Visad", "Dold", "Dold"]);
  });

  it("helheten är dold när den annars säger för mycket; då visas ingen andel av den", async () => {
    const celler = oppna(await skydda(konstabell(1, 2)));
    expect(celler.map(({ cell: ett }) => ett._tag)).toEqual(["Dold", "Dold", "Dold"]);
  });

  it("en grupp utan någon i sig har en dold cell när nollan annars säger för mycket", async () => {
    const fyra = { kon: "kvinna", aktualiserande_aktor: "ifo" };
    const rader = [
      rad(antal(20, 20), {}),
      ...["kvinna", "man"].map((kon) => rad(antal(10, 20), { kon })),
      ...["ifo", "ame"].map((a) => rad(antal(10, 20), { aktualiserande_aktor: a })),
      rad(antal(10, 20), fyra),
      rad(antal(10, 20), { kon: "man", aktualiserande_aktor: "ame" }),
    ].map((ett) => ({ ...ett, nyckeltal: "aktualiseringar" }));
    const doljer = { regler: { ...forvaldaSkyddsregler, noll: "doljs" as const } };
    const dolda = oppna(await skydda(rader, doljer)).filter(({ cell: c }) => c._tag === "Dold");
    expect(dolda.map(({ grupp }) => grupp)).toEqual(
      expect.arrayContaining([
        { kon: "kvinna", aktualiserande_aktor: "ame" },
        { kon: "man", aktualiserande_aktor: "ifo" },
      ]),
    );
  });

  it("två nyckeltal över samma urval är samma tal: helheten döljs inte i det ena och visas i det andra", async () => {
    const orsaker = [
      rad(antal(3, 3), {}),
      rad(antal(3, 3), { orsak: "jobb" }),
      ...["avslutade", "forsorjning_slut"].map((n) => ({ ...rad(antal(3, 3), {}), nyckeltal: n })),
    ].map((ett) => (ett.nyckeltal === "n" ? { ...ett, nyckeltal: "avslutsorsak" } : ett));
    const celler = oppna(await skydda(orsaker)).map(({ cell: ett }) => ett._tag);
    expect(celler).toEqual(["Dold", "Dold", "Dold", "Dold"]);
  });
});

describe("det som är räknat ur många", () => {
  const varde = (statistik: string, n: number, grupp: Resultatrad["grupp"] = {}): Resultatrad =>
    rad({ _tag: "Varde", varde: 40, antal: n, individer: n }, { ...grupp, statistik });
  const slag = async (rader: ReadonlyArray<Resultatrad>) =>
    oppna(await skydda(rader)).map(({ cell: ett }) => ett._tag);

  it("medelvärden över färre än tio visas inte; det minsta och det största är någons", async () => {
    expect(
      await slag([varde("medel", 9), varde("median", 10), varde("minst", 50), varde("storst", 50)]),
    ).toEqual(["Dold", "Visad", "Dold", "Dold"]);
  });

  it("ett ensamt dolt medelvärde går att räkna ut ur helheten: fler döljs", async () => {
    const rader = [
      varde("medel", 60),
      ...["a", "b", "c"].map((kod, nr) => varde("medel", [7, 20, 33][nr] ?? 0, { k: kod })),
    ];
    expect(await slag(rader)).toEqual(["Visad", "Dold", "Dold", "Visad"]);
  });

  it("ett värde över en grupp vars antal är dolt är dolt: det bär antalet", async () => {
    const rader = [
      rad(antal(33, 33), {}),
      rad(antal(3, 33), { kon: "kvinna" }),
      rad(antal(30, 33), { kon: "man" }),
      varde("median", 30, { kon: "man" }),
    ];
    expect(await slag(rader)).toEqual(["Visad", "Dold", "Dold", "Dold"]);
  });
});

describe("det som bär ett antal", () => {
  it("en kvot är dold när antalet som är dess nämnare är dolt i ett annat nyckeltal", async () => {
    const antalen = { kvinna: 30, man: 3, okant: 12, annat: 12 };
    const koder = Object.entries(antalen);
    const rader = [
      { ...rad(antal(57, 57), {}), nyckeltal: "processniva" },
      ...koder.map(([kon, n]) => ({ ...rad(antal(n, 57), { kon }), nyckeltal: "processniva" })),
      ...koder.map(([kon, n]) => ({
        ...rad({ _tag: "Kvot", taljare: 2 * n, namnare: n, individer: n }, { kon }),
        nyckeltal: "coachbyten",
      })),
    ];
    const celler = oppna(await skydda(rader));
    const dolda = (id: string) =>
      celler.flatMap(({ nyckeltal, grupp, cell: ett }) =>
        nyckeltal === id && ett._tag === "Dold" ? [grupp["kon"]] : [],
      );
    expect(dolda("processniva").length).toBeGreaterThan(1);
    expect(dolda("coachbyten")).toEqual(expect.arrayContaining(dolda("processniva")));
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
      JSON.parse('{"spridning":"skyddad","varde":{"avsnitt":[]}}'),
      JSON.parse(JSON.stringify(akta)),
      Object.create(Object.getPrototypeOf(akta)),
      { ...akta },
    ]) {
      expect(() => renderHtml(falsk)).toThrow(TypeError);
    }
    expect(JSON.stringify(akta)).not.toContain("varde");
  });
});
