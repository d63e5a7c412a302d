import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { belopp, sakerDag } from "../kernel/index.ts";
import { Aktivitet, aktivitetGarIhop, Forbundsinsats, medel, Verksamhet } from "./index.ts";

const insats: Forbundsinsats = {
  id: "sta",
  namn: "STA",
  slag: "individinriktad",
  period: { fran: sakerDag("2025-01-01"), till: sakerDag("2025-12-31") },
  sokande: ["kommun-2326"],
  agare: "kommun-2326",
  malgrupp: "Unga",
  beviljat: belopp(100_000),
  tillskott: belopp(2_000),
  medfinansiering: belopp(30),
};
const kurs: Aktivitet = {
  id: "kurs-1",
  namn: "Kurs",
  slag: "kurs",
  tillfallen: [sakerDag("2025-03-01")],
  deltagare: 10,
  fullfoljde: 7,
  avbrot: 3,
};

describe("förbundsinsatsens medel", () => {
  it("är beviljat, tillskott och medfinansiering, på öret; en kreditering dras av", () => {
    expect(medel(insats)).toBe(102_030);
    expect(medel({ ...insats, tillskott: belopp(-500) })).toBe(99_530);
  });
  it("schemat vill ha hela ören", () => {
    expect(Schema.is(Forbundsinsats)(insats)).toBe(true);
    expect(Schema.is(Forbundsinsats)({ ...insats, beviljat: 0.5 })).toBe(false);
    expect(Schema.is(Forbundsinsats)({ ...insats, malgrupp: "" })).toBe(false);
  });
});

describe("aktivitetens tal", () => {
  it("går ihop när de som fullföljde och avbröt inte är fler än deltagarna", () => {
    expect(aktivitetGarIhop(kurs)).toBe(true);
    expect(aktivitetGarIhop({ ...kurs, avbrot: 4 })).toBe(false);
    expect(aktivitetGarIhop({ ...kurs, fullfoljde: 8 })).toBe(false);
    expect(aktivitetGarIhop({ ...kurs, avbrot: 0 })).toBe(true);
  });
  it("okända deltagare säger inget", () => {
    expect(aktivitetGarIhop({ ...kurs, deltagare: "okand", avbrot: 400 })).toBe(true);
  });
  it("ett okänt tal bland delarna säger inget om de andra går ihop", () => {
    expect(aktivitetGarIhop({ ...kurs, avbrot: "okand" })).toBe(true);
    expect(aktivitetGarIhop({ ...kurs, fullfoljde: "okand" })).toBe(true);
  });
  it("schemat vill ha minst en deltagare, eller okänt", () => {
    const ar = (deltagare: unknown) => Schema.is(Aktivitet)({ ...kurs, deltagare });
    expect([1, "okand"].every(ar)).toBe(true);
    expect([0, -1, 1.5].some(ar)).toBe(false);
  });
});

describe("verksamheten", () => {
  const ifo: Verksamhet = {
    id: "ifo-berg",
    namn: "IFO i Berg",
    aktor: "ifo",
    part: "kommun-2326",
    partslag: "kommun",
    omrade: "socialtjanst",
  };
  it("läses med eller utan kommun; området och partslaget är ur sina listor", () => {
    const ar = Schema.is(Verksamhet);
    expect(ar(ifo)).toBe(true);
    expect(ar({ ...ifo, kommun: "2326" })).toBe(true);
    expect(ar({ ...ifo, kommun: "326" })).toBe(false);
    expect(ar({ ...ifo, omrade: "inget" })).toBe(false);
    expect(ar({ ...ifo, partslag: "ingen" })).toBe(false);
  });
});
