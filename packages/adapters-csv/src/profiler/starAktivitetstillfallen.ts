/**
 * Aktiviteternas tillfällen, en rad per tillfälle; ingen individ.
 */
import type { Profil } from "../profil/index.ts";
import { dag, kod, numrerade, summaord } from "./kolumner.ts";

/** Profilen `star-aktivitetstillfallen`. */
export const starAktivitetstillfallen: Profil = {
  id: "star-aktivitetstillfallen",
  version: 1,
  kalla: "Samordnarens lista över kurser, utbildningar och träffar",
  beskrivning:
    "En rad per tillfälle: aktivitet, dag och hur många som deltog om någon räknat. Aktiviteten är dess id; egna läggs i kodlistan aktivitet.",
  bevis: "antagen",
  radtyp: "aktivitetstillfalle",
  kolumner: [
    kod("aktivitet", ["Aktivitet"], "aktivitet", "varde"),
    dag("datum", ["Datum"], "varde"),
    { falt: "deltog", alias: ["Deltog", "Antal deltagare"], typ: "heltal", obligatorisk: "nej" },
  ],
  nycklar: ["aktivitet", "datum"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
  kodlistor: { aktivitet: numrerade("aktivitet", "Aktivitet") },
};
