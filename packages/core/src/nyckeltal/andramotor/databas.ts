/**
 * DuckDB med slumpunderlagen i: alla omgångar i samma tabeller, och perioden för var och en i `perioder`.
 */
import {
  type DuckDBConnection,
  DuckDBDataChunkWriter,
  DuckDBInstance,
  type DuckDBResultReader,
  type DuckDBValue,
} from "@duckdb/node-api";
import { type Radslag, radslag, tabeller } from "../tabeller/index.ts";
import type { Fraga } from "./Fraga.ts";
import { svarUr } from "./lasSvar.ts";
import type { Svar } from "./Svar.ts";
import type { Slumprad, Slumpunderlag } from "./slumprader.ts";
import { AVRUNDNING, etiketter, INDIVIDER, LISTOR } from "./vyer.ts";

/** Databasen, och vilka omgångar den har. */
export type Databas = {
  readonly koppling: DuckDBConnection;
  readonly omgangar: ReadonlyArray<string>;
};

/** En databas med underlagen; omgången är underlagets plats i listan. `delningar`: de som frågor får ställas för. */
export const databasMed = async (
  underlagen: ReadonlyArray<Slumpunderlag>,
  delningar: ReadonlyArray<ReadonlyArray<string>>,
): Promise<Databas> => {
  const koppling = await (await DuckDBInstance.create(":memory:")).connect();
  await koppling.run(`${AVRUNDNING}; ${INDIVIDER}; ${LISTOR}`);
  await koppling.run("CREATE TABLE perioder (omgang INTEGER, forsta INTEGER, sista INTEGER)");
  await fyll(
    koppling,
    "perioder",
    underlagen.map(({ forsta, sista }, omgang) => [omgang, forsta, sista]),
  );
  for (const slag of radslag) await laggTabell(koppling, slag, underlagen);
  for (const delning of [[], ...delningar]) await gorVyer(koppling, delning);
  return { koppling, omgangar: underlagen.map((_, omgang) => String(omgang)) };
};

async function laggTabell(
  koppling: DuckDBConnection,
  slag: Radslag,
  underlagen: ReadonlyArray<Slumpunderlag>,
): Promise<void> {
  await koppling.run(`CREATE TABLE ${slag}_rader (${kolumner(slag).join(", ")})`);
  await fyll(
    koppling,
    `${slag}_rader`,
    underlagen.flatMap(({ rader }, omgang) => rader[slag].map((rad) => varden(rad, omgang))),
  );
  const listor = Object.keys(tabeller[slag].koder).map(
    (namn) =>
      `list_filter(string_split(${namn}_koder, ','), lambda kod: kod <> '') AS ${namn}_koder`,
  );
  await koppling.run(`
    CREATE TABLE ${slag}_etiketter AS
    SELECT ${etiketter[slag]} *
    FROM (SELECT * ${listor.length > 0 ? `REPLACE (${listor.join(", ")})` : ""} FROM ${slag}_rader)
    JOIN perioder USING (omgang)`);
}

/**
 * Frågans svar, för helheten och dess egna grupper och för var och en av planens delningar. En delning görs genom att varje
 * grupp blir en omgång för sig; frågan är densamma.
 */
export const svarPa = async (
  { koppling, omgangar }: Databas,
  fraga: Fraga,
  delningar: ReadonlyArray<ReadonlyArray<string>>,
): Promise<Svar> => {
  const svaren: Array<DuckDBResultReader> = [];
  for (const delning of [[], ...delningar]) {
    await koppling.run(`SET search_path = '${schema(delning)},main'`);
    svaren.push(await koppling.runAndReadAll(fraga.sql));
  }
  return svarUr(fraga, svaren, omgangar);
};

const schema = (delning: ReadonlyArray<string>): string => ["delat", ...delning].join("_");

/** Vyerna som frågorna läser, i ett schema för sig, för de tabeller som har kolumnerna. */
async function gorVyer(koppling: DuckDBConnection, delning: ReadonlyArray<string>): Promise<void> {
  const nyckel = ["omgang::VARCHAR", ...delning.map((namn) => `'|${namn}=' || ${namn}`)];
  await koppling.run(`CREATE SCHEMA ${schema(delning)}`);
  for (const slag of radslag) {
    if (!delning.every((namn) => Object.hasOwn(tabeller[slag].koder, namn))) continue;
    await koppling.run(`
      CREATE VIEW ${schema(delning)}.${slag} AS
      SELECT * REPLACE (${nyckel.join(" || ")} AS omgang) FROM ${slag}_etiketter`);
  }
}

const kolumner = (slag: Radslag): ReadonlyArray<string> => {
  const { dagar, koder, tal } = tabeller[slag];
  return [
    "omgang INTEGER",
    "individ VARCHAR",
    "skyddad BOOLEAN",
    ...Object.keys(dagar).map((namn) => `${namn} INTEGER`),
    ...Object.keys(koder).map((namn) => `${namn}_koder VARCHAR`),
    ...Object.keys(tal).map((namn) => `${namn} DOUBLE`),
  ];
};

const varden = (rad: Slumprad, omgang: number): ReadonlyArray<DuckDBValue> => [
  omgang,
  rad.individ ?? null,
  rad.skyddad,
  ...Object.values(rad.dagar).map((dag) => dag ?? null),
  ...Object.values(rad.koder).map((koder) => koder.join(",")),
  ...Object.values(rad.tal).map((tal) => tal ?? null),
];

async function fyll(
  koppling: DuckDBConnection,
  tabell: string,
  rader: ReadonlyArray<ReadonlyArray<DuckDBValue>>,
): Promise<void> {
  const inlasare = await koppling.createAppender(tabell);
  const skrivare = DuckDBDataChunkWriter.forAppender(inlasare);
  for (const rad of rader) skrivare.appendRow(rad);
  skrivare.flush();
  inlasare.closeSync();
}
