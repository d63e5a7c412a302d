/**
 * Storleken av kärnans delar som en värd laddar dem: minifierat, gzippat, för webbläsare. Varje mapp har en budget utan
 * effect; livscyklerna med granskningen har också en med effect. `--prova` säger bara det som är för stort.
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

const kB = async (mappar: ReadonlyArray<string>, medEffect: boolean): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: mappar.map((m) => `export * from "./packages/core/src/${m}/index.ts";`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@star-finsam/source"],
    external: medEffect ? [] : ["effect/*"],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
};

const prov = [
  ...Object.entries(BUDGET).map(([mapp, budget]) => ({
    namn: mapp,
    mappar: [mapp],
    medEffect: false,
    budget,
  })),
  { namn: "livscykler + granskning", mappar: LIVSCYKLER, medEffect: false, budget: 40 },
  { namn: "… med effect", mappar: LIVSCYKLER, medEffect: true, budget: 80 },
];

const bara = process.argv.includes("--prova");
for (const { namn, mappar, medEffect, budget } of prov) {
  const storlek = await kB(mappar, medEffect);
  const forStor = storlek > budget;
  if (!bara || forStor) {
    console.log(`${namn}: ${storlek.toFixed(1)} kB av ${budget}${forStor ? " FÖR STOR" : ""}`);
  }
  if (forStor) process.exitCode = 1;
}
