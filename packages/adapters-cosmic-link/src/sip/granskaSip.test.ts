import { describe, expect, it } from "vitest";
import {
  exempelLagkrav,
  exempelNamn,
  partregister,
  rubriksokare,
  slaUppAktor,
} from "../kartor/index.ts";
import type { Linkanteckning, Linkplan } from "../samordningsarende/index.ts";
import { exempelaktorer, exempelplan } from "../testing/arendeexempel.ts";
import { arSip, granskaSip, tolkaSip } from "./index.ts";

const register = partregister(exempelNamn);
const aktorFor = (ref: string) => {
  const aktor = exempelaktorer.find(({ id }) => id === ref);
  return aktor === undefined ? undefined : slaUppAktor(register, aktor);
};
const tolkning = { rubriker: rubriksokare([exempelLagkrav]), aktorFor };
const finns = (ref: string) => exempelaktorer.some(({ id }) => id === ref);
const plan = (andrat: Partial<Linkplan> = {}): Linkplan => ({ ...exempelplan, ...andrat });
const anteckning = (
  falt: Linkanteckning["falt"],
  ovrigt: Partial<Linkanteckning> = {},
): Linkanteckning => ({ id: "n", status: "klar", signerad: true, falt, ...ovrigt });
const koder = (en: Linkplan) => granskaSip(en, tolkaSip(en, tolkning), finns).map(({ kod }) => kod);
const bara = (falt: Linkanteckning["falt"], ovrigt: Partial<Linkplan> = {}) =>
  plan({ insatser: [], anteckningar: [anteckning(falt)], ...ovrigt });

describe("granskaSip", () => {
  it("en hel SIP har inga fynd", () => {
    expect(koder(plan())).toEqual([]);
  });
  it("säger varje sak som saknas", () => {
    const tom = bara([{ rubrik: "Behov", varde: "" }]);
    const { uppfoljningsdag: _, ...utanDag } = tom;
    expect(koder(utanDag)).toEqual([
      "SAKNAR_LAGKRAV_1",
      "SAKNAR_LAGKRAV_2",
      "SAKNAR_LAGKRAV_3",
      "SAKNAR_LAGKRAV_4",
      "SAKNAR_EGEN_INSATS",
      "SAKNAR_UPPFOLJNING",
    ]);
    expect(koder({ ...utanDag, status: "avslutad" })).not.toContain("SAKNAR_UPPFOLJNING");
  });
  it.each([
    ["SAKNAR_LAGKRAV_1", "Behov"],
    ["SAKNAR_LAGKRAV_1", "Regionens insatser"],
    ["SAKNAR_LAGKRAV_2", "Kommunens insatser"],
    ["SAKNAR_LAGKRAV_2", "Regionens insatser"],
    ["SAKNAR_LAGKRAV_3", "Insatser annan"],
    ["SAKNAR_LAGKRAV_3", "Närståendes insatser"],
    ["SAKNAR_LAGKRAV_4", "Huvudansvar"],
    ["SAKNAR_EGEN_INSATS", "Det här gör jag själv"],
  ])("%s sägs inte när %s är ifyllt", (kod, rubrik) => {
    expect(koder(bara([{ rubrik: "Deltagare", varde: "x" }]))).toContain(kod);
    expect(koder(bara([{ rubrik, varde: "x" }]))).not.toContain(kod);
  });
  it("en dag i en anteckning är en uppföljning, och en oläslig dag är redan påtalad", () => {
    const med = (varde: string) => {
      const { uppfoljningsdag: _, ...utan } = bara([
        { rubrik: "Uppföljningsdag", varde },
        { rubrik: "Behov", varde: "x" },
      ]);
      return koder(utan);
    };
    expect(med("2025-09-10")).not.toContain("SAKNAR_UPPFOLJNING");
    expect(med("i höst")).toContain("LINK_DAG_OGILTIG");
    expect(med("i höst")).not.toContain("SAKNAR_UPPFOLJNING");
    expect(med("")).toContain("SAKNAR_UPPFOLJNING");
  });
  it("en plan som bara är en bilaga, eller som ingen karta förstår, anklagas inte", () => {
    const bilaga = {
      id: "b",
      medietyp: "application/pdf",
      bytes: 1,
      farVisasForIndividen: "okant",
    } as const;
    const { uppfoljningsdag: _, ...bilagd } = bara([], { anteckningar: [], bilagor: [bilaga] });
    expect(koder(bilagd)).toEqual(["LAGKRAV_OBEDOMDA"]);
    expect(koder(bara([{ rubrik: "Okänd", varde: "x" }]))).toEqual([
      "OKAND_RUBRIK",
      "LAGKRAV_OBEDOMDA",
    ]);
  });
  it("ansvar och signatur sägs var för sig, med plats", () => {
    const en = plan({
      insatser: [
        { id: "i1", status: "planerad" },
        { id: "i2", status: "planerad", ansvarig: "finns-inte" },
        { id: "i3", status: "planerad", ansvarig: "a1" },
        { id: "i4", status: "felregistrerad" },
      ],
      anteckningar: [
        ...exempelplan.anteckningar,
        anteckning([], { id: "n2", signerad: false }),
        anteckning([], { id: "n3", signerad: "okant" }),
        anteckning([], { id: "n4", signerad: false, status: "felregistrerad" }),
      ],
    });
    expect(granskaSip(en, tolkaSip(en, tolkning), finns)).toEqual([
      { kod: "INSATS_UTAN_ANSVARIG", element: "insatser.0.ansvarig" },
      { kod: "INSATS_UTAN_ANSVARIG", element: "insatser.1.ansvarig" },
      { kod: "INTE_SIGNERAD", element: "anteckningar.1.signerad" },
    ]);
  });
  it("en felregistrerad eller återkallad plan granskas inte", () => {
    const tom = bara([{ rubrik: "Behov", varde: "" }]);
    expect(koder({ ...tom, status: "felregistrerad" })).toEqual([]);
    expect(koder({ ...tom, status: "aterkallad" })).toEqual([]);
    expect(koder({ ...tom, status: "utkast" })).toContain("SAKNAR_LAGKRAV_1");
  });
  it("en plan av okänt slag är en SIP bara i ett SIP-ärende", () => {
    expect(arSip({ plantyp: "okand" }, { typ: "SIP" })).toBe(true);
    expect(arSip({ plantyp: "okand" }, { typ: "SVU" })).toBe(false);
    expect(arSip({ plantyp: "SIP" }, { typ: "SVU" })).toBe(true);
    expect(arSip({ plantyp: "VP" }, { typ: "SIP" })).toBe(false);
  });
});
