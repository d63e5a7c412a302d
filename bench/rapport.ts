/**
 * Rapporten: Bergs tertialrapport till varje format, i antal `JSON.stringify` av samma värde, och vad `star rapport` på Berg tar från
 * kall start utöver `node -e 0`. Formaten mäts varma, i samma process; kallstarten på det byggda kommandot, med den ena och den
 * andra om vartannat. Skyddet mäts för sig: det tar tid som inte är start. Skriver kvoter, och sekunder för starten, som har ett mål i
 * sekunder.
 *
 *     pnpm run bench:rapport [antal kallstarter]
 *
 * Kallstarten kräver `pnpm run build`. Mål: HTML högst 50 `JSON.stringify`, `star rapport` högst en sekund över `node -e 0`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import {
  internBruk,
  rapportUr,
  renderFragment,
  renderHtml,
  renderJson,
  renderMarkdown,
} from "@star-finsam/reporting";
import { renderCsv } from "@star-finsam/reporting/csv";
import { renderDocx } from "@star-finsam/reporting/docx";
import { renderDatapaket } from "@star-finsam/reporting/parquet";
import { renderPdf } from "@star-finsam/reporting/pdf";
import { renderXlsx } from "@star-finsam/reporting/xlsx";
import { kor } from "../packages/cli/src/kor.ts";
import { internt } from "../packages/reporting/src/disclosure/Utgava.ts";
import { median, medianVantad } from "./median.ts";

const berg = fileURLToPath(new URL("../examples/berg", import.meta.url));
const star = fileURLToPath(new URL("../packages/cli/dist/star.js", import.meta.url));
const antal = Number(process.argv[2] ?? 9);
const mapp = mkdtempSync(join(tmpdir(), "star-bench-"));

const flaggor = (mall: string, period: string, ...mer: ReadonlyArray<string>) => [
  ...["rapport", berg, "--mall", mall, "--period", period, "--ut", mapp, ...mer],
];
let sagt = "";
const kod = await kor(flaggor("tertial", "2024-T2", "--format", "json", "--intern"), {
  miljo: {},
  ut: () => undefined,
  fel: (text) => {
    sagt += text;
  },
  stderr: process.stderr,
  klocka: () => new Date(),
});
if (kod !== 0) throw new Error(sagt);

const varde = rapportUr(readFileSync(join(mapp, "tertialrapport.json"), "utf8"));
const rapport = internt(varde);
const rader = internBruk(
  Array.from(
    { length: 200 },
    (_, i): Resultatrad => ({
      ...{
        nyckeltal: "aktualiseringar",
        enhet: "arende",
        period: varde.period,
        fonster: "enskild",
      },
      grupp: { aktualiserande_aktor: `aktor${i}` },
      utfall: { _tag: "Antal", antal: i, av: 20_000, individer: i },
    }),
  ),
);

/** Hundra gånger i rad: en enda är kortare än klockan är säker. */
const hundra = (gor: () => unknown) => () => {
  for (let i = 0; i < 100; i++) gor();
};
const grund = median(hundra(() => JSON.stringify(varde))) / 100;
const tecken = JSON.stringify(varde).length;
const block = varde.avsnitt.reduce((summa, { innehall }) => summa + innehall.length, 0);
console.log(`Bergs tertialrapport: ${block} block, ${tecken} tecken JSON`);

const snabba: Readonly<Record<string, () => unknown>> = {
  html: () => renderHtml(rapport),
  fragment: () => renderFragment(rapport, { sprak: "sv", rubrikniva: 2, idPrefix: "r" }),
  md: () => renderMarkdown(rapport),
  json: () => renderJson(rapport),
  csv: () => renderCsv(rapport),
};
for (const [namn, gor] of Object.entries(snabba))
  console.log(`${namn}: ${(median(hundra(gor)) / 100 / grund).toFixed(1)} JSON.stringify`);
const tunga: Readonly<Record<string, () => unknown>> = {
  xlsx: () => renderXlsx(rapport),
  docx: () => renderDocx(rapport),
  pdf: () => renderPdf(rapport),
  "parquet (200 rader)": () => renderDatapaket(rader),
};
for (const [namn, gor] of Object.entries(tunga))
  console.log(
    `${namn}: ${((await medianVantad(async () => gor())) / grund).toFixed(0)} JSON.stringify`,
  );

/** Sekunder på väggklockan för en egen process. */
const kall = (argument: ReadonlyArray<string>): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argument, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
};
const starter: Readonly<Record<string, ReadonlyArray<string>>> = {
  "node -e 0": ["-e", "0"],
  "star --version": [star, "--version"],
  "star rapport --intern": [star, ...flaggor("slut-jamtland", "2020-09..2024-10", "--intern")],
  "star rapport": [star, ...flaggor("slut-jamtland", "2020-09..2024-10")],
  "star rapport, tertial, --intern": [star, ...flaggor("tertial", "2024-T2", "--intern")],
  "star rapport, tertial": [star, ...flaggor("tertial", "2024-T2")],
};
const tider = new Map(Object.keys(starter).map((namn) => [namn, [] as number[]]));
for (let i = 0; i < antal; i++)
  for (const [namn, argument] of Object.entries(starter)) tider.get(namn)?.push(kall(argument));
const mitten = (namn: string): number =>
  tider.get(namn)?.sort((a, b) => a - b)[Math.floor(antal / 2)] ?? 0;
const tom = mitten("node -e 0");
console.log(`node -e 0: ${tom.toFixed(2)} s (median av ${antal})`);
for (const namn of Object.keys(starter).slice(1))
  console.log(`${namn}: ${(mitten(namn) - tom).toFixed(2)} s över node -e 0`);
rmSync(mapp, { recursive: true });
