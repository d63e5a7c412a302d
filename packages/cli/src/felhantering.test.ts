import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, kopiaAv, star, starJson } from "./testkor.ts";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad";
const LISTA = `${RUBRIK}\nA1;19830310-9980;K;samplanering;2024-01-10;IFO;antagen;2024-02-01;\n`;

/** En rad på stderr, begriplig, utan engelska eller stackspår. */
const enMening = (fel: string) => {
  const rader = fel
    .trim()
    .split("\n")
    .filter((rad) => !rad.startsWith("Demonyckeln"));
  expect(rader).toHaveLength(1);
  expect(rader[0]).not.toMatch(/ at |Error|undefined|expected|node:|\bthe\b/u);
  return rader[0] ?? "";
};
const importera = (katalog: string, miljo = {}) => star(["importera", katalog], miljo);

describe("fel användning är 2, med en mening", () => {
  it.each([
    ["katalogen finns inte", ["importera", "/finns/inte"], "Katalogen finns inte"],
    [
      "en fil i stället för katalog",
      ["importera", join(exempel("berg"), "star.json")],
      "Sökvägen är en fil",
    ],
    ["ingen katalog", ["importera"], "Ange katalogen"],
    ["för många argument", ["importera", "a", "b"], "För många argument"],
    ["okänd flagga", ["importera", "a", "--finns-inte"], "Flaggan --finns-inte finns inte"],
    [
      "okänt kommando",
      ["finnsinte", "a", "--period", "2024"],
      "Kommandot finns inte. Välj bland: importera, granska, forklara, underlag, nns, siffror, profil, link, nyckeltal, rapport",
    ],
    [
      "felstavad flagga går före den som saknas",
      ["nyckeltal", exempel("berg"), "--perod", "2024"],
      "Flaggan --perod finns inte",
    ],
    [
      "mallfil som inte finns",
      ["rapport", exempel("berg"), "--period", "2024", "--mall", "finnsinte.json"],
      "finnsinte.json: filen finns inte",
    ],
    ["period saknas", ["nyckeltal", exempel("berg")], "Flaggan --period måste anges"],
    [
      "period utan värde",
      ["nyckeltal", exempel("berg"), "--period"],
      "Flaggan --period behöver ett värde",
    ],
    [
      "period som inte går att läsa",
      ["nyckeltal", exempel("berg"), "--period", "2024-T9"],
      "Perioden kan inte läsas",
    ],
    ["period baklänges", ["nyckeltal", exempel("berg"), "--period", "2025..2024"], "slutar före"],
    [
      "okänt nyckeltal",
      ["nyckeltal", exempel("berg"), "--period", "2024", "--nyckeltal", "x"],
      "Nyckeltalet finns inte. Välj bland: aktualiseringar",
    ],
    ["mall saknas", ["rapport", exempel("berg"), "--period", "2024"], "Flaggan --mall måste anges"],
    [
      "okänd mall",
      ["rapport", exempel("berg"), "--period", "2024", "--mall", "x"],
      "Mallen finns inte. Välj bland: tertial, ar, slut-jamtland",
    ],
    [
      "okänt format",
      [
        "rapport",
        exempel("berg"),
        "--period",
        "2024",
        "--mall",
        "slut-jamtland",
        "--format",
        "odt",
      ],
      "Formatet finns inte",
    ],
    ["okänd dag", ["importera", exempel("berg"), "--nu", "igår"], "--nu ska vara en dag"],
    ["okänt språk", ["importera", exempel("berg"), "--lang", "fi"], "--lang ska vara sv eller en"],
  ])("%s", async (_, argument, mening) => {
    const svar = await star(argument);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(enMening(svar.fel)).toContain(mening);
  });

  it("inget kommando alls: hjälpen på stderr", async () => {
    const svar = await star([]);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toContain("Användning: star <kommando>");
  });

  it.each<[string, object | string, string]>([
    ["trasig JSON", "{", "star.json är inte giltig JSON"],
    ["okänd nyckel", { extra: 1 }, "star.json: extra: okänd nyckel"],
    ["fel version", { version: 2 }, "star.json: version: väntade 1"],
    ["inga källor", { kallor: [] }, "star.json: kallor: väntade minst en källa"],
    [
      "okänd profil",
      { kallor: [{ id: "a", fil: "lista.csv", profil: "x" }] },
      "profilen finns inte. Välj bland star-arendelista",
    ],
    [
      "saknad fil",
      { kallor: [{ id: "a", fil: "saknas.csv", profil: "star-arendelista" }] },
      "kallor.0.fil: filen finns inte",
    ],
    [
      "sökväg ut ur katalogen",
      { kallor: [{ id: "a", fil: "../lista.csv", profil: "star-arendelista" }] },
      "kallor.0.fil: sökvägen lämnar katalogen",
    ],
    [
      "absolut sökväg",
      { kallor: [{ id: "a", fil: "/etc/passwd", profil: "star-arendelista" }] },
      "sökvägen lämnar katalogen",
    ],
    [
      "katalog som fil",
      { kallor: [{ id: "a", fil: ".", profil: "star-arendelista" }] },
      "det är ingen vanlig fil",
    ],
    [
      "två källor med samma id",
      { kallor: [1, 2].map(() => ({ id: "a", fil: "lista.csv", profil: "star-arendelista" })) },
      "två källor har samma id",
    ],
    [
      "okänd överenskommelse",
      { overenskommelser: ["x"] },
      "överenskommelsen finns inte. Välj bland jamtland-2025",
    ],
    ["nyckel saknas", { nyckel: { miljo: "STAR_NYCKEL" } }, "sätt miljövariabeln STAR_NYCKEL"],
    ["nyckelfil saknas", { nyckel: { fil: "nyckel" } }, "nyckel.fil: filen finns inte"],
    [
      "blad i CSV",
      { kallor: [{ id: "a", fil: "lista.csv", profil: "star-arendelista", blad: "1" }] },
      "inga blad",
    ],
  ])("star.json: %s", async (_, andra, mening) => {
    const svar = await importera(
      katalogMed({
        "star.json": typeof andra === "string" ? andra : starJson(andra),
        "lista.csv": LISTA,
      }),
    );
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(enMening(svar.fel)).toContain(mening);
  });

  it("en egen överenskommelse som säger emot sig själv, eller nämner en regel som inte finns", async () => {
    const { exempelforbundet } = await import("@star-finsam/core/overenskommelse");
    const med = async (andra: object) => {
      const svar = await importera(
        katalogMed({
          "star.json": starJson({ overenskommelser: [{ fil: "o.json" }] }),
          "o.json": JSON.stringify({ ...exempelforbundet, ...andra }),
          "lista.csv": LISTA,
        }),
      );
      return [svar.kod, svar.ut === "" ? svar.fel : ""];
    };
    expect(await med({})).toEqual([0, ""]);
    expect(await med({ regler: ["SAMTYCKE-1", "SAMTYKCE-2", "AKT-4", "AKT-44"] })).toEqual([
      2,
      "o.json: regler.1: regeln finns inte.\no.json: regler.3: regeln finns inte.\n",
    ]);
    expect(await med({ till: "2020-01-01", sjalvforsorjning: ["arbete"] })).toEqual([
      2,
      "o.json: till: väntade en dag som inte är före fran.\n" +
        "o.json: sjalvforsorjning.0: väntade något av arbete_eller_sjukersattning, arbete_eller_studier, egen_forsorjning.\n",
    ]);
  });

  it("ingen star.json", async () => {
    const svar = await importera(katalogMed({}));
    expect([svar.kod, enMening(svar.fel)]).toEqual([
      2,
      expect.stringContaining("saknar star.json"),
    ]);
  });

  it("en länk ut ur katalogen följs inte", async () => {
    const katalog = katalogMed({ "star.json": starJson() });
    symlinkSync(join(exempel("berg"), "arendelista.csv"), join(katalog, "lista.csv"));
    const svar = await importera(katalog);
    expect([svar.kod, enMening(svar.fel)]).toEqual([
      2,
      expect.stringContaining("lämnar katalogen"),
    ]);
  });

  it.each([
    ["en katalog", (plats: string) => mkdirSync(plats)],
    ["ett namngivet rör", (plats: string) => spawnSync("mkfifo", [plats])],
  ])("%s i stället för en fil: ett fel, ingen väntan", async (_, gor) => {
    const katalog = katalogMed({ "star.json": starJson() });
    gor(join(katalog, "lista.csv"));
    expect(existsSync(join(katalog, "lista.csv"))).toBe(true);
    const svar = await importera(katalog);
    expect([svar.kod, svar.ut, enMening(svar.fel)]).toEqual([
      2,
      "",
      expect.stringContaining("det är ingen vanlig fil"),
    ]);
  });

  it("en kort nyckel vägras, en lång godtas, ur miljön och ur en fil", async () => {
    const miljo = katalogMed({
      "star.json": starJson({ nyckel: { miljo: "N" } }),
      "lista.csv": LISTA,
    });
    const kort = await importera(miljo, { N: "x".repeat(31) });
    expect([kort.kod, enMening(kort.fel)]).toEqual([2, expect.stringContaining("minst 32 bytes")]);
    expect((await importera(miljo, { N: "x".repeat(32) })).kod).toBe(0);
    const fil = (langd: number) =>
      katalogMed({
        "star.json": starJson({ nyckel: { fil: "n" } }),
        "lista.csv": LISTA,
        n: `${"x".repeat(langd)}\n`,
      });
    expect([(await importera(fil(31))).kod, (await importera(fil(32))).kod]).toEqual([2, 0]);
  });

  it("fel i en egen profil och en egen mall räknas upp med plats", async () => {
    const kallor = [{ id: "a", fil: "lista.csv", profil: { fil: "p.json" } }];
    const profil = {
      id: "p",
      version: 1,
      kalla: "k",
      beskrivning: "b",
      bevis: "antagen",
      radtyp: "arende",
      kolumner: [],
      nycklar: ["arende"],
      radregler: [],
      summaord: [],
    };
    const svar = await importera(
      katalogMed({
        "star.json": starJson({ kallor }),
        "lista.csv": LISTA,
        "p.json": JSON.stringify(profil),
      }),
    );
    expect(svar.kod).toBe(2);
    expect(svar.fel).toContain("kräver fältet arende");
    const mall = await star([
      "rapport",
      exempel("berg"),
      "--period",
      "2024",
      "--mall",
      join(katalogMed({ "m.json": "{}" }), "m.json"),
    ]);
    expect([mall.kod, mall.fel]).toEqual([
      2,
      expect.stringContaining("m.json: id: nyckeln saknas"),
    ]);
  });
});

describe("en fil som avvisas är 1, och inga siffror skrivs", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["tom fil", "", "Filen är tom"],
    ["fel profil", "a;b\n1;2\n", "Ingen rad i filens början passar profilen star-arendelista"],
    ["trasig Excel-bok", Buffer.from("PK\u0003\u0004[Content_Types].xml"), "Arbetsboken är skadad"],
    [
      "trasig kodning",
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xe5, 0x3b),
      "går inte att läsa med den kodning",
    ],
    ["binär", Buffer.from(`${LISTA}\0`), "nolltecken"],
    ["oavslutat citat", `${RUBRIK}\n"A1;x\n`, "öppnas på rad 2"],
  ])("%s", async (_, lista, mening) => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": lista });
    const svar = await importera(katalog);
    expect([svar.kod, enMening(svar.fel)]).toEqual([1, expect.stringContaining(mening)]);
    expect(svar.ut).toContain("avvisad");
    const siffror = await star(["nyckeltal", katalog, "--period", "2024", "--json"]);
    expect([siffror.kod, siffror.ut]).toEqual([1, ""]);
  });
});

describe("det som bara en angripare skriver", () => {
  it("två listor med samma ärendenummer för olika individer stoppar, utan nummer i meningen", async () => {
    const kallor = ["a", "b"].map((id) => ({ id, fil: `${id}.csv`, profil: "star-arendelista" }));
    const katalog = katalogMed({
      "star.json": starJson({ kallor }),
      "a.csv": LISTA,
      "b.csv": LISTA.replace("19830310-9980", "19630911-9946"),
    });
    for (const kommando of [
      ["importera", katalog],
      ["nyckeltal", katalog, "--period", "2024", "--json"],
    ]) {
      const svar = await star(kommando);
      expect([svar.kod, enMening(svar.fel)]).toEqual([
        1,
        expect.stringContaining("a.csv rad 2 och b.csv rad 2"),
      ]);
    }
  });

  it.each(["constructor", "__proto__", "toString"])(
    "miljövariabeln %s är ingen nyckel",
    async (miljo) => {
      const svar = await importera(
        katalogMed({ "star.json": starJson({ nyckel: { miljo } }), "lista.csv": LISTA }),
      );
      expect([svar.kod, enMening(svar.fel)]).toEqual([
        2,
        expect.stringContaining("Nyckeln saknas"),
      ]);
    },
  );

  it("en överenskommelse kan skärpa minsta cellen men aldrig släppa den", async () => {
    const { exempelforbundet } = await import("@star-finsam/core/overenskommelse");
    const antal = async (minstaCell: number) => {
      const katalog = katalogMed({
        "star.json": starJson({ overenskommelser: [{ fil: "o.json" }] }),
        "o.json": JSON.stringify({ ...exempelforbundet, minstaCell }),
        "lista.csv": `${RUBRIK}\n${["19830310-9980", "19630911-9946", "19830115-9920", "19830114-9970", "19830421-9937", "19820423-9944"].map((pnr, i) => `A${i};${pnr};K;samplanering;2024-01-10;IFO;antagen;2024-02-01;`).join("\n")}\n`,
      });
      const rader: ReadonlyArray<{ readonly status: string }> = JSON.parse(
        (
          await star([
            "nyckeltal",
            katalog,
            "--period",
            "2024",
            "--json",
            "--nyckeltal",
            "deltagare",
          ])
        ).ut,
      );
      return rader.map(({ status }) => status);
    };
    expect([await antal(1), await antal(7)]).toEqual([
      ["visad", "visad"],
      ["dold", "dold"],
    ]);
  });

  it("ett felstavat nyckeltal eller en felstavad gruppering i en mall är fel användning", async () => {
    const mall = (block: object) =>
      join(
        katalogMed({
          "m.json": JSON.stringify({
            id: "m",
            version: 1,
            filnamn: "m",
            titel: { sv: "M", en: "M" },
            avsnitt: [{ id: "a", rubrik: { sv: "A", en: "A" }, block: [block] }],
          }),
        }),
        "m.json",
      );
    for (const [block, mening] of [
      [
        { _tag: "Siffror", nyckeltal: ["deltagarna"] },
        "avsnitt.0.block.0: nyckeltalet finns inte här; välj bland aktualiseringar",
      ],
      [{ _tag: "Grupptabell", nyckeltal: "deltagare", dimension: "constructor" }, "välj bland kon"],
      [{ _tag: "Definitionstabell", nyckeltal: "utfall" }, "välj bland sjalvforsorjande"],
    ] as const) {
      const svar = await star([
        "rapport",
        exempel("berg"),
        "--period",
        "2024",
        "--mall",
        mall(block),
      ]);
      expect([svar.kod, enMening(svar.fel)]).toEqual([2, expect.stringContaining(mening)]);
    }
  });

  it.each([
    ["djupt nästlad", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["djupt objekt", `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`],
  ])("star.json: %s", async (_, innehall) => {
    const svar = await importera(katalogMed({ "star.json": innehall }));
    expect(svar.kod).toBe(2);
    expect(svar.fel.length).toBeLessThan(2000);
  });

  it("sextiotusen rader i karantän redovisas utan att fastna", async () => {
    const rader = Array.from(
      { length: 60_000 },
      (_, n) => `A${n};19830310-9980;Q;samplanering;2024-01-10;IFO;antagen;2024-02-01;`,
    );
    const svar = await importera(
      katalogMed({ "star.json": starJson(), "lista.csv": `${RUBRIK}\n${rader.join("\n")}\n` }),
    );
    expect(svar.ut).toContain("rad 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 och 59990 till");
  });
});

describe("det som går vidare", () => {
  it("rader i karantän ger 0, räknas på stderr och syns i rapporten", async () => {
    const katalog = katalogMed({
      "star.json": starJson(),
      "lista.csv": LISTA.replace(";K;", ";Q;"),
    });
    const svar = await importera(katalog);
    expect([svar.kod, svar.fel]).toEqual([0, expect.stringContaining("1 rad ligger i karantän")]);
    expect(svar.ut).toContain("karantän rad 2: Kön har ett värde som inte finns i kodlistan kon");
  });

  it("insatser för ärenden som ingen lista har sägs till om", async () => {
    const katalog = kopiaAv("berg");
    writeFileSync(
      join(katalog, "insatser.csv"),
      "Ärendenr;Insats;Kategori;Part;Start;Slut\nX9;Praktik;arbetsinriktad;AF;2024-01-01;\n",
    );
    expect((await importera(katalog)).fel).toContain("1 ärende nämns");
  });

  it("en lista utan beslut ger okända siffror, inte noll", async () => {
    const utan =
      "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Avslutad\nA1;19830310-9980;K;samplanering;2024-01-10;IFO;2024-05-01\n";
    const { starArendelista } = await import("@star-finsam/adapters-csv");
    const profil = {
      ...starArendelista,
      kolumner: starArendelista.kolumner.filter(({ falt }) => !falt.startsWith("beslut")),
      radregler: [],
    };
    const kallor = [{ id: "a", fil: "lista.csv", profil: { fil: "p.json" } }];
    const katalog = katalogMed({
      "star.json": starJson({ kallor }),
      "lista.csv": utan,
      "p.json": JSON.stringify(profil),
    });
    const svar = await star(["nyckeltal", katalog, "--period", "2024", "--intern", "--json"]);
    const rader: ReadonlyArray<{ readonly nyckeltal: string; readonly status: string }> =
      JSON.parse(svar.ut);
    const status = Object.fromEntries(rader.map((rad) => [rad.nyckeltal, rad.status]));
    expect(status).toMatchObject({
      aktualiseringar: "visad",
      deltagare: "saknas",
      avslutade: "saknas",
      sjalvforsorjande: "saknas",
    });
    expect(svar.fel).toContain("1 ärende har en avslutsdag men inget beslut");
  });

  it("karantänen står också i rapporten", async () => {
    const lista = `${LISTA}${LISTA.split("\n")[1]?.replace("A1;", "A2;").replace(";K;", ";Q;")}\n`;
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": lista });
    const svar = await star([
      "rapport",
      katalog,
      "--mall",
      "slut-jamtland",
      "--period",
      "2024",
      "--format",
      "html,md,json",
    ]);
    expect(svar.fel).toContain("Kör star importera för att se varför");
    for (const fil of svar.ut.trim().split("\n")) {
      expect(readFileSync(fil, "utf8")).toContain("1 rad ligger i karantän");
    }
  });

  it("en liggare som inte är en stoppar, utan att innehållet syns; $schema är tillåtet", async () => {
    const med = (liggare: string) =>
      star([
        "nyckeltal",
        katalogMed({
          "star.json": starJson({ $schema: "x", liggare: "l.ndjson" }),
          "l.ndjson": liggare,
          "lista.csv": LISTA,
        }),
        "--period",
        "2024",
      ]);
    const svar = await med("hemligt");
    expect([svar.kod, svar.ut, svar.fel]).toEqual([
      1,
      "",
      expect.stringContaining("Liggaren, rad 1"),
    ]);
    expect(svar.fel).not.toContain("hemligt");
    expect((await med("")).kod).toBe(0);
  });

  it("en period som inget ärende rör sägs till om, och belopp utan poster är okända", async () => {
    const svar = await star([
      "nyckeltal",
      exempel("berg"),
      "--period",
      "2010",
      "--json",
      "--intern",
    ]);
    expect(svar.fel).toContain("sträcker sig från 2020-09-14");
    expect(svar.ut).toMatch(/"nyckeltal": "utfall"[^}]*\}[^}]*\}[^}]*"status": "saknas"/u);
  });

  it("en lista utan rader sägs till om", async () => {
    const svar = await importera(
      katalogMed({ "star.json": starJson(), "lista.csv": `${RUBRIK}\n` }),
    );
    expect(svar.ut).toContain("inga rader under den");
  });

  it("hjälpen räknar upp mallar och nyckeltal och säger vad som krävs", async () => {
    const { ut } = await star(["rapport", "--help"]);
    expect(ut.replace(/\s+/gu, " ")).toMatch(
      /--period <period> .* \(krävs\).*--mall <id> .* \(krävs\): tertial, ar, slut-jamtland/u,
    );
    expect((await star(["nyckeltal", "--help"])).ut.replace(/\s+/gu, " ")).toContain(
      "aktualiseringar, deltagare",
    );
  });

  it("hjälpen är på svenska på stdout, på engelska med --lang en", async () => {
    const sv = await star(["rapport", "--help"]);
    expect([sv.kod, sv.fel]).toEqual([0, ""]);
    expect(sv.ut).toContain("Användning: star rapport <katalog> [flaggor]");
    expect(sv.ut).not.toMatch(/Usage|Options|display help|default/u);
    const en = await star(["rapport", "--help", "--lang", "en"]);
    expect(en.ut).toContain("Usage: star rapport");
    expect((await star(["--lang=en", "importera", "/finns/inte"])).fel).toContain("does not exist");
    expect((await star(["--version"])).ut).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it("rapporten säger till när katalogen inte går att skriva i", async () => {
    const katalog = kopiaAv("berg");
    writeFileSync(join(katalog, "ut"), "en fil i vägen");
    const svar = await star(["rapport", katalog, "--mall", "slut-jamtland", "--period", "2024"]);
    expect([svar.kod, svar.fel]).toEqual([1, expect.stringContaining("kunde inte skrivas")]);
    const proc = await star([
      "rapport",
      katalog,
      "--mall",
      "slut-jamtland",
      "--period",
      "2024",
      "--ut",
      "/proc/star/ut",
    ]);
    expect([proc.kod, proc.fel]).toEqual([1, expect.stringContaining("kunde inte skrivas")]);
    mkdirSync(join(katalog, "annan"));
    expect(
      (
        await star([
          "rapport",
          katalog,
          "--mall",
          "slut-jamtland",
          "--period",
          "2024",
          "--ut",
          join(katalog, "annan"),
        ])
      ).kod,
    ).toBe(0);
  });
});
