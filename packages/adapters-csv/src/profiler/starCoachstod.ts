/**
 * Coacherna, en rad per individ och coach. Källa: slutrapport Krokom (samcoach, IPS-coach).
 */
import type { Profil } from "../profil/index.ts";
import { dag, dagEllerIngen, kod, numrerade, procent, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-coachstod`. */
export const starCoachstod: Profil = {
  id: "star-coachstod",
  version: 1,
  kalla: "Samordnarens lista över coacher",
  beskrivning:
    "En rad per individ och coach med start och slut. Coachen är en kod (coach-1 eller bara 1), aldrig ett namn; egna koder läggs i kodlistan coach.",
  bevis: "antagen",
  radtyp: "coachstod",
  kolumner: [
    ...vemkolumner,
    kod("coach", ["Coach", "Coachnr"], "coach", "varde"),
    dag("start", ["Start", "Startdatum", "Från"], "varde"),
    dagEllerIngen("slut", ["Slut", "Slutdatum", "Till"], "kolumn"),
    procent("tjanstgoringsgrad", ["Tjänstgöringsgrad", "Tjänstgöringsgrad (%)"]),
  ],
  nycklar: ["arende", "coach", "start"],
  radregler: [{ _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" }],
  summaord,
  kodlistor: { coach: numrerade("coach", "Coach") },
};
