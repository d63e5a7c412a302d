/**
 * Exemplet som provadaptern läser, och formatet den säger sig läsa.
 */
import type { Exempel, Kallformat } from "../Konformitet.ts";

export const exempel: Exempel = {
  rubrik: ["Nr", "Pnr", "Kön", "Inkom"],
  rader: [
    ["A1", "19830310-9980", "kvinna", "2024-01-10"],
    ["A2", "19630911-9946", "man", "2024-02-05"],
    ["A3", "19830114-9970", "kvinna", "2024-03-01"],
    ["A4", "19830421-9937", "man", "2024-03-02"],
  ],
  identitet: "Pnr",
  dag: { kolumn: "Inkom", omojlig: "2024-02-31" },
};

export const format: Kallformat = {
  _tag: "Csv",
  kodningar: ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252"],
  avgransare: [";", "\t"],
};
