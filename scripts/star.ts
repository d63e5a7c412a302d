/**
 * Kör kommandot star ur arbetsytan; bygger först om källkoden är nyare än det byggda.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const star = fileURLToPath(new URL("../packages/cli/dist/star.js", import.meta.url));

const kor = (kommando: string, argument: ReadonlyArray<string>, ut: "inherit" | 2): number =>
  spawnSync(kommando, argument, {
    // pnpm kör skript i arbetsytans rot; sökvägar gäller där användaren står.
    cwd: process.env["INIT_CWD"] ?? process.cwd(),
    stdio: ["inherit", ut, "inherit"],
  }).status ?? 70;

const rot = fileURLToPath(new URL("..", import.meta.url));

/** Sant om någon källfil har ändrats sedan kommandot byggdes. */
const arGammalt = (): boolean => {
  if (!existsSync(star)) return true;
  const byggt = statSync(star).mtimeMs;
  return globSync("packages/*/src/**/*.ts", { cwd: rot }).some(
    (fil) => !fil.endsWith(".test.ts") && statSync(`${rot}${fil}`).mtimeMs > byggt,
  );
};

if (arGammalt()) kor("pnpm", ["run", "build"], 2);
process.exitCode = kor(process.execPath, [star, ...process.argv.slice(2)], "inherit");
