/**
 * Staplarnas former i Vega-Lite: grupperade, hundraprocentsstaplar, pyramid och histogram.
 */
import { forvaltTema } from "../../tema/forvaltTema.ts";
import { nivafarg } from "../nivastil.ts";
import type { Underlag } from "../Underlag.ts";
import { axeln, type Json, rader, serieskala, sorterade, tips, uppskattad } from "./data.ts";

const kategori = (underlag: Underlag): Json => ({
  field: "kategori",
  type: "nominal",
  sort: sorterade(underlag),
  title: null,
  axis: { labelLimit: 0 },
});

const varde = (underlag: Underlag): Json => ({
  field: "varde",
  type: "quantitative",
  axis: axeln(underlag),
});

const serie = ({ serier }: Underlag): Json => ({
  field: "serie",
  type: "nominal",
  scale: serieskala(serier),
  title: null,
});

/** En grupp liggande staplar per kategori, med texten efter. */
export const grupperade = (underlag: Underlag): Json => ({
  width: 400,
  data: { values: rader(underlag) },
  encoding: {
    y: kategori(underlag),
    yOffset: { field: "serie", type: "nominal", sort: underlag.serier.map(({ namn }) => namn) },
    tooltip: tips(underlag),
  },
  layer: [
    { mark: "bar", encoding: { x: varde(underlag), color: serie(underlag), opacity: uppskattad } },
    {
      transform: [{ calculate: "isValid(datum.varde) ? datum.varde : 0", as: "plats" }],
      mark: { type: "text", align: "left", dx: 4 },
      encoding: {
        x: { field: "plats", type: "quantitative" },
        text: { field: "text", type: "nominal" },
      },
    },
  ],
});

/** Svar på en skala; svarsfrekvensen är ingen del av stapeln. */
export const svar = (underlag: Underlag): Json => {
  const nivaer = underlag.serier.filter(({ id }) => id !== "svarsfrekvens");
  return {
    width: 400,
    data: { values: rader(underlag).filter(({ serie_id }) => serie_id !== "svarsfrekvens") },
    mark: "bar",
    encoding: {
      y: kategori(underlag),
      x: { ...varde(underlag), stack: "zero" },
      color: {
        ...serie(underlag),
        scale: {
          domain: nivaer.map(({ namn }) => namn),
          range: nivaer.map((_, i) => nivafarg(i, nivaer.length, forvaltTema)),
        },
      },
      opacity: uppskattad,
      order: { field: "ordning", type: "quantitative" },
      tooltip: tips(underlag),
    },
  };
};

/** Två serier rygg mot rygg: den första åt vänster. */
export const pyramid = (underlag: Underlag): Json => ({
  data: { values: rader(underlag) },
  spacing: 0,
  resolve: { scale: { y: "shared" } },
  hconcat: underlag.serier.slice(0, 2).map(({ id, namn }, i) => ({
    title: namn,
    transform: [{ filter: { field: "serie_id", equal: id } }],
    mark: "bar",
    encoding: {
      y: {
        ...kategori(underlag),
        sort: [...sorterade(underlag)].reverse(),
        ...(i === 0 ? {} : { axis: null }),
      },
      x: { ...varde(underlag), ...(i === 0 ? { scale: { reverse: true } } : {}) },
      color: { ...serie(underlag), legend: null },
      opacity: uppskattad,
      tooltip: tips(underlag),
    },
  })),
});

/** Stående staplar kant i kant. */
export const histogram = (underlag: Underlag): Json => ({
  width: 560,
  data: { values: rader(underlag) },
  mark: { type: "bar", width: { band: 0.98 } },
  encoding: {
    x: { ...kategori(underlag), axis: { labelAngle: 0 }, title: underlag.serier[0]?.namn ?? null },
    y: varde(underlag),
    color: { ...serie(underlag), legend: null },
    opacity: uppskattad,
    tooltip: tips(underlag),
  },
});
