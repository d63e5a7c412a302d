/**
 * Rubriker som inte är en rad med ett namn per kolumn: två rader, tomma, upprepade, numrerade.
 */
import { Buffer } from "node:buffer";
import type { Brist, Importdel } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import type { CsvVal } from "../CsvVal.ts";
import { forInRattade, skrivKarantan } from "../karantan/index.ts";
import { csvAdapter, lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import { type Kolumn, type Profil, tolkaProfil } from "../profil/index.ts";
import { provaProfil } from "../profil/prova.ts";
import { starEkonomi, starInsatser } from "../profiler/index.ts";
import { xlsxAdapter } from "../xlsx/index.ts";
import { bladMed, tabell } from "../xlsx/testbok.ts";

const val = (profil: Profil, mer: Partial<CsvVal> = {}): CsvVal => ({
  kalla: "k",
  fil: "f.csv",
  profil,
  registrerad: sakerDag("2025-01-09"),
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7))),
  ...mer,
});
const rader = (text: ReadonlyArray<string>) => Buffer.from(`${text.join("\n")}\n`);
const samla = (delar: ReadonlyArray<Importdel>) => ({
  fakta: delar.flatMap((del) => del.fakta),
  brister: delar.flatMap((del) => del.brister),
  rader: delar.flatMap((del) => del.rader.map(({ rad, atgard }) => `${rad} ${atgard}`)),
});
const las = (profil: Profil, ...text: ReadonlyArray<string>) =>
  samla([...lasBytes(rader(text), val(profil))]);
const koder = (brister: ReadonlyArray<Brist>) =>
  brister.map(({ kod, rad, allvar }) => `${kod}@${rad ?? "-"} ${allvar}`);

const medKolumner = (
  profil: Profil,
  andra: Readonly<Record<string, Partial<Pick<Kolumn, "alias" | "plats">>>>,
): Profil => ({
  ...profil,
  kolumner: profil.kolumner.map((kolumn) => ({ ...kolumn, ...andra[kolumn.falt] })),
});

const ekonomi: Profil = {
  ...medKolumner(starEkonomi, {
    budget: { alias: ["Beslutat belopp"] },
    utfall: { alias: ["Förbrukat belopp"] },
  }),
  tvaradigRubrik: { mellan: " ", fyllAtHoger: true },
};

describe("rubrik på två rader", () => {
  it("följer profilens regel, och profilen är JSON", () => {
    expect(provaProfil(ekonomi)).toEqual([]);
    expect(Result.getOrThrow(tolkaProfil(JSON.parse(JSON.stringify(ekonomi))))).toEqual(ekonomi);
  });

  it.each([
    [
      "gruppen gäller åt höger",
      [";;Beslutat;;Förbrukat;", "År;Kostnadsslag;belopp;not;belopp;not"],
    ],
    [
      "namnet står på övre raden",
      ["År;Kostnadsslag;Beslutat;;Förbrukat;", ";;belopp;not;belopp;not"],
    ],
  ])("%s: kolumnerna blir de rätta", (_, [over = "", under = ""]) => {
    const svar = las(ekonomi, over, under, "2024;Personal;10,00;a;7,50;b");
    expect(svar.rader).toEqual(["1 rubrik", "2 rubrik", "3 importerad"]);
    expect(svar.fakta).toMatchObject([
      { _tag: "BudgetBeslutad", belopp: 1000 },
      { _tag: "UtfallBokfort", belopp: 750 },
    ]);
    expect(koder(svar.brister)).toEqual(["OKAND_KOLUMN@- varning"]);
  });

  it("utan fyllning gäller gruppen bara sin egen kolumn", () => {
    const profil: Profil = { ...ekonomi, tvaradigRubrik: { mellan: " ", fyllAtHoger: false } };
    const svar = las(
      medKolumner(profil, { utfall: { alias: ["belopp"] } }),
      ";;Beslutat;",
      "År;Kostnadsslag;belopp;belopp",
      "2024;Personal;10,00;7,50",
    );
    expect(svar.fakta).toMatchObject([{ belopp: 1000 }, { belopp: 750 }]);
  });

  it("titel ovanför, tom rad och samma rubrik igen längre ned är inga datarader", () => {
    const rubrik = [";;Beslutat;Förbrukat", "År;Kostnadsslag;belopp;belopp"];
    const data = ["2023;Personal;1,00;2,00", "2024;Personal;10,00;7,50"];
    const svar = las(ekonomi, "Ekonomi;;;", "", ...rubrik, data[0] ?? "", ...rubrik, data[1] ?? "");
    expect(svar.rader.map((rad) => rad.split(" ")[1])).toEqual([
      ...["rubrik", "tom", "rubrik", "rubrik", "importerad"],
      ...["rubrik", "rubrik", "importerad"],
    ]);
    expect(svar.brister).toEqual([]);
  });

  it("samma fogade namn två gånger stoppar filen", () => {
    const svar = las(ekonomi, ";;Beslutat;", "År;Kostnadsslag;belopp;belopp", "2024;Personal;1;2");
    expect(koder(svar.brister)).toEqual(["FIL_DUBBEL_RUBRIK@2 stopp"]);
  });

  it("en fil vars rubrik är en rad passar inte, och det sägs", () => {
    const svar = las(
      ekonomi,
      "År;Kostnadsslag;Beslutat belopp;Förbrukat belopp",
      "2024;Personal;1;2",
    );
    expect(koder(svar.brister)).toEqual(["FIL_INGEN_RUBRIK@- stopp"]);
    expect(svar.brister[0]?.text.sv).toContain("Inga två rader");
  });
});

describe("en källa med två rubrikrader", () => {
  const FORE = ["Ekonomi;;;", ";;Beslutat;Förbrukat", "År;Kostnadsslag;belopp;belopp"];

  it("är densamma som arbetsbok", async () => {
    const text = [...FORE, "2024;Personal;10,00;7,50"];
    const bytes = bladMed(tabell(text.map((rad) => rad.split(";"))));
    const strom = async function* () {
      yield bytes;
    };
    const delar: Array<Importdel> = [];
    for await (const del of xlsxAdapter.las(strom(), val(ekonomi))) delar.push(del);
    const svar = samla(delar);
    expect(svar.rader).toEqual(["1 rubrik", "2 rubrik", "3 rubrik", "4 importerad"]);
    expect(svar.fakta).toMatchObject(
      las(ekonomi, ...text).fakta.map(({ kalla: _, ...resten }) => resten),
    );
  });

  it("en rad ur karantän rättas och förs in", () => {
    const kalla = rader([...FORE, "2024;Personal;fel;7,50"]);
    const { brister } = samla([...lasBytes(kalla, val(ekonomi))]);
    const karantan = skrivKarantan(kalla, val(ekonomi), new Set([4]), brister);
    const rattad = Buffer.from(
      Buffer.from(karantan ?? [])
        .toString()
        .replace(";fel;", ";10,00;"),
    );
    const infort = forInRattade(kalla, val(ekonomi), rattad);
    if (infort._tag !== "Infort") throw new Error(infort._tag);
    const svar = samla([...lasBytes(infort.bytes, val(infort.profil))]);
    expect([svar.rader.at(-1), svar.brister]).toEqual(["4 importerad", []]);
  });
});

describe("en rubrik på två rader som profilen inte säger något om", () => {
  it.each([
    [
      "namnen upprepas under grupperna",
      [";;Budget;;Utfall;", "År;Kostnadsslag;Budget;typ;Budget;typ"],
    ],
    ["raderna behöver varandra", ["År;Kostnadsslag;Medel;;", ";;Budget;Utfall;"]],
    ["ingen kolumn känns igen", [";;Plan;;Bokfört;", "År;Slag;belopp;typ;belopp;typ"]],
  ])("avvisas med vad man gör: %s", (_, [over = "", under = ""]) => {
    const svar = las(starEkonomi, over, under, "2024;Personal;1;2;3;4");
    expect(koder(svar.brister)).toEqual(["FIL_TVARADIG_RUBRIK@1 stopp"]);
    expect(svar.brister[0]?.text.sv).toContain("tvaradigRubrik");
    expect(svar.fakta).toEqual([]);
  });

  it("varnar när kolumnerna under grupperna inte behövs", () => {
    const svar = las(
      starEkonomi,
      ";;;;Januari;;Februari;",
      "År;Kostnadsslag;Budget;Utfall;plan;not;plan;not",
      "2024;Personal;1;2;;;;",
    );
    expect(koder(svar.brister)).toEqual([
      "OKAND_KOLUMN@- varning",
      "DUBBEL_OKAND_KOLUMN@- varning",
      "DUBBEL_OKAND_KOLUMN@- varning",
      "TVARADIG_RUBRIK@- varning",
    ]);
    expect(svar.rader.at(-1)).toBe("3 importerad");
  });

  it("en titel med flera celler är ingen grupprad", () => {
    const svar = las(
      starEkonomi,
      "Ekonomi;Berg;;",
      "År;Kostnadsslag;Budget;Utfall",
      "2024;Personal;1;2",
    );
    expect(svar.brister).toEqual([]);
  });
});

describe("en kolumn utan rubrik", () => {
  const RUBRIK = "Ärendenr;Insats;Kategori;Part;;Start;Slut;";
  const god = "A1;Stödsamtal;social;IFO;;2024-01-12;;";
  const ifylld = "A2;Stödsamtal;social;IFO;HEMLIGT;2024-01-12;;";

  it("som är tom rakt igenom nämns inte", () => {
    const svar = las(starInsatser, RUBRIK, god, "A2;Stödsamtal;social;IFO; ;2024-01-12;;");
    expect([svar.fakta.length > 0, svar.brister]).toEqual([true, []]);
  });

  it("som har ett värde avvisar filen, med kolumnens plats och raden men inte värdet", () => {
    const svar = las(starInsatser, RUBRIK, god, ifylld);
    expect(koder(svar.brister)).toEqual(["FIL_BLANK_RUBRIK@3 stopp"]);
    expect(svar.brister[0]?.text.sv).toContain("Kolumn 5 (E)");
    expect(JSON.stringify(svar)).not.toContain("HEMLIGT");
    expect(svar.fakta).toEqual([]);
  });

  it("sist i raden är också en kolumn", () => {
    const svar = las(starInsatser, RUBRIK, "A1;Stödsamtal;social;IFO;;2024-01-12;;HEMLIGT");
    expect(svar.brister[0]?.text.en).toContain("Column 8 (H)");
  });

  it("en rad med fel antal celler är bara sin egen rads fel", () => {
    const svar = las(starInsatser, RUBRIK, god, "A2;Stöd;samtal;social;IFO;HEMLIGT;2024-01-12;;");
    expect(koder(svar.brister)).toEqual(["FEL_ANTAL_CELLER@3 stopp"]);
  });

  it("i en ström större än bufferten: filen läses en gång och den sista delen avvisar den", async () => {
    let oppnad = 0;
    const strom = async function* () {
      oppnad += 1;
      yield rader([RUBRIK, ...Array.from({ length: 3000 }, (_, i) => god.replace("A1", `B${i}`))]);
      yield rader([ifylld]);
    };
    const delar: Array<Importdel> = [];
    for await (const del of csvAdapter.las(strom(), val(starInsatser, { buffert: 64 })))
      delar.push(del);
    expect(oppnad).toBe(1);
    expect(delar.length).toBeGreaterThan(2);
    expect(delar.every(({ preliminar }) => preliminar === true)).toBe(true);
    expect(koder(delar.at(-1)?.brister ?? [])).toEqual(["FIL_BLANK_RUBRIK@3002 stopp"]);
  });
});

describe("kolumner med plats", () => {
  const utanNamn = medKolumner(starInsatser, { aktor: { alias: [], plats: 4 } });

  it("en kolumn utan rubrik läses där profilen säger att den står", () => {
    expect(provaProfil(utanNamn)).toEqual([]);
    const svar = las(
      utanNamn,
      "Ärendenr;Insats;Kategori;;Start;Slut",
      "A1;Stödsamtal;social;IFO;2024-01-12;",
    );
    expect(svar.brister).toEqual([]);
    expect(svar.fakta[0]).toMatchObject({ aktor: "ifo" });
  });

  it("har platsen fått ett annat namn har kolumnerna flyttats: filen avvisas", () => {
    const svar = las(
      utanNamn,
      "Ärendenr;Insats;Kategori;Anteckning;;Start;Slut",
      "A1;Stödsamtal;social;x;IFO;2024-01-12;",
    );
    expect(koder(svar.brister)).toEqual(["FIL_INGEN_RUBRIK@- stopp"]);
  });

  it("en rubrik som upprepas skiljs åt av platsen", () => {
    const profil = medKolumner(starInsatser, {
      start: { alias: ["Datum"], plats: 5 },
      slut: { alias: ["Datum"], plats: 6 },
    });
    expect(provaProfil(profil)).toEqual([]);
    const svar = las(
      profil,
      "Ärendenr;Insats;Kategori;Part;Datum;Datum",
      "A1;Stödsamtal;social;IFO;2024-01-12;2024-02-12",
    );
    expect(svar.brister).toEqual([]);
    expect(svar.fakta.map(({ galler }) => galler)).toEqual(["2024-01-12", "2024-02-12"]);
  });

  it("två kolumner på samma plats är ett fel i profilen", () => {
    const profil = medKolumner(starInsatser, {
      start: { alias: ["Datum"], plats: 5 },
      slut: { alias: ["Datum"], plats: 5 },
    });
    expect(provaProfil(profil).map(({ text }) => text.sv)).toEqual([
      "platsen 5 anges av flera kolumner",
    ]);
  });
});

describe("upprepade rubriker", () => {
  it("okända sägs med sina platser, aldrig med sin text", () => {
    const svar = las(
      starInsatser,
      "Ärendenr;Insats;Kategori;Part;Start;Slut;Namnsson;namnsson",
      "A1;Stödsamtal;social;IFO;2024-01-12;;1;2",
    );
    expect(koder(svar.brister)).toEqual([
      "OKAND_KOLUMN@- varning",
      "DUBBEL_OKAND_KOLUMN@- varning",
    ]);
    expect(svar.brister[1]?.text.sv).toContain("Kolumn 7 (G), 8 (H)");
    expect(JSON.stringify(svar.brister)).not.toMatch(/namnsson/iu);
  });

  it("kända avvisar filen", () => {
    const svar = las(
      starInsatser,
      "Ärendenr;Insats;Kategori;Part;Start;Slut;Slut",
      "A1;Stödsamtal;social;IFO;2024-01-12;;",
    );
    expect(koder(svar.brister)).toEqual(["FIL_DUBBEL_RUBRIK@1 stopp"]);
  });
});
