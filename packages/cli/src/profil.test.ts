import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, star, tillfallig } from "./testkor.ts";

const fixtur = (id: string): string =>
  fileURLToPath(new URL(`../../adapters-csv/fixtures/${id}.csv`, import.meta.url));

const profil = (...argument: ReadonlyArray<string>) => star(["profil", ...argument]);

const EGEN = [
  "Löpnr;Pnr;Kön;Typ;Inkom;Från;Beslut;Beslutat;Avslut",
  "1;19830310-9980;Kvinna;nytt;2024-01-10;Soc;ja;2024-02-01;",
  "2;19630911-9946;Kvinna;nytt;2024-02-05;Vården;nej;2024-02-20;",
  "",
].join("\n");

describe("star profil lista och visa", () => {
  it("lista: varje profil med version, bevis och beskrivning", async () => {
    const { kod, ut, fel } = await profil("lista");
    expect([kod, fel]).toEqual([0, ""]);
    expect(ut).toContain("star-arendelista@1  (ur en verklig förlaga)");
    expect(ut).toContain("link-logg@1  (antagen, ingen riktig fil har visats)");
    const json: ReadonlyArray<Record<string, unknown>> = JSON.parse(
      (await profil("lista", "--json")).ut,
    );
    expect(json.find(({ id }) => id === "finsam-uppfoljning-antal")).toMatchObject({
      version: 1,
      bevis: "publik",
      radtyp: "uppfoljning_finsam",
    });
  });

  it("visa: som text, som JSON och som Table Schema", async () => {
    const { kod, ut } = await profil("visa", "star-coachstod");
    expect(kod).toBe(0);
    expect(ut).toContain("Coach: coach, kod, varje cell krävs; även Coachnr");
    expect(JSON.parse((await profil("visa", "star-coachstod", "--json")).ut)).toMatchObject({
      id: "star-coachstod",
      radtyp: "coachstod",
    });
    expect(JSON.parse((await profil("visa", "star-coachstod", "--frictionless")).ut)).toMatchObject(
      {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        primaryKey: ["Ärendenr", "Coach", "Start"],
      },
    );
  });

  it("på engelska", async () => {
    const { ut } = await star(["profil", "lista", "--lang", "en"]);
    expect(ut).toContain("(from a real specimen)");
  });
});

describe("star profil prova", () => {
  it("säger vad filen är, vilken profil som passar, de första bristerna och nästa steg", async () => {
    const { kod, ut, fel } = await profil("prova", fixtur("lifecare-ifo-insats"));
    expect(kod).toBe(0);
    expect(ut).toContain(
      'windows-1252 (inte UTF-8), avgränsare ";", rubriken på rad 1, 4 rader under den',
    );
    expect(ut).toContain("5 (E)  StartDate (start): dagar, 0 % tomma");
    expect(ut).toContain("4 (D)  okänd: få olika texter (en kod?)");
    expect(ut).toContain("lifecare-ifo-insats (antagen");
    expect(ut).toContain("karantän rad 4, arende: Ärendenr saknas. Fyll i cellen.");
    expect(ut).toContain("Nästa steg: rätta raderna ovan");
    expect(fel).toBe("2 rader ligger i karantän och räknas inte med.\n");
  });

  it("en fil utan brister: lägg in den i star.json", async () => {
    const { kod, ut, fel } = await profil("prova", join(exempel("berg"), "insatser.csv"));
    expect([kod, fel]).toEqual([0, ""]);
    expect(ut).toContain(
      'Nästa steg: lägg filen i katalogen och skriv in den under kallor i star.json med "profil": "star-insatser"',
    );
  });

  it("en egen lista: vilka kolumner som saknas och hur man går vidare, slutkod 1", async () => {
    const katalog = katalogMed({ "min.csv": EGEN });
    const { kod, ut, fel } = await profil("prova", join(katalog, "min.csv"));
    expect(kod).toBe(1);
    expect(ut).toContain(
      "star-arendelista (ur en verklig förlaga): känner igen 3 av 9 kolumner; saknar Ärendenr",
    );
    expect(fel).toContain("Ingen profil passar. Skriv en egen: star profil ny <filen> --radtyp");
    const valt = await profil("prova", join(katalog, "min.csv"), "--profil", "star-arendelista");
    expect(valt.fel).toContain(
      "Filen kan inte läsas med star-arendelista. Lägg till det som saknas i listan, välj en annan profil med --profil, eller skriv en egen: star profil ny <filen> --radtyp",
    );
    expect(valt.ut).toContain("avvisar filen: Ingen rad i filens början passar profilen");
    expect(valt.ut).not.toContain("karantän");
  });

  it("ingen profil passar: vilken profil som känner vad, och kommandot som skriver en egen", async () => {
    const katalog = katalogMed({
      "min.csv": "Ärende;Pnr;Remitterad;Kom in;Klar\n1;19830310-9980;AF;2024-01-10;\n",
    });
    const { kod, ut, fel } = await profil("prova", join(katalog, "min.csv"));
    expect(kod).toBe(1);
    expect(ut).toMatch(/1 \(A\) {2}Ärendenr \(arende\) i [a-z-]+: heltal/u);
    expect(fel).toMatch(/^Ingen profil passar. Skriv en egen: star profil ny <filen> --radtyp/u);
    const valt = await profil("prova", join(katalog, "min.csv"), "--profil", "star-ekonomi");
    expect(valt.ut).toMatch(/1 \(A\) {2}okänd; i [a-z-]+ är den Ärendenr \(arende\): heltal/u);
  });

  it("en fil med bara en kolumn, eller en rubrik på två rader: rätta filen först, ingen ny profil", async () => {
    const katalog = katalogMed({
      "en.csv": "Namn\nx\ny\n",
      "tva.csv": ";;Start;;Avslut;\nLöpnr;Kön;belopp;typ;belopp;typ\n1;K;10,00;a;20,00;b\n",
      "data.csv": "1;2\n3;4\n",
    });
    const en = await profil("prova", join(katalog, "en.csv"));
    expect(en.ut).toContain("  avvisar filen: Varje rad har bara en cell");
    expect(en.ut).toContain("Är filen en arbetsbok: ange bladet där listan står (--blad");
    const tva = await profil("prova", join(katalog, "tva.csv"));
    expect(tva.ut).toContain("  avvisar filen, rad 1: Rubriken ser ut att vara två rader");
    for (const { kod, ut, fel } of [en, tva]) {
      expect([kod, fel]).toEqual([
        1,
        "Filen avvisas. Börja med det som står ovan, och pröva igen.\n",
      ]);
      expect(ut).not.toContain("karantän");
    }
    const data = await profil("prova", join(katalog, "data.csv"), "--lang", "en");
    expect(data.fel).toContain("Add a header row on top");
  });

  it("samma brist på många rader sägs en gång, med raderna", async () => {
    const rubrik = "Ärendenr;Insats;Kategori;Part;Start;Slut";
    const rader = Array.from({ length: 12 }, (_, n) => `A${n};Stöd;social;Grannen;2024-01-01;`);
    const katalog = katalogMed({ "min.csv": `${[rubrik, ...rader].join("\n")}\n` });
    const { kod, ut } = await profil("prova", join(katalog, "min.csv"));
    expect(kod).toBe(0);
    expect(ut).toContain(
      "  karantän rad 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 och 2 till, aktor: Part har ett värde",
    );
    expect(ut.match(/Part har ett värde/gu)).toHaveLength(1);
    expect(ut).not.toContain("brister till");
  });

  it.each([
    ["en PDF", "%PDF-1.7", "Filen är en PDF"],
    ["en tom fil", "", "Filen är tom"],
    ["bara tal", "1;2\n3;4\n", "ingen rad ser ut som en rubrik"],
  ])("%s: slutkod 1 och varför", async (_, innehall, varfor) => {
    const katalog = katalogMed({ "x.csv": innehall });
    const { kod, ut } = await profil("prova", join(katalog, "x.csv"));
    expect(kod).toBe(1);
    expect(ut).toContain(varfor);
  });

  it("--json är samma svar som data", async () => {
    const { ut } = await profil("prova", fixtur("star-coachstod"), "--json");
    expect(JSON.parse(ut)).toMatchObject({
      tabell: { rubrikrad: 1, datarader: 3 },
      last: { profil: "star-coachstod", rader: { importerad: 2, karantan: 1 } },
      brister: [{ kod: "OKAND_KOD", rad: 4, kolumn: "coach" }],
    });
  });
});

type Skriven = { readonly kolumner: ReadonlyArray<{ readonly falt: string }> };

const krav = { obligatorisk: "varde" };
const dag = { typ: "dag", format: ["iso"] };

/** Det som en människa bestämmer: vilket fält varje okänd kolumn är, nyckeln och de egna skrivsätten. */
const BESTAMT: Readonly<Record<string, object>> = {
  kolumn_1: { falt: "arende", typ: "nyckel", ...krav },
  kolumn_4: { falt: "arendetyp", typ: "kod", kodlista: "arendetyp", ...krav },
  kolumn_5: { falt: "aktualiserad", ...dag, ...krav },
  kolumn_6: { falt: "aktualiserande", typ: "koder", kodlista: "aktor", avgransare: "/" },
  kolumn_8: { falt: "beslutsdatum" },
  kolumn_9: { falt: "avslutad", ...dag },
};

const rattad = (profil: Skriven) => ({
  ...profil,
  kolumner: profil.kolumner.map((kolumn) => ({ ...kolumn, ...BESTAMT[kolumn.falt] })),
  nycklar: ["arende"],
  kodlistor: {
    aktor: { ifo: ["Soc"], primarvard: ["Vården"] },
    beslut: { mottagen: ["ja"], ej_mottagen: ["nej"] },
  },
});

describe("star profil ny", () => {
  it("prova → ny → pröva igen: det som återstår sägs, och sedan läses filen", async () => {
    const katalog = katalogMed({ "min.csv": EGEN });
    const [fil, ny] = [join(katalog, "min.csv"), join(katalog, "min-profil.json")];
    const forsta = await profil("ny", fil, "--radtyp", "arende", "--ut", ny);
    expect([forsta.kod, forsta.ut]).toEqual([0, ""]);
    expect(forsta.fel).toContain("9 saker återstår att bestämma");
    expect(forsta.fel).toContain("Att bestämma: ge kolumn_1, kolumn_4, kolumn_5");
    const skriven = readFileSync(ny, "utf8");
    expect(JSON.parse(skriven)).toMatchObject({ id: "min-profil", radtyp: "arende" });
    const igen = await profil("prova", fil, "--profil", ny);
    expect(igen.kod).toBe(2);
    expect(igen.fel).toContain(
      "min-profil.json: kolumner.0.falt: radtypen arende har inget fält kolumn_1",
    );
    expect(igen.fel.match(/de lediga:/gu)).toHaveLength(1);
    const { kodlistor: _, ...utanOrd } = rattad(JSON.parse(skriven));
    writeFileSync(ny, JSON.stringify(utanOrd));
    const andra = await profil("prova", fil, "--profil", ny);
    expect(andra.ut).toContain("lägg till skrivsätten under kodlistor i min-profil.json");
    writeFileSync(join(katalog, "kort.csv"), EGEN.replace("Inkom", "Anlände"));
    const kort = await profil("prova", join(katalog, "kort.csv"), "--profil", ny);
    expect(kort.fel).toMatch(/^Filen kan inte läsas med min-profil\.json\. Ge kolumnerna/u);
    writeFileSync(ny, JSON.stringify(rattad(JSON.parse(skriven))));
    const sista = await profil("prova", fil, "--profil", ny);
    expect([sista.kod, sista.fel]).toEqual([0, ""]);
    expect(sista.ut).toContain("importerade 2 + karantän 0");
  });

  it("skriver aldrig över en fil, och gör ingen profil av data", async () => {
    const katalog = katalogMed({
      "min.csv": EGEN,
      "data.csv": "1;19830310-9980\n2;19630911-9946\n",
      "finns.json": "{}",
    });
    const ny = (fil: string, ut: string) =>
      profil("ny", join(katalog, fil), "--radtyp", "arende", "--ut", join(katalog, ut));
    expect((await ny("min.csv", "finns.json")).kod).toBe(2);
    expect(readFileSync(join(katalog, "finns.json"), "utf8")).toBe("{}");
    expect((await ny("data.csv", "data.json")).kod).toBe(1);
    expect(existsSync(join(katalog, "data.json"))).toBe(false);
  });
});

describe("fel användning ger slutkod 2 och en mening om vad som saknas", () => {
  it.each([
    [[], "lista, visa, prova, ny"],
    [["gissa"], "lista, visa, prova, ny"],
    [["visa"], "star profil visa star-arendelista"],
    [["visa", "finns-inte"], "Välj bland: star-arendelista"],
    [["prova"], "star profil prova minfil.csv"],
    [["prova", "/finns/inte.csv"], "Filen finns inte"],
    [["prova", "/tmp"], "ingen vanlig fil"],
    [["ny", "/finns/inte.csv"], "--radtyp"],
    [["ny", "/finns/inte.csv", "--radtyp", "arende"], "--ut"],
    [
      ["ny", "/finns/inte.csv", "--radtyp", "allt", "--ut", "x.json"],
      "\n  arende  En rad per ärende",
    ],
  ])("%j", async (argument, mening) => {
    const { kod, ut, fel } = await profil(...argument);
    expect([kod, ut]).toEqual([2, ""]);
    expect(fel).toContain(mening);
  });
});

describe("inget ur filen skrivs ut", () => {
  const NUMMER = ["198303109980", "19830310-9980", "830310-9980", "830310+9980"];
  const hittat = (text: string) =>
    /9980|namnsson|hemlig/iu.test(text.replace(/[\s\u00A0\u2010-\u2015\u2212+-]/gu, ""));

  it.each([
    [
      "i celler",
      (gift: string) =>
        `Ärendenr;Insats;Kategori;Part;Start;Slut\n${`${gift};${gift};${gift};${gift};${gift};${gift}\n`.repeat(3)}`,
    ],
    ["i rubriken", (gift: string) => `${gift};Insats;Kategori\nA;B;C\n`],
    ["i en rubrik som ingen känner", (gift: string) => `Ärendenr;Personnummer;${gift}\nA;B;C\n`],
    [
      "i titeln",
      (gift: string) =>
        `${gift}\nÄrendenr;Insats;Kategori;Part;Start;Slut\nA;B;social;IFO;2024-01-01;\n`,
    ],
  ])("%s", async (_, innehall) => {
    const mapp = tillfallig();
    for (const [nr, gift] of [...NUMMER, "Märkvärd Namnsson", "HEMLIGT"].entries()) {
      const fil = join(mapp, "x.csv");
      writeFileSync(fil, innehall(gift));
      for (const flaggor of [[], ["--json"], ["--profil", "star-insatser"], ["--lang", "en"]]) {
        const { kod, ut, fel } = await profil("prova", fil, ...flaggor);
        expect(kod).not.toBe(70);
        expect(hittat(ut + fel)).toBe(false);
      }
      const ny = await profil("ny", fil, "--radtyp", "insats", "--ut", join(mapp, `${nr}.json`));
      expect(ny.kod).not.toBe(70);
      expect(hittat(ny.ut + ny.fel)).toBe(false);
    }
  });

  it("ett personnummer i filens namn skrivs inte heller", async () => {
    const { fel, ut } = await profil("prova", "/finns/inte/19830310-9980.csv");
    expect(hittat(ut + fel)).toBe(false);
  });
});
