/**
 * Fem delare av samma text, 20 MB med tio procent citerade celler: kvoter mot vår egen. Underlag för docs/beslut/0003.
 * Kandidater som inte är installerade hoppas över och sägs; `--moduler KATALOG` pekar ut en katalog där de är det.
 *
 *     node -C @star-finsam/source bench/delare.ts [--moduler /tmp/kandidater]
 */
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import * as Effect from "effect/Effect";
import * as Csv from "effect/encoding/Csv";
import * as Stream from "effect/Stream";
import { delaPoster } from "../packages/adapters-csv/src/poster/delaPoster.ts";
import { utanGranser } from "../packages/adapters-csv/src/poster/Radgranser.ts";
import { nyRaddelare } from "../packages/adapters-csv/src/poster/raddelare.ts";
import { skrivFil } from "./importfil.ts";

const { values } = parseArgs({ options: { moduler: { type: "string", default: "." } } });
const hamta = createRequire(join(resolve(values.moduler), "x.js"));

const fil = join(tmpdir(), `star-delare-${process.pid}.csv`);
skrivFil(fil, 140_000);
const text = readFileSync(fil, "utf8");
rmSync(fil);

/** Den egna delaren så som importen använder den: platser, inga strängar. */
const platser = (): number => {
  const delare = nyRaddelare(";", utanGranser);
  delare.ge(text, true);
  let antal = 0;
  while (delare.nasta() === "rad") antal += 1;
  return antal;
};

const egen = (): number => {
  const lasning = delaPoster(text, ";");
  return lasning._tag === "Poster" ? lasning.poster.length : 0;
};

const effekt = (): Promise<number> =>
  Effect.runPromise(
    Stream.make(text).pipe(
      Stream.pipeThroughChannel(Csv.decodeString({ delimiter: ";" })),
      Stream.runCount,
    ),
  );

type Papa = {
  readonly parse: (text: string, val: object) => { readonly data: ReadonlyArray<unknown> };
};
type Udsv = {
  readonly inferSchema: (text: string, val: object) => object;
  readonly initParser: (schema: object) => {
    readonly stringArrs: (text: string) => ReadonlyArray<unknown>;
  };
};

function papaparse(): number {
  const papa: Papa = hamta("papaparse");
  return papa.parse(text, { delimiter: ";", skipEmptyLines: true }).data.length;
}

function udsv(): number {
  const { inferSchema, initParser }: Udsv = hamta("udsv");
  return initParser(inferSchema(text, { col: ";" })).stringArrs(text).length + 1;
}

const kandidater: ReadonlyArray<readonly [string, () => number | Promise<number>]> = [
  ["egen, med strängar", egen],
  ["egen, bara platser", platser],
  ["csv-parse", () => parse(text, { delimiter: ";" }).length],
  ["papaparse", papaparse],
  ["udsv", udsv],
  ["effect/encoding/Csv", effekt],
];

const minst = async (kor: () => number | Promise<number>) => {
  const svar: Array<{ readonly tid: number; readonly poster: number }> = [];
  for (let varv = 0; varv < 6; varv++) {
    const start = performance.now();
    const poster = await kor();
    svar.push({ tid: performance.now() - start, poster });
  }
  return svar.reduce((a, b) => (a.tid < b.tid ? a : b));
};

const facit = await minst(egen);
for (const [namn, kor] of kandidater) {
  try {
    const { tid, poster } = await minst(kor);
    const rader = poster === facit.poster ? "" : `, men ${poster} poster mot ${facit.poster}`;
    console.log(`${namn}: ${(facit.tid / tid).toFixed(2)} gånger den egnas fart${rader}`);
  } catch {
    console.log(`${namn}: inte installerad eller stannade; hoppas över`);
  }
}
