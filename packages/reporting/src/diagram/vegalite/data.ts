/**
 * Raderna och det gemensamma i en Vega-Lite-beskrivning. En cell som inte visas blir `null` med sin orsak, aldrig 0.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Cell } from "../../disclosure/Cell.ts";
import { forvaltTema } from "../../tema/forvaltTema.ts";
import { diagramtexter } from "../texter.ts";
import type { Underlag } from "../Underlag.ts";

/** JSON-objekt. */
export type Json = { readonly [nyckel: string]: unknown };

/** Vad en rad säger om sitt tal. */
const STATUS: Readonly<Record<Cell["_tag"], string>> = {
  Visad: "visad",
  Dold: "dold",
  Saknas: "saknas",
  Uppskattad: "uppskattad",
  EjTillampligt: "galler_inte",
};

/** En rad per cell: kategori, serie, värde, text och status. */
export const rader = ({ kategorier, serier }: Underlag): ReadonlyArray<Json> =>
  kategorier.flatMap(({ id, namn, punkter }) =>
    punkter.map((punkt, i) => ({
      kategori: namn,
      kategori_id: id,
      serie: serier[i]?.namn ?? "",
      serie_id: serier[i]?.id ?? "",
      ordning: i,
      varde: punkt.tal ?? null,
      text: punkt.text,
      status: STATUS[punkt.cell._tag],
    })),
  );

/** Kategorierna i sin ordning. */
export const sorterade = ({ kategorier }: Underlag): ReadonlyArray<string> =>
  kategorier.map(({ namn }) => namn);

/** Seriernas skala i sin ordning, med temats färger. */
export const serieskala = (serier: Underlag["serier"]): Json => ({
  domain: serier.map(({ namn }) => namn),
  range: serier.map(
    (_, i) =>
      forvaltTema.farger.serier[i % forvaltTema.farger.serier.length] ?? forvaltTema.farger.ink,
  ),
});

/** Axelns format: andelar i procent, belopp i kronor. */
export const axeln = ({ talslag }: Underlag): Json =>
  talslag === "andel"
    ? { format: ".0%", title: null }
    : talslag === "belopp"
      ? { labelExpr: "format(datum.value / 100, '$,.0f')", title: null }
      : { title: null };

/** Tipset när man pekar. */
export const tips = ({ sprak }: Underlag): ReadonlyArray<Json> => [
  { field: "kategori", type: "nominal", title: diagramtexter.kategori[sprak] },
  { field: "serie", type: "nominal", title: diagramtexter.serie[sprak] },
  { field: "text", type: "nominal", title: diagramtexter.tal[sprak] },
];

/** Det uppskattade är blekare. */
export const uppskattad: Json = {
  condition: { test: "datum.status === 'uppskattad'", value: 0.4 },
  value: 1,
};

/** Språkets tal på axlarna. */
export const tallokal = (sprak: Sprak): Json =>
  sprak === "sv"
    ? {
        decimal: ",",
        thousands: "\u00A0",
        grouping: [3],
        currency: ["", "\u00A0kr"],
        percent: "\u00A0%",
      }
    : { decimal: ".", thousands: ",", grouping: [3], currency: ["SEK\u00A0", ""] };
