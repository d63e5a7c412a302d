/**
 * Storleken av kärnans och rapporternas delar som en värd laddar dem: minifierat, gzippat, för webbläsare. Varje mapp har en
 * budget utan effect; livscyklerna med granskningen har också en med effect. `--prova` säger bara det som är för stort.
 */
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Budget i kB (1000 byte) för mappen med allt den importerar, utan effect. Mätt storlek med en sjättedel till. */
const BUDGET: Readonly<Record<string, number>> = {
  kernel: 7.8,
  part: 3.5,
  individ: 1.8,
  personidentitet: 3.5,
  forsorjning: 1.5,
  overenskommelse: 11,
  utbudskarta: 2.5,
  samtycke: 5.5,
  arende: 14,
  mote: 5.5,
  avvikelse: 4.5,
  styrning: 2,
  coachstod: 1.9,
  anstallning: 2.5,
  aktivitet: 1.7,
  plan: 5.2,
  insats: 5,
  ekonomi: 5.5,
  faktum: 16,
  kommando: 21,
  aterimport: 16,
  koppling: 11,
  granskning: 36,
  vy: 14.5,
  nyckeltal: 38,
  registerutdrag: 11.5,
  siffergranskning: 4.8,
  delmal: 9,
  fyrar: 2.2,
  matning: 7.4,
  indikator: 6,
  adapter: 12,
  testing: 43,
};

/** Livscyklerna och granskningen, som en värd som vaktar och granskar tar dem. */
const LIVSCYKLER = ["samtycke", "arende", "mote", "plan", "insats", "avvikelse", "granskning"];

/** Det som en värd tar för att bygga en rapport av skyddade rader och visa den, utan lösaren i skyddet. */
const BYGGA = "byggRapport, renderFragment, renderHtml";

/**
 * Rapporternas delar: vad som tas ur vilken ingång. `utanKarnan`: utan @star-finsam/core, som den som räknar nyckeltal redan har.
 * Målet för att bygga och visa är 60; med kärnan är det mer, för att kodernas namn tar in hela nyckeltalskatalogen.
 */
const RAPPORTER: ReadonlyArray<{
  readonly namn: string;
  readonly tas: string;
  readonly ur: string;
  readonly utanKarnan?: true;
  readonly budget: number;
}> = [
  { namn: "rapport: visa", tas: "{ renderFragment, renderHtml }", ur: "index", budget: 30 },
  {
    namn: "rapport: bygga och visa",
    tas: `{ ${BYGGA} }`,
    ur: "index",
    utanKarnan: true,
    budget: 40,
  },
  { namn: "… med kärnan", tas: `{ ${BYGGA} }`, ur: "index", budget: 72 },
  { namn: "rapport: allt", tas: "*", ur: "index", utanKarnan: true, budget: 77 },
  { namn: "rapport: element", tas: "*", ur: "element/index", budget: 2.2 },
  { namn: "rapport: csv", tas: "*", ur: "render/csv/index", budget: 8.7 },
  { namn: "rapport: xlsx", tas: "*", ur: "render/xlsx/index", budget: 19.6 },
];

/** Lösaren i skyddet laddas först när något skyddas. */
const LOSAREN = "highs";

const kB = async (contents: string, external: ReadonlyArray<string>): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@star-finsam/source"],
    external: [...external, LOSAREN],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
};

const allt = (mappar: ReadonlyArray<string>): string =>
  mappar.map((m) => `export * from "./packages/core/src/${m}/index.ts";`).join("\n");
const EFFECT = ["effect/*"];

const prov = [
  ...Object.entries(BUDGET).map(([mapp, budget]) => ({
    namn: mapp,
    kod: allt([mapp]),
    utan: EFFECT,
    budget,
  })),
  { namn: "livscykler + granskning", kod: allt(LIVSCYKLER), utan: EFFECT, budget: 40 },
  { namn: "… med effect", kod: allt(LIVSCYKLER), utan: [], budget: 80 },
  ...RAPPORTER.map(({ namn, tas, ur, utanKarnan, budget }) => ({
    namn,
    kod: `export ${tas} from "./packages/reporting/src/${ur}.ts";`,
    utan: utanKarnan === undefined ? EFFECT : [...EFFECT, "@star-finsam/core/*"],
    budget,
  })),
];

const bara = process.argv.includes("--prova");
for (const { namn, kod, utan, budget } of prov) {
  const storlek = await kB(kod, utan);
  const forStor = storlek > budget;
  if (!bara || forStor) {
    console.log(`${namn}: ${storlek.toFixed(1)} kB av ${budget}${forStor ? " FÖR STOR" : ""}`);
  }
  if (forStor) process.exitCode = 1;
}
