import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { bokMed, tabell } from "../../adapters-csv/src/xlsx/testbok.ts";
import { katalogMed, star, starJson } from "./testkor.ts";

const UTFALL = [
  ["År", "Kostnadsslag", "Utfall"],
  ["2024", "Lön", "1 234,50"],
  ["2024", "Lokal", "500"],
];
const bok = bokMed({
  blad: [
    { namn: "Läs mig", data: tabell([["Namnsson har lämnat filen"]]) },
    { namn: "Utfall Namnsson", data: tabell(UTFALL) },
    { namn: "Gömt", data: tabell([["x"]]), dold: "hidden" },
  ],
});
const importera = (fil: string, innehall: Uint8Array, mer: object = {}) =>
  star([
    "importera",
    katalogMed({
      "star.json": starJson({ kallor: [{ id: "e", fil, profil: "star-ekonomi", ...mer }] }),
      [fil]: innehall,
    }),
  ]);

describe("en arbetsbok som källa", () => {
  it("bladet i star.json läses, och det dolda sägs", async () => {
    const svar = await importera("utfall.xlsx", bok, { blad: "utfall namnsson" });
    expect(svar.kod).toBe(0);
    const allt = svar.ut + svar.fel;
    expect(allt).toContain("blad 2 av 3");
    expect(allt).toContain("dolda blad (3)");
    expect(allt).not.toContain("Namnsson");
  });

  it.each([
    ["fel blad", "utfall.xlsx", bok, { blad: "Finns inte" }, "inget kalkylblad med det namn"],
    ["inget blad valt: det första har ingen rubrik", "utfall.xlsx", bok, {}, "Ingen rubrikrad"],
    ["gammal .xls", "utfall.xls", Buffer.from("d0cf11e0", "hex"), {}, "gamla format (.xls)"],
    ["text som heter .xlsx", "utfall.xlsx", Buffer.from("a;b\n"), {}, "är ingen"],
  ])("%s: filen avvisas med ett råd", async (_, fil, innehall, mer, mening) => {
    const svar = await importera(fil, innehall, mer);
    expect([svar.kod, (svar.ut + svar.fel).replace(/\s+/gu, " ")]).toEqual([
      1,
      expect.stringContaining(mening),
    ]);
    expect(svar.ut + svar.fel).not.toContain("Namnsson");
  });
});
