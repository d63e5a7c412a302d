import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block, Rapport } from "@star-finsam/reporting";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exempel, kopiaAv, star, tillfallig } from "./testkor.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../reporting/schema/rapport-1.json", import.meta.url), "utf8"),
);
const godtas = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

type Svar = { readonly kod: number; readonly fel: string; readonly rapport: Rapport };

/** Rapporten som JSON, godtagen av schemat. */
const rapport = async (
  katalog: string,
  mall: string,
  period: string,
  ...mer: ReadonlyArray<string>
): Promise<Svar> => {
  const ut = tillfallig();
  const flaggor = ["--mall", mall, "--period", period, "--format", "json", "--ut", ut, ...mer];
  const { kod, fel, ut: fil } = await star(["rapport", katalog, ...flaggor]);
  expect([kod, fel.includes("Error")]).toEqual([0, false]);
  const fyllt: Rapport = JSON.parse(readFileSync(fil.trim(), "utf8"));
  expect(godtas(fyllt), JSON.stringify(godtas.errors?.slice(0, 3))).toBe(true);
  return { kod, fel, rapport: fyllt };
};
const blocken = ({ avsnitt }: Rapport): ReadonlyArray<Block> =>
  avsnitt.flatMap(({ innehall }) => innehall);
const tabellen = (fyllt: Rapport, id: string) => {
  const funnen = blocken(fyllt).find((block) => block._tag === "Tabell" && block.id === id);
  if (funnen?._tag !== "Tabell") throw new Error(`ingen tabell ${id}`);
  return funnen;
};
/** Radens tal; det som inte visas är cellens slag. */
const talen = (fyllt: Rapport, id: string, rad: string) =>
  tabellen(fyllt, id)
    .rader.find((en) => en.id === rad)
    ?.celler.map((cell) => (cell._tag === "Visad" ? cell.n : cell._tag));
const siffran = (fyllt: Rapport, id: string) => {
  const rader = blocken(fyllt).flatMap((block) => (block._tag === "Siffror" ? block.rader : []));
  const cell = rader.find((rad) => rad.id === id)?.cell;
  return cell?._tag === "Visad" ? cell.n : cell?._tag;
};

const BERG = "2020-09..2024-10";
const KROKOM = "2019-10..2024-09";

describe("slutrapporterna har de publicerade siffrorna", () => {
  it.each([
    ["slut-jamtland", "berg", BERG, [36, 28, 8]],
    ["slut-bracke", "berg", BERG, [36, 28, 8]],
    ["slut-sundsvall", "berg", BERG, [36, 28, 8]],
    ["slut-jamtland", "krokom", KROKOM, [51, 34, 17]],
    ["slut-sundsvall", "krokom", KROKOM, [51, 34, 17]],
  ])("%s för %s", async (mall, katalog, period, vantat) => {
    const { rapport: fyllt } = await rapport(exempel(katalog), mall, period);
    expect(["deltagare", "avslutade", "pagaende"].map((id) => siffran(fyllt, id))).toEqual(vantat);
    const kon = katalog === "berg" ? [19, 17] : [21, 30];
    expect(["kvinna", "man"].map((id) => talen(fyllt, "deltagare-kon", id)?.[0])).toEqual(kon);
  });
  it("Bräckes visar Bergs år, ett i taget, och utfallet på öret", async () => {
    const { rapport: fyllt } = await rapport(exempel("berg"), "slut-bracke", BERG);
    const kolumner = tabellen(fyllt, "volymer").kolumner.map(({ rubrik }) => rubrik.sv);
    expect(kolumner.slice(1, 4)).toEqual(["2021", "2022", "2023"]);
    expect(talen(fyllt, "volymer", "deltagare")?.at(-1)).toBe(36);
    expect(talen(fyllt, "budget-utfall", "personalkostnader")).toEqual([
      "Saknas",
      19840299 + 26060481 + 56744187 + 62821835 + 53927636,
      "Saknas",
    ]);
  });
  it("delmålen står med sina domar; Krokoms könsfördelning är nådd", async () => {
    const { rapport: fyllt } = await rapport(exempel("krokom"), "slut-jamtland", KROKOM);
    const [forsta] = tabellen(fyllt, "delmal").rader;
    expect(forsta?.rubrik.sv).toMatch(/samcoach i samma mån – .* – uppnått$/u);
    expect(forsta?.celler.find(({ _tag }) => _tag === "Visad")).toMatchObject({ n: 21, av: 51 });
  });
});

describe("rapporterna för en period", () => {
  it("tertialet står för sig och ackumulerat, och in + nya − avslutade = ut i båda", async () => {
    const { rapport: fyllt } = await rapport(exempel("berg"), "tertial", "2024-T2", "--intern");
    const rader = ["ingaende", "mottagna", "avslutade", "pagaende"].map((id) =>
      (talen(fyllt, "volymer", id) ?? []).map(Number),
    );
    const [in_ = [], nya = [], ut = [], kvar = []] = rader;
    expect(in_).toHaveLength(3);
    in_.forEach((antal, nr) => {
      expect(antal + (nya[nr] ?? 0) - (ut[nr] ?? 0)).toBe(kvar[nr]);
    });
    expect((nya[0] ?? 0) + (nya[1] ?? 0)).toBe(nya[2]);
    expect(fyllt.period).toEqual({ fran: "2024-05-01", till: "2024-08-31" });
  });
  it("skyddat: ett dolt tertial går inte att räkna ut ur det ackumulerade", async () => {
    const { rapport: fyllt } = await rapport(exempel("berg"), "tertial", "2024-T2");
    for (const { celler } of tabellen(fyllt, "volymer").rader.filter(({ id }) =>
      ["aktualiseringar", "mottagna", "avslutade"].includes(id),
    ))
      expect(celler.filter(({ _tag }) => _tag === "Dold")).not.toHaveLength(1);
  });
  it.each([
    ["ar", "berg", "2023"],
    ["ar", "krokom", "2023"],
    ["styrgrupp", "berg", "2024-T1"],
    ["styrgrupp", "krokom", "2023-T3"],
    ["finsam", "krokom", "2023"],
    ["slut-bracke", "krokom", KROKOM],
    ["tertial", "krokom", "2023-T1"],
  ])("%s för %s %s fylls, och inget avsnitt är tomt", async (mall, katalog, period) => {
    const { rapport: fyllt } = await rapport(exempel(katalog), mall, period);
    for (const { innehall } of fyllt.avsnitt) expect(innehall.length).toBeGreaterThan(0);
    for (const block of blocken(fyllt))
      if (block._tag === "Tabell")
        for (const { celler } of block.rader) expect(celler).toHaveLength(block.kolumner.length);
  });
  it("4R för Berg: deltagarna är rapportens, det som ingen källa har saknas", async () => {
    const { rapport: fyllt } = await rapport(exempel("berg"), "4r", BERG);
    expect(talen(fyllt, "4r-representation", "deltagare")).toEqual([19, 17, 0, 36, 19]);
    expect(talen(fyllt, "4r-representation", "beslutande")?.[0]).toBe("Saknas");
    const kronor = talen(fyllt, "4r-kronor", "kronor") ?? [];
    const [kvinna, man, okant, alla] = kronor.map(Number);
    expect(Number(kvinna) + Number(man) + Number(okant)).toBe(alla);
  });
  it("finsam: deltagare per kön, strukturella saknas med besked om vad som behövs", async () => {
    const { rapport: fyllt } = await rapport(exempel("berg"), "finsam", BERG);
    expect(talen(fyllt, "finsam-individ", "insatsen")).toEqual([19, 17, 0]);
    expect(talen(fyllt, "finsam-struktur", "alla")).toEqual(["Saknas"]);
    expect(tabellen(fyllt, "finsam-struktur").noter[0]?.sv).toContain("kansliet räknar");
  });
  it("NNS: de publicerade procenten, och grupper utan svar säger det", async () => {
    const { rapport: fyllt } = await rapport(exempel("nns"), "nns", "2023");
    expect(talen(fyllt, "nns-deltagare_pagaende", "1-alla")).toEqual([
      42,
      42,
      100,
      0,
      5,
      95,
      90,
      "EjTillampligt",
    ]);
    expect(talen(fyllt, "nns-styrelse", "saknas")).toEqual(["Saknas"]);
    expect(blocken(fyllt).filter((block) => block._tag === "Diagram")).toHaveLength(2);
  });
  it("fel slags period är ett tydligt fel", async () => {
    const kor = (mall: string, period: string) =>
      star(["rapport", exempel("berg"), "--mall", mall, "--period", period]);
    expect((await kor("ar", "2023-T1")).fel).toContain("--period 2025");
    const svar = await kor("tertial", BERG);
    expect([svar.kod, svar.fel.includes("--period 2025-T1")]).toEqual([2, true]);
  });
});

describe("texter och utgivning", () => {
  const skriv = (katalog: string, texter: object) =>
    writeFileSync(
      join(katalog, "texter.json"),
      JSON.stringify({ version: 1, mallar: { styrgrupp: texter } }),
    );
  it("texterna följer med till nästa utgåva, och det farliga sägs", async () => {
    const katalog = kopiaAv("berg");
    skriv(katalog, { luckor: { fragor: "3 personer väntar. Vi har 99 deltagare." } });
    const svar = await rapport(katalog, "styrgrupp", "2024-T1");
    expect(svar.fel).toContain("avvikelser.fragor: ett antal är mindre än 5");
    expect(svar.fel).toContain("bredvid ”Deltagare” står ett tal som rapporten inte har");
    expect(svar.fel).not.toContain("99");
    expect(svar.fel).not.toContain("att fylla i");
    const { rapport: nasta } = await rapport(katalog, "styrgrupp", "2024-T2");
    expect(JSON.stringify(nasta)).toContain("3 personer väntar");
  });
  it("okända luckor är fel med plats, och en annan mall säger att texter fattas", async () => {
    const katalog = kopiaAv("berg");
    skriv(katalog, { luckor: { fragar: "x" } });
    const flaggor = ["--period", "2024-T1", "--ut", tillfallig()];
    const svar = await star(["rapport", katalog, "--mall", "styrgrupp", ...flaggor]);
    expect([svar.kod, svar.fel]).toEqual([
      2,
      expect.stringContaining("mallar.styrgrupp.luckor.fragar"),
    ]);
    const annan = await star(["rapport", katalog, "--mall", "finsam", ...flaggor]);
    expect([annan.kod, annan.fel]).toEqual([
      0,
      expect.stringContaining("inga texter till mallen finsam"),
    ]);
  });
  it("en annan fil med --texter; saknas den är det ett fel", async () => {
    const flaggor = ["--period", "2024-T1", "--ut", tillfallig(), "--texter", "finns-inte.json"];
    const svar = await star(["rapport", exempel("berg"), "--mall", "styrgrupp", ...flaggor]);
    expect([svar.kod, svar.fel]).toEqual([2, expect.stringContaining("finns-inte.json")]);
  });
  it("ger ut flera perioder på en gång, och nästa tertial skyddas mot dem", async () => {
    const katalog = kopiaAv("berg");
    const ut = (period: string) => rapport(katalog, "styrgrupp", period, "--publicera");
    expect((await ut("2024-T1")).fel).toContain("nummer 1 i liggaren");
    expect((await ut("2024-T1")).fel).toContain("redan utgivna som nummer 1");
    expect((await ut("2024-T2")).fel).toContain("nummer 2 i liggaren");
    expect(existsSync(join(katalog, "liggare.ndjson"))).toBe(true);
  });
});
