/**
 * Det som är individens: mätningar, screening, anställningar, coach, aktiviteter och läget efter avslutet. Det vidaste
 * samtycket öppnar inget av det för någon, inte heller för den som tog upp ärendet och bär det.
 */
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { Aktor, arVerksamhet } from "../part/index.ts";
import { Uppgiftsslag } from "../samtycke/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { type Mottagare, utlamnandenAv, vyFor } from "./index.ts";

const h = (dag: string) => ({ ...huvud(dag, `s-${dag}`), ...vem });
const verksamheter = Aktor.literals.filter(arVerksamhet);
const samtycke: Faktum = {
  ...{ ...h("2025-02-20"), _tag: "SamtyckeInhamtat", samtyckesslag: "star" },
  ...{ omfattar: verksamheter, uppgiftsslag: Uppgiftsslag.literals, andamal: "samplanering" },
  ...{ satt: "skriftligt", egnaOrd: "finns" },
};
const upptaget: Faktum = {
  ...{ ...h("2025-03-01"), _tag: "ArendeAktualiserat", arendetyp: "samplanering" },
  ...{ aktorer: ["ifo"], profession: "rehabkoordinator", forbundsinsats: "insatsen" },
};
const individens: ReadonlyArray<Faktum> = [
  { ...h("2025-03-02"), _tag: "ScreeningGjord", instrument: "freda", status: "positiv" },
  {
    ...{ ...h("2025-03-03"), _tag: "InstrumentBesvarat", instrument: "dudit", version: 1 },
    ...{ av: "deltagare", svar: { "1": 4 } },
  },
  { ...h("2025-03-04"), _tag: "StegBedomt", stege: "s", dimension: "d", steg: 2 },
  { ...h("2025-03-05"), _tag: "ArbetsformagaBedomd", timmarPerVecka: 10, varaktig: false },
  { ...h("2025-03-06"), _tag: "CoachUtsedd", coach: "coach-1" },
  { ...h("2025-03-07"), _tag: "CoachAvslutad", coach: "coach-1" },
  {
    ...{ ...h("2025-03-08"), _tag: "AnstallningPaborjad", anstallning: "a" },
    ...{ sektor: "offentlig", stod: "osa" },
  },
  { ...h("2025-03-09"), _tag: "AnstallningForlangd", anstallning: "a" },
  { ...h("2025-03-10"), _tag: "AnstallningAvslutad", anstallning: "a" },
  { ...h("2025-03-11"), _tag: "AktivitetsdeltagandePaborjat", aktivitet: "kurs" },
  { ...h("2025-03-12"), _tag: "AktivitetsdeltagandeAvslutat", aktivitet: "kurs", hur: "avbrutet" },
  { ...h("2025-03-13"), _tag: "LageEfterAvslut", manader: 6, forsorjning: [{ kod: "lon" }] },
];
const kartlagd: Faktum = { ...h("2025-03-20"), _tag: "KartlaggningGjord" };
const fakta = [samtycke, upptaget, ...individens, kartlagd];

const hos = (aktor: Aktor): Mottagare => ({ _tag: "Verksamhet", aktor, kontaktperson: false });
const vy = (m: Mottagare, historia: ReadonlyArray<Faktum> = fakta) =>
  vyFor(m, { arende: vem.arende, fakta: historia }, sakerDag("2025-04-01"));
const slag = (...fraga: Parameters<typeof vy>): ReadonlyArray<string> => {
  const svar = vy(...fraga);
  return svar._tag === "StangdVy" ? [] : svar.uppgifter.map(({ handelse }) => handelse._tag);
};
const samordnaren: Mottagare = { _tag: "Samordnare" };

describe("det som är individens", () => {
  it("ses av ingen verksamhet, hur vitt samtycket än är, och lämnas inte ut", () => {
    for (const aktor of verksamheter) {
      expect(slag(hos(aktor)), aktor).toEqual(["ArendeAktualiserat", "KartlaggningGjord"]);
      const ut = utlamnandenAv(vy(hos(aktor)), aktor, vem);
      expect(ut.flatMap(({ uppgiftsslag }) => uppgiftsslag)).not.toContain("halsa");
    }
  });
  it("ses inte av samordnaren", () => {
    expect(slag(samordnaren)).toEqual([
      ...["SamtyckeInhamtat", "ArendeAktualiserat", "KartlaggningGjord"],
    ]);
  });
  it("öppnar ingen vy på egen hand: den som inget får se får inte veta att mätningen finns", () => {
    const bara = [samtycke, ...individens];
    for (const aktor of verksamheter)
      expect(vy(hos(aktor), bara)).toEqual(vy(hos(aktor), [samtycke]));
    expect(vy(hos("ifo"), bara)._tag).toBe("StangdVy");
  });
  it("ses av individen, allt, också utan samtycke", () => {
    expect(slag({ _tag: "Individ" }, individens)).toEqual(individens.map(({ _tag }) => _tag));
  });
});

describe("kartläggningen", () => {
  it("att den gjorts är planering: den som inte får se planeringen ser den inte", () => {
    const snavt: Faktum = { ...samtycke, uppgiftsslag: ["process", "halsa"] };
    expect(slag(hos("ame"), [snavt, upptaget, kartlagd])).toEqual(["ArendeAktualiserat"]);
  });
});

describe("professionen och förbundets insats", () => {
  const text = (m: Mottagare, historia = [samtycke, upptaget]) => JSON.stringify(vy(m, historia));
  it("visas för den som tog upp ärendet, samordnaren och individen, inte med stöd av samtycke", () => {
    for (const m of [hos("ifo"), samordnaren, { _tag: "Individ" } as const])
      for (const ord of ["rehabkoordinator", "insatsen"]) expect(text(m)).toContain(ord);
    expect(slag(hos("ame"), [samtycke, upptaget])).toEqual(["ArendeAktualiserat"]);
    for (const ord of ["rehabkoordinator", "insatsen"]) expect(text(hos("ame"))).not.toContain(ord);
  });
});
