import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { provaRanger } from "./rang.ts";

const paket = fileURLToPath(new URL("../packages", import.meta.url));
const rot = mkdtempSync(join(tmpdir(), "star-rang-"));
cpSync(paket, join(rot, "packages"), {
  recursive: true,
  filter: (fil) => !/node_modules|\/dist(\/|$)/u.test(fil),
});
afterAll(() => rmSync(rot, { recursive: true, force: true }));

/** Regelbrotten när en fil med den importen läggs till. Utan node_modules löses inte paketnamn; de räknas inte. */
const brottMed = async (fil: string, import_: string): Promise<ReadonlyArray<string>> => {
  const sokvag = join(rot, fil);
  writeFileSync(sokvag, `import * as x from "${import_}";\nexport const y = x;\n`);
  const { brott, moduler } = await provaRanger(rot);
  rmSync(sokvag);
  expect(moduler).toBeGreaterThan(100);
  return brott.filter((rad) => rad.includes(fil)).map((rad) => rad.split(":")[0] ?? "");
};

describe("rangerna biter", () => {
  it.each([
    [
      "kärnan importerar uppåt",
      "packages/core/src/kernel/prov.ts",
      "../arende/index.ts",
      "rang-kernel",
    ],
    ["grannar av samma rang", "packages/core/src/part/prov.ts", "../individ/index.ts", "rang-part"],
    ["en mapp utan rang", "packages/core/src/prov.ts", "./kernel/index.ts", "rang-saknas"],
    [
      "kärnan importerar en adapter",
      "packages/core/src/kernel/prov.ts",
      "../../../adapters-csv/src/index.ts",
      "pilen-core",
    ],
    [
      "adaptern importerar rapporten",
      "packages/adapters-csv/src/prov.ts",
      "../../reporting/src/index.ts",
      "pilen-adapters-csv",
    ],
    [
      "rapporten importerar adaptern",
      "packages/reporting/src/prov.ts",
      "../../adapters-csv/src/index.ts",
      "pilen-reporting",
    ],
    [
      "någon annan öppnar en utgåva",
      "packages/reporting/src/prov.ts",
      "./disclosure/Utgava.ts",
      "bara-skyddet-oppnar",
    ],
    ["kärnan rör Node", "packages/core/src/kernel/prov.ts", "node:fs", "ren-karna"],
  ])("%s", async (_, fil, import_, regel) => {
    expect(await brottMed(fil, import_)).toContain(regel);
  });

  it("en tillåten import är tillåten", async () => {
    expect(await brottMed("packages/core/src/arende/prov.ts", "../kernel/index.ts")).toEqual([]);
  });
});
