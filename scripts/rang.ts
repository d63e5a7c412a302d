/**
 * Prövar pilen och rangerna. dependency-cruiser som inte förstår TypeScript läser noll moduler och säger att
 * allt är bra; därför krävs att varje källfil verkligen lästs.
 */
import { globSync } from "node:fs";
import process from "node:process";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { regler } from "./rangregler.ts";

/** Brotten mot reglerna i en källmapp, och hur många moduler som lästes. */
export const provaRanger = async (
  rot: string,
): Promise<{ readonly brott: ReadonlyArray<string>; readonly moduler: number }> => {
  const { options, ...regelset } = regler;
  const { output } = await cruise(["packages"], {
    ...options,
    baseDir: rot,
    validate: true,
    ruleSet: regelset,
  });
  if (typeof output === "string")
    throw new Error("dependency-cruiser gav text i stället för data.");
  const { summary, modules }: ICruiseResult = output;
  return {
    brott: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    moduler: modules.filter(({ source }) => /^packages\/.*\/src\/.*\.ts$/u.test(source)).length,
  };
};

if (process.argv[1] === import.meta.filename) {
  const { brott, moduler } = await provaRanger(process.cwd());
  const filer = globSync("packages/*/src/**/*.ts").filter(
    (fil) => !fil.endsWith(".test.ts"),
  ).length;
  for (const rad of brott) console.error(rad);
  console.error(`${moduler} av ${filer} källfiler lästa, ${brott.length} brott`);
  process.exitCode = brott.length > 0 || moduler < filer ? 1 : 0;
}
