import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { resultat } from "./scripts/resultat.ts";

const projekt = ["packages", "examples"].flatMap((mapp) =>
  readdirSync(mapp).map((namn) => ({
    extends: true as const,
    root: `${mapp}/${namn}`,
    test: { name: namn, include: ["src/**/*.test.ts", "*.test.ts"] },
  })),
);

export default defineConfig({
  ssr: {
    resolve: { conditions: ["@star-finsam/source", "module", "node", "development|production"] },
  },
  test: {
    reporters: ["default", resultat],
    testTimeout: 60_000,
    maxWorkers: "100%",
    passWithNoTests: false,
    projects: [
      ...projekt.map((p) => ({ ...p, test: { ...p.test, passWithNoTests: true } })),
      {
        extends: true as const,
        test: { name: "roten", include: ["*.test.ts", "scripts/*.test.ts"] },
      },
    ],
  },
});
