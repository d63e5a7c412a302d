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
import { delaFil, type Filbit, krockar } from "@star-finsam/adapters-csv/node";
import { parse } from "csv-parse";
import { type Arbetare, arbetare } from "./importarbetare.ts";
import { skrivFil } from "./importfil.ts";
import { importera, tidFor, val } from "./importkorning.ts";

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

/** Minsta kvadratens lutning. */
function lutning(punkter: ReadonlyArray<readonly [number, number]>): number {
  const medel = (varden: ReadonlyArray<number>) =>
    varden.reduce((a, b) => a + b, 0) / varden.length;
  const [mx, my] = [medel(punkter.map(([x]) => x)), medel(punkter.map(([, y]) => y))];
  const tackt = punkter.reduce((s, [x, y]) => s + (x - mx) * (y - my), 0);
  return tackt / punkter.reduce((s, [x]) => s + (x - mx) ** 2, 0);
}

const MB = 1e6;
/** Två trådar, startade medan filen delas; de prövar och läser var sin bit. Bara antal och nycklar går mellan dem. */
const tvaTradar = async (fil: string): Promise<number> => {
  const tradar = [arbetare(fil), arbetare(fil)];
  try {
    const bitar = (await delaFil(fil, val, tradar.length)) ?? [];
    const iTrad = <T>(gor: (trad: Arbetare, bit: Filbit, i: number) => Promise<T>) =>
      Promise.all(
        tradar.flatMap((trad, i) => {
          const bit = bitar[i];
          return bit === undefined ? [] : [gor(trad, bit, i)];
        }),
      );
    const provade = await iTrad((trad, bit) => trad.be({ slag: "prova", bit }));
    const fore = (i: number) => provade.slice(0, i).reduce((summa, { antal }) => summa + antal, 0);
    const lasta = await iTrad((trad, bit, i) => trad.be({ slag: "las", bit, fore: fore(i) }));
    const dubbla = krockar(lasta.map(({ nycklar }) => nycklar)).flat();
    if (dubbla.length > 0) throw new Error("bänkens fil har inga dubbletter");
    return lasta.reduce((summa, { antal }) => summa + antal, 0);
  } finally {
    for (const trad of tradar) trad.sluta();
  }
};

const kvot = (tal: number): string => tal.toFixed(3);

await medFil(20_000, async (fil) => {
  await importera(fil);
  await dela(fil);
  await csvParse(fil);
});

if (values.linjar) {
  const punkter: Array<readonly [number, number]> = [];
  for (const antal of [1e4, 1e5, 1e6, ...(values.stor ? [1e7] : [])]) {
    await medFil(antal, async (fil) => {
      const { tid } = await tidFor(() => importera(fil));
      punkter.push([Math.log(antal), Math.log(tid)]);
    });
  }
  console.log(`tiden växer som rader^${kvot(lutning(punkter))}`);
}

await medFil(Number(values.rader), async (fil, byte) => {
  const minneFore = process.memoryUsage.rss();
  const hela = await tidFor(() => importera(fil));
  const bara = await tidFor(() => dela(fil));
  const parsat = await tidFor(() => csvParse(fil));
  const delat = await tidFor(() => tvaTradar(fil));
  const { fakta, rader, topp } = hela.svar;
  if (delat.svar !== fakta) throw new Error("trådarna gav inte samma antal fakta");
  console.log(`${values.rader} rader, ${(byte / MB).toFixed(0)} MB, ${fakta} fakta`);
  console.log(
    `hela importen når ${kvot(bara.tid / hela.tid)} av att bara dela i strängar (processortid ${kvot(bara.cpu / hela.cpu)})`,
  );
  console.log(
    `hela importen når ${kvot(parsat.tid / hela.tid)} av csv-parse som bara delar (processortid ${kvot(parsat.cpu / hela.cpu)})`,
  );
  console.log(
    `två trådar når ${kvot(hela.tid / delat.tid)} av en (processortid tillsammans ${kvot(delat.cpu / hela.cpu)} av en)`,
  );
  console.log(
    `minne över det som fanns: ${((topp - minneFore) / MB).toFixed(0)} MB, ${rader} rader`,
  );
});
