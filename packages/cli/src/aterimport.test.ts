/**
 * Återimport genom kommandot: loggen, skillnaden, volymvakten, karantänen ut och in, rättelser, spärren.
 */
import {
  appendFileSync,
  existsSync,
  lstatSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, kopiaAv, star, starJson } from "./testkor.ts";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad";
const PNR = ["19830310-9980", "19630911-9946", "19830115-9920", "19830114-9970"];
const rad = (n: number, mer: { kon?: string; dag?: string; slut?: string; pnr?: string } = {}) =>
  [
    ...[`A${n}`, mer.pnr ?? PNR[n % 4] ?? "", mer.kon ?? "K", "samplanering"],
    ...[mer.dag ?? `20${10 + n}-01-10`, "IFO", "antagen", `20${10 + n}-02-01`],
    mer.slut ?? `20${10 + n}-06-01`,
  ].join(";");
const fil = (...rader: ReadonlyArray<string>) => `${[RUBRIK, ...rader].join("\n")}\n`;
const katalogAv = (lista: string, andra: object = {}, filer: Record<string, string> = {}) =>
  katalogMed({ "star.json": starJson(andra), "lista.csv": lista, ...filer });
const skriv = (katalog: string, lista: string) => writeFileSync(join(katalog, "lista.csv"), lista);
const loggen = (katalog: string) => readFileSync(join(katalog, ".star", "fakta.ndjson"), "utf8");
const importera = (katalog: string, ...flaggor: ReadonlyArray<string>) =>
  star(["importera", katalog, ...flaggor]);
const antal = async (katalog: string, nyckeltal = "aktualiseringar") => {
  const svar = await star([
    ...["nyckeltal", katalog, "--period", "2000..2030", "--intern", "--json"],
    ...["--nyckeltal", nyckeltal],
  ]);
  const rader: ReadonlyArray<{ readonly grupp: object; readonly antal: number }> = JSON.parse(
    svar.ut,
  );
  return rader.find(({ grupp }) => Object.keys(grupp).length === 0)?.antal;
};

describe("loggen", () => {
  it("skrivs med ägarens rättigheter, godtas av schemat, och används av andra kommandon", async () => {
    const katalog = katalogAv(fil(rad(1), rad(2)));
    expect((await importera(katalog)).kod).toBe(0);
    expect([
      lstatSync(join(katalog, ".star")).mode & 0o777,
      lstatSync(join(katalog, ".star", "fakta.ndjson")).mode & 0o777,
    ]).toEqual([0o700, 0o600]);
    const schema = new URL("../../core/schema/logg-1.json", import.meta.url);
    const godtar = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    for (const text of loggen(katalog).trim().split("\n"))
      expect(godtar(JSON.parse(text))).toBe(true);
    skriv(katalog, fil(rad(1)));
    expect(await antal(katalog)).toBe(2);
    const svar = await star(["granska", katalog]);
    expect(svar.fel).toContain("lista.csv har ändrats sedan den lästes in");
  });

  it.each(["berg", "krokom"])("%s: siffrorna ur loggen är siffrorna ur källorna", async (namn) => {
    const katalog = kopiaAv(namn);
    const siffror = async () =>
      (await star(["nyckeltal", katalog, "--period", "2000..2030", "--intern", "--json"])).ut;
    const fore = await siffror();
    expect((await importera(katalog)).kod).toBe(0);
    expect(await siffror()).toBe(fore);
    const bytes = loggen(katalog);
    const igen = await importera(katalog, "--nu", "2026-02-01");
    expect(igen.kod).toBe(0);
    expect(igen.ut).toContain("importerade 0");
    expect(loggen(katalog)).toBe(bytes);
  });

  it("--prova skriver ingenting alls", async () => {
    const katalog = katalogAv(fil(rad(1), rad(2, { kon: "Q" })));
    const svar = await importera(katalog, "--prova", "--karantan", join(katalog, "k.csv"));
    expect([svar.kod, svar.fel]).toEqual([0, expect.stringContaining("Prov: inget har skrivits")]);
    expect([existsSync(join(katalog, ".star")), existsSync(join(katalog, "k.csv"))]).toEqual([
      false,
      false,
    ]);
  });

  it("en avbruten sista rad sägs, räknas inte, och är borta efter nästa inläsning", async () => {
    const katalog = katalogAv(fil(rad(1)));
    await importera(katalog);
    const hel = loggen(katalog);
    appendFileSync(join(katalog, ".star", "fakta.ndjson"), '{"_tag":"ArendeAvsl');
    expect(await antal(katalog)).toBe(1);
    expect((await star(["granska", katalog])).fel).toContain("är avbruten och räknas inte");
    await importera(katalog);
    expect(loggen(katalog)).toBe(hel);
  });

  it("en trasig rad mitt i, en annan nyckel och en länk i stället för mapp stoppar med en mening", async () => {
    const katalog = katalogAv(fil(rad(1)), { nyckel: { miljo: "N" } });
    const med = (nyckel: string) => star(["importera", katalog], { N: nyckel.repeat(32) });
    await med("x");
    const annan = await med("y");
    expect([annan.kod, annan.fel]).toEqual([2, expect.stringContaining("Nyckeln är inte den")]);
    writeFileSync(join(katalog, ".star", "fakta.ndjson"), `{"_tag":"X"}\n${loggen(katalog)}`);
    const trasig = await med("x");
    expect([trasig.kod, trasig.fel]).toEqual([2, expect.stringContaining("rad 1 kan inte läsas")]);
    rmSync(join(katalog, ".star"), { recursive: true });
    symlinkSync(exempel("berg"), join(katalog, ".star"));
    const lank = await med("x");
    expect([lank.kod, lank.fel]).toEqual([2, expect.stringContaining(".star kan inte läsas")]);
  });
});

describe("skillnaden", () => {
  it("säger nya, ändrade och borta rader, och raderna går att räkna ihop", async () => {
    const katalog = katalogAv(fil(rad(1), rad(2), rad(3)));
    await importera(katalog);
    skriv(katalog, fil(rad(4), rad(2, { slut: "2012-09-09" }), rad(1)));
    const { ut } = await importera(katalog);
    expect(ut).toContain("läst 4 = importerade 2 + karantän 0 + dubbletter 0 + oförändrade 1");
    expect(ut).toContain("1 ny rad: rad 2\n");
    expect(ut).toContain("1 ändrad rad: rad 3\n");
    expect(ut).toContain("1 rad är borta och återkallas: stod på rad 4");
    expect(loggen(katalog)).toContain('"ersatter":"arenden:A2:ArendeAvslutat:1"');
    expect(await antal(katalog)).toBe(3);
    skriv(katalog, fil(rad(1), rad(2), rad(3)));
    await importera(katalog);
    expect([await antal(katalog), await antal(katalog, "avslutade")]).toEqual([3, 3]);
    const idn = loggen(katalog).match(/"id":"[^"]+"/gu) ?? [];
    expect(new Set(idn).size).toBe(idn.length);
  });

  it("rader i karantän gör att det som fattas ligger kvar, tills --borttagna", async () => {
    const katalog = katalogAv(fil(rad(1), rad(2)));
    await importera(katalog);
    skriv(katalog, fil(rad(1), rad(2, { kon: "Q" })));
    const svar = await importera(katalog);
    expect(svar.ut).toContain("1 rad fattas men ligger kvar");
    expect(await antal(katalog)).toBe(2);
    await importera(katalog, "--borttagna");
    expect(await antal(katalog)).toBe(1);
  });

  it("en källa som täcker en period återkallar inget utanför den", async () => {
    const kallor = [{ id: "a", fil: "lista.csv", profil: "star-arendelista", period: "2012" }];
    const katalog = katalogAv(fil(rad(1), rad(2)), { kallor });
    await importera(katalog);
    skriv(katalog, fil(rad(3)));
    expect((await importera(katalog)).ut).toContain("1 rad är borta och återkallas: stod på rad 3");
    expect(await antal(katalog)).toBe(2);
    const fel = await importera(
      katalogAv(fil(rad(1)), { kallor: kallor.map((k) => ({ ...k, period: "x" })) }),
    );
    expect([fel.kod, fel.fel]).toEqual([
      2,
      expect.stringContaining("kallor.0.period: väntade en period"),
    ]);
  });

  it("volymvakten stoppar utan att skriva; --godta-volym och --volymgrans släpper", async () => {
    const alla = Array.from({ length: 14 }, (_, n) => rad(n));
    const katalog = katalogAv(fil(...alla));
    await importera(katalog);
    const hel = loggen(katalog);
    skriv(katalog, fil(...alla.slice(0, 3)));
    const svar = await importera(katalog);
    expect([svar.kod, svar.fel]).toEqual([1, expect.stringContaining("poster går från 14 till 3")]);
    expect(loggen(katalog)).toBe(hel);
    expect((await importera(katalog, "--volymgrans", "90,10", "--prova")).kod).toBe(0);
    const fel = await importera(katalog, "--volymgrans", "hälften");
    expect([fel.kod, fel.fel]).toEqual([2, expect.stringContaining("--volymgrans ska vara")]);
    expect((await importera(katalog, "--godta-volym")).kod).toBe(0);
    expect(await antal(katalog)).toBe(3);
  });

  it("en avvisad fil skriver ingenting", async () => {
    const katalog = katalogAv(fil(rad(1)));
    await importera(katalog);
    const hel = loggen(katalog);
    skriv(katalog, "");
    expect((await importera(katalog)).kod).toBe(1);
    expect(loggen(katalog)).toBe(hel);
  });
});

describe("karantänen", () => {
  const trasig = () => katalogAv(fil(rad(1), rad(2, { kon: "Q" }), rad(3, { dag: "2013-02-30" })));

  it("ut med 0600 och utan identiteter; rättad och inläst ger den hela filens fakta", async () => {
    const katalog = trasig();
    const ut = join(katalog, "karantan.csv");
    const utan = await importera(katalog, "--prova");
    expect(utan.fel).not.toContain("--rattad");
    const svar = await importera(katalog, "--karantan", ut);
    expect([svar.kod, svar.fel]).toEqual([0, expect.stringContaining("2 rader i karantän")]);
    expect(svar.fel).toContain(`star importera ${katalog} --rattad ${ut}`);
    expect(statSync(ut).mode & 0o777).toBe(0o600);
    const text = readFileSync(ut, "utf8");
    expect(text).toContain("***");
    expect(text).not.toMatch(/19\d{6}-\d{4}/u);
    expect(text.split("\n")[1]).toMatch(/;3;a[\w-]{20};OKAND_KOD kon$/u);
    writeFileSync(ut, text.replace(";Q;", ";K;").replace("2013-02-30", "2013-01-10"));
    const in_ = await importera(katalog, "--rattad", ut);
    expect([in_.kod, in_.ut]).toEqual([0, expect.stringContaining("karantän 0")]);
    expect(in_.ut).toContain("2 rättade rader har förts in");
    expect(in_.fel).toContain("Källfilen är orörd: rätta den också");
    const hel = katalogAv(fil(rad(1), rad(2), rad(3)));
    await importera(hel);
    const utanKalla = (katalog_: string) =>
      loggen(katalog_)
        .trim()
        .split("\n")
        .map((rad_) => ({ ...JSON.parse(rad_), kalla: 0 }))
        .filter(({ _tag }) => _tag !== "KallaInlast")
        .map((faktum) => JSON.stringify(faktum))
        .sort();
    expect(utanKalla(katalog)).toEqual(utanKalla(hel));
    await importera(katalog);
    expect(await antal(katalog)).toBe(3);
  });

  it("utan --karantan sägs hur man får filen, och en arbetsboks ändelse vägras", async () => {
    const katalog = trasig();
    const svar = await importera(katalog);
    expect(svar.fel).toContain("Skriv ut raderna i karantän med --karantan");
    const bok = await importera(katalog, "--karantan", join(katalog, "k.xlsx"));
    expect([bok.kod, bok.ut, bok.fel]).toEqual([2, "", expect.stringContaining("sluta på .csv")]);
    expect(existsSync(join(katalog, "k.xlsx"))).toBe(false);
  });

  it("flera källor ger en fil var, och den rättade hittar hem till sin", async () => {
    const kallor = ["a", "b"].map((id) => ({ id, fil: `${id}.csv`, profil: "star-arendelista" }));
    const katalog = katalogMed({
      ...{ "star.json": starJson({ kallor }), "a.csv": fil(rad(1, { kon: "Q" })) },
      "b.csv": fil(rad(2, { kon: "Q" })),
    });
    await importera(katalog, "--karantan", join(katalog, "k.csv"));
    const [a, b] = ["k-a.csv", "k-b.csv"].map((namn) => join(katalog, namn));
    for (const namn of [a ?? "", b ?? ""]) {
      writeFileSync(namn, readFileSync(namn, "utf8").replace(";Q;", ";M;"));
    }
    const svar = await importera(katalog, "--rattad", b ?? "", "--rattad", a ?? "");
    expect([svar.kod, await antal(katalog)]).toEqual([0, 2]);
  });

  it("fel fil, ändrad källa, en saknad fil och ett namn som är en källa stoppar", async () => {
    const katalog = trasig();
    const ut = join(katalog, "k.csv");
    await importera(katalog, "--karantan", ut);
    skriv(katalog, fil(rad(1), rad(2, { kon: "Q", pnr: PNR[0] ?? "" }), rad(3, { kon: "Q" })));
    const andrad = await importera(katalog, "--rattad", ut);
    expect([andrad.kod, andrad.fel]).toEqual([
      1,
      expect.stringContaining("rad 2, 3 finns inte längre i källan"),
    ]);
    const fel = await importera(katalog, "--rattad", join(katalog, "lista.csv"));
    expect([fel.kod, fel.fel]).toEqual([1, expect.stringContaining("star_rad")]);
    const saknas = await importera(katalog, "--rattad", join(katalog, "finns-inte.csv"));
    expect([saknas.kod, saknas.fel]).toEqual([
      2,
      expect.stringContaining("finns inte eller kan inte läsas"),
    ]);
    for (const namn of ["lista.csv", "star.json"]) {
      const over = await importera(katalog, "--karantan", join(katalog, namn));
      expect([over.kod, over.fel]).toEqual([2, expect.stringContaining("katalogens egna filer")]);
    }
  });

  it("utan rader i karantän skrivs ingen fil", async () => {
    const katalog = katalogAv(fil(rad(1)));
    const svar = await importera(katalog, "--karantan", join(katalog, "k.csv"));
    expect([svar.fel, existsSync(join(katalog, "k.csv"))]).toEqual([
      expect.stringContaining("Inga rader i karantän"),
      false,
    ]);
  });
});

describe("rättelser", () => {
  const med = (rattelser: ReadonlyArray<object>) =>
    katalogAv(
      fil(rad(1), rad(2)),
      { rattelser: "r.json" },
      { "r.json": JSON.stringify({ version: 1, rattelser }) },
    );
  const en = (andra: object) => ({
    ...{ faktum: "arenden:A1:ArendeAvslutat:1", av: "samordnare", skal: "Fel dag i källan." },
    ...{ till: "2025-12-31", blir: "borttaget", ...andra },
  });

  it("tillämpas med och utan logg, och räknas upp; en utgången sägs och tillämpas inte", async () => {
    const katalog = med([
      en({}),
      en({ faktum: "arenden:A2:ArendeAvslutat:1", till: "2024-12-31" }),
      en({ faktum: "x:y:z:1" }),
    ]);
    expect(await antal(katalog, "avslutade")).toBe(1);
    const { ut } = await importera(katalog);
    expect(ut).toContain(
      "rättelse 1: ArendeAvslutat (lista.csv 2) rättad av samordnare, gäller till och med 2025-12-31: Fel dag i källan.",
    );
    expect(ut).toContain("rättelse 2: har gått ut (2024-12-31, samordnare)");
    expect(ut).toContain("rättelse 3: träffar inget faktum");
    expect(await antal(katalog, "avslutade")).toBe(1);
    expect(loggen(katalog)).not.toContain("rattelse");
  });

  it("en trasig rättelsefil, och en rättelse som inte blir något faktum, är fel användning", async () => {
    const form = await importera(med([{ faktum: "x" }]));
    expect([form.kod, form.fel]).toEqual([
      2,
      expect.stringContaining("r.json: rattelser.0.av: nyckeln saknas"),
    ]);
    const blir = await importera(med([en({ blir: { galler: "HEMLIGT" } })]));
    expect([blir.kod, blir.fel]).toEqual([
      2,
      expect.stringContaining("r.json: rattelser.0.blir: galler:"),
    ]);
    expect(blir.fel).not.toContain("HEMLIGT");
  });
});

describe("koppling", () => {
  it("olika kön och två öppna ärenden blir fynd med båda platserna, inte stopp", async () => {
    const pnr = PNR[0] ?? "";
    const katalog = katalogAv(fil(rad(1, { pnr, slut: "" }), rad(2, { pnr, kon: "M", slut: "" })));
    const svar = await importera(katalog);
    expect(svar.kod).toBe(0);
    expect(svar.ut).toMatch(/olika kön.*\(lista\.csv rad 2 och lista\.csv rad 3\)/u);
    expect(svar.ut).toMatch(/två öppna ärenden.*\(lista\.csv rad 2 och lista\.csv rad 3\)/u);
  });
});

describe("gallring", () => {
  it("siffrorna består, och samma export för inte tillbaka individen", async () => {
    const kallor = [
      { id: "arenden", fil: "lista.csv", profil: "star-arendelista" },
      { id: "insatser", fil: "insats.csv", profil: "star-insatser" },
    ];
    const insatser = `Ärendenr;Insats;Kategori;Part;Start;Slut\nA1;Kurs;social;IFO;2011-03-01;\nA2;Kurs;social;IFO;2012-03-01;\n`;
    const katalog = katalogAv(fil(rad(1), rad(2)), { kallor }, { "insats.csv": insatser });
    await importera(katalog);
    const spar = /p1_[\w-]{43}/u.exec(loggen(katalog).split("\n")[0] ?? "")?.[0] ?? "saknas";
    const svar = await star(["gallra", katalog, "--arende", "A1"]);
    expect([svar.kod, svar.ut]).toEqual([0, ""]);
    const kvar = () =>
      loggen(katalog) + readFileSync(join(katalog, ".star", "gallrade.json"), "utf8");
    expect(kvar()).not.toMatch(new RegExp(`${spar}|"A1"|:A1:|A1/Kurs`, "u"));
    expect(await antal(katalog)).toBe(2);
    for (const [ut, rader] of [
      ["k.csv", 0],
      ["k2.csv", 1],
    ] as const) {
      skriv(katalog, fil(rad(1), rad(2, rader === 0 ? {} : { kon: "Q" })));
      const igen = await importera(katalog, "--karantan", join(katalog, ut));
      expect(igen.kod).toBe(0);
      expect(igen.ut).toContain("karantän rad 2: Raden rör någon som har gallrats");
      expect(kvar()).not.toMatch(new RegExp(`${spar}|"A1"|:A1:|A1/Kurs`, "u"));
      expect(existsSync(join(katalog, ut))).toBe(rader === 1);
    }
    expect(readFileSync(join(katalog, "k2.csv"), "utf8")).not.toContain("A1");
    expect(await antal(katalog)).toBe(2);
    expect(lstatSync(join(katalog, ".star", "gallrade.json")).mode & 0o777).toBe(0o600);
    writeFileSync(join(katalog, ".star", "gallrade.json"), "{");
    expect((await importera(katalog)).kod).toBe(2);
  });

  it("utan logg, och ett okänt ärende, är fel användning", async () => {
    const katalog = katalogAv(fil(rad(1)));
    expect((await star(["gallra", katalog, "--arende", "A1"])).kod).toBe(2);
    await importera(katalog);
    const okant = await star(["gallra", katalog, "--arende", "A9"]);
    expect([okant.kod, okant.fel]).toEqual([2, expect.stringContaining("redan gallrats")]);
  });
});
