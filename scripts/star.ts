/**
 * Kör kommandot star ur arbetsytan; bygger först om det inte är byggt.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const star = fileURLToPath(new URL("../packages/cli/dist/star.js", import.meta.url));

const kor = (kommando: string, argument: ReadonlyArray<string>, ut: "inherit" | 2): number =>
  spawnSync(kommando, argument, {
    // pnpm kör skript i arbetsytans rot; sökvägar gäller där användaren står.
    cwd: process.env["INIT_CWD"] ?? process.cwd(),
    stdio: ["inherit", ut, "inherit"],
  }).status ?? 70;

if (!existsSync(star)) kor("pnpm", ["run", "build"], 2);
process.exitCode = kor(process.execPath, [star, ...process.argv.slice(2)], "inherit");
