/**
 * Anställningarna, en rad per anställning. Källa: slutrapporterna (anställning med och utan stöd, sektor).
 */
import type { Profil } from "../profil/index.ts";
import { dag, dagEllerIngen, kod, procent, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-anstallningar`. */
export const starAnstallningar: Profil = {
  id: "star-anstallningar",
  version: 1,
  kalla: "Samordnarens lista över anställningar",
  beskrivning:
    "En rad per anställning: löpnummer inom ärendet, start, förlängning, slut, sektor, stöd och omfattning i procent av heltid.",
  bevis: "antagen",
  radtyp: "anstallning",
  kolumner: [
    ...vemkolumner,
    {
      falt: "nummer",
      alias: ["Anställning", "Anställningsnr", "Nr"],
      typ: "heltal",
      spann: { minst: 1, hogst: 999 },
      obligatorisk: "varde",
    },
    dag("start", ["Start", "Startdatum", "Från"], "varde"),
    dag("forlangd", ["Förlängd", "Förlängd från"], "extra"),
    dagEllerIngen("slut", ["Slut", "Slutdatum", "Till"], "kolumn"),
    kod("sektor", ["Sektor"], "sektor", "nej"),
    kod("stod", ["Stöd", "Anställningsstöd"], "anstallningsstod", "nej"),
    procent("omfattning", ["Omfattning", "Omfattning (%)"]),
  ],
  nycklar: ["arende", "nummer"],
  radregler: [
    { _tag: "InteFore", falt: "forlangd", tidigare: "start", allvar: "stopp" },
    { _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" },
  ],
  summaord,
};
