/**
 * Det som README säger att exemplet svarar är det som det svarar.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const har = (namn: string): string => fileURLToPath(new URL(namn, import.meta.url));

it("README visar exemplets svar", () => {
  const svar = execFileSync(process.execPath, ["-C", "@star-finsam/source", har("sip.ts")], {
    encoding: "utf8",
  });
  const visat = /```text\n(.*?)```/su.exec(readFileSync(har("README.md"), "utf8"))?.[1];
  expect(svar).toBe(visat);
});
