/**
 * Nyckeltalen som data för R, Python och DuckDB: en lång tabell i Parquet, en kodbok och en beskrivning. Behöver paketet
 * `hyparquet-writer`.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { strToU8 } from "fflate";
import type { Skyddadtabell } from "../../disclosure/skydda.ts";
import type { Renderbar } from "../../disclosure/Utgava.ts";
import type { Nyckeltalsrad } from "../../rapport/Nyckeltalsrad.ts";
import { texter } from "../../texter.ts";
import { ren } from "../csv/ren.ts";
import { ladda } from "../docx/paket.ts";
import { nyckeltalsrader } from "../json.ts";
import { datapaket } from "./datapaket.ts";
import { kodbok } from "./kodbok.ts";
import { type Kolumn, kolumnerFor } from "./kolumner.ts";

/** Paketets filer. */
export type Datapaket = Readonly<
  Record<"nyckeltal.parquet" | "kodbok.csv" | "datapackage.json", Uint8Array>
>;

/** Språket i beskrivningen, och paketets titel. Namnen i tabellen är svenska. */
export type Datapaketval = { readonly sprak?: Sprak; readonly titel?: string };

/**
 * Raderna som datapaket: samma rader och tal som `star nyckeltal --json`.
 * @throws SaknatPaket om `hyparquet-writer` inte är installerat.
 */
export const renderDatapaket = async (
  tabell: Renderbar<Skyddadtabell>,
  { sprak = "sv", titel }: Datapaketval = {},
): Promise<Datapaket> => {
  const rader = nyckeltalsrader(tabell);
  const intern = tabell.spridning === "intern";
  const { parquetWriteBuffer } = await ladda("hyparquet-writer", () => import("hyparquet-writer"));
  const kolumner = kolumnerFor(rader);
  const boken = kodbok(kolumner, rader);
  const bokbytes = strToU8(boken);
  const parquet = new Uint8Array(
    parquetWriteBuffer({
      schema: [{ name: "nyckeltal", num_children: kolumner.length }, ...kolumner.map(element)],
      columnData: kolumner.map((kolumn) => ({ name: kolumn.namn, data: data(kolumn, rader) })),
      kvMetadata: [
        { key: "kodbok", value: boken },
        ...(intern ? [{ key: "spridning", value: texter.farEjSpridas[sprak] }] : []),
      ],
      createdBy: "STAR",
    }),
  );
  const storlek = { parquet: parquet.length, kodbok: bokbytes.length };
  return {
    "nyckeltal.parquet": parquet,
    "kodbok.csv": bokbytes,
    "datapackage.json": strToU8(datapaket(kolumner, { sprak, titel, intern, storlek })),
  };
};

const data = ({ varde }: Kolumn, rader: ReadonlyArray<Nyckeltalsrad>) =>
  rader.map((rad) => {
    const v = varde(rad);
    return typeof v === "string" ? ren(v) : v;
  });

const element = ({ namn, slag, kravs }: Kolumn) => {
  const gemensamt = {
    name: namn,
    repetition_type: kravs ? ("REQUIRED" as const) : ("OPTIONAL" as const),
  };
  switch (slag) {
    case "text":
      return {
        ...gemensamt,
        type: "BYTE_ARRAY" as const,
        converted_type: "UTF8" as const,
        logical_type: { type: "STRING" as const },
      };
    case "dag":
      return {
        ...gemensamt,
        type: "INT32" as const,
        converted_type: "DATE" as const,
        logical_type: { type: "DATE" as const },
      };
    case "heltal":
      return { ...gemensamt, type: "INT64" as const };
    case "tal":
      return { ...gemensamt, type: "DOUBLE" as const };
  }
};
