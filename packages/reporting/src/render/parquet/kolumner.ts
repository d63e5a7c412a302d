/**
 * Datapaketets kolumner: vad de heter, vad de är och vad de har i varje rad. Parquetfilen, kodboken och beskrivningen görs alla
 * härifrån.
 */
import { type Dag, dagnummer, type Text, text } from "@star-finsam/core/kernel";
import { katalog } from "@star-finsam/core/nyckeltal";
import { dimensionstitel, kodtitel } from "../../rapport/kodtitlar.ts";
import type { Nyckeltalsrad } from "../../rapport/Nyckeltalsrad.ts";
import { unikaNamn } from "../csv/namn.ts";
import { ren } from "../csv/ren.ts";
import { kolumntexter } from "./texter.ts";

/** Vad kolumnens värden är. */
export type Kolumnslag = "text" | "dag" | "heltal" | "tal";

/** En kolumn. `dimension` finns på de kolumner vars koder står i kodboken. */
export type Kolumn = {
  readonly namn: string;
  readonly titel: Text;
  readonly slag: Kolumnslag;
  readonly kravs: boolean;
  readonly dimension?: string;
  readonly varde: (rad: Nyckeltalsrad) => string | number | bigint | undefined;
};

/** Kolumnerna för raderna: de fasta, och två per dimension (kod och svenskt namn), dimensionerna i bokstavsordning. */
export const kolumnerFor = (rader: ReadonlyArray<Nyckeltalsrad>): ReadonlyArray<Kolumn> => {
  const dimensioner = [...new Set(rader.flatMap(({ grupp }) => Object.keys(grupp)))].sort();
  const kolumner = [...vem, ...dimensioner.flatMap(dimensionskolumner), ...tal];
  const namn = unikaNamn(
    kolumner.map((kolumn) => ren(kolumn.namn)),
    { fore: "_" },
  );
  return kolumner.map((kolumn, i) => ({ ...kolumn, namn: namn[i] ?? kolumn.namn }));
};

const kolumn = (
  namn: keyof typeof kolumntexter,
  slag: Kolumnslag,
  varde: Kolumn["varde"],
  resten: Partial<Pick<Kolumn, "kravs" | "dimension">> = {},
): Kolumn => ({ namn, titel: kolumntexter[namn], slag, kravs: false, varde, ...resten });

const dag = (d: Dag): number => dagnummer(d);
const heltal = (n: number | undefined): bigint | undefined =>
  n === undefined ? undefined : BigInt(n);
const kravs = { kravs: true };

const vem: ReadonlyArray<Kolumn> = [
  kolumn("nyckeltal", "text", ({ nyckeltal }) => nyckeltal, { ...kravs, dimension: "nyckeltal" }),
  kolumn("nyckeltal_titel", "text", ({ nyckeltal }) => nyckeltalstitel(nyckeltal).sv, kravs),
  kolumn("enhet", "text", ({ enhet }) => enhet, { ...kravs, dimension: "enhet" }),
  kolumn("period_fran", "dag", ({ period }) => dag(period.fran), kravs),
  kolumn("period_till", "dag", ({ period }) => dag(period.till), kravs),
  kolumn("fonster", "text", ({ fonster }) => fonster, { ...kravs, dimension: "fonster" }),
];

const tal: ReadonlyArray<Kolumn> = [
  kolumn("status", "text", ({ status }) => status, { ...kravs, dimension: "radstatus" }),
  kolumn("antal", "heltal", ({ antal }) => heltal(antal)),
  kolumn("taljare", "heltal", ({ taljare }) => heltal(taljare)),
  kolumn("namnare", "heltal", ({ namnare }) => heltal(namnare)),
  kolumn("varde", "tal", ({ varde }) => varde),
  kolumn("intervall_lo", "tal", ({ intervall }) => intervall?.[0]),
  kolumn("intervall_hi", "tal", ({ intervall }) => intervall?.[1]),
  kolumn("spridning", "text", ({ spridning }) => spridning, { dimension: "spridning" }),
];

const FASTA = new Set([...vem, ...tal].map(({ namn }) => namn));

/** En dimension som heter som en fast kolumn får `grupp_` före. */
const dimensionskolumner = (dimension: string): ReadonlyArray<Kolumn> => {
  const namn = FASTA.has(dimension) ? `grupp_${dimension}` : dimension;
  const titel = dimensionstitel(dimension);
  return [
    {
      namn,
      titel,
      slag: "text",
      kravs: false,
      dimension,
      varde: ({ grupp }) => grupp[dimension],
    },
    {
      namn: `${namn}_titel`,
      titel: text(`${titel.sv}, på svenska`, `${titel.en}, in Swedish`),
      slag: "text",
      kravs: false,
      varde: ({ grupp }) => {
        const kod = grupp[dimension];
        return kod === undefined ? undefined : kodtitel(dimension, kod).sv;
      },
    },
  ];
};

const titlar: ReadonlyMap<string, Text> = new Map(katalog.map(({ id, titel }) => [id, titel]));

/** Nyckeltalets namn; ett okänt visas som det är. */
export const nyckeltalstitel = (id: string): Text => titlar.get(id) ?? text(id, id);
