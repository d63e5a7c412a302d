/**
 * Proven som mutationerna körs mot (`pnpm run mutation`), med fast frö. Bara kärnans livscykler och granskning.
 */
import { defineConfig } from "vitest/config";

const mappar = ["arende", "samtycke", "mote", "plan", "insats", "avvikelse", "granskning"];

export default defineConfig({
  resolve: { conditions: ["@star-finsam/source"] },
  ssr: { resolve: { conditions: ["@star-finsam/source"] } },
  test: {
    include: mappar.map((mapp) => `packages/core/src/${mapp}/*.test.ts`),
    setupFiles: ["scripts/fastFro.ts"],
  },
});
