/** Diagram: samma celler som bild, tabell, ord och Vega-Lite. */
export { iOrd } from "./iOrd.ts";
export { ritaDiagram } from "./ritaDiagram.ts";
export { tabellFor } from "./tabellFor.ts";
export { tillVegaLite } from "./tillVegaLite.ts";
