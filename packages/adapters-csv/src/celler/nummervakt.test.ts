/**
 * Vad som stoppas som personnummer i en nyckel och i ett belopp, och vad som inte gör det.
 */
import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import type { Kolumn } from "../profil/index.ts";
import { cellasare } from "./cellasare.ts";

const gemensamt = { falt: "f", alias: ["Rubrik"], obligatorisk: "nej" } as const;
const koden = (kolumn: Kolumn, text: string, dag = "2025-01-09"): string => {
  const varde = cellasare(kolumn, { referensdag: sakerDag(dag), uppslag: () => new Map() })(text);
  return varde._tag === "Fel" ? varde.kod : varde._tag;
};

describe("ärendenummer", () => {
  const nyckel: Kolumn = { ...gemensamt, typ: "nyckel" };
  const STOPPAS = "PERSONNUMMER_PA_FEL_PLATS";

  it.each([
    ["tolv siffror", "198303109980"],
    ["tolv siffror, fel kontrollsiffra", "198303109981"],
    ["tio siffror, fel kontrollsiffra", "8303109981"],
    ["streck, fel kontrollsiffra", "19830310-9981"],
    ["mellanslag, fel kontrollsiffra", "19830310 9981"],
    ["tankstreck, fel kontrollsiffra", "830310\u20139981"],
    ["samordningsnummer, fel kontrollsiffra", "198303709981"],
    ["skottdagen, fel kontrollsiffra", "198402299981"],
    ["ett datum i år, när kontrollsiffran råkar stämma", "202401319807"],
  ])("stoppas: %s", (_, text) => expect(koden(nyckel, text)).toBe(STOPPAS));

  it.each([
    ["år och löpnummer", "2024-0131"],
    ["årets datum och löpnummer", "20240131-12"],
    ["årets datum och fyra siffror", "20240131-9808"],
    ["årets datum utan streck", "202401319808"],
    ["årets korta datum och fyra siffror", "2401319808"],
    ["årets korta datum, uttaget samma år", "2501319807"],
    ["diarienummer", "DNR 2024/01131"],
    ["månad 13", "198313109981"],
    ["31 februari", "198302319981"],
    ["tio siffror i följd", "1000012345"],
    ["elva siffror", "19830310998"],
    ["femton siffror", "198303109981123"],
    ["med bokstav först", "A198303109981"],
    ["ett barn", "201603109981"],
  ])("stoppas inte: %s", (_, text) => expect(koden(nyckel, text)).toBe("Text"));

  it("bara nycklar: i fritext är fel kontrollsiffra ett tal bland andra", () => {
    expect(koden({ ...gemensamt, typ: "text" }, "198303109981")).toBe("Text");
  });
});

describe("belopp", () => {
  const belopp: Kolumn = { ...gemensamt, typ: "belopp" };
  const medPunkt: Kolumn = { ...belopp, punkt: "decimal" };

  it.each([
    "198303109980",
    "8303109980",
    "-8303109980",
    "8303109980,00",
    "8 303 109 980,00 kr",
    "19830310-9980",
    "830310 9980",
  ])("ett personnummer blir aldrig kronor: %s", (text) =>
    expect(koden(belopp, text)).toBe("PERSONNUMMER_PA_FEL_PLATS"),
  );

  it("också med punkt före decimalerna", () =>
    expect(koden(medPunkt, "8303109980.50")).toBe("PERSONNUMMER_PA_FEL_PLATS"));

  it.each(["83 031 099,80", "8303109981", "1 234 567,50", "0,00", "0000000000"])(
    "ett belopp är ett belopp: %s",
    (text) => expect(koden(belopp, text)).toBe("Belopp"),
  );
});

describe("procent på en skala", () => {
  const procent: Kolumn = { ...gemensamt, typ: "procent", spann: { minst: 1, hogst: 100 } };
  it.each([
    ["0", "UTANFOR_SPANN"],
    ["0,5", "UTANFOR_SPANN"],
    ["1", "Tal"],
    ["12,5 %", "Tal"],
    ["100", "Tal"],
    ["101", "FEL_FORM"],
  ])("%s är %s", (text, kod) => expect(koden(procent, text)).toBe(kod));
});
