/**
 * Stegformuläret, en rad per bedömning och en kolumn per dimension. Källa: dimensionerna i slutrapport Bräcke.
 */
import { stegeBracke } from "@star-finsam/core/matning";
import type { Profil } from "../profil/index.ts";
import { dag, kod, summaord, vemkolumner } from "./kolumner.ts";

const dimensioner = stegeBracke.dimensioner.map(({ id, titel }) => [id, titel.sv] as const);

/** Profilen `star-stegforflyttning`. */
export const starStegforflyttning: Profil = {
  id: "star-stegforflyttning",
  version: 1,
  kalla: "Teamets stegformulär",
  beskrivning:
    "En rad per bedömning, steg 1–5 i fyra dimensioner efter Bräckes stege; en tom cell är inte bedömd. Har förbundet en annan stege: ange den i en kolumn Stege, och skala och koder i en egen profil.",
  bevis: "antagen",
  radtyp: "steg",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Bedömd"], "varde"),
    kod("stege", ["Stege"], "stege", "extra"),
    ...dimensioner.map(
      ([falt, rubrik]) =>
        ({
          falt,
          alias: [rubrik],
          typ: "heltal",
          spann: { minst: 1, hogst: 5 },
          obligatorisk: "nej",
        }) as const,
    ),
  ],
  nycklar: ["arende", "datum"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
  kodlistor: { stege: { [stegeBracke.id]: ["Bräcke"] } },
};
