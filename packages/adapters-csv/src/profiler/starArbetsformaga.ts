/**
 * Bedömd arbetsförmåga i timmar i veckan, en rad per bedömning.
 */
import { JA, NEJ, type Profil } from "../profil/index.ts";
import { TIMMAR } from "../radtyper/arbetsformaga.ts";
import { dag, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-arbetsformaga`. */
export const starArbetsformaga: Profil = {
  id: "star-arbetsformaga",
  version: 1,
  kalla: "Teamets bedömningar",
  beskrivning:
    "En rad per bedömning: dag, hela timmar i veckan (100 % är 40), och om närvaron är stadigvarande.",
  bevis: "antagen",
  radtyp: "arbetsformaga",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Bedömd"], "varde"),
    {
      falt: "timmar",
      alias: ["Timmar per vecka", "Timmar i veckan", "Timmar/vecka"],
      typ: "heltal",
      spann: TIMMAR,
      obligatorisk: "varde",
    },
    {
      falt: "varaktig",
      alias: ["Stadigvarande", "Varaktig"],
      typ: "markering",
      ja: JA,
      saknas: ["", ...NEJ],
      obligatorisk: "nej",
    },
  ],
  nycklar: ["arende", "datum"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
};
