import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { Aktor, aktorer, arKommunkod, arVerksamhet, Kommunkod, partslagFor } from "./index.ts";

describe("aktörerna", () => {
  it("var och en har sitt område och sin part; individen själv och annan har ingen", () => {
    expect(
      Aktor.literals.map((aktor) => [aktor, aktorer[aktor].omrade, partslagFor(aktor)]),
    ).toEqual([
      ["ifo", "socialtjanst", "kommun"],
      ["ame", "arbetsmarknad", "kommun"],
      ["vuxenutbildning", "utbildning", "kommun"],
      ["primarvard", "halso_och_sjukvard", "region"],
      ["psykiatri", "halso_och_sjukvard", "region"],
      ["arbetsformedlingen", "arbetsformedling", "arbetsformedlingen"],
      ["forsakringskassan", "socialforsakring", "forsakringskassan"],
      ["egen", "inget", "ingen"],
      ["annan", "inget", "ingen"],
    ]);
  });
  it("alla utom de två är verksamheter", () => {
    expect(Aktor.literals.filter((aktor) => !arVerksamhet(aktor))).toEqual(["egen", "annan"]);
  });
  it("rapporterna räknar upp dem i den här ordningen, med sina namn", () => {
    expect(Object.entries(aktorer).map(([aktor, { titel }]) => `${aktor}: ${titel.sv}`)).toEqual([
      "ifo: Individ- och familjeomsorgen (IFO)",
      "primarvard: Primärvården",
      "psykiatri: Psykiatrin",
      "ame: Arbetsmarknadsenheten (AME)",
      "vuxenutbildning: Vuxenutbildningen",
      "arbetsformedlingen: Arbetsförmedlingen",
      "forsakringskassan: Försäkringskassan",
      "egen: Individen själv",
      "annan: Annan aktör",
    ]);
    expect(Object.values(aktorer).every(({ titel }) => titel.en !== "")).toBe(true);
  });
});

describe("kommunkoden", () => {
  it("är fyra siffror, som text så att nollan står kvar", () => {
    for (const kod of ["2326", "0180"]) expect([kod, arKommunkod(kod)]).toEqual([kod, true]);
    for (const kod of ["180", "23260", "232a", "", " 2326"]) {
      expect([kod, arKommunkod(kod), Schema.is(Kommunkod)(kod)]).toEqual([kod, false, false]);
    }
    expect([Schema.is(Kommunkod)("0180"), Schema.is(Kommunkod)(180)]).toEqual([true, false]);
  });
});
