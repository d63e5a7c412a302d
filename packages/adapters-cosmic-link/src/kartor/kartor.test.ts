import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import {
  HsaId,
  type Linkaktor,
  Linkroll,
  lasOrganisationsnummer,
  Organisationsnummer,
} from "../samordningsarende/index.ts";
import {
  exempelLagkrav,
  exempelNamn,
  type Partkarta,
  partregister,
  type Rubrikkarta,
  rubriksokare,
  Sipfalt,
  slaUppAktor,
  slaUppRubrik,
  tolkaPartkarta,
  tolkaRubrikkarta,
} from "./index.ts";

const platser = (svar: Result.Result<unknown, ReadonlyArray<{ readonly plats: string }>>) =>
  Result.isFailure(svar) ? svar.failure.map(({ plats }) => plats) : [];

describe("exempelkartorna", () => {
  it("går att läsa, och rubrikkartan har varje fält", () => {
    expect(platser(tolkaRubrikkarta(exempelLagkrav))).toEqual([]);
    expect(platser(tolkaPartkarta(exempelNamn))).toEqual([]);
    const falt = new Set(exempelLagkrav.rubriker.map((rubrik) => rubrik.falt));
    expect([...falt].sort()).toEqual([...Sipfalt.literals].sort());
  });
  it("har bara de två myndigheternas nummer, med rätt kontrollsiffra, och inga HSA-id", () => {
    const nummer = exempelNamn.poster.flatMap((post) => post.organisationsnummer ?? []);
    expect(nummer).toEqual(["2021002114", "2021005521"]);
    expect(nummer.map(lasOrganisationsnummer)).toEqual(nummer);
    expect(exempelNamn.poster.some((post) => post.hsaId !== undefined)).toBe(false);
  });
});

describe("tolkaRubrikkarta", () => {
  const med = (...rubriker: ReadonlyArray<unknown>) =>
    platser(tolkaRubrikkarta({ ...exempelLagkrav, rubriker }));
  it("vägrar okända nycklar och okända fält, med plats", () => {
    expect(med({ falt: "behov", namn: ["A"], extra: 1 }, { falt: "annat", namn: [] })).toEqual([
      "rubriker.0.extra",
      "rubriker.1.falt",
    ]);
  });
  it("vägrar en rubrik som betyder två saker, också skriven på ett annat sätt", () => {
    const behov = { falt: "behov", namn: ["Behov", " BEHOV "], linkId: ["1"] };
    expect(med(behov)).toEqual([]);
    expect(med(behov, { falt: "deltagare", namn: ["x", "behov"], linkId: ["1"] })).toEqual([
      "rubriker.1.linkId.0",
      "rubriker.1.namn.1",
    ]);
  });
});

describe("tolkaPartkarta", () => {
  const med = (...poster: ReadonlyArray<unknown>) =>
    platser(tolkaPartkarta({ ...exempelNamn, poster }));
  it("vägrar samma enhet som två, på varje slags nyckel", () => {
    const ifo = {
      aktor: "ifo",
      namn: ["IFO"],
      hsaId: "SE2321000131-A",
      organisationsnummer: "2021002114",
    };
    expect(med(ifo, { ...ifo, namn: ["ifo "] })).toEqual([]);
    expect(med(ifo, { ...ifo, aktor: "ame", namn: ["Ny", "ifo "] })).toEqual([
      "poster.1.hsaId",
      "poster.1.organisationsnummer",
      "poster.1.namn.1",
    ]);
  });
  it("vägrar en post utan nyckel, utan svar, med fel område eller fel kontrollsiffra", () => {
    expect(
      med(
        { aktor: "ifo" },
        { namn: ["A"] },
        { namn: ["B"], aktor: "ifo", omrade: "halso_och_sjukvard" },
        { organisationsnummer: "2021002115", aktor: "ifo" },
        { namn: ["C"], kommun: "2326", okant: 1 },
      ),
    ).toEqual(["poster.4.okant"]);
    expect(
      med(
        { aktor: "ifo" },
        { namn: ["A"] },
        { namn: ["B"], aktor: "ifo", omrade: "halso_och_sjukvard" },
        { organisationsnummer: "2021002115", aktor: "ifo" },
      ),
    ).toEqual(["poster.0", "poster.1", "poster.2.omrade", "poster.3.organisationsnummer"]);
  });
});

describe("slaUppAktor", () => {
  const karta = tolkaPartkarta({
    ...exempelNamn,
    poster: [
      { hsaId: "SE2321000131-E1", aktor: "psykiatri" },
      { organisationsnummer: "2321000131", omrade: "halso_och_sjukvard" },
      { organisationsnummer: "2120002510", kommun: "2326" },
      { namn: ["Enheten"], aktor: "ame" },
      { namn: ["Vården"], aktor: "primarvard" },
    ],
  });
  const register = partregister(Result.getOrThrow(karta));
  const enhet: Linkaktor = { id: "a", enhet: "Okänd", roll: "annan", deltagande: "okant" };
  const svar = (aktor: Partial<Linkaktor>) => slaUppAktor(register, { ...enhet, ...aktor });

  it("HSA-id först, sedan organisationsnummer, sist namnet", () => {
    const hsaId = HsaId.make("SE2321000131-E1");
    expect(svar({ hsaId, enhet: "Enheten" })?.aktor).toBe("psykiatri");
    expect(svar({ hsaIdVardgivare: hsaId })?.aktor).toBe("psykiatri");
    expect(svar({ enhet: " enheten " })?.aktor).toBe("ame");
    expect(svar({ enhet: "Enhetena" })).toBeUndefined();
  });
  it("organisationsnumret i ett HSA-id räknas, och namnet fyller det som inte motsägs", () => {
    const hsaId = HsaId.make("SE2321000131-X");
    expect(svar({ hsaId })).toEqual({ omrade: "halso_och_sjukvard" });
    expect(svar({ hsaIdVardgivare: hsaId })).toEqual({ omrade: "halso_och_sjukvard" });
    expect(svar({ hsaId, enhet: "Vården" })?.aktor).toBe("primarvard");
    expect(svar({ hsaId, enhet: "Enheten" })).toEqual({ omrade: "halso_och_sjukvard" });
  });
  it("kommunens nummer ger kommunen, och enhetens namn verksamheten", () => {
    const organisationsnummer = Organisationsnummer.make("2120002510");
    expect(svar({ organisationsnummer })).toEqual({ kommun: "2326" });
    expect(svar({ organisationsnummer, enhet: "Enheten" })).toEqual({
      kommun: "2326",
      aktor: "ame",
      omrade: "arbetsmarknad",
    });
  });
  it("rollen svarar när kartan tiger och motsäger den aldrig", () => {
    const perRoll = Object.fromEntries(
      Linkroll.literals.map((roll) => [roll, svar({ roll })?.aktor ?? svar({ roll })?.omrade]),
    );
    expect(perRoll).toEqual({
      slutenvard: "halso_och_sjukvard",
      kommun_hsl: "halso_och_sjukvard",
      oppenvard_primarvard: "primarvard",
      oppenvard_psykiatri: "psykiatri",
      kommun_ifo: "ifo",
      kommun_ame: "ame",
      arbetsformedlingen: "arbetsformedlingen",
      forsakringskassan: "forsakringskassan",
      narstaende: "annan",
      foretradare: "annan",
      fast_vardkontakt: undefined,
      annan: undefined,
    });
    expect(svar({ enhet: "Enheten", roll: "kommun_ifo" })?.aktor).toBe("ame");
    const hsaId = HsaId.make("SE2321000131-X");
    expect(svar({ hsaId, roll: "kommun_ifo" })?.aktor).toBeUndefined();
    expect(svar({ hsaId, roll: "oppenvard_psykiatri" })?.aktor).toBe("psykiatri");
  });
  it("två poster med samma nyckel: den första gäller", () => {
    const dubbel: Partkarta = {
      ...exempelNamn,
      poster: [
        { namn: ["X"], aktor: "ifo" },
        { namn: ["x"], aktor: "ame" },
      ],
    };
    expect(slaUppAktor(partregister(dubbel), { ...enhet, enhet: "X" })?.aktor).toBe("ifo");
  });
});

describe("rubriksokare", () => {
  const karta = (namn: string, mall?: Rubrikkarta["mall"]): Rubrikkarta => ({
    ...exempelLagkrav,
    rubriker: [{ falt: "behov", namn: [namn], linkId: [`id-${namn}`] }],
    ...(mall === undefined ? {} : { mall }),
  });
  const sok = rubriksokare([
    karta("alla"),
    karta("mallen", { id: "m" }),
    karta("versionen", { id: "m", version: "2" }),
  ]);
  const traffar = (mall?: { id: string; version?: string }) =>
    ["alla", "mallen", "versionen"].filter(
      (rubrik) => slaUppRubrik(sok(mall), { rubrik, varde: "" }) === "behov",
    );
  it("mallens version går före mallen, och mallen före alla", () => {
    expect(traffar()).toEqual(["alla"]);
    expect(traffar({ id: "annan" })).toEqual(["alla"]);
    expect(traffar({ id: "m" })).toEqual(["mallen"]);
    expect(traffar({ id: "m", version: "1" })).toEqual(["mallen"]);
    expect(traffar({ id: "m", version: "2" })).toEqual(["versionen"]);
  });
  it("linkId går före namnet; namnet jämförs utan versaler och yttre blanktecken", () => {
    const register = rubriksokare([exempelLagkrav, karta("x")])(undefined);
    const behov = { linkId: "id-x", rubrik: "Deltagare", varde: "" };
    expect(slaUppRubrik(register, behov)).toBe("behov");
    expect(slaUppRubrik(register, { rubrik: " FAST  vårdkontakt", varde: "" })).toBeUndefined();
    expect(slaUppRubrik(register, { rubrik: " FAST va\u030ardkontakt\n", varde: "" })).toBe(
      "fastVardkontakt",
    );
  });
});
