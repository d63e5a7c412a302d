/**
 * `star adapter ny`: det skrivna paketet körs på riktigt, i en mapp där det hittar arbetsytans paket.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { star, tillfallig } from "./testkor.ts";

const paketet = fileURLToPath(new URL("..", import.meta.url));
const arbetsytan = fileURLToPath(new URL("../../..", import.meta.url));

/** En mapp i det här paketet: därifrån hittas core, adapters-csv, effect och vitest. */
const iArbetsytan = (): string => {
  const mapp = mkdtempSync(join(paketet, ".prov-"));
  onTestFinished(() => rmSync(mapp, { recursive: true, force: true }));
  return mapp;
};

const korNode = (fil: string, argument: ReadonlyArray<string>, cwd: string) =>
  spawnSync(process.execPath, [fil, ...argument], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", VITEST: undefined, STAR_RESULTAT: undefined },
  });

describe("star adapter ny", () => {
  it("skriver ett paket vars typer och prov håller", async () => {
    const katalog = join(iArbetsytan(), "var-lista");
    const svar = await star(["adapter", "ny", "var-lista", "--ut", katalog]);
    expect([svar.kod, svar.ut]).toEqual([0, `${katalog}\n`]);
    expect(svar.fel).toContain("Paketet är skrivet");

    const filer = readdirSync(katalog, { recursive: true, encoding: "utf8" });
    const texter = filer
      .filter((fil) => /\.(json|ts|md)$/u.test(fil))
      .map((fil) => readFileSync(join(katalog, fil), "utf8"))
      .join("\n");
    expect(texter).not.toMatch(/min-adapter|-VERSION/u);
    expect(JSON.parse(readFileSync(join(katalog, "package.json"), "utf8"))).toMatchObject({
      name: "var-lista",
      dependencies: { effect: "4.1.0" },
    });

    // Utanför arbetsytan är paketen byggda; här läses de ur källkoden.
    const tsconfig = { extends: "./tsconfig.json", compilerOptions: { customConditions: VILLKOR } };
    writeFileSync(join(katalog, "tsconfig.prov.json"), JSON.stringify(tsconfig));
    const tsc = join(arbetsytan, "node_modules", "typescript", "bin", "tsc");
    const typer = korNode(tsc, ["-p", "tsconfig.prov.json"], katalog);
    expect([typer.stdout, typer.status]).toEqual(["", 0]);

    const config = `export default { ssr: { resolve: { conditions: ${JSON.stringify([...VILLKOR, "module", "node", "development|production"])} } }, test: { testTimeout: 60_000 } };`;
    writeFileSync(join(katalog, "vitest.config.mjs"), config);
    const vitest = join(
      dirname(createRequire(import.meta.url).resolve("vitest/package.json")),
      "vitest.mjs",
    );
    const prov = korNode(vitest, ["run"], katalog);
    expect([prov.status, prov.status === 0 ? "" : prov.stdout + prov.stderr]).toEqual([0, ""]);
    expect(prov.stdout).toMatch(/Tests\s+\d{2,} passed/u);
    expect(prov.stdout).not.toMatch(/failed|skipped/u);
  });

  it.each([
    ["inget namn", []],
    ["versaler", ["Lista"]],
    ["mellanslag", ["min lista"]],
    ["å", ["vår-lista"]],
    ["sökväg", ["../lista"]],
    ["börjar med siffra", ["1-lista"]],
    ["två bindestreck", ["min--lista"]],
    ["personnummer", ["a-19830310-9980"]],
  ])("vägrar ett dåligt namn: %s", async (_, namn) => {
    const katalog = join(tillfallig(), "ny");
    const svar = await star(["adapter", "ny", ...namn, "--ut", katalog]);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toMatch(/^Namnet ska börja med en liten bokstav/u);
    expect(svar.fel).not.toContain("9980");
    expect(existsSync(katalog)).toBe(false);
  });

  it("vägrar en katalog som finns, och rör den inte", async () => {
    const katalog = tillfallig();
    writeFileSync(join(katalog, "min.txt"), "kvar");
    const svar = await star(["adapter", "ny", "lista", "--ut", katalog]);
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toContain("Katalogen finns redan");
    expect(readdirSync(katalog)).toEqual(["min.txt"]);
  });

  it("vägrar en plats som inte finns, och säger hur man skriver", async () => {
    const svar = await star(["adapter", "ny", "lista", "--ut", join(tillfallig(), "a", "b")]);
    expect([svar.kod, svar.fel]).toEqual([2, expect.stringContaining("kan inte göras")]);
    for (const argument of [["adapter"], ["adapter", "gammal", "lista"]]) {
      const fel = await star(argument);
      expect([fel.kod, fel.fel]).toEqual([2, expect.stringContaining("star adapter ny <namn>")]);
    }
    const en = await star(["adapter", "ny", "X", "--lang", "en"]);
    expect([en.kod, en.fel]).toEqual([2, expect.stringContaining("The name should begin")]);
  });
});

const VILLKOR = ["@star-finsam/source"];
