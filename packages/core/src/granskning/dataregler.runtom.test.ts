/**
 * Bibliotekets egna regler om det som sker runt ärendet: coacher, anställningar, mätningar och läget efter avslutet.
 */
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { sager } from "../testing/granskningsprov.ts";

const h = (dag: string, id: string) => ({ ...huvud(dag, id), ...vem });
const ordning = (faktum: Faktum, ...fore: ReadonlyArray<Faktum>) =>
  sager("DATA-ORDNING", faktum, fore);

describe("DATA-ORDNING: coacher", () => {
  const coach = { coach: "coach-1" };
  const utsedd: Faktum = { ...h("2025-03-01", "u"), _tag: "CoachUtsedd", ...coach };
  const avslutad: Faktum = { ...h("2025-04-01", "a"), _tag: "CoachAvslutad", ...coach };
  it("den som slutar är utsedd, och utses en gång i taget", () => {
    expect(ordning(utsedd)).toBe("haller");
    expect(ordning(avslutad, utsedd)).toBe("haller");
    expect(ordning(avslutad)).toBe("brott");
    expect(ordning({ ...avslutad, coach: "coach-2" }, utsedd)).toBe("brott");
    expect(ordning({ ...utsedd, ...h("2025-03-10", "igen") }, utsedd)).toBe("brott");
  });
});

describe("DATA-ORDNING: anställningar", () => {
  const paborjad: Faktum = {
    ...{ ...h("2025-03-01", "p"), _tag: "AnstallningPaborjad", anstallning: "a" },
    ...{ sektor: "privat", stod: "inget" },
  };
  const forlangd: Faktum = {
    ...{ ...h("2025-04-01", "f"), _tag: "AnstallningForlangd", anstallning: "a" },
  };
  const avslutad: Faktum = {
    ...{ ...h("2025-05-01", "s"), _tag: "AnstallningAvslutad", anstallning: "a" },
  };
  it("det som förlängs eller slutar har börjat, samma anställning", () => {
    expect(ordning(forlangd, paborjad)).toBe("haller");
    expect(ordning(avslutad, paborjad, forlangd)).toBe("haller");
    for (const utan of [forlangd, avslutad]) expect(ordning(utan)).toBe("brott");
    expect(ordning({ ...avslutad, anstallning: "b" }, paborjad)).toBe("brott");
    expect(ordning(forlangd, paborjad, { ...avslutad, ...h("2025-03-20", "s") })).toBe("brott");
  });
});

describe("efter avslutet", () => {
  const aktualiserat: Faktum = {
    ...{ ...h("2025-01-01", "akt"), _tag: "ArendeAktualiserat" },
    ...{ arendetyp: "samplanering", aktorer: ["ifo"] },
  };
  const mottaget: Faktum = { ...h("2025-01-10", "mot"), _tag: "ArendeMottaget" };
  const avslutat: Faktum = { ...h("2025-02-01", "slut"), _tag: "ArendeAvslutat", orsak: "studier" };
  const efter: Faktum = { ...h("2025-08-01", "efter"), _tag: "LageEfterAvslut", manader: 6 };
  const historia = [aktualiserat, mottaget, avslutat];
  const sagerOm = (faktum: Faktum) => sager("DATA-AVSLUT", faktum, historia);

  it("läget efter avslutet hör dit, och bara dit", () => {
    expect(sagerOm(efter)).toBe("ror_inte");
    expect(ordning(efter, ...historia)).toBe("haller");
    expect(ordning(efter, aktualiserat, mottaget)).toBe("brott");
    expect(ordning(efter, aktualiserat)).toBe("brott");
  });
  it("också hur det gick: steg, arbetsförmåga, anställning", () => {
    const steg: Faktum = {
      ...{ ...h("2025-08-01", "steg"), _tag: "StegBedomt", stege: "s", dimension: "d", steg: 3 },
    };
    const arbete: Faktum = {
      ...{ ...h("2025-08-01", "arbete"), _tag: "ArbetsformagaBedomd" },
      ...{ timmarPerVecka: 20, varaktig: true },
    };
    const jobb: Faktum = {
      ...{ ...h("2025-08-01", "jobb"), _tag: "AnstallningPaborjad", anstallning: "a" },
      ...{ sektor: "privat", stod: "inget" },
    };
    for (const faktum of [steg, arbete, jobb]) expect(sagerOm(faktum)).toBe("ror_inte");
  });
  it("men ingen ny coach, kartläggning eller screening", () => {
    const nya: ReadonlyArray<Faktum> = [
      { ...h("2025-08-01", "c"), _tag: "CoachUtsedd", coach: "coach-1" },
      { ...h("2025-08-01", "k"), _tag: "KartlaggningGjord" },
      { ...h("2025-08-01", "s"), _tag: "ScreeningGjord", instrument: "freda", status: "negativ" },
    ];
    for (const faktum of nya) expect(sagerOm(faktum), faktum._tag).toBe("brott");
  });
});

describe("DATA-MOTE: styrgruppen", () => {
  const mote: Faktum = {
    ...{ ...huvud("2025-03-01", "styr"), _tag: "StyrgruppsmoteHallet", niva: "lansam" },
    ...{ medTeamet: false, narvarande: ["forbundschef"] },
  };
  it("ingen funktion är både närvarande och frånvarande; utan frånvaro sägs inget", () => {
    expect(sager("DATA-MOTE", mote)).toBe("ror_inte");
    expect(sager("DATA-MOTE", { ...mote, franvarande: ["vardcentralchef"] })).toBe("haller");
    expect(sager("DATA-MOTE", { ...mote, franvarande: ["forbundschef"] })).toBe("brott");
  });
});
