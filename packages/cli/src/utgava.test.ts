/**
 * Utgåvor genom kommandot: frysta när de ges ut, återskapade byte för byte, och jämförda med orsakerna för varje siffra.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Utgavejamforelse } from "@star-finsam/reporting";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { kopiaAv, star } from "./testkor.ts";

const INSATSEN = "2020-09..2024-10";
const FORSTA = "slut-jamtland@2020-09-01..2024-10-31";

const importera = async (katalog: string, nu: string): Promise<void> => {
  const { kod, fel } = await star(["importera", katalog, "--nu", nu]);
  expect(kod, fel).toBe(0);
};
const geUt = (katalog: string, nu: string, ...flaggor: ReadonlyArray<string>) =>
  star([
    ...["rapport", katalog, "--mall", "slut-jamtland", "--period", INSATSEN, "--format", "md"],
    ...["--publicera", "--nu", nu, ...flaggor],
  ]);
const utgavan = (katalog: string, id = FORSTA): string => join(katalog, `utgavor/${id}.json`);
const aterskapa = (katalog: string, ...flaggor: ReadonlyArray<string>) =>
  star(["utgava", "aterskapa", utgavan(katalog), ...flaggor]);
const jamfor = (katalog: string, ...flaggor: ReadonlyArray<string>) =>
  star(["utgava", "jamfor", utgavan(katalog), utgavan(katalog, `${FORSTA}#2`), ...flaggor]);
const jamforelsen = async (
  katalog: string,
  ...flaggor: ReadonlyArray<string>
): Promise<Utgavejamforelse> => {
  const { kod, ut, fel } = await jamfor(katalog, "--json", ...flaggor);
  expect(kod, fel).toBe(0);
  return JSON.parse(ut);
};

const schemat = (namn: string) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(
      readFileSync(new URL(`../../reporting/schema/${namn}-1.json`, import.meta.url), "utf8"),
    ),
  );

const lista = (katalog: string, andra: (text: string) => string): void => {
  const fil = join(katalog, "arendelista.csv");
  writeFileSync(fil, andra(readFileSync(fil, "latin1")), "latin1");
};
const stjarna = (
  katalog: string,
  andra: (star: { kallor: ReadonlyArray<{ id: string }> }) => object,
) => {
  const fil = join(katalog, "star.json");
  writeFileSync(fil, JSON.stringify(andra(JSON.parse(readFileSync(fil, "utf8")))));
};
/** Listorna togs ut en senare dag. */
const nyttUttag = (katalog: string, dag: string): void =>
  stjarna(katalog, (fore) => ({
    ...fore,
    kallor: fore.kallor.map((kalla) => ({ ...kalla, uttagen: dag })),
  }));

const utgiven = async (): Promise<string> => {
  const katalog = kopiaAv("berg");
  await importera(katalog, "2025-01-20");
  const { kod, fel } = await geUt(katalog, "2025-01-20");
  expect(kod, fel).toBe(0);
  return katalog;
};

const ny = (nummer: string, pnr: string): string =>
  `${nummer};${pnr};K;2326;samplanering;2024-05-02;IFO;2024-05-01;;antagen;2024-05-20;IFO;SIP;;l\u00F6n;;;;\r\n`;
/** Två sena ärenden. */
const sena = (text: string): string =>
  text.replace("Summa", `${ny("B037", "19830310-9980")}${ny("B038", "19630911-9946")}Summa`);
/** B014 avslutades efter perioden, inte i den. */
const rattad = (text: string): string => text.replace("2023-10-19", "2024-12-01");
const utanB022 = (text: string): string => text.replace(/^B022;[^\n]*\n/mu, "");
/** B033 avslutas när samtycket är återkallat. */
const avslutad = (text: string): string =>
  text.replace(/^(B033;.*?);*(\r?)$/mu, (rad: string) => {
    const celler = rad.trimEnd().split(";");
    return [...celler.slice(0, 17), "2024-09-20", "Flytt till annan kommun"].join(";");
  });
const aterkallat = (katalog: string, dag: string): void => {
  writeFileSync(
    join(katalog, "samtycken.csv"),
    `Ärendenr;Personnummer;Samtyckesdatum;Slag;Omfattar;Återkallat\nB033;19800627-9924;2024-06-20;STAR;IFO;${dag}\n`,
  );
  stjarna(katalog, (fore) => ({
    ...fore,
    kallor: [
      ...fore.kallor,
      { id: "samtycken", fil: "samtycken.csv", profil: "star-samtycken", uttagen: "2025-02-28" },
    ],
  }));
};

const andradOchUtgiven = async (): Promise<string> => {
  const katalog = await utgiven();
  lista(katalog, (text) => avslutad(utanB022(rattad(sena(text)))));
  nyttUttag(katalog, "2025-02-28");
  aterkallat(katalog, "2024-09-10");
  await importera(katalog, "2025-03-01");
  const { kod, fel } = await geUt(katalog, "2025-03-01");
  expect(kod, fel).toBe(0);
  return katalog;
};

const delarna = ({ siffror }: Utgavejamforelse, plats: string) =>
  siffror
    .find((siffra) => siffra.plats === plats)
    ?.delar?.map(({ orsak, tal }) => [orsak, tal.n] as const);

describe("star rapport --publicera", () => {
  it("återskapas också i format som blir mappar", async () => {
    const katalog = kopiaAv("berg");
    await importera(katalog, "2025-01-09");
    expect((await geUt(katalog, "2025-01-10")).kod).toBe(0);
    const ut = join(katalog, "om");
    const { kod, fel } = await aterskapa(katalog, "--format", "csv,xlsx", "--ut", ut);
    expect(kod, fel).toBe(0);
    expect(existsSync(join(ut, "slutrapport.xlsx"))).toBe(true);
    expect(existsSync(join(ut, "slutrapport-csv/00-om-rapporten.csv"))).toBe(true);
  });
  it("fryser utgåvan, efter schemat, en gång", async () => {
    const katalog = await utgiven();
    const godtar = schemat("utgava");
    expect(
      godtar(JSON.parse(readFileSync(utgavan(katalog), "utf8"))),
      JSON.stringify(godtar.errors),
    ).toBe(true);
    const fore = readFileSync(utgavan(katalog), "utf8");
    expect((await geUt(katalog, "2025-02-01")).fel).toContain("Samma rapport finns redan");
    expect(readdirSync(join(katalog, "utgavor"))).toHaveLength(1);
    expect(readFileSync(utgavan(katalog), "utf8")).toBe(fore);
    for (const hemligt of ["p1_AAAA", "B014", "19830310", '"n": 2,', "arende:"])
      expect(fore).not.toContain(hemligt);
  });

  it("utan logg sägs att utgåvan inte går att återskapa", async () => {
    const katalog = kopiaAv("berg");
    expect((await geUt(katalog, "2025-01-20")).fel).toContain("Katalogen har ingen logg");
    const { kod, fel } = await aterskapa(katalog);
    expect([kod, fel]).toEqual([1, expect.stringContaining("ingen logg (.star/fakta.ndjson)")]);
  });
});

describe("star utgava", () => {
  it("den första utgåvan återskapas byte för byte efter att allt ändrats, också sedan någon gallrats", async () => {
    const katalog = await andradOchUtgiven();
    const forsta = await aterskapa(katalog, "--format", "md,json", "--ut", join(katalog, "da"));
    expect([forsta.kod, forsta.ut]).toEqual([0, expect.stringContaining("byte för byte")]);
    const { rapport } = JSON.parse(readFileSync(utgavan(katalog), "utf8"));
    expect(readFileSync(join(katalog, "da/slutrapport.json"), "utf8")).toBe(
      `${JSON.stringify(rapport, undefined, 2)}\n`,
    );
    expect(readFileSync(join(katalog, "da/slutrapport.md"), "utf8")).toContain("Slutrapport");
    expect(readdirSync(join(katalog, ".star"))).toEqual(["fakta.ndjson"]);
    expect((await star(["gallra", katalog, "--arende", "B011"])).kod).toBe(0);
    const efter = await aterskapa(katalog);
    expect([efter.kod, efter.fel]).toEqual([0, expect.stringContaining("gallrats ur loggen")]);
  });

  it("varje orsak sägs vid de siffror den ändrat, och delarna är hela skillnaden", async () => {
    const katalog = await andradOchUtgiven();
    const jamforelse = await jamforelsen(katalog);
    const godtar = schemat("utgavejamforelse");
    expect(godtar(jamforelse), JSON.stringify(godtar.errors)).toBe(true);
    expect(delarna(jamforelse, "deltagare/aktualiseringar")).toEqual([
      ["sent", 2],
      ["borta", -1],
    ]);
    expect(delarna(jamforelse, "deltagare/avslutade")).toEqual([
      ["rattelse", -1],
      ["borta", -1],
      ["samtycke", 1],
    ]);
    for (const { fore, nu, delar = [] } of jamforelse.siffror) {
      if (typeof fore === "string" || typeof nu === "string") continue;
      expect(delar.reduce((summa, { tal }) => summa + tal.n, 0)).toBe(nu.n - fore.n);
    }
    const antal = new Map(jamforelse.orsaker.map((en) => [en.orsak, en.antal]));
    expect([...antal.keys()]).toEqual(["sent", "rattelse", "borta", "samtycke"]);
    expect(jamforelse.spridning).toBe("far_ej_spridas");
  });

  it("det dolda är dolt; internt visas det, med ärendena", async () => {
    const katalog = await andradOchUtgiven();
    const { siffror, orsaker } = await jamforelsen(katalog);
    for (const { fore, nu, delar } of siffror)
      expect(delar === undefined).toBe(fore === "dolt" || nu === "dolt");
    expect(orsaker.some(({ arenden }) => arenden !== undefined)).toBe(false);
    const intern = await jamforelsen(katalog, "--intern");
    expect(intern.siffror.every(({ delar }) => delar !== undefined)).toBe(true);
    expect(intern.orsaker.find(({ orsak }) => orsak === "borta")?.arenden).toEqual(["B022"]);
    expect(intern.orsaker.find(({ orsak }) => orsak === "samtycke")?.arenden).toEqual(["B033"]);
    const { ut } = await jamfor(katalog, "--intern", "--lang", "en");
    expect(ut).toContain("withdrawn consents");
    expect(ut).not.toMatch(/p1_|19830310/u);
  });

  it("utan ändringar skiljer inget", async () => {
    const katalog = await utgiven();
    const { ut } = await star(["utgava", "jamfor", utgavan(katalog), utgavan(katalog)]);
    expect(ut).toContain("Siffror som skiljer: 0 av");
    expect(ut).toContain("Inga uppgifter har kommit till");
  });
});

describe("rättelsefilen och reglerna", () => {
  it("en rättelse som kom till mellan utgåvorna är en rättad uppgift, och ogjord när den första återskapas", async () => {
    const katalog = await utgiven();
    const rattelse = {
      ...{ faktum: "arenden:B014:ArendeAvslutat:1", av: "samordnare", skal: "fel dag" },
      ...{ till: "2026-12-31", blir: { galler: "2024-12-01" } },
    };
    writeFileSync(
      join(katalog, "rattelser.json"),
      JSON.stringify({ version: 1, rattelser: [rattelse] }),
    );
    stjarna(katalog, (fore) => ({ ...fore, rattelser: "rattelser.json" }));
    expect((await geUt(katalog, "2025-03-01")).kod).toBe(0);
    expect(delarna(await jamforelsen(katalog), "deltagare/avslutade")).toEqual([["rattelse", -1]]);
    expect((await aterskapa(katalog)).kod).toBe(0);
  });

  it("en ändrad överenskommelse nämns", async () => {
    const katalog = await utgiven();
    stjarna(katalog, (fore) => ({ ...fore, overenskommelser: ["jamtland-tidigare"] }));
    lista(katalog, sena);
    nyttUttag(katalog, "2025-02-28");
    await importera(katalog, "2025-03-01");
    await geUt(katalog, "2025-03-01");
    const { regler } = await jamforelsen(katalog);
    expect(regler).toContainEqual({ slag: "overenskommelse", vilken: "jamtland-2025@1" });
  });
});

describe("ändrade delmål", () => {
  const delmal = (katalog: string, nyckeltal: string): void =>
    writeFileSync(
      join(katalog, "delmal.json"),
      JSON.stringify({
        delmal: [
          {
            ...{ id: "volym", titel: { sv: "Volymen", en: "The volume" }, period: "insatsen" },
            delar: [
              {
                ...{ _tag: "Matning", nyckeltal, grupp: {}, vad: "antal" },
                krav: { jamforelse: "minst", mal: 20 },
              },
            ],
          },
        ],
      }),
    );

  it("siffran säger att regeln är en annan, och den gamla går inte att återskapa utan dem", async () => {
    const katalog = kopiaAv("berg");
    delmal(katalog, "avslutade");
    await importera(katalog, "2025-01-20");
    await geUt(katalog, "2025-01-20");
    delmal(katalog, "aktualiseringar");
    const { kod, fel } = await geUt(katalog, "2025-03-01");
    expect(kod, fel).toBe(0);
    const jamforelse = await jamforelsen(katalog);
    expect(jamforelse.regler).toEqual([{ slag: "delmal", vilken: "" }]);
    expect(jamforelse.orsaker).toEqual([]);
    expect(delarna(jamforelse, "maluppfyllelse/delmal/volym-0/antal")).toEqual([["regel", 8]]);
    const svar = await aterskapa(katalog, "--format", "md", "--ut", join(katalog, "da"));
    expect([svar.kod, svar.ut]).toEqual([1, ""]);
    expect(svar.fel).toContain("Siffror som skiljer: 1.");
    expect(svar.fel).toContain("Delmålen är andra.");
    expect(existsSync(join(katalog, "da"))).toBe(false);
  });
});

describe("avbrott", () => {
  it("en kopia som en död process lämnat efter sig tas bort; en levandes får vara", async () => {
    const katalog = await utgiven();
    const dod = join(katalog, ".star/aterskapad-99999999-x");
    const levande = join(katalog, `.star/aterskapad-${process.ppid}-x`);
    for (const mapp of [dod, levande]) mkdirSync(mapp);
    expect((await aterskapa(katalog)).kod).toBe(0);
    expect([existsSync(dod), existsSync(levande)]).toEqual([false, true]);
  });
});

describe("det som inte går", () => {
  it("fel filer, fel ordning och fel katalog sägs i en mening", async () => {
    const katalog = await andradOchUtgiven();
    const andra = utgavan(katalog, `${FORSTA}#2`);
    const fel = async (...argument: ReadonlyArray<string>) => {
      const svar = await star(["utgava", ...argument]);
      return [svar.kod, svar.ut, svar.fel.trim().split("\n").at(-1)];
    };
    const text = (del: string): unknown => expect.stringContaining(del);
    expect(await fel("aterskapa", join(katalog, "star.json"))).toEqual([
      2,
      "",
      text("ingen utgåva"),
    ]);
    expect(await fel("aterskapa", join(katalog, "finns-inte.json"))).toEqual([
      2,
      "",
      text("ingen utgåva"),
    ]);
    expect(await fel("jamfor", andra, utgavan(katalog))).toEqual([2, "", text("den gamla först")]);
    expect(await fel("jamfor", andra)).toEqual([2, "", text("star utgava jamfor")]);
    expect(await fel("visa", andra)).toEqual([2, "", text("star utgava jamfor")]);
    const annan = await utgiven();
    expect(await fel("jamfor", utgavan(annan), andra)).toEqual([2, "", text("olika kataloger")]);
    expect((await geUt(annan, "2025-01-20", "--period", "2023")).kod).toBe(0);
    const ar = utgavan(annan, "slut-jamtland@2023-01-01..2023-12-31");
    expect(await fel("jamfor", utgavan(annan), ar)).toEqual([2, "", text("olika mall, period")]);
    rmSync(join(annan, "star.json"));
    expect(await fel("aterskapa", ar)).toEqual([2, "", text("ingen mapp ovanför har star.json")]);
  });

  it("en utgåva som någon ändrat i gäller inte", async () => {
    const katalog = await utgiven();
    const fil = utgavan(katalog);
    writeFileSync(fil, readFileSync(fil, "utf8").replace('"n": 36', '"n": 37'));
    const { kod, fel } = await aterskapa(katalog);
    expect([kod, fel]).toEqual([1, expect.stringContaining("ändrad sedan den frystes")]);
  });

  it("en logg som börjat om, eller en kortad liggare, sägs", async () => {
    const katalog = await utgiven();
    rmSync(join(katalog, ".star"), { recursive: true });
    lista(katalog, utanB022);
    await importera(katalog, "2025-01-20");
    const { kod, fel } = await aterskapa(katalog);
    expect([kod, fel]).toEqual([1, expect.stringContaining("Loggen är inte densamma som då")]);
    await geUt(katalog, "2025-02-01");
    rmSync(join(katalog, "liggare.ndjson"));
    const kort = await star(["utgava", "aterskapa", utgavan(katalog, `${FORSTA}#2`)]);
    expect([kort.kod, kort.fel]).toEqual([1, expect.stringContaining("färre poster")]);
    expect(existsSync(join(katalog, "liggare.ndjson"))).toBe(false);
  });
});
