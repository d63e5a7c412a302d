import type { Indikatorrad } from "@star-finsam/core/indikator";
import { describe, expect, it } from "vitest";
import { internNns, skyddaNns } from "./skyddaNns.ts";
import { oppna } from "./Utgava.ts";

type Kon = "alla" | "kvinna" | "man";

const rad = (kon: Kon, svarande: number, mer: object = {}): Indikatorrad => ({
  status: "visad",
  indikator: 1,
  fraga: "1",
  respondentgrupp: "deltagare_pagaende",
  kon,
  n: svarande + 1,
  svarande,
  negativt: 10,
  varken: 20,
  positivt: 70,
  klartPositivt: 40,
  svarsfrekvens: 90,
  ...mer,
});
const medForandring = { forandring: { enheter: 5, pil: "upp" } };
const status = (rader: ReadonlyArray<Indikatorrad>, mot?: ReadonlyArray<Indikatorrad>) =>
  oppna(skyddaNns({ rader, ...(mot === undefined ? {} : { mot }) })).map((r) => r.status);

describe("skyddet för NNS", () => {
  it("en grupp där en till fyra svarat är dold, ingen och fem visas", () => {
    expect([0, 1, 4, 5].map((n) => status([rad("alla", n)])[0])).toEqual([
      "visad",
      "dold",
      "dold",
      "visad",
    ]);
  });
  it("samtliga och kvinnor ger aldrig män: är ett kön för litet är alla rader i frågan dolda", () => {
    expect(status([rad("alla", 19), rad("kvinna", 12), rad("man", 7)])).toEqual([
      "dold",
      "dold",
      "dold",
    ]);
    expect(status([rad("alla", 22), rad("kvinna", 12), rad("man", 10)])).toEqual([
      "visad",
      "visad",
      "visad",
    ]);
  });
  it("en dold rad bär inga tal", () => {
    expect(oppna(skyddaNns({ rader: [rad("alla", 3)] }))).toEqual([
      {
        status: "dold",
        indikator: 1,
        fraga: "1",
        respondentgrupp: "deltagare_pagaende",
        kon: "alla",
      },
    ]);
  });
  it("förändringen visas bara mot ett år då gruppen också visades", () => {
    const nu = [rad("alla", 20, medForandring)];
    const forandring = (mot: ReadonlyArray<Indikatorrad>) =>
      oppna(skyddaNns({ rader: nu, mot })).map((r) => "forandring" in r);
    expect(forandring([rad("alla", 20)])).toEqual([true]);
    expect(forandring([rad("alla", 3)])).toEqual([false]);
    expect(forandring([])).toEqual([false]);
  });
  it("internt visas allt, och är internt", () => {
    const intern = internNns({ rader: [rad("alla", 3)] });
    expect([intern.spridning, oppna(intern)[0]?.status]).toEqual(["intern", "visad"]);
  });
});
