import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, kopiaAv, star, starJson, tillfallig } from "./testkor.ts";

type Rad = {
  readonly nyckeltal: string;
  readonly enhet: string;
  readonly grupp: Readonly<Record<string, string>>;
  readonly status: string;
  readonly antal?: number;
  readonly taljare?: number;
  readonly namnare?: number;
  readonly varde?: number;
  readonly spridning?: string;
};

const rader = async (
  namn: string,
  period: string,
  ...mer: ReadonlyArray<string>
): Promise<ReadonlyArray<Rad>> => {
  const { kod, ut } = await star([
    "nyckeltal",
    exempel(namn),
    "--period",
    period,
    "--json",
    ...mer,
  ]);
  expect(kod).toBe(0);
  return JSON.parse(ut);
};
const grupper = (alla: ReadonlyArray<Rad>, id: string, dimension: string) =>
  Object.fromEntries(
    alla
      .filter((r) => r.nyckeltal === id && dimension in r.grupp)
      .map((r) => [r.grupp[dimension], r.antal]),
  );
const hel = (alla: ReadonlyArray<Rad>, id: string) =>
  alla.find((r) => r.nyckeltal === id && Object.keys(r.grupp).length === 0)?.antal;

describe("Berg, slutrapportens siffror", () => {
  const berg = () => rader("berg", "2020-09..2024-10", "--intern");

  it("36 aktualiseringar, 17 män och 19 kvinnor, per aktör", async () => {
    const alla = await berg();
    expect(hel(alla, "aktualiseringar")).toBe(36);
    expect(alla.every(({ spridning }) => spridning === "intern")).toBe(true);
    expect(grupper(alla, "aktualiseringar", "kon")).toEqual({ man: 17, kvinna: 19 });
    expect(grupper(alla, "aktualiseringar", "aktualiserande_aktor")).toEqual({
      ifo: 10,
      primarvard: 2,
      psykiatri: 5,
      ame: 5,
      arbetsformedlingen: 9,
      forsakringskassan: 2,
      flera: 3,
    });
  });

  it("36 deltagare, 28 avslutade, 8 pågående i oktober 2024", async () => {
    const alla = await berg();
    expect([hel(alla, "deltagare"), hel(alla, "avslutade"), hel(alla, "pagaende")]).toEqual([
      36, 28, 8,
    ]);
  });

  it("försörjningsstöd 17 vid start och 2 vid avslut; varje kombination för sig", async () => {
    const alla = await berg();
    const [start, slut] = [
      grupper(alla, "forsorjning_start", "forsorjning"),
      grupper(alla, "forsorjning_slut", "forsorjning"),
    ];
    expect([start["forsorjningsstod"], slut["forsorjningsstod"]]).toEqual([17, 2]);
    expect([start["lon"], start["sjukersattning"]]).toEqual([undefined, undefined]);
    expect([slut["lon"], slut["sjukersattning"], slut["lon+sjukersattning"]]).toEqual([6, 4, 2]);
  });

  it("12 självförsörjande genom arbete, sjukersättning eller båda", async () => {
    const rad = (await berg()).find(
      ({ grupp }) => grupp["definition"] === "arbete_eller_sjukersattning",
    );
    expect(rad).toMatchObject({ antal: 12, taljare: 12, namnare: 28, varde: 12 / 28 });
  });

  it("ekonomin på öret; år utan belopp skiljs från noll", async () => {
    const utfall = (await berg()).filter((r) => r.nyckeltal === "utfall");
    const i = (ar: string, slag: string) =>
      utfall.find(({ grupp }) => grupp["ar"] === ar && grupp["kostnadsslag"] === slag)?.antal;
    expect(
      ["2020", "2021", "2022", "2023", "2024"].map((ar) => i(ar, "personalkostnader")),
    ).toEqual([19840299, 26060481, 56744187, 62821835, 53927636]);
    expect(["2022", "2023", "2024"].map((ar) => i(ar, "ovriga_kostnader"))).toEqual([
      72475, 249500, 1332800,
    ]);
    expect(utfall.every(({ enhet }) => enhet === "ore")).toBe(true);
  });

  it("publikt är grupperna 1–4 dolda och bär inga tal", async () => {
    const alla = await rader("berg", "2020-09..2024-10");
    const dolda = alla.filter(({ status }) => status === "dold");
    expect(dolda.length).toBeGreaterThan(10);
    for (const rad of dolda)
      expect(Object.keys(rad).sort()).toEqual([
        "enhet",
        "fonster",
        "grupp",
        "nyckeltal",
        "period",
        "status",
      ]);
    for (const { enhet, antal, grupp } of alla) {
      if (enhet !== "ore" && Object.keys(grupp).length > 0)
        expect(antal === undefined || antal === 0 || antal >= 5).toBe(true);
    }
  });

  it("raderna godtas av det publicerade schemat", async () => {
    const schema = JSON.parse(
      readFileSync(new URL("../../reporting/schema/nyckeltal-1.json", import.meta.url), "utf8"),
    );
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(prov(await berg())).toBe(true);
    expect(prov(await rader("berg", "2020-09..2024-10"))).toBe(true);
  });

  it("ackumulerad räknar från årets början och säger det", async () => {
    const alla = await rader(
      "berg",
      "2024-T2",
      "--ackumulerad",
      "--nyckeltal",
      "aktualiseringar",
      "--intern",
    );
    expect(alla[0]).toMatchObject({
      period: { fran: "2024-01-01", till: "2024-08-31" },
      fonster: "ackumulerad",
    });
    const [t1] = await rader("berg", "2024-T1", "--nyckeltal", "aktualiseringar", "--intern");
    const [t2] = await rader("berg", "2024-T2", "--nyckeltal", "aktualiseringar", "--intern");
    expect(alla[0]?.antal).toBe((t1?.antal ?? 0) + (t2?.antal ?? 0));
  });
});

describe("Krokom, slutrapportens siffror", () => {
  it("51 deltagare (21 kvinnor, 30 män), 34 avslutade, 17 pågående, 14 självförsörjande", async () => {
    const alla = await rader("krokom", "2019-10..2024-09", "--intern");
    expect([hel(alla, "deltagare"), hel(alla, "avslutade"), hel(alla, "pagaende")]).toEqual([
      51, 34, 17,
    ]);
    expect(grupper(alla, "deltagare", "kon")).toEqual({ kvinna: 21, man: 30 });
    const andel = alla.find(
      ({ nyckeltal, grupp }) => nyckeltal === "deltagare" && grupp["kon"] === "kvinna",
    )?.varde;
    expect(Math.round((andel ?? 0) * 100)).toBe(41);
    expect(alla.find(({ grupp }) => grupp["definition"] === "arbete_eller_studier")).toMatchObject({
      taljare: 14,
      namnare: 34,
    });
    expect(alla.find(({ nyckeltal }) => nyckeltal === "utfall")).toMatchObject({
      status: "saknas",
    });
  });
});

describe("star importera", () => {
  it("redovisar varje rad i Bergs filer", async () => {
    const { kod, ut, fel } = await star(["importera", exempel("berg"), "--prova"]);
    expect(kod).toBe(0);
    expect(ut).toContain(
      "läst 41 = importerade 36 + karantän 0 + dubbletter 1 + oförändrade 0 + tomma 1 + rubrik 2 + summa 1",
    );
    expect(ut).toContain("525 fakta om 36 individer i 36 ärenden.");
    expect(fel).toContain("Demonyckeln");
  });

  it("som JSON går raderna ihop för varje fil", async () => {
    const { ut } = await star(["importera", exempel("berg"), "--json", "--prova"]);
    const filer: ReadonlyArray<{ readonly rader: Readonly<Record<string, number>> }> =
      JSON.parse(ut);
    expect(filer).toHaveLength(4);
    for (const { rader: r } of filer) {
      const { last, ...delar } = r;
      expect(Object.values(delar).reduce((a, b) => a + b, 0)).toBe(last);
    }
  });
});

describe("star rapport", () => {
  it("skriver html, md och json med slutrapportens siffror, och inga halva filer", async () => {
    const ut = tillfallig();
    const svar = await star([
      "rapport",
      exempel("berg"),
      "--mall",
      "slut-jamtland",
      "--period",
      "2020-09..2024-10",
      "--format",
      "html,md,json",
      "--ut",
      ut,
      "--intern",
    ]);
    expect([svar.kod, svar.ut.trim().split("\n").length]).toEqual([0, 3]);
    const las = (fil: string) => readFileSync(join(ut, fil), "utf8");
    for (const fil of ["slutrapport.html", "slutrapport.md"]) {
      expect(las(fil)).toContain("539\u00A0276,36\u00A0kr");
      expect(las(fil).toLowerCase()).toContain("får ej spridas");
    }
    expect(JSON.parse(las("slutrapport.json"))).toMatchObject({
      format: "star-rapport",
      version: 1,
      spridning: "intern",
    });
    expect(existsSync(join(ut, "slutrapport.html.halv"))).toBe(false);
  });

  it("förvalet är html i katalogens ut", async () => {
    const katalog = kopiaAv("berg");
    const svar = await star(["rapport", katalog, "--mall", "slut-jamtland", "--period", "2024"]);
    expect(svar.ut).toBe(`${join(katalog, "ut", "slutrapport.html")}\n`);
    expect(svar.fel).toContain("dolda av sekretesskäl");
  });

  it("tar en egen mall ur en fil", async () => {
    const katalog = kopiaAv("berg");
    const mall = {
      id: "egen",
      version: 1,
      filnamn: "egen",
      titel: { sv: "Egen", en: "Own" },
      avsnitt: [
        {
          id: "a",
          rubrik: { sv: "A", en: "A" },
          block: [{ _tag: "Siffror", nyckeltal: ["deltagare"] }],
        },
      ],
    };
    writeFileSync(join(katalog, "egen.json"), JSON.stringify(mall));
    const svar = await star([
      "rapport",
      katalog,
      "--mall",
      join(katalog, "egen.json"),
      "--period",
      "2024",
      "--format",
      "md",
    ]);
    expect(readFileSync(svar.ut.trim(), "utf8")).toContain("# Egen");
  });
});

describe("star granska", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../core/schema/granskning-1.json", import.meta.url), "utf8"),
  );
  const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

  it.each(["berg", "krokom"])(
    "%s prövas mot en senare överenskommelse: upplysningar, inga brott mot krav",
    async (namn) => {
      const { kod, ut } = await star(["granska", exempel(namn), "--json"]);
      const rader: ReadonlyArray<{
        readonly niva: string;
        readonly utfall: string;
        readonly regel: string;
        readonly antal: number;
      }> = JSON.parse(ut);
      expect([kod, prov(rader), new Set(rader.map(({ niva }) => niva))]).toEqual([
        0,
        true,
        new Set(["upplysning"]),
      ]);
      const oklara = rader.filter(({ utfall }) => utfall === "kan_ej_bedomas");
      expect(new Set(oklara.map(({ regel }) => regel)).size).toBe(oklara.length);
      expect(oklara.find(({ regel }) => regel === "SAMTYCKE-2")?.antal).toBe(
        namn === "berg" ? 36 : 51,
      );
    },
  );

  it("ett brutet krav mot den överenskommelse som gällde är 1, med regel, plats och åtgärd", async () => {
    const katalog = katalogMed({
      "star.json": starJson({ overenskommelser: ["jamtland-2025"] }),
      "lista.csv": `Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Samtycke;Beslut;Beslutsdatum;Avslutad\nA1;19830310-9980;K;samplanering;2025-03-10;IFO;2025-03-11;antagen;2025-03-20;\n`,
    });
    const text = await star(["granska", katalog, "--nu", "2025-06-01"]);
    expect([text.kod, text.fel]).toEqual([1, expect.stringContaining("1 krav är brutet")]);
    expect(text.ut).toContain("SAMTYCKE-1 (bilaga 1, Identifiering)");
    expect(text.ut).toContain("bruten 1 gång: lista.csv 2");
    const { ut } = await star(["granska", katalog, "--json", "--nu", "2025-06-01"]);
    expect(JSON.parse(ut)[0]).toMatchObject({
      regel: "SAMTYCKE-1",
      niva: "krav",
      slag: "grind",
      utfall: "brott",
      arende: "A1",
      dag: "2025-03-10",
      ansvarig: "aktualiserande",
    });
  });

  it("utan kända regler sägs att inget prövats", async () => {
    const katalog = kopiaAv("krokom");
    writeFileSync(
      join(katalog, "star.json"),
      readFileSync(join(katalog, "star.json"), "utf8").replace(', "jamtland-2025"', ""),
    );
    expect((await star(["granska", katalog])).fel).toContain("inget har prövats");
  });
});
