/**
 * Försörjning före och efter, en rad per ärende och mätpunkt. Källa: slutrapporterna från Bräcke, Berg och Krokom.
 */
import type { Profil } from "../profil/index.ts";
import { dag, kod, koderMedOmfattning, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-forsorjning`. */
export const starForsorjning: Profil = {
  id: "star-forsorjning",
  version: 1,
  kalla: "Samordnarens lista över försörjning före och efter",
  beskrivning:
    "En rad per ärende och mätpunkt med hela försörjningen, flera källor med plus emellan, och sysselsättningen om den anges.",
  bevis: "antagen",
  radtyp: "forsorjning",
  kolumner: [
    ...vemkolumner,
    kod("matpunkt", ["Mätpunkt", "När"], "matpunkt", "varde"),
    dag("datum", ["Datum", "Mätdag"], "varde"),
    koderMedOmfattning("forsorjning", ["Försörjning"], "forsorjning", "varde"),
    koderMedOmfattning("sysselsattning", ["Sysselsättning"], "sysselsattning", "extra"),
  ],
  nycklar: ["arende", "matpunkt"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
};
