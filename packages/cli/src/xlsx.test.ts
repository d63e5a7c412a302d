import { Buffer } from "node:buffer";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
    { namn: "Läs mig", data: tabell([["Namnsson har lämnat filen", "x"]]) },
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
    [
      "inget blad valt: det första har ingen rubrik",
      "utfall.xlsx",
      bok,
      {},
      "passar profilen star-ekonomi",
    ],
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

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad";
const rad = (n: number, kon: string) =>
  `A${n};19830310-9980;${kon};samplanering;2024-01-10;IFO;antagen;2024-02-01;`;
const lista = (...rader: ReadonlyArray<string>) =>
  bokMed({
    blad: [
      { namn: "Läs mig", data: tabell([["Rubriken står på nästa blad"]]) },
      { namn: "Lista", data: tabell([RUBRIK, ...rader].map((text) => text.split(";"))) },
    ],
  });
const arenden = (innehall: Uint8Array) =>
  katalogMed({
    "star.json": starJson({
      kallor: [{ id: "a", fil: "lista.xlsx", profil: "star-arendelista", blad: "Lista" }],
    }),
    "lista.xlsx": innehall,
  });
const loggen = (katalog: string) =>
  readFileSync(join(katalog, ".star", "fakta.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((text): Record<string, unknown> => JSON.parse(text))
    .filter(({ _tag }) => _tag !== "KallaInlast")
    .map((faktum) => JSON.stringify({ ...faktum, kalla: 0 }))
    .sort();

describe("karantänen ur en arbetsbok", () => {
  it("blir CSV; rättad och inläst ger den hela bokens fakta", async () => {
    const katalog = arenden(lista(rad(1, "K"), rad(2, "Q")));
    const ut = join(katalog, "k.csv");
    const svar = await star(["importera", katalog, "--karantan", ut]);
    expect([svar.kod, svar.fel]).toEqual([0, expect.stringContaining("1 rad i karantän")]);
    expect(statSync(ut).mode & 0o777).toBe(0o600);
    const text = readFileSync(ut, "utf8");
    expect(text).toMatch(/^\uFEFFÄrendenr;Personnummer;/u);
    expect(text.split("\r\n")[1]).toMatch(/^A2;\*\*\*;Q;.*;3;a[\w-]{20};OKAND_KOD kon$/u);
    writeFileSync(ut, text.replace(";Q;", ";K;"));
    const in_ = await star(["importera", katalog, "--rattad", ut]);
    expect([in_.kod, in_.ut]).toEqual([0, expect.stringContaining("karantän 0")]);
    const hel = arenden(lista(rad(1, "K"), rad(2, "K")));
    await star(["importera", hel]);
    expect(loggen(katalog)).toEqual(loggen(hel));
    expect(loggen(hel).length).toBeGreaterThan(4);
  });

  it("en arbetsbok som ändrats sedan dess tar inte emot raderna", async () => {
    const katalog = arenden(lista(rad(1, "Q")));
    const ut = join(katalog, "k.csv");
    await star(["importera", katalog, "--karantan", ut]);
    writeFileSync(join(katalog, "lista.xlsx"), lista(rad(1, "X")));
    const svar = await star(["importera", katalog, "--rattad", ut]);
    expect([svar.kod, svar.fel]).toEqual([1, expect.stringContaining("finns inte längre")]);
  });
});

describe("star profil på en arbetsbok", () => {
  const mapp = () =>
    katalogMed({ "f.xlsx": lista(rad(1, "K"), rad(2, "Q")), "f.csv": "a;b\n1;2\n" });

  it("prova: bladet, profilen, bristen på bladets rad", async () => {
    const fil = join(mapp(), "f.xlsx");
    const svar = await star(["profil", "prova", fil, "--blad", "lista"]);
    expect([svar.kod, svar.fel]).toEqual([0, expect.stringContaining("1 rad ligger i karantän")]);
    expect(svar.ut).toMatch(
      /^xlsx \(Excel-arbetsbok \(\.xlsx\), blad 2 av 2.*\), rubriken på rad 1, 2 /u,
    );
    expect(svar.ut).toContain("star-arendelista");
    expect(svar.ut).toContain("karantän rad 3, kon");
    expect(svar.ut).not.toContain("avgränsare");
    const { ut } = await star(["profil", "prova", fil, "--blad", "lista", "--json"]);
    const csv = katalogMed({ "f.csv": [RUBRIK, rad(1, "K"), rad(2, "Q"), ""].join("\n") });
    const som = await star(["profil", "prova", join(csv, "f.csv"), "--json"]);
    expect(JSON.parse(ut).last).toEqual(JSON.parse(som.ut).last);
  });

  it("det till höger om rubriken sägs och hindrar inget, och raderna är bladets", async () => {
    const data = [["Titel"], [], ...[RUBRIK, `${rad(1, "Q")};;x`].map((text) => text.split(";"))];
    const mapp_ = katalogMed({
      "f.xlsx": bokMed({ blad: [{ namn: "Lista", data: tabell(data) }] }),
    });
    const svar = await star(["profil", "prova", join(mapp_, "f.xlsx")]);
    expect([svar.kod, svar.ut]).toEqual([0, expect.stringContaining("karantän rad 4, kon")]);
    expect(svar.ut).toContain("1 ifyllda celler står till höger om rubrikens sista kolumn (K4)");
  });

  it("utan --blad provas det första, och de andra sägs", async () => {
    const svar = await star(["profil", "prova", join(mapp(), "f.xlsx")]);
    expect(svar.kod).toBe(1);
    expect(svar.ut).toContain("--blad");
  });

  it("ny: profilen ur bladets rubrik, och med den läses bladet", async () => {
    const katalog = mapp();
    const [fil, ut] = [join(katalog, "f.xlsx"), join(katalog, "egen.json")];
    const val = ["--blad", "Lista", "--radtyp", "arende", "--ut", ut];
    expect((await star(["profil", "ny", fil, ...val])).kod).toBe(0);
    expect(JSON.parse(readFileSync(ut, "utf8")).kolumner).toHaveLength(9);
    const svar = await star(["profil", "prova", fil, "--blad", "Lista", "--profil", ut]);
    expect(svar.ut).toContain("Läst med egen: läst 3");
    const hel = katalogMed({ "hel.xlsx": lista(rad(1, "K")) });
    const nasta = await star([
      ...["profil", "prova", join(hel, "hel.xlsx"), "--blad", "Lista", "--profil", ut],
    ]);
    expect(nasta.ut).toContain('"profil": {"fil":"egen.json"} och bladets namn som "blad"');
  });

  it.each([
    ["prova", "f.xlsx", "Finns inte", 1, "inget kalkylblad med det namn"],
    ["ny", "f.xlsx", "Finns inte", 1, "inget kalkylblad med det namn"],
    ["prova", "f.csv", "Lista", 2, "En CSV-fil har inga blad"],
  ])("%s %s --blad %s: %s med ett råd", async (vad, fil, blad, kod, mening) => {
    const katalog = mapp();
    const val = ["--blad", blad, "--radtyp", "arende", "--ut", join(katalog, "ny.json")];
    const svar = await star(["profil", vad, join(katalog, fil), ...val]);
    expect([svar.kod, svar.ut + svar.fel]).toEqual([kod, expect.stringContaining(mening)]);
  });
});
