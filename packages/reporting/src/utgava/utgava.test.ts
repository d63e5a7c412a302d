import { createHash } from "node:crypto";
import { sakerDag } from "@star-finsam/core/kernel";
import { katalog } from "@star-finsam/core/nyckeltal";
import { medfoljandeOverenskommelser } from "@star-finsam/core/overenskommelse";
import * as Result from "effect/Result";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../disclosure/Cell.ts";
import { slutJamtland } from "../mallar/index.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import {
  arOrord,
  avtryck,
  frys,
  raknaSiffror,
  rapportUr,
  regelskillnader,
  reglerFor,
  renderUtgavejamforelse,
  somRapportjson,
  texterUr,
  tillskriv,
  tolkaUtgava,
  type Utgavefil,
  type Utgavejamforelse,
  visarSmaTal,
} from "./index.ts";

const sv = (text: string) => ({ sv: text });
const KOLUMNER = [
  { id: "antal", rubrik: sv("Antal"), slag: "antal" as const },
  { id: "andel", rubrik: sv("Andel"), slag: "andel" as const },
];
const visad = (n: number, av?: number): Cell => ({
  _tag: "Visad",
  n,
  ...(av === undefined ? {} : { av }),
});
const dold: Cell = { _tag: "Dold", orsak: "sekretess" };

/** En rapport med en tabell: en rad per cell, och cellen som antal och som andel. */
const rapport = (rader: Readonly<Record<string, Cell>>, dag = "2024-12-31"): Rapport =>
  rapportUr(
    JSON.stringify({
      ...{ format: "star-rapport", version: 1, mall: { id: "m", version: 1 }, titel: sv("Titel") },
      ...{ forbund: { id: "f", namn: "Förbundet" }, period: { fran: "2024-01-01", till: dag } },
      ...{ fonster: "enskild", spridning: "skyddad", noter: [] },
      avsnitt: [
        {
          ...{ id: "a", rubrik: sv("Avsnitt") },
          innehall: [
            {
              ...{ _tag: "Tabell", id: "t", rubrik: sv("Tabell"), radrubrik: sv("Rad") },
              ...{ kolumner: KOLUMNER, noter: [], summa: [visad(9), visad(9, 9)] },
              rader: Object.entries(rader).map(([id, cell]) => ({
                ...{ id, rubrik: sv(id), celler: [cell, cell] },
              })),
            },
          ],
        },
      ],
    }),
  );

const ENA = { startorsak: "regel", intern: false } as const;

describe("tillskriv", () => {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.nat(60), fc.nat(60)).map(([n, mer]) => visad(n, n + mer)) },
    { weight: 1, arbitrary: fc.constant<Cell>({ _tag: "Saknas" }) },
    { weight: 1, arbitrary: fc.constant(dold) },
  );
  const rader = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), cell);
  const orsak = fc.constantFrom("sent", "senare", "rattelse", "borta", "samtycke");

  it("lag: delarna är tillsammans hela skillnaden, och det dolda har inga", () => {
    fc.assert(
      fc.property(
        fc.tuple(rader, rader, rader, fc.array(fc.tuple(orsak, rader)), fc.boolean()),
        ([gammal, ny, start, steg, intern]) => {
          const siffror = tillskriv({
            ...{ gammal: rapport(gammal), ny: rapport(ny), start: rapport(start), intern },
            startorsak: "regel",
            steg: steg.map(([o, r]) => ({ orsak: o, rapport: rapport(r) })),
          });
          for (const { fore, nu, delar, slag } of siffror) {
            if (!intern && (fore === "dolt" || nu === "dolt")) expect(delar).toBeUndefined();
            if (delar === undefined) continue;
            const tal = (v: typeof fore) => (typeof v === "string" ? { n: 0, av: 0 } : v);
            const summa = (f: "n" | "av") => delar.reduce((s, en) => s + (en.tal[f] ?? 0), 0);
            expect(summa("n")).toBe(tal(nu).n - tal(fore).n);
            if (slag === "andel") expect(summa("av")).toBe((tal(nu).av ?? 0) - (tal(fore).av ?? 0));
          }
        },
      ),
      { seed: 14, numRuns: 300 },
    );
  });

  it("det som är lika, och det som är dolt i båda, nämns inte", () => {
    const start = rapport({ a: visad(7, 9), b: visad(3, 9) });
    const val = {
      ...ENA,
      start,
      steg: [{ orsak: "sent" as const, rapport: rapport({ b: visad(4, 9) }) }],
    };
    const lika = rapport({ a: visad(7, 9), b: dold });
    expect(tillskriv({ ...val, gammal: lika, ny: lika })).toEqual([]);
    const intern = tillskriv({ ...val, gammal: lika, ny: lika, intern: true });
    expect(intern.map(({ plats, delar }) => [plats, delar])).toEqual([
      ["a/t/b/antal", [{ orsak: "sent", tal: { n: 1 } }]],
      ["a/t/b/andel", [{ orsak: "sent", tal: { n: 1, av: 0 } }]],
    ]);
  });

  it("dagens regler på gamla fakta ger ett annat tal än det som stod: då är det regeln", () => {
    const [gammal, ny] = [rapport({ a: visad(20) }), rapport({ a: visad(17) })];
    const [forsta] = tillskriv({
      ...{ ...ENA, gammal, ny, start: rapport({ a: visad(15) }) },
      steg: [{ orsak: "borta", rapport: ny }],
    });
    expect(forsta?.delar).toEqual([
      { orsak: "regel", tal: { n: -5 } },
      { orsak: "borta", tal: { n: 2 } },
    ]);
  });

  it("siffror som bara den ena har räknas, och summans andel räknas inte", () => {
    const [gammal, ny] = [rapport({ a: visad(1), b: visad(2) }), rapport({ b: visad(2), c: dold })];
    expect(raknaSiffror(gammal, ny)).toEqual({ antalSiffror: 5, endaI: { gammal: 2, ny: 2 } });
  });
});

const utgava = (andra: Partial<Utgavefil> = {}): Utgavefil =>
  frys({
    ...{ format: "star-utgava", version: 1, id: "m@1", publicerad: sakerDag("2025-01-01") },
    ...{ kandTill: sakerDag("2025-01-01"), liggare: { nummer: 1, fore: 0 } },
    val: { mall: slutJamtland, period: "2024", ackumulerad: false, grupperingar: [] },
    fakta: { antal: 1, avtryck: "x", rattelser: [] },
    regler: regler(),
    rapport: rapport({ a: visad(7) }),
    ...andra,
  });
const [overenskommelse] = medfoljandeOverenskommelser.values();
const regler = (andra: Partial<Parameters<typeof reglerFor>[0]> = {}) =>
  reglerFor({
    ...{ bibliotek: "1.0.0", mall: slutJamtland, nyckeltal: katalog },
    overenskommelser: overenskommelse === undefined ? [] : [overenskommelse],
    ...andra,
  });

describe("utgåvan", () => {
  it("läses tillbaka med fälten i samma ordning, så att rapporten är densamma byte för byte", () => {
    const skriven = utgava();
    const last = Result.getOrThrow(tolkaUtgava(JSON.parse(JSON.stringify(skriven))));
    expect(arOrord(last)).toBe(true);
    expect(somRapportjson(last.rapport)).toBe(somRapportjson(skriven.rapport));
    expect(Result.isFailure(tolkaUtgava({ ...skriven, extra: 1 }))).toBe(true);
  });

  it("en ändring var som helst i den märks", () => {
    const skriven = utgava();
    for (const andrad of [
      { ...skriven, rapport: rapport({ a: visad(8) }) },
      { ...skriven, fakta: { ...skriven.fakta, avtryck: "y" } },
      { ...skriven, regler: { ...skriven.regler, bibliotek: "2" } },
    ])
      expect(arOrord(andrad)).toBe(false);
  });

  it("avtrycket är SHA-256 och oberoende av nycklarnas ordning", () => {
    expect(avtryck({ b: [1, "å"], a: undefined, c: null })).toBe(avtryck({ c: null, b: [1, "å"] }));
    const text = '{"b":[1,"å"]}';
    expect(avtryck({ b: [1, "å"] })).toBe(createHash("sha256").update(text).digest("base64"));
  });

  it("texterna läses tillbaka ur rapporten", () => {
    const skriven: Rapport = {
      ...rapport({}),
      avsnitt: [
        {
          ...{ id: "a", rubrik: sv("A") },
          innehall: [
            { _tag: "Textlucka", id: "bakgrund", ledtext: sv("L"), text: "Skrivet." },
            { _tag: "Textlucka", id: "mal", ledtext: sv("L") },
          ],
        },
      ],
    };
    expect(texterUr(slutJamtland, skriven)).toEqual({ luckor: { bakgrund: "Skrivet." } });
  });
});

describe("reglerna", () => {
  it("var och en som skiljer nämns, och bara nyckeltal som mallen visar", () => {
    expect(regelskillnader(regler(), regler())).toEqual([]);
    expect(Object.keys(regler().nyckeltal)).toContain("aktualiseringar");
    expect(Object.keys(regler().nyckeltal).length).toBeLessThan(katalog.length);
    const andra = regler({
      bibliotek: "1.1.0",
      mall: { ...slutJamtland, version: slutJamtland.version + 1 },
      nyckeltal: katalog.map((ett) =>
        ett.id === "aktualiseringar" ? { ...ett, titel: { sv: "Nya", en: "New" } } : ett,
      ),
      overenskommelser: [],
      delmal: [{ id: "d" }],
    });
    const namn =
      overenskommelse === undefined ? "" : `${overenskommelse.id}@${overenskommelse.version}`;
    expect(regelskillnader(regler(), andra)).toEqual([
      { slag: "bibliotek", vilken: "1.0.0 → 1.1.0" },
      {
        slag: "mall",
        vilken: `slut-jamtland@${slutJamtland.version} → slut-jamtland@${slutJamtland.version + 1}`,
      },
      { slag: "overenskommelse", vilken: namn },
      { slag: "nyckeltal", vilken: "aktualiseringar" },
      { slag: "delmal", vilken: "" },
    ]);
  });
});

describe("jämförelsen i text", () => {
  const dag = sakerDag("2025-01-01");
  const bas: Utgavejamforelse = {
    ...{ format: "star-utgavejamforelse", version: 1, spridning: "inga_sma_tal" },
    ...{
      gammal: { id: "a", publicerad: dag, kandTill: dag },
      ny: { id: "b\u202E", publicerad: dag, kandTill: dag },
    },
    ...{ regler: [{ slag: "mall", vilken: "m@1 → m@2" }], orsaker: [{ orsak: "sent", antal: 12 }] },
    ...{ noter: [], antalSiffror: 8, endaI: { gammal: 0, ny: 1 } },
    siffror: [
      {
        ...{
          plats: "p",
          rubriker: [sv("Avsnitt"), sv("Rad")],
          slag: "belopp",
          fore: { n: 100_000 },
          nu: { n: 90_000 },
        },
        delar: [{ orsak: "regel", tal: { n: -10_000 } }],
      },
      { plats: "q", rubriker: [sv("Dold")], slag: "antal", fore: { n: 17 }, nu: "dolt" },
    ],
  };
  it("säger vad som skiljer och varför; dolt är dolt; styrtecken tas bort", () => {
    const text = renderUtgavejamforelse(bas, "sv").replaceAll("\u00A0", " ");
    expect(text).toContain("- mallen m@1 → m@2");
    expect(text).toContain("- 12 sena uppgifter");
    expect(text).toMatch(
      /Avsnitt · Rad: 1 000,00 kr → 900,00 kr\n {2}−100,00 kr {2}ändrade regler/u,
    );
    expect(text).toContain("Dold: 17 → dolt\n  Talen visas inte");
    expect(text).not.toContain("\u202E");
    expect(text).not.toContain("FÅR EJ");
    expect(renderUtgavejamforelse({ ...bas, spridning: "far_ej_spridas" }, "en")).toContain(
      "NOT FOR DISTRIBUTION",
    );
  });
  it("små tal och ärenden får inte spridas", () => {
    expect(visarSmaTal(bas)).toBe(false);
    expect(visarSmaTal({ ...bas, orsaker: [{ orsak: "sent", antal: 4 }] })).toBe(true);
    const del = { plats: "p", rubriker: [], slag: "antal", fore: { n: 10 }, nu: { n: 9 } } as const;
    expect(
      visarSmaTal({
        orsaker: [],
        siffror: [{ ...del, delar: [{ orsak: "sent", tal: { n: -1 } }] }],
      }),
    ).toBe(true);
  });
});
