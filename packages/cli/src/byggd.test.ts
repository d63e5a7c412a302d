/**
 * Det byggda kommandot, som en egen process: det som inte går att pröva inifrån.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed } from "./testkor.ts";

const star = fileURLToPath(new URL("../dist/star.js", import.meta.url));
const skal = (kommando: string) =>
  spawnSync("sh", ["-c", kommando], {
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, STAR: star },
  });
const berg = exempel("berg");

describe("dist/star.js", () => {
  it("är byggd", () => expect(existsSync(star)).toBe(true));

  it("data på stdout, resten på stderr, slutkod 0", () => {
    const { status, stdout, stderr } = skal(
      `"$NODE" "$STAR" nyckeltal ${berg} --period 2024 --json`,
    );
    expect([status, Array.isArray(JSON.parse(stdout))]).toEqual([0, true]);
    expect(stderr).not.toMatch(/\n\s+at |Warning/u);
  });

  it("en läsare som slutar läsa är inget fel", () => {
    expect(
      skal(`"$NODE" "$STAR" importera ${berg} --prova 2>/dev/null | head -1; true`).status,
    ).toBe(0);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "utdata som inte får plats är 1 med en mening; en full stderr fäller inget",
    () => {
      const full = skal(`"$NODE" "$STAR" nyckeltal ${berg} --period 2024 --json > /dev/full`);
      expect([full.status, full.stderr]).toEqual([
        1,
        expect.stringContaining("kunde inte skrivas"),
      ]);
      expect(skal(`"$NODE" "$STAR" importera ${berg} --prova 2>/dev/full >/dev/null`).status).toBe(
        0,
      );
    },
  );

  it("star.json som rör i stället för fil", () => {
    const katalog = katalogMed({});
    expect(
      skal(`mkfifo ${katalog}/star.json && timeout 20 "$NODE" "$STAR" importera ${katalog}`).status,
    ).toBe(2);
  });
});
