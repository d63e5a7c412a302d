/**
 * Vad som kan vara en rubrik, och vad som säkert är data.
 */
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import { lasBelopp } from "../celler/belopp.ts";
import { lasDag } from "../celler/dag.ts";

const LANGST_RUBRIK = 200;

/** Sant om texten kan vara en rubrik: ord, varken tal, dag eller något som liknar ett personnummer. */
export const arRubriktext = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  text.length <= LANGST_RUBRIK &&
  !innehallerPersonnummer(text) &&
  lasDag(text, ["iso", "iso_tid", "kompakt"]) === undefined &&
  lasBelopp(text) === "ogiltigt";
