/**
 * Kurvornas och lådornas former i Vega-Lite. Lådan ritas ur färdiga percentiler: formens egen `boxplot` vill ha en punkt per
 * människa.
 */
import { forvaltTema } from "../../tema/forvaltTema.ts";
import { dagAv } from "../tidsaxel.ts";
import type { Underlag } from "../Underlag.ts";
import { axeln, type Json, rader, serieskala, sorterade, tips } from "./data.ts";

const { accent, ink } = forvaltTema.farger;

/** En linje per serie; ett tal som inte visas bryter den. */
export const linjer = (underlag: Underlag): Json => {
  const serie = { field: "serie", type: "nominal", title: null };
  const domain = underlag.serier.map(({ namn }) => namn);
  return {
    width: 560,
    data: { values: rader(underlag) },
    mark: { type: "line", point: true, invalid: "break-paths-show-path-domains" },
    encoding: {
      x: {
        field: "kategori",
        type: "ordinal",
        sort: sorterade(underlag),
        title: null,
        axis: { labelAngle: 0 },
      },
      y: { field: "varde", type: "quantitative", axis: axeln(underlag), scale: { zero: true } },
      color: { ...serie, scale: serieskala(underlag.serier) },
      strokeDash: { ...serie, scale: { domain } },
      shape: { ...serie, scale: { domain } },
      tooltip: tips(underlag),
    },
  };
};

/** En rad per kategori med ett fält per serie; det som inte visas är `null`. */
const breda = ({ kategorier, serier }: Underlag): ReadonlyArray<Json> =>
  kategorier.map((kategori) => ({
    kategori: kategori.namn,
    dag: dagAv(kategori),
    ...Object.fromEntries(
      serier.map(({ id }, i) => [id, kategori.punkter[i]?.tal ?? null] as const),
    ),
  }));

/** Lådor ur percentiler, utan ytterligheter. */
export const lada = (underlag: Underlag): Json => {
  const y = { field: "kategori", type: "nominal", sort: sorterade(underlag), title: null };
  const x = (field: string) => ({ field, type: "quantitative", axis: axeln(underlag) });
  const visade = (...falt: ReadonlyArray<string>) => ({
    transform: [{ filter: falt.map((f) => `isValid(datum.${f})`).join(" && ") }],
  });
  return {
    width: 560,
    data: { values: breda(underlag) },
    encoding: { y },
    layer: [
      {
        ...visade("p10", "nedre_kvartil"),
        mark: { type: "rule", color: ink },
        encoding: { x: x("p10"), x2: { field: "nedre_kvartil" } },
      },
      {
        ...visade("ovre_kvartil", "p90"),
        mark: { type: "rule", color: ink },
        encoding: { x: x("ovre_kvartil"), x2: { field: "p90" } },
      },
      {
        ...visade("nedre_kvartil", "ovre_kvartil"),
        mark: { type: "bar", size: 16, color: accent, fillOpacity: 0.25, stroke: accent },
        encoding: { x: x("nedre_kvartil"), x2: { field: "ovre_kvartil" } },
      },
      {
        ...visade("median"),
        mark: { type: "tick", size: 16, thickness: 3, color: ink },
        encoding: { x: x("median") },
      },
    ],
  };
};

/** Trappa med intervall. */
export const overlevnad = (underlag: Underlag): Json => {
  const y = (field: string) => ({
    field,
    type: "quantitative",
    axis: axeln(underlag),
    scale: { domain: [0, 1] },
  });
  const trappa = { interpolate: "step-after", invalid: "break-paths-show-path-domains" };
  return {
    width: 560,
    data: { values: breda(underlag) },
    encoding: { x: { field: "dag", type: "quantitative", title: null } },
    layer: [
      {
        mark: { type: "area", color: accent, opacity: 0.2, ...trappa },
        encoding: { y: y("ovre"), y2: { field: "undre" } },
      },
      { mark: { type: "line", color: accent, ...trappa }, encoding: { y: y("andel") } },
    ],
  };
};
