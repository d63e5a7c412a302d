/**
 * README visar bara kod som körs här.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");

describe("README", () => {
  it("programmet är examples/berg/siffror.ts, bokstav för bokstav", () => {
    const visat = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1];
    expect(visat).toBe(readFileSync("examples/berg/siffror.ts", "utf8"));
  });

  it("och det ger Bergs siffror på de byggda paketen, utan flaggor", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["siffror.ts"], {
      cwd: "examples/berg",
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const rader: ReadonlyArray<Record<string, unknown>> = JSON.parse(stdout);
    const helheter = rader.filter(({ grupp }) => JSON.stringify(grupp) === "{}");
    const antal = new Map(helheter.map((rad) => [rad["nyckeltal"], rad["antal"]]));
    expect(
      ["aktualiseringar", "deltagare", "mottagna", "avslutade", "pagaende"].map((id) =>
        antal.get(id),
      ),
    ).toEqual([36, 36, 36, 28, 8]);
  });

  it("docs/gor/vakta-och-visa.md: programmet är examples/vakt/vakta.ts, och det skriver det som står", () => {
    const sida = readFileSync("docs/gor/vakta-och-visa.md", "utf8");
    expect(/```ts\n([\s\S]*?)```/u.exec(sida)?.[1]).toBe(
      readFileSync("examples/vakt/vakta.ts", "utf8"),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["vakta.ts"], {
      cwd: "examples/vakt",
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(/```text\n([\s\S]*?)```/u.exec(sida)?.[1]).toBe(stdout);
  });

  it("star.json i README godtas av kommandots schema", async () => {
    const { StarJson } = await import("./packages/cli/src/katalog/StarJson.ts");
    const Schema = await import("effect/Schema");
    const visad: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(readme)?.[1] ?? "");
    expect(Schema.is(StarJson)(visad)).toBe(true);
  });

  it("varje länk inom arkivet leder någonstans", () => {
    const lankar = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map(([, mal]) => mal ?? "");
    expect(lankar.length).toBeGreaterThan(8);
    for (const mal of lankar) expect(() => readFileSync(mal)).not.toThrow(/ENOENT/u);
  });

  it("docs/gor/egen-adapter.md: provet är det som körs i examples/egen-adapter", () => {
    const visat = /```ts\n([\s\S]*?)```/u.exec(
      readFileSync("docs/gor/egen-adapter.md", "utf8"),
    )?.[1];
    expect(readFileSync("examples/egen-adapter/konformitet.test.ts", "utf8")).toContain(visat);
  });

  it("docs/gor/egen-profil.md: listan, profilen och star.json fungerar så som de står", async () => {
    const { katalogMed, star } = await import("./packages/cli/src/testkor.ts");
    const sida = readFileSync("docs/gor/egen-profil.md", "utf8");
    const block = (slag: string) =>
      new RegExp(`\`\`\`${slag}\\n([\\s\\S]*?)\`\`\``, "u").exec(sida)?.[1] ?? "";
    const katalog = katalogMed({
      "star.json": block("json star"),
      "min-profil.json": block("json profil"),
      "arenden.csv": block("csv"),
    });
    const miljo = { STAR_NYCKEL: "x".repeat(32) };
    const svar = await star(["importera", katalog], miljo);
    expect(svar.kod).toBe(0);
    expect(svar.fel).toMatch(/^\d+ rader lades till i \.star\/fakta\.ndjson/u);
    expect(svar.ut).toContain("läst 4 = importerade 3 + karantän 0");
    const { ut } = await star(
      ["nyckeltal", katalog, "--period", "2024", "--intern", "--json"],
      miljo,
    );
    const rader: ReadonlyArray<Record<string, unknown>> = JSON.parse(ut);
    const helhet = (id: string) =>
      rader.find(({ nyckeltal, grupp }) => nyckeltal === id && JSON.stringify(grupp) === "{}");
    expect(
      ["aktualiseringar", "deltagare", "avslutade", "pagaende"].map((id) => helhet(id)?.["antal"]),
    ).toEqual([3, 2, 1, 1]);
  });
});
