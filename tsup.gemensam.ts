/**
 * Så byggs varje paket: ESM, utan deklarationer (dem gör tsc), med delade bitar mellan ingångarna.
 */
import { defineConfig } from "tsup";

/** Byggkonfigurationen för ett paket med de givna ingångarna. */
export const byggMed = (...entry: Array<string>) =>
  defineConfig({
    entry,
    format: ["esm"],
    target: "node22",
    dts: false,
    silent: true,
    sourcemap: true,
    clean: true,
    splitting: true,
  });
