import { katalog, type Rakneutfall, type Resultatrad } from "@star-finsam/core/nyckeltal";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { doldaHarledda } from "./harledda.ts";
import { AR, antal, rad, T1 } from "./radprov.ts";

const dolda = (rader: ReadonlyArray<Resultatrad>) => {
  const svar = doldaHarledda(rader, katalog, forvaldaSkyddsregler);
  return rader.map((ett) => svar.has(ett));
};
const varde = (
  grupp: Resultatrad["grupp"],
  n: number,
  { statistik = "medel", nyckeltal = "arendetid", period = AR } = {},
): Resultatrad =>
  rad(
    { ...grupp, statistik },
    { _tag: "Varde", varde: 40, antal: n, individer: n },
    { nyckeltal, period },
  );
const enda = (utfall: Rakneutfall, grupp: Resultatrad["grupp"] = {}) =>
  dolda([rad(grupp, utfall)])[0];

describe("det härledda för sig", () => {
  it("medelvärden och medianer över färre än tio; det minsta och det största alltid", () => {
    const medel = [0, 1, 9, 10].map((n) => dolda([varde({}, n)])[0]);
    expect(medel).toEqual([false, true, true, false]);
    const ytterst = ["minst", "storst"].map(
      (statistik) => dolda([varde({}, 99, { statistik })])[0],
    );
    expect(ytterst).toEqual([true, true]);
  });

  it("det största antalet samtidigt är ingens eget värde, men kan vara litet", () => {
    const samtidiga = (storst: number) =>
      dolda([
        rad(
          { statistik: "storst" },
          { _tag: "Varde", varde: storst, antal: 60, individer: 60 },
          { nyckeltal: "samtidiga_arenden" },
        ),
      ])[0];
    expect([0, 4, 5].map(samtidiga)).toEqual([false, true, false]);
  });

  it("kvoter, belopp och dagar med få bakom", () => {
    const kvot = (taljare: number, namnare: number): Rakneutfall => ({
      ...{ _tag: "Kvot", taljare, namnare, individer: namnare },
    });
    expect([kvot(9, 20), kvot(3, 20), kvot(9, 4)].map((ett) => enda(ett))).toEqual([
      false,
      true,
      true,
    ]);
    const belopp = (individer: number): Rakneutfall => ({ _tag: "Belopp", ore: 100, individer });
    expect([belopp(4), belopp(5)].map((ett) => enda(ett))).toEqual([true, false]);
    const dagar = (individerTaljare: number, individerResten: number): Rakneutfall => ({
      ...{ _tag: "Andel", dagar: true, taljare: 300, namnare: 900 },
      ...{ individerTaljare, individerResten },
    });
    expect([dagar(9, 9), dagar(4, 9), dagar(9, 4)].map((ett) => enda(ett))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("det som inte handlar om människor döljs bara i grupper", () => {
    const moten: Rakneutfall = { _tag: "Kvot", taljare: 3, namnare: 2 };
    expect([enda(moten), enda(moten, { forum: "team" })]).toEqual([false, true]);
    expect(enda({ _tag: "Belopp", ore: 3 })).toBe(false);
  });

  it("antal och andelar är inte härledda", () => {
    expect(dolda([rad({}, antal(3)), rad({}, { _tag: "Saknas" })])).toEqual([false, false]);
  });
});

describe("det härledda tillsammans", () => {
  it("den som döljs får sällskap av den som är närmast, tills de är tio", () => {
    const grupper = (...antalet: ReadonlyArray<number>) =>
      dolda(antalet.map((n, nr) => varde({ kon: `k${nr}` }, n)));
    expect(grupper(7, 20, 33)).toEqual([true, true, false]);
    expect(grupper(3, 4, 12, 33)).toEqual([true, true, true, false]);
    expect(grupper(6, 6, 33)).toEqual([true, true, false]);
    expect(grupper(12, 20, 33)).toEqual([false, false, false]);
  });

  it("i en gruppering efter två kolumner döljs alla: delsummorna går åt två håll", () => {
    const rutor = ["a", "b"].flatMap((x) => ["1", "2"].map((y) => ({ x, y })));
    expect(dolda(rutor.map((grupp, nr) => varde(grupp, nr === 0 ? 7 : 40)))).toEqual(
      rutor.map(() => true),
    );
  });

  it("andra perioder, nyckeltal, statistik och grupperingar rörs inte", () => {
    const rader = [
      varde({ kon: "kvinna" }, 7),
      varde({ kon: "man" }, 30),
      varde({ kon: "man" }, 30, { period: T1 }),
      varde({ kon: "man" }, 30, { statistik: "median" }),
      varde({ kon: "man" }, 30, { nyckeltal: "vantetid_beslut" }),
      varde({ kommun: "2303" }, 30),
      varde({}, 37),
    ];
    expect(dolda(rader)).toEqual([true, true, false, false, false, false, false]);
  });

  it("lag: i en gruppering är inget dolt, eller minst två grupper med minst tio, eller allt", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (antalet) => {
        const svar = dolda(antalet.map((n, nr) => varde({ kon: `k${nr}` }, n)));
        const gomda = antalet.filter((_, nr) => svar[nr] === true);
        const summa = gomda.reduce((s, n) => s + n, 0);
        const racker = gomda.length > 1 && summa >= forvaldaSkyddsregler.medelMinst;
        expect(gomda.length === 0 || racker || gomda.length === antalet.length).toBe(true);
        expect(antalet.every((n, nr) => n >= 10 || svar[nr] === true)).toBe(true);
      }),
    );
  });
});
