/**
 * Allt som går att läsa i en fil: bytes som de är, zip-delar, PDF-strömmar, och Parquet så som DuckDB läser den.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { strFromU8, unzipSync } from "fflate";

const borjar = (bytes: Uint8Array, med: string): boolean =>
  Buffer.from(bytes.subarray(0, med.length)).toString("latin1") === med;

/** Filens innehåll som texter. Bilder och typsnitt räknas inte: deras bytes är ingen text. */
export const uppackat = async (bytes: Uint8Array): Promise<ReadonlyArray<string>> => {
  if (borjar(bytes, "PK")) {
    return Object.entries(unzipSync(bytes))
      .filter(([namn]) => !namn.endsWith(".png"))
      .flatMap(([namn, del]) => [namn, strFromU8(del)]);
  }
  if (borjar(bytes, "%PDF-")) return strommar(Buffer.from(bytes));
  if (borjar(bytes, "PAR1")) return [strFromU8(bytes, true), JSON.stringify(await iDuckDB(bytes))];
  return [strFromU8(bytes)];
};

const strommar = (pdf: Buffer): ReadonlyArray<string> => {
  const delar: Array<string> = [];
  let fore = 0;
  for (let i = pdf.indexOf("stream\n"); i >= 0; i = pdf.indexOf("stream\n", i + 7)) {
    delar.push(pdf.toString("latin1", fore, i));
    fore = pdf.indexOf("endstream", i);
    const packad = pdf.subarray(i + 7, fore);
    const strom = uppblast(packad) ?? packad.toString("latin1");
    if (!strom.startsWith("\u0000\u0001\u0000\u0000")) delar.push(strom);
    i = fore;
  }
  return [...delar, pdf.toString("latin1", fore)];
};

const uppblast = (packad: Buffer): string | undefined => {
  try {
    return inflateSync(packad).toString("latin1");
  } catch {
    return undefined;
  }
};

/** Raderna så som DuckDB läser dem. */
export const iDuckDB = async (
  parquet: Uint8Array,
): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> => {
  const mapp = mkdtempSync(join(tmpdir(), "star-parquet-"));
  try {
    const fil = join(mapp, "d.parquet");
    writeFileSync(fil, parquet);
    const databas = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
    });
    const koppling = await databas.connect();
    const svar = await koppling.runAndReadAll(`from read_parquet('${fil}')`);
    koppling.closeSync();
    return svar.getRowObjectsJson();
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
};
