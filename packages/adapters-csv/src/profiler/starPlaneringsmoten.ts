/**
 * Möten med individen, en rad per möte: planeringsmötet och mötena runt det. Källa: överenskommelsens bilaga 1.
 */
import type { Profil } from "../profil/index.ts";
import { kodlistor } from "../profil/kodlistor.ts";
import { dag, kod, koder, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-planeringsmoten`. */
export const starPlaneringsmoten: Profil = {
  id: "star-planeringsmoten",
  version: 1,
  kalla: "Samordnarens kalender eller mötesanteckningar",
  beskrivning:
    "En rad per möte med individen: dag, mötesform, vilka som skulle delta och deltog, vem som kallar, leder och dokumenterar. Vilka som deltog antecknas för de andra mötena, inte för planeringsmötet. Ett planeringsmöte framåt i tiden är bokat.",
  bevis: "antagen",
  radtyp: "planeringsmote",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Mötesdatum", "Mötesdag"], "varde"),
    kod("motesform", ["Mötesform", "Form", "Slag av möte"], "motesform", "varde"),
    dag("bokat", ["Bokat", "Kallelse skickad", "Kallat"], "extra"),
    koder("ska_delta", ["Ska delta", "Kallade"], "aktor", "extra"),
    koder("deltog", ["Deltog", "Deltagare"], "aktor", "extra"),
    kod("kallar", ["Kallar", "Kallande part"], "aktor", "extra"),
    kod("leder", ["Leder", "Mötesledare"], "aktor", "extra"),
    kod("dokumenterar", ["Dokumenterar"], "dokumenterar", "extra"),
  ],
  nycklar: ["arende", "datum", "motesform"],
  radregler: [
    { _tag: "InteFore", falt: "datum", tidigare: "bokat", allvar: "stopp" },
    { _tag: "InteEfterUttag", falt: "bokat", allvar: "stopp" },
  ],
  summaord,
  kodlistor: { dokumenterar: { ...kodlistor["aktor"], ingen: ["dokumenteras inte"] } },
};
