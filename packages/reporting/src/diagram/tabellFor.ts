/**
 * Diagrammets tabell: samma celler, så att den som inte ser bilden har allt.
 */
import type { Text } from "@star-finsam/core/kernel";
import type { Diagram, Diagramslag, Tabell } from "../rapport/Rapport.ts";
import { texter } from "../texter.ts";
import { diagramtexter } from "./texter.ts";
import { slagFor, utanCell } from "./Underlag.ts";

const RADRUBRIKER: Readonly<Record<Diagramslag, Text>> = {
  grupperade_staplar: texter.grupp,
  flode: diagramtexter.fran,
  likert: diagramtexter.fraga,
  linjer: texter.period,
  pyramid: diagramtexter.alder,
  histogram: diagramtexter.spann,
  lada: texter.grupp,
  overlevnad: diagramtexter.dag,
};

/** En rad per kategori, en kolumn per serie. */
export const tabellFor = (diagram: Diagram): Tabell => ({
  _tag: "Tabell",
  id: `${diagram.id}-tabell`,
  rubrik: diagram.rubrik,
  radrubrik: RADRUBRIKER[diagram.slag],
  kolumner: diagram.serier.map(({ id, rubrik }) => ({ id, rubrik, slag: slagFor(diagram, id) })),
  rader: diagram.kategorier.map(({ id, rubrik, celler }) => ({
    id,
    rubrik,
    celler: diagram.serier.map((_, i) => celler[i] ?? utanCell(diagram.slag)),
  })),
  noter: [diagram.underrubrik, ...(diagram.talslag === "andel" ? [texter.andelarAvrundade] : [])],
});
