/**
 * DuckDB med samma kolumner som underlaget, i de typer som passar DuckDB bäst: en kodmängd är ett värde i en ENUM, så att
 * den jämförs och grupperas som ett tal, och vilka koder som finns i den slås upp i en liten tabell.
 */
import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  UTINYINT,
} from "@duckdb/node-api";
import { dagnummer, type Period } from "@star-finsam/core/kernel";
import { type Kolumner, radslag, tabeller, type Underlag } from "@star-finsam/core/nyckeltal";
import { AVRUNDNING, etiketter } from "../packages/core/src/nyckeltal/andramotor/vyer.ts";

/** Makron när en kodmängd är ett värde i `kodmangd`. */
const ENUM = `
  CREATE OR REPLACE MACRO kod(koder, a) AS koder = a::kodmangd,
    (koder, a, b) AS koder = a::kodmangd OR koder = b::kodmangd;
  CREATE OR REPLACE MACRO nagon(koder, nagra) AS
    koder IN (SELECT mangd FROM ordlista WHERE list_has_any(ordlista.koder, nagra));
  CREATE OR REPLACE MACRO bara(koder, dessa) AS
    koder IN (SELECT mangd FROM ordlista WHERE list_has_all(dessa, ordlista.koder));
  CREATE OR REPLACE MACRO etikett(skyddad, koder, okand) AS
    CASE WHEN skyddad OR koder IS NULL THEN okand::kodmangd ELSE koder END;
  CREATE OR REPLACE MACRO etikett_flera(skyddad, koder) AS etikett(skyddad, koder, 'okand')`;

/** Utan individerna bakom talen: det som en fråga skriven bara för siffrorna skulle räkna. */
export const UTAN_INDIVIDER = `
  CREATE OR REPLACE MACRO individer(vem) AS NULL;
  CREATE OR REPLACE MACRO andel(namnare, taljare, vem) AS {
    taljare: count(*) FILTER (WHERE namnare AND taljare),
    namnare: count(*) FILTER (WHERE namnare)
  };
  CREATE OR REPLACE MACRO dagandel(namnare, taljare, dagar, vem) AS {
    dagar: true,
    taljare: coalesce(sum(dagar) FILTER (WHERE namnare AND taljare), 0),
    namnare: coalesce(sum(dagar) FILTER (WHERE namnare), 0)
  }`;

/** En databas med underlaget, och vyerna för perioden. */
export const databasMed = async (underlag: Underlag, period: Period): Promise<DuckDBConnection> => {
  const [forsta, sista] = [dagnummer(period.fran), dagnummer(period.till)];
  const databas = await (await DuckDBInstance.create(":memory:")).connect();
  await databas.run("SET threads TO 1");
  await laggOrdlista(databas, underlag);
  await databas.run(`${AVRUNDNING}; ${ENUM}`);
  for (const slag of radslag) {
    await laggTabell(databas, slag, underlag.tabeller[slag]);
    await databas.run(`
      CREATE VIEW ${slag} AS
      SELECT ${etiketter[slag]} 0::UTINYINT AS omgang, ${forsta} AS forsta, ${sista} AS sista, *
      FROM ${slag}_rader`);
  }
  return databas;
};

/** Alla kodmängder i alla kolumner, och koderna i var och en. */
async function laggOrdlista(
  databas: DuckDBConnection,
  { tabeller: alla }: Underlag,
): Promise<void> {
  const mangder = new Map<string, ReadonlyArray<string>>(
    ["okand", "okant", "flera", "ja", "nej", "konsultation"].map((kod) => [kod, [kod]]),
  );
  for (const { koder } of Object.values(alla))
    for (const { ordlista } of koder.values())
      for (const mangd of ordlista) if (mangd.length > 0) mangder.set(mangd.join("+"), mangd);
  const lista = (texter: Iterable<string>): string => [...texter].map((t) => `'${t}'`).join(", ");
  await databas.run(`CREATE TYPE kodmangd AS ENUM (${lista(mangder.keys())})`);
  await databas.run("CREATE TABLE ordlista (mangd kodmangd, koder VARCHAR[])");
  const rader = [...mangder].map(([mangd, koder]) => `('${mangd}', [${lista(koder)}])`);
  await databas.run(`INSERT INTO ordlista VALUES ${rader.join(", ")}`);
}

type Spalt = {
  readonly namn: string;
  readonly typ: DuckDBType;
  readonly las: (rad: number) => DuckDBValue;
  /** Vad värdet blir i tabellen. */
  readonly uttryck?: string;
};

/** Skriver raderna som tal, i block, och gör om kodernas nummer till kodmängder. */
async function laggTabell(
  databas: DuckDBConnection,
  slag: string,
  kolumner: Kolumner,
): Promise<void> {
  const spalter = spalterI(slag, kolumner);
  const namnen = spalter.map(({ namn, typ }) => `${namn} ${typ.toString()}`);
  await databas.run(`CREATE TEMP TABLE ${slag}_ra (${namnen.join(", ")})`);
  const inlasare = await databas.createAppender(`${slag}_ra`);
  for (let fran = 0; fran < kolumner.antal; fran += 2048) {
    const antal = Math.min(2048, kolumner.antal - fran);
    const block = DuckDBDataChunk.create(
      spalter.map(({ typ }) => typ),
      antal,
    );
    for (const [i, { las }] of spalter.entries())
      block.setColumnValues(
        i,
        Array.from({ length: antal }, (_, rad) => las(fran + rad)),
      );
    inlasare.appendDataChunk(block);
  }
  inlasare.closeSync();
  const uttryck = spalter.map(({ namn, uttryck: egen = namn }) => `${egen} AS ${namn}`);
  await databas.run(`CREATE TABLE ${slag}_rader AS SELECT ${uttryck.join(", ")} FROM ${slag}_ra`);
  await databas.run(`DROP TABLE ${slag}_ra`);
}

function spalterI(slag: string, kolumner: Kolumner): ReadonlyArray<Spalt> {
  const { individ, skyddad, dagar, koder, tal } = kolumner;
  return [
    { namn: "individ", typ: INTEGER, las: (rad) => minst0(individ[rad]) },
    { namn: "skyddad", typ: BOOLEAN, las: (rad) => skyddad[rad] === 1 },
    ...[...dagar].map(
      ([namn, spalt]): Spalt => ({
        namn,
        typ: INTEGER,
        las: (rad) => minst0(spalt[rad]),
      }),
    ),
    ...[...tal].map(
      ([namn, spalt]): Spalt => ({
        namn,
        typ: DOUBLE,
        las: (rad) => (Number.isNaN(spalt[rad]) ? null : (spalt[rad] ?? null)),
      }),
    ),
    ...[...koder].map(
      ([namn, { index, ordlista }]): Spalt => ({
        namn: `${namn}_koder`,
        typ: UTINYINT,
        las: (rad) => index[rad] ?? null,
        uttryck: `([${ordlista.map((mangd) => kodmangd(slag, namn, mangd)).join(", ")}])[${namn}_koder::INTEGER + 1]`,
      }),
    ),
  ];
}

const minst0 = (tal: number | undefined): number | null =>
  tal === undefined || tal < 0 ? null : tal;

/** Kodmängdens värde. Där kolumnen bara grupperas som `flera` lagras det så. */
const kodmangd = (slag: string, namn: string, mangd: ReadonlyArray<string>): string => {
  const beskrivning = Object.entries(tabeller).find(([ett]) => ett === slag)?.[1].koder ?? {};
  const flera = Object.entries(beskrivning).find(([ett]) => ett === namn)?.[1];
  if (mangd.length === 0) return "NULL::kodmangd";
  return mangd.length > 1 && typeof flera === "object" && flera !== null && "flera" in flera
    ? "'flera'::kodmangd"
    : `'${mangd.join("+")}'::kodmangd`;
};
