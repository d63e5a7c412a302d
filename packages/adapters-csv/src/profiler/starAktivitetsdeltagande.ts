/**
 * Deltagande i aktiviteter, en rad per individ och aktivitet.
 */
import type { Profil } from "../profil/index.ts";
import { dag, dagEllerIngen, kod, numrerade, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-aktivitetsdeltagande`. */
export const starAktivitetsdeltagande: Profil = {
  id: "star-aktivitetsdeltagande",
  version: 1,
  kalla: "Samordnarens deltagarlistor",
  beskrivning:
    "En rad per individ och aktivitet: start, slut och om deltagandet fullföljdes. Aktiviteten är dess id; egna läggs i kodlistan aktivitet.",
  bevis: "antagen",
  radtyp: "aktivitetsdeltagande",
  kolumner: [
    ...vemkolumner,
    kod("aktivitet", ["Aktivitet"], "aktivitet", "varde"),
    dag("start", ["Start", "Startdatum", "Från"], "varde"),
    dagEllerIngen("slut", ["Slut", "Slutdatum", "Till"], "kolumn"),
    kod("hur", ["Avslutades", "Hur"], "aktivitetsslut", "kolumn"),
  ],
  nycklar: ["arende", "aktivitet", "start"],
  radregler: [
    { _tag: "Kraver", falt: "slut", kraver: "hur", allvar: "stopp" },
    { _tag: "Kraver", falt: "hur", kraver: "slut", allvar: "stopp" },
    { _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" },
  ],
  summaord,
  kodlistor: { aktivitet: numrerade("aktivitet", "Aktivitet") },
};
