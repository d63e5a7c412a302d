import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dag, kompilera, laggTillDagar, type Period, sakerDag } from "../kernel/index.ts";
import { individregister, type Kolumner, kolumnerAv } from "./Kolumner.ts";
import type { Kod, Rad } from "./Tabell.ts";
import { BLOCK, type Kolumnvillkor, maskverk } from "./villkorsnoder.ts";

type Provrad = Rad<string, string, string>;
const namn = { dagar: { a: 0, b: 0 }, koder: { k: 0, l: 0 }, tal: { t: 0, u: 0 } };
const kolumner = (rader: ReadonlyArray<Provrad>): Kolumner =>
  kolumnerAv(namn, rader, individregister());

const forsta = sakerDag("2025-06-01");
const dagar = (antal: number): Dag => laggTillDagar(forsta, antal);

/** Facit: kärnans villkor, en rad i taget ur raderna själva och inte ur kolumnerna. */
const facit = (villkor: Kolumnvillkor, period: Period, rader: ReadonlyArray<Provrad>) =>
  rader.map(
    kompilera<Provrad, string, string, string>(villkor, period, {
      dag: (rad, falt) => rad.dagar[falt],
      koder: (rad, falt) => somLista(rad.koder[falt]),
      tal: (rad, falt) => rad.tal[falt],
    }),
  );
const somLista = (kod: Kod): ReadonlyArray<string> =>
  kod === undefined ? [] : typeof kod === "string" ? [kod] : kod;

/** Kolumnverkets svar på flera villkor i samma verk, block för block. */
const kolumnvis = (
  alla: ReadonlyArray<Kolumnvillkor>,
  period: Period,
  rader: ReadonlyArray<Provrad>,
  block = BLOCK,
): ReadonlyArray<ReadonlyArray<boolean>> => {
  const spalter = kolumner(rader);
  const verk = maskverk(spalter, period);
  const masker = alla.map(verk.mask);
  const svar: ReadonlyArray<Array<boolean>> = alla.map(() => []);
  for (let fran = 0; fran < spalter.antal; fran += block) {
    const antal = Math.min(block, spalter.antal - fran);
    verk.kor(fran, antal);
    svar.forEach((ett, n) => {
      for (const bit of masker[n]?.subarray(0, antal) ?? []) ett.push(bit === 1);
    });
  }
  return svar;
};

/** Dagar runt periodens kanter, och ibland ingen. */
const nagonDag = fc.option(fc.integer({ min: -3, max: 12 }).map(dagar), { nil: undefined });
const kod = fc.constantFrom("x", "y", "z");
const nagonKod: fc.Arbitrary<Kod> = fc.oneof(
  fc.constant(undefined),
  kod,
  fc.array(kod, { maxLength: 3 }),
);
const gransen = fc.constantFrom(-1, 0, 0.5, 10);
const nagotTal = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(-1, -0, 0, 0.5, 9.999, 10, 10.001),
  fc.double({ noNaN: true }),
);
const nagonRad: fc.Arbitrary<Provrad> = fc.record({
  dagar: fc.record({ a: nagonDag, b: nagonDag }),
  koder: fc.record({ k: nagonKod, l: nagonKod }),
  tal: fc.record({ t: nagotTal, u: nagotTal }),
});
const nagonPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b]) => ({ fran: dagar(Math.min(a, b)), till: dagar(Math.max(a, b)) }));

const dag = fc.constantFrom("a", "b");
const falt = fc.constantFrom("k", "l");
const tal = fc.constantFrom("t", "u");
const kant = fc.constantFrom("forsta" as const, "sista" as const);
const koder = fc.array(fc.constantFrom("x", "y", "z", "okänd"), { maxLength: 3 });
const ettLed: fc.Arbitrary<Kolumnvillkor> = fc.oneof(
  fc.record({ _tag: fc.constantFrom("DagFinns" as const, "DagIPerioden" as const), dag }),
  fc.record({
    ...{ _tag: fc.constantFrom("DagSenast" as const, "DagTidigast" as const, "DagEfter" as const) },
    ...{ dag, kant },
  }),
  fc.record({ _tag: fc.constant("DagFore" as const), dag, annan: dag }),
  fc.record({ _tag: fc.constantFrom("NagonKod" as const, "BaraKoder" as const), falt, koder }),
  fc.record({ _tag: fc.constant("TalMinst" as const), tal, minst: gransen }),
  fc.record({ _tag: fc.constant("TalOver" as const), tal, over: gransen }),
);
const nagotVillkor = fc.letrec<{ readonly villkor: Kolumnvillkor }>((djupare) => ({
  villkor: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    ettLed,
    fc.record({
      _tag: fc.constantFrom("Alla" as const, "Nagot" as const),
      villkor: fc.array(djupare("villkor"), { maxLength: 3 }),
    }),
    fc.record({ _tag: fc.constant("Inte" as const), villkor: djupare("villkor") }),
  ),
})).villkor;

describe("kolumnvis och rad för rad, lagar", () => {
  it("säger samma sak om varje rad, för vilka villkor och kolumner som helst", () => {
    fc.assert(
      fc.property(
        fc.array(nagotVillkor, { minLength: 1, maxLength: 4 }),
        nagonPeriod,
        fc.array(nagonRad, { maxLength: 25 }),
        (alla, period, rader) => {
          expect(kolumnvis(alla, period, rader)).toEqual(
            alla.map((villkor) => facit(villkor, period, rader)),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
  it("var raderna delas i block ändrar inget svar", () => {
    fc.assert(
      fc.property(
        nagotVillkor,
        nagonPeriod,
        fc.array(nagonRad, { maxLength: 25 }),
        fc.integer({ min: 1, max: 9 }),
        (villkor, period, rader, block) => {
          expect(kolumnvis([villkor], period, rader, block)).toEqual([
            facit(villkor, period, rader),
          ]);
        },
      ),
    );
  });
  it("varje slags led prövas, både när det håller och när det inte gör det", () => {
    const sedda = new Map<string, Set<boolean>>();
    const minns = (villkor: Kolumnvillkor, svar: ReadonlyArray<boolean>): void => {
      const nyckel = "kant" in villkor ? `${villkor._tag} ${villkor.kant}` : villkor._tag;
      const fore = sedda.get(nyckel) ?? new Set();
      for (const ett of svar) fore.add(ett);
      sedda.set(nyckel, fore);
    };
    const period = { fran: dagar(2), till: dagar(6) };
    const rader = fc.sample(nagonRad, { numRuns: 40, seed: 1 });
    for (const villkor of fc.sample(nagotVillkor, { numRuns: 400, seed: 2 }))
      minns(villkor, kolumnvis([villkor], period, rader)[0] ?? []);
    expect(new Set(sedda.keys())).toEqual(
      new Set([
        ...["Alla", "BaraKoder", "DagEfter forsta", "DagEfter sista", "DagFinns", "DagFore"],
        ...["DagIPerioden", "DagSenast forsta", "DagSenast sista", "DagTidigast forsta"],
        ...["DagTidigast sista", "Inte", "Nagot", "NagonKod", "TalMinst", "TalOver"],
      ]),
    );
    for (const [slag, svar] of sedda) expect(svar.size, slag).toBe(2);
  });
});

describe("kolumnvis, över många rader", () => {
  const period = { fran: dagar(2), till: dagar(6) };
  it("blocken följer på varandra, och det sista är kortare", () => {
    const rader = Array.from(
      { length: 2 * BLOCK + 7 },
      (_, i): Provrad => ({
        dagar: { a: i % 5 === 0 ? undefined : dagar(i % 11) },
        koder: { k: i % 3 === 0 ? ["x", "y"] : "z" },
        tal: { t: i },
      }),
    );
    const villkor: Kolumnvillkor = {
      ...{ _tag: "Alla" },
      villkor: [
        { _tag: "DagIPerioden", dag: "a" },
        { _tag: "Inte", villkor: { _tag: "NagonKod", falt: "k", koder: ["x"] } },
        { _tag: "TalOver", tal: "t", over: 3 },
      ],
    };
    const [svar] = kolumnvis([villkor], period, rader);
    expect(svar).toEqual(facit(villkor, period, rader));
  });
  it.each([300, 66_000])("en ordlista med %i koder har alla sina koder", (antal) => {
    const rader = Array.from(
      { length: antal },
      (_, i): Provrad => ({
        ...{ dagar: {}, koder: { k: `kod-${i}` }, tal: {} },
      }),
    );
    const villkor: Kolumnvillkor = {
      ...{
        _tag: "NagonKod",
        falt: "k",
        koder: ["kod-0", "kod-255", "kod-256", `kod-${antal - 1}`],
      },
    };
    const [svar = []] = kolumnvis([villkor], period, rader);
    expect(svar.flatMap((ett, i) => (ett ? [i] : []))).toEqual([0, 255, 256, antal - 1]);
  });
});

describe("en kolumn som tabellen inte har", () => {
  it.each([
    { _tag: "DagFinns", dag: "finns-inte" },
    { _tag: "NagonKod", falt: "finns-inte", koder: [] },
    { _tag: "TalMinst", tal: "finns-inte", minst: 0 },
  ] satisfies ReadonlyArray<Kolumnvillkor>)("är en defekt: $_tag", (villkor) => {
    const verk = maskverk(kolumner([]), { fran: forsta, till: forsta });
    expect(() => verk.mask(villkor)).toThrow(RangeError);
  });
});
