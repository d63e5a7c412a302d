/**
 * Ärendet som en rad hör till.
 */
import { type ArendeId, arArendeId } from "@star-finsam/core/kernel";
import { garanterat, type Radvarden } from "./Radtyp.ts";

/** Radens ärende. */
export const arendeId = (rad: Radvarden): ArendeId => {
  const id = garanterat(rad.text("arende"), "arende");
  if (arArendeId(id)) return id;
  throw new Error("Ärendets id är tomt.");
};
