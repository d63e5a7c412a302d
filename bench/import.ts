/**
 * Hela importen ur en fil på disk (avkoda, dela, läsa celler, pseudonymer, fakta) mot två jämförelser i samma körning:
 * att bara dela filen i strängar, och csv-parse som bara delar strömmen. Skriver kvoter, inga tider.
 *
 *     pnpm run bench:import [--rader 1420000] [--linjar] [--stor]
 *
 * `--linjar` anpassar exponenten över 10⁴–10⁶ rader, med `--stor` till 10⁷ (två gigabyte på disk).
 */
import { createReadStream, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { parse } from "csv-parse";
import { skrivFil } from "./importfil.ts";
import { importera, tidFor } from "./importkorning.ts";

const { values } = parseArgs({
  options: {
    rader: { type: "string", default: "1420000" },
    linjar: { type: "boolean", default: false },
    stor: { type: "boolean", default: false },
  },
});

const dela = async (fil: string): Promise<number> => {
  const avkodare = new TextDecoder();
  let celler = 0;
  let kvar = "";
  for await (const bit of createReadStream(fil)) {
    const rader = (kvar + avkodare.decode(bit, { stream: true })).split("\n");
    kvar = rader.pop() ?? "";
    for (const rad of rader) celler += rad.split(";").length;
  }
  return celler;
};

const csvParse = (fil: string): Promise<number> =>
  new Promise((klar, fel) => {
    let poster = 0;
    const stram = createReadStream(fil).pipe(parse({ delimiter: ";" }));
    stram.on("data", () => {
      poster += 1;
    });
    stram.on("end", () => klar(poster));
    stram.on("error", fel);
  });

const medFil = async (rader: number, gor: (fil: string, byte: number) => Promise<void>) => {
  const fil = join(tmpdir(), `star-bank-${process.pid}-${rader}.csv`);
  try {
    await gor(fil, skrivFil(fil, rader));
  } finally {
    rmSync(fil, { force: true });
  }
};

const MB = 1e6;
const kvot = (tal: number): string => tal.toFixed(3);

await medFil(20_000, async (fil) => {
  await importera(fil);
  await dela(fil);
  await csvParse(fil);
});

await medFil(Number(values.rader), async (fil, byte) => {
  const minneFore = process.memoryUsage.rss();
  const hela = await tidFor(() => importera(fil));
  const bara = await tidFor(() => dela(fil));
  const parsat = await tidFor(() => csvParse(fil));
  const { fakta, rader, topp } = hela.svar;
  console.log(`${values.rader} rader, ${(byte / MB).toFixed(0)} MB, ${fakta} fakta`);
  console.log(
    `hela importen når ${kvot(bara.tid / hela.tid)} av att bara dela i strängar (processortid ${kvot(bara.cpu / hela.cpu)})`,
  );
  console.log(
    `hela importen når ${kvot(parsat.tid / hela.tid)} av csv-parse som bara delar (processortid ${kvot(parsat.cpu / hela.cpu)})`,
  );
  console.log(
    `minne över det som fanns: ${((topp - minneFore) / MB).toFixed(0)} MB, ${rader} rader`,
  );
  if (process.env["STAR_TIDER"]) console.log(hela, bara, parsat);
});
