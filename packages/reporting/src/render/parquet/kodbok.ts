/**
 * Kodboken: varje kolumn, och varje kod som står i den, med namn på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import { iRapportordning, kodtitel } from "../../rapport/kodtitlar.ts";
import type { Nyckeltalsrad } from "../../rapport/Nyckeltalsrad.ts";
import { csv } from "../csv/dialekt.ts";
import { ren } from "../csv/ren.ts";
import { type Kolumn, nyckeltalstitel } from "./kolumner.ts";
import { kodtexter } from "./texter.ts";

/** Kodboken som CSV. */
export const kodbok = (
  kolumner: ReadonlyArray<Kolumn>,
  rader: ReadonlyArray<Nyckeltalsrad>,
): string =>
  csv(
    [
      ["kolumn", "kod", "titel_sv", "titel_en"],
      ...kolumner.flatMap((kolumn) => [
        rad(kolumn.namn, "", kolumn.titel),
        ...koderI(kolumn, rader).map((kod) => rad(kolumn.namn, kod, titelFor(kolumn, kod))),
      ]),
    ],
    "ren",
  );

const rad = (kolumn: string, kod: string, titel: Text): ReadonlyArray<string> =>
  [kolumn, kod, titel.sv, titel.en].map(ren);

const koderI = (
  { dimension, varde }: Kolumn,
  rader: ReadonlyArray<Nyckeltalsrad>,
): ReadonlyArray<string> => {
  if (dimension === undefined) return [];
  const koder = rader.map(varde).filter((kod) => typeof kod === "string");
  return iRapportordning(dimension, koder);
};

const titelFor = ({ dimension = "" }: Kolumn, kod: string): Text => {
  if (dimension === "nyckeltal") return nyckeltalstitel(kod);
  return Object.hasOwn(kodtexter, dimension)
    ? (kodtexter[dimension]?.[kod] ?? text(kod, kod))
    : kodtitel(dimension, kod);
};
