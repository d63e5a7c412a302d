/**
 * Alla nyckeltal i katalogen i ett svep, mot DuckDB på en tråd som kör samma nyckeltal som handskriven SQL, en fråga i taget,
 * över samma kolumner. Att ladda räknas inte på någondera sidan. Kräver att båda säger samma tal; skriver kvoten, inga tider,
 * och hur mycket minne räkningen tar utöver kolumnerna.
 *
 *     pnpm run bench:nyckeltal [antal ärenden] [--vart]
 *
 * Två kvoter: med individerna bakom varje tal (som räkningen alltid har med, för sekretessens skull), och utan dem på
 * DuckDB:s sida, så som en fråga bara för siffrorna skulle skrivas. `--vart`: kvoten också för vart och ett, för sig.
 */
import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { DuckDBConnection } from "@duckdb/node-api";
import { katalog, type Nyckeltal, type Rakneutfall, rakna } from "@star-finsam/core/nyckeltal";
import { fragor } from "../packages/core/src/nyckeltal/andramotor/fragor.ts";
import { svarUr } from "../packages/core/src/nyckeltal/andramotor/lasSvar.ts";
import {
  radnyckel,
  type Svar,
  skillnader,
} from "../packages/core/src/nyckeltal/andramotor/Svar.ts";
import { INDIVIDER } from "../packages/core/src/nyckeltal/andramotor/vyer.ts";
import { median, medianVantad } from "./median.ts";
import { planen, storaUnderlaget } from "./nyckeltalsdata.ts";
import { databasMed, UTAN_INDIVIDER } from "./nyckeltalsdatabas.ts";

const { values, positionals } = parseArgs({
  options: { vart: { type: "boolean", default: false } },
  allowPositionals: true,
});
const ANTAL = Number(positionals[0] ?? 1_000_000);

const minne = execFileSync(
  process.execPath,
  [
    ...["--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512"],
    ...["-C", "@star-finsam/source"],
    ...[fileURLToPath(new URL("nyckeltalsminne.ts", import.meta.url)), String(ANTAL)],
  ],
  { encoding: "utf8" },
);

const underlag = storaUnderlaget(ANTAL);
const databas = await databasMed(underlag, planen.period);

/** Svaren ur DuckDB, ett nyckeltal i taget. */
const fraga = async (db: DuckDBConnection, ett: Nyckeltal): Promise<Svar> => {
  const egen = fragor[ett.id] ?? { sql: "" };
  return svarUr(egen, [await db.runAndReadAll(egen.sql)], ["0"]);
};
const fragaAlla = async (): Promise<void> => {
  for (const { id } of katalog) await databas.runAndReadAll(fragor[id]?.sql ?? "");
};

const motorns = (ett: Nyckeltal): Svar =>
  new Map<string, Rakneutfall>(
    rakna({ ...planen, nyckeltal: [ett] }, underlag).map(({ grupp, utfall }) => [
      radnyckel("0", grupp),
      utfall,
    ]),
  );

await databas.run(INDIVIDER);
let rader = 0;
for (const ett of katalog) {
  const egna = motorns(ett);
  const olika = skillnader(egna, await fraga(databas, ett));
  if (olika.length > 0) throw new Error(`${ett.id}: ${olika.join("; ")}`);
  rader += egna.size;
}
console.log(`${ANTAL} ärenden, ${katalog.length} nyckeltal: samma ${rader} rader ur båda`);

const vara = median(() => rakna(planen, underlag));
const medIndivider = await medianVantad(fragaAlla);
await databas.run(UTAN_INDIVIDER);
const utanIndivider = await medianVantad(fragaAlla);
const kvot = (deras: number, egen = vara): string => (egen / deras).toFixed(2);
console.log(
  `rakna tar ${kvot(medIndivider)} gånger DuckDB:s tid, ${kvot(utanIndivider)} när DuckDB slipper individerna`,
);
console.log(minne.trim());

if (values.vart) {
  for (const ett of katalog) {
    const plan = { ...planen, nyckeltal: [ett] };
    const egen = median(() => rakna(plan, underlag));
    const deras = await medianVantad(() => databas.runAndReadAll(fragor[ett.id]?.sql ?? ""));
    const del = ((100 * egen) / vara).toFixed(1);
    console.log(`${ett.id}: ${kvot(deras, egen)} (${del} % av tiden för alla)`);
  }
}
