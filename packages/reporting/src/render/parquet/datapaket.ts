/**
 * Beskrivningen av paketet: Frictionless Data Package 2.0 med Table Schema.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { texter } from "../../texter.ts";
import { ren } from "../csv/ren.ts";
import type { Kolumn, Kolumnslag } from "./kolumner.ts";
import { pakettexter } from "./texter.ts";

const PROFIL = "https://datapackage.org/profiles/2.0";

/** Det som beskrivningen säger utöver kolumnerna. */
export type Paketuppgifter = {
  readonly sprak: Sprak;
  readonly titel: string | undefined;
  readonly intern: boolean;
  readonly storlek: { readonly parquet: number; readonly kodbok: number };
};

const TYPER: Readonly<Record<Kolumnslag, string>> = {
  text: "string",
  dag: "date",
  heltal: "integer",
  tal: "number",
};

/** Beskrivningen som JSON-text. */
export const datapaket = (
  kolumner: ReadonlyArray<Kolumn>,
  { sprak, titel, intern, storlek }: Paketuppgifter,
): string => {
  const t = pakettexter;
  const falt = (name: string, type: string, description: string, required: boolean) => ({
    name,
    type,
    description,
    ...(required ? { constraints: { required } } : {}),
  });
  const paket = {
    $schema: `${PROFIL}/datapackage.json`,
    name: "star-nyckeltal",
    title: ren(titel ?? t.titel[sprak]),
    description: (intern ? texter.internt : texter.skyddat)[sprak],
    ...(intern ? { keywords: [texter.farEjSpridas[sprak]] } : {}),
    resources: [
      {
        name: "nyckeltal",
        type: "table",
        path: "nyckeltal.parquet",
        title: t.titel[sprak],
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        bytes: storlek.parquet,
        schema: {
          $schema: `${PROFIL}/tableschema.json`,
          fields: kolumner.map(({ namn, slag, titel: forklaring, kravs }) =>
            falt(namn, TYPER[slag], ren(forklaring[sprak]), kravs),
          ),
        },
      },
      {
        name: "kodbok",
        type: "table",
        path: "kodbok.csv",
        title: t.kodbok[sprak],
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: storlek.kodbok,
        dialect: { $schema: `${PROFIL}/tabledialect.json`, delimiter: ",", lineTerminator: "\n" },
        schema: {
          $schema: `${PROFIL}/tableschema.json`,
          fields: [
            falt("kolumn", "string", t.kolumn[sprak], true),
            falt("kod", "string", t.kod[sprak], false),
            falt("titel_sv", "string", t.titelSv[sprak], true),
            falt("titel_en", "string", t.titelEn[sprak], true),
          ],
        },
      },
    ],
  };
  return `${JSON.stringify(paket, undefined, 2)}\n`;
};
