/**
 * Var varje slag av mätning, anställning, coach, aktivitet och mått hamnar i läget, och att ärenden som bara de nämner räknas.
 */
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import { akter, type Faktum, fold, losaArenden } from "./index.ts";

const h = (dag: string, nummer: number) => ({
  ...{ ...huvud(dag, `${dag}-${nummer}`), arende: arende(nummer), individ: individ(nummer) },
});
const utsedd: Faktum = { ...h("2025-01-10", 1), _tag: "CoachUtsedd", coach: "coach-1" };
const anstalld: Faktum = {
  ...{ ...h("2025-01-10", 2), _tag: "AnstallningPaborjad", anstallning: "a" },
  ...{ sektor: "privat", stod: "lonebidrag" },
};
const kartlagd: Faktum = { ...h("2025-01-12", 3), _tag: "KartlaggningGjord" };
const screening: Faktum = {
  ...{ ...h("2025-01-10", 3), _tag: "ScreeningGjord", instrument: "freda", status: "negativ" },
};
const besvarat: Faktum = {
  ...{ ...h("2025-01-11", 3), _tag: "InstrumentBesvarat", instrument: "audit", version: 1 },
  ...{ av: "deltagare", svar: { "1": 2 } },
};
const steg: Faktum = {
  ...{ ...h("2025-01-13", 3), _tag: "StegBedomt", stege: "stege-bracke", dimension: "forsorjning" },
  steg: 2,
};
const arbete: Faktum = {
  ...{ ...h("2025-01-14", 3), _tag: "ArbetsformagaBedomd", timmarPerVecka: 12, varaktig: true },
};
const deltar: Faktum = {
  ...{ ...h("2025-01-10", 4), _tag: "AktivitetsdeltagandePaborjat", aktivitet: "kurs-1" },
};
const tillfalle: Faktum = {
  ...{ ...huvud("2025-01-11", "tillfälle"), _tag: "AktivitetstillfalleHallet" },
  ...{ aktivitet: "kurs-1", deltog: 9 },
};
const skattning: Faktum = {
  ...{ ...huvud("2025-01-11", "skattning"), _tag: "SkattningLamnad", enkat: "e" },
  ...{ stallda: ["1"], svar: { "1": 7 } },
};
const trohet: Faktum = {
  ...{ ...huvud("2025-01-11", "trohet"), _tag: "ProgramtrohetBedomd", matning: "2025" },
  ...{ instrument: "ips-25", kriterium: "1", poang: 4 },
};
const tillfort: Faktum = {
  ...{ ...huvud("2025-01-11", "mått"), _tag: "MattTillfort", matt: "hushall", varde: 41 },
  ...{ period: { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") } },
  hanvisning: "Kommunens bokslut",
};
const alla = [
  ...[arbete, steg, kartlagd, besvarat, screening, utsedd, anstalld, deltar, tillfalle],
  ...[skattning, trohet, tillfort],
];

describe("läget", () => {
  const lage = fold(alla);
  it("har coacher, anställningar och mätningar per ärende; mätningarna i tidsordning", () => {
    expect([...lage.coachperioder.keys()]).toEqual(["T1"]);
    expect([...lage.anstallningar.keys()]).toEqual(["T2"]);
    expect(lage.arendematningar).toEqual(
      new Map([["T3", [screening, besvarat, kartlagd, steg, arbete]]]),
    );
    expect(lage.planer.size).toBe(0);
  });
  it("har aktiviteter, skattningar, programtrohet och tillförda mått som de är", () => {
    expect(lage.aktiviteter).toEqual([deltar, tillfalle]);
    expect(lage.skattningar).toEqual([skattning]);
    expect(lage.programtrohet).toEqual([trohet]);
    expect(lage.tillforda).toEqual([tillfort]);
  });
  it("ett ärende som bara de nämner har en akt, och är löst", () => {
    expect(
      akter(lage)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["T1", "T2", "T3", "T4"]);
    expect([...losaArenden(lage)].sort()).toEqual(["T1", "T2", "T3", "T4"]);
  });
  it("utan dem finns inget", () => {
    const tomt = fold([tillfalle, skattning, trohet, tillfort]);
    expect([akter(tomt), losaArenden(tomt)]).toEqual([[], []]);
  });
});
