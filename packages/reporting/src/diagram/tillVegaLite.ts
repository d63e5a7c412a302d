/**
 * Diagrammet som Vega-Lite (version 5 av schemat), för anteckningsböcker. Samma celler som bilden: ett dolt tal är `null`.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Diagram } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { forvaltTema } from "../tema/forvaltTema.ts";
import { iOrd } from "./iOrd.ts";
import { ren, type Underlag, underlagFor } from "./Underlag.ts";
import { type Json, tallokal } from "./vegalite/data.ts";
import { lada, linjer, overlevnad } from "./vegalite/kurvor.ts";
import { grupperade, histogram, pyramid, svar } from "./vegalite/staplar.ts";

/** Beskrivningen; `undefined` för ett flöde, som Vega-Lite inte kan rita. */
export const tillVegaLite = (diagram: Diagram, sprak: Sprak): Json | undefined => {
  const form = formFor(underlagFor(diagram, sprak));
  if (form === undefined) return undefined;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    title: {
      text: ren(ord(diagram.rubrik, sprak)),
      subtitle: ren(ord(diagram.underrubrik, sprak)),
      anchor: "start",
    },
    description: iOrd(diagram, sprak),
    config: {
      font: forvaltTema.typsnitt,
      background: "#ffffff",
      locale: { number: tallokal(sprak) },
    },
    ...form,
  };
};

function formFor(underlag: Underlag): Json | undefined {
  switch (underlag.slag) {
    case "flode":
      return undefined;
    case "grupperade_staplar":
      return grupperade(underlag);
    case "likert":
      return svar(underlag);
    case "pyramid":
      return pyramid(underlag);
    case "histogram":
      return histogram(underlag);
    case "linjer":
      return linjer(underlag);
    case "lada":
      return lada(underlag);
    case "overlevnad":
      return overlevnad(underlag);
  }
}
