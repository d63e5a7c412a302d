import { globSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const paket = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const ingangar = globSync("src/*/index.ts", { cwd: new URL("..", import.meta.url) });

describe("kärnan i en webbläsare", () => {
  it("går att bunta för webbläsare: inget node: följer med", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [...ingangar],
      absWorkingDir: new URL("..", import.meta.url).pathname,
      bundle: true,
      format: "esm",
      platform: "browser",
      outdir: "ut",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    expect(outputFiles.length).toBe(ingangar.length);
    const yttre = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external),
    );
    expect(yttre).toEqual([]);
  });

  it("varje begrepp har en egen ingång i package.json, och ingen ingång saknar begrepp", () => {
    const ingangsfiler = Object.values(paket.exports).flatMap((mal) =>
      typeof mal === "object" && mal !== null && "@star-finsam/source" in mal
        ? [String(mal["@star-finsam/source"]).replace("./", "")]
        : [],
    );
    expect(ingangsfiler.sort()).toEqual([...ingangar].sort());
  });
});
