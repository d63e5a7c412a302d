import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/disclosure/index.ts"],
  format: ["esm"],
  target: "node22",
  dts: false,
  silent: true,
  sourcemap: true,
  clean: true,
  splitting: true,
});
