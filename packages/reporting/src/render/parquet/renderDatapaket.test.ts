import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { sakerDag } from "@star-finsam/core/kernel";
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import * as fc from "fast-check";
import { parseCsv } from "hucre";
import { afterEach, describe, expect, it, vi } from "vitest";
import { internBruk, type Skyddadrad, type Skyddadtabell } from "../../disclosure/skydda.ts";
import { internt, type Renderbar, skyddad } from "../../disclosure/Utgava.ts";
import { ren } from "../csv/ren.ts";
import { grannar, harHemligt, medHemligt } from "../csv/testing/dolda.ts";
import { godtyckligText } from "../csv/testing/provrapport.ts";
import { nyckeltalsrader } from "../json.ts";
import { renderDatapaket } from "./index.ts";

const gemensamt = {
  nyckeltal: "aktualiseringar",
  enhet: "arende" as const,
  period: { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") },
  fonster: "enskild" as const,
};
const rad = (resten: Partial<Skyddadrad>): Skyddadrad => ({
  ...gemensamt,
  grupp: {},
  cell: { _tag: "Visad", n: 36, av: 36 },
  ...resten,
});
const grund = { sv: "g", en: "g" };

/** En rad av varje slag, och en dimension som heter som en fast kolumn. */
const RADER: Skyddadtabell = [
  rad({}),
  rad({
    grupp: { kon: "kvinna" },
    cell: { _tag: "Visad", n: 19, av: 36, intervall: [0.37, 0.68] },
  }),
  rad({ grupp: { kon: "man" }, cell: { _tag: "Dold", orsak: "sekretess" } }),
  rad({ grupp: { status: "besvarat" }, cell: { _tag: "Saknas" } }),
  rad({
    nyckeltal: "ok-ant",
    grupp: { status: "x", kon: "man" },
    cell: { _tag: "Uppskattad", n: 12.5, over: 8, grund },
  }),
  rad({ enhet: "ore", grupp: { ar: "2024" }, cell: { _tag: "Visad", n: 221049213_00 } }),
  rad({ grupp: { kon: "okant" }, cell: { _tag: "EjTillampligt" } }),
];
const tabell = skyddad(RADER);

/** Raderna så som DuckDB läser dem. */
async function iDuckDB(
  parquet: Uint8Array,
  sql = "select * from d",
): Promise<ReadonlyArray<Record<string, unknown>>> {
  const mapp = mkdtempSync(join(tmpdir(), "star-parquet-"));
  try {
    const fil = join(mapp, "nyckeltal.parquet");
    writeFileSync(fil, parquet);
    const databas = await DuckDBInstance.create(":memory:", {
      autoinstall_known_extensions: "false",
    });
    const koppling = await databas.connect();
    const svar = await koppling.runAndReadAll(`with d as (from read_parquet('${fil}')) ${sql}`);
    koppling.closeSync();
    return svar.getRowObjectsJson();
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

const iText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

afterEach(() => {
  vi.doUnmock("hyparquet-writer");
  vi.resetModules();
});

describe("tabellen", () => {
  it("DuckDB läser samma rader och tal som JSON har", async () => {
    const { "nyckeltal.parquet": parquet } = await renderDatapaket(tabell);
    const rader = await iDuckDB(parquet);
    const tal = (n: number | undefined) => (n === undefined ? null : String(n));
    expect(rader).toHaveLength(RADER.length);
    expect(
      rader.map((r) => [
        r["nyckeltal"],
        r["enhet"],
        r["period_fran"],
        r["period_till"],
        r["fonster"],
        r["status"],
        r["antal"],
        r["taljare"],
        r["namnare"],
        r["varde"],
        r["intervall_lo"],
        r["intervall_hi"],
      ]),
    ).toEqual(
      nyckeltalsrader(tabell).map((r) => [
        r.nyckeltal,
        r.enhet,
        r.period.fran,
        r.period.till,
        r.fonster,
        r.status,
        tal(r.antal),
        tal(r.taljare),
        tal(r.namnare),
        r.varde ?? null,
        r.intervall?.[0] ?? null,
        r.intervall?.[1] ?? null,
      ]),
    );
    expect(
      rader.map((r) => [
        r["kon"],
        r["kon_titel"],
        r["grupp_status"],
        r["grupp_status_titel"],
        r["ar"],
      ]),
    ).toEqual([
      [null, null, null, null, null],
      ["kvinna", "Kvinnor", null, null, null],
      ["man", "Män", null, null, null],
      [null, null, "besvarat", "Besvarat", null],
      ["man", "Män", "x", "x", null],
      [null, null, null, null, "2024"],
      ["okant", expect.any(String), null, null, null],
    ]);
  });

  it("kolumnernas typer: datum är datum, antal är heltal", async () => {
    const { "nyckeltal.parquet": parquet } = await renderDatapaket(tabell);
    const typer = await iDuckDB(
      parquet,
      "select column_name n, column_type t from (describe from d)",
    );
    expect(Object.fromEntries(typer.map(({ n, t }) => [n, t]))).toMatchObject({
      period_fran: "DATE",
      period_till: "DATE",
      antal: "BIGINT",
      taljare: "BIGINT",
      varde: "DOUBLE",
      intervall_lo: "DOUBLE",
      kon: "VARCHAR",
    });
  });

  it("utan rader är det en tom tabell med samma fasta kolumner", async () => {
    const { "nyckeltal.parquet": parquet } = await renderDatapaket(skyddad([]));
    expect(await iDuckDB(parquet)).toEqual([]);
  });

  it("den interna är märkt i varje fil", async () => {
    const paket = await renderDatapaket(internt(RADER));
    const rader = await iDuckDB(paket["nyckeltal.parquet"]);
    expect(new Set(rader.map((r) => r["spridning"]))).toEqual(new Set(["intern"]));
    for (const fil of Object.values(paket)) expect(iText(fil)).toContain("Får ej spridas");
    for (const fil of Object.values(await renderDatapaket(tabell))) {
      expect(iText(fil)).not.toContain("Får ej spridas\n");
      expect(iText(fil)).not.toContain("intern,");
    }
  });

  it("samma rader ger samma bytes", async () => {
    expect(await renderDatapaket(tabell)).toEqual(await renderDatapaket(tabell));
  });
});

describe("kodboken och beskrivningen", () => {
  it("varje kod i tabellen har namn på båda språken", async () => {
    const { "kodbok.csv": bok } = await renderDatapaket(tabell);
    const rader = parseCsv(iText(bok));
    expect(rader[0]).toEqual(["kolumn", "kod", "titel_sv", "titel_en"]);
    for (const vantad of [
      ["nyckeltal", "aktualiseringar", "Aktualiseringar", "Cases raised"],
      ["kon", "", "Kön", "Sex"],
      ["kon", "kvinna", "Kvinnor", "Women"],
      ["grupp_status", "besvarat", "Besvarat", "Answered"],
      [
        "status",
        "dold",
        "Talet är dolt av sekretesskäl",
        "The number is hidden for confidentiality",
      ],
      ["enhet", "ore", "Öre", "Öre (1/100 krona)"],
    ]) {
      expect(rader).toContainEqual(vantad);
    }
  });

  it("Frictionless 2.0: fälten är tabellens kolumner, med typ och förklaring", async () => {
    const paket = await renderDatapaket(tabell, { titel: "Berg" });
    const beskrivning = JSON.parse(iText(paket["datapackage.json"]));
    expect(beskrivning).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "star-nyckeltal",
      title: "Berg",
    });
    const [data, bok] = beskrivning.resources;
    const kolumner = await iDuckDB(
      paket["nyckeltal.parquet"],
      "select column_name n from (describe from d)",
    );
    expect(data.schema.fields.map(({ name }: { name: string }) => name)).toEqual(
      kolumner.map(({ n }) => n),
    );
    expect([data.bytes, bok.bytes]).toEqual([
      paket["nyckeltal.parquet"].length,
      paket["kodbok.csv"].length,
    ]);
    expect(data.schema.fields).toContainEqual({
      name: "period_fran",
      type: "date",
      description: "Periodens första dag",
      constraints: { required: true },
    });
    for (const falt of data.schema.fields) expect(falt.description).not.toBe("");
  });
});

describe("paketet saknas", () => {
  it("ett fel som säger vad som ska installeras", async () => {
    vi.doMock("hyparquet-writer", () => {
      throw new Error("Cannot find package");
    });
    vi.resetModules();
    const { renderDatapaket: utan } = await import("./renderDatapaket.ts");
    const { internBruk: bruk } = await import("../../disclosure/skydda.ts");
    await expect(utan(bruk([]))).rejects.toMatchObject({
      _tag: "SaknatPaket",
      paket: "hyparquet-writer",
    });
  });
});

describe("text från källor", () => {
  it("lag: koder och titel blir text, i tabellen som de är och i kodboken som ett fält", async () => {
    await fc.assert(
      fc.asyncProperty(godtyckligText, async (text) => {
        const fientlig: Renderbar<Skyddadtabell> = skyddad([
          rad({ nyckeltal: text, grupp: { kon: text } }),
        ]);
        const paket = await renderDatapaket(fientlig, { titel: text });
        const [r] = await iDuckDB(paket["nyckeltal.parquet"]);
        expect([r?.["nyckeltal"], r?.["kon"]]).toEqual([ren(text), ren(text)]);
        expect(new Set(parseCsv(iText(paket["kodbok.csv"])).map(({ length }) => length))).toEqual(
          new Set([4]),
        );
        expect(JSON.parse(iText(paket["datapackage.json"]))).toMatchObject({ title: ren(text) });
      }),
      { numRuns: 40 },
    );
  });
});

describe("dolda tal", () => {
  it("lag: ett dolt antal står i ingen fil, vare sig som text eller som heltal", async () => {
    const heltal = Buffer.alloc(8);
    heltal.writeBigInt64LE(98765n);
    const oskyddad: Resultatrad = {
      ...gemensamt,
      grupp: {},
      utfall: { _tag: "Antal", antal: 98765, av: 98765, individer: 98765 },
    };
    const { "nyckeltal.parquet": synligt } = await renderDatapaket(internBruk([oskyddad]));
    expect(Buffer.from(synligt).includes(heltal)).toBe(true);
    await fc.assert(
      fc.asyncProperty(grannar, async (antal) => {
        const paket = await renderDatapaket(await medHemligt(antal));
        expect(Buffer.from(paket["nyckeltal.parquet"]).includes(heltal)).toBe(false);
        const rader = await iDuckDB(paket["nyckeltal.parquet"]);
        expect(rader.some(({ status }) => status === "dold")).toBe(true);
        expect(harHemligt(JSON.stringify(rader))).toBe(false);
        for (const fil of Object.values(paket)) expect(harHemligt(iText(fil))).toBe(false);
      }),
      { numRuns: 6 },
    );
  });
});
