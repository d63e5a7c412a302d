/**
 * Stora källor: läses i ström, med en gräns för det som hålls, och aldrig halvt medan någon skriver i dem.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { oppnaKatalog } from "./katalog/Katalog.ts";
import { lasVarje } from "./katalog/lasKallor.ts";
import { katalogMed, star, starJson } from "./testkor.ts";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Anteckning";
const rad = (n: number, kon = "K", not = "") =>
  `A${n};19830310-9980;${kon};samplanering;2024-01-10;IFO;antagen;2024-02-01;;${not}`;
const fil = (antal: number, slut = "\n") =>
  `${[RUBRIK, ...Array.from({ length: antal }, (_, n) => rad(n))].join("\n")}${slut}`;
const importera = (katalog: string, miljo: Readonly<Record<string, string>> = {}) =>
  star(["importera", katalog], miljo);

describe("större än bufferten", () => {
  const stor = `${RUBRIK}\n${Array.from({ length: 300 }, (_, n) => rad(n, n === 299 ? "Q" : "K", "x".repeat(60_000))).join("\n")}`;

  it("alla rader läses, och karantänfilen får den sista raden", async () => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": stor });
    const ut = join(katalog, "k.csv");
    const svar = await star(["importera", katalog, "--karantan", ut]);
    expect([svar.kod, svar.ut]).toEqual([
      0,
      expect.stringContaining("läst 301 = importerade 299 + karantän 1"),
    ]);
    expect(readFileSync(ut, "utf8").trim().split("\n")[1]).toMatch(/^A299;\*\*\*;Q;.*;301;a/u);
  });

  it("en rad som inte går att dela sist i filen: inget av den gäller", async () => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": `${stor}\n"A9;` });
    const svar = await importera(katalog);
    expect([svar.kod, svar.fel]).toEqual([1, expect.stringContaining("öppnas på rad 302")]);
    expect(existsSync(join(katalog, ".star"))).toBe(false);
  });
});

describe("gränsen för det som hålls", () => {
  const medGrans = (katalog: string, max: string) => importera(katalog, { STAR_MAX_FAKTA: max });

  it("sägs med vad man gör, också på engelska, och inget skrivs", async () => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": fil(10) });
    const svar = await medGrans(katalog, "20");
    expect([svar.kod, svar.ut, svar.fel]).toEqual([
      2,
      "",
      expect.stringContaining("fler än 20 fakta"),
    ]);
    expect(svar.fel).toContain("--max-old-space-size");
    expect(existsSync(join(katalog, ".star"))).toBe(false);
    const en = await star(["importera", katalog, "--lang", "en"], { STAR_MAX_FAKTA: "20" });
    expect(en.fel).toContain("more than 20 facts");
    expect((await medGrans(katalog, "60")).kod).toBe(0);
  });

  it("gäller loggen, och loggen och källorna tillsammans", async () => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": fil(10) });
    await importera(katalog);
    const siffror = (max: string) =>
      star(["nyckeltal", katalog, "--period", "2024"], { STAR_MAX_FAKTA: max });
    expect([(await siffror("20")).kod, (await siffror("40")).kod]).toEqual([2, 0]);
    expect([(await medGrans(katalog, "50")).kod, (await medGrans(katalog, "80")).kod]).toEqual([
      2, 0,
    ]);
  });

  it("gäller alla källor tillsammans, och bristerna räknas med", async () => {
    const kallor = ["a", "b"].map((id) => ({ id, fil: `${id}.csv`, profil: "star-arendelista" }));
    const bada = katalogMed({
      ...{ "star.json": starJson({ kallor }), "a.csv": fil(10) },
      "b.csv": fil(10).replaceAll(/^A/gmu, "B"),
    });
    expect([(await medGrans(bada, "60")).kod, (await medGrans(bada, "100")).kod]).toEqual([2, 0]);
    const trasig = katalogMed({
      "star.json": starJson(),
      "lista.csv": fil(10).replaceAll(";K;", ";Q;"),
    });
    expect((await medGrans(trasig, "9")).kod).toBe(2);
  });

  it.each(["0", "många", "1e9"])("%s är fel användning", async (max) => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": fil(1) });
    const svar = await medGrans(katalog, max);
    expect([svar.kod, svar.fel]).toEqual([2, expect.stringContaining("STAR_MAX_FAKTA ska vara")]);
  });
});

describe("filen", () => {
  it.each([
    ["växer", (plats: string) => appendFileSync(plats, `${rad(9)}\n`)],
    [
      "byts mot en lika lång",
      (plats: string) => writeFileSync(plats, fil(3).replace(/;K;/u, ";M;")),
    ],
  ])("som %s medan den läses gäller inte", async (_, gor) => {
    const katalog = katalogMed({ "star.json": starJson(), "lista.csv": fil(3) });
    const varld = { nu: sakerDag("2025-01-09"), miljo: {} };
    const lasning = Effect.flatMap(oppnaKatalog(katalog, varld), (oppen) =>
      lasVarje(oppen, { last: () => gor(join(katalog, "lista.csv")), klar: () => undefined }),
    );
    const fel = await Effect.runPromise(Effect.flip(lasning));
    expect([fel.slutkod, fel.texter.map(({ sv }) => sv)]).toEqual([
      1,
      [expect.stringContaining("kallor.0.fil: filen ändrades medan den lästes")],
    ]);
  });

  it("som är packad, eller saknas, är ett fel", async () => {
    const packad = katalogMed({ "star.json": starJson(), "lista.csv": gzipSync(fil(3)) });
    const svar = await importera(packad);
    expect([svar.kod, svar.fel.trim().split("\n")]).toEqual([
      1,
      [expect.stringContaining("Demonyckeln"), expect.stringContaining("Packa upp")],
    ]);
    const saknas = await importera(katalogMed({ "star.json": starJson() }));
    expect([saknas.kod, saknas.fel.trim().split("\n")]).toEqual([
      2,
      [expect.stringContaining("kallor.0.fil: filen finns inte")],
    ]);
  });
});
