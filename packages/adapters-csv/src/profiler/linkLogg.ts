/**
 * Samordnarens logg över det som hänt i Link. Meddelandenas namn är lagens; filen är antagen.
 */
import type { Profil } from "../profil/index.ts";
import { dag, kod, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `link-logg`. */
export const linkLogg: Profil = {
  id: "link-logg",
  version: 1,
  kalla: "Samordnarens egen logg över samordningsärenden i Link",
  beskrivning:
    "En rad per meddelande. En kallelse till SIP med mötesdag blir ett bokat planeringsmöte; övriga meddelanden läses men blir inget faktum. En plan i Link är aldrig ett samtycke i STAR.",
  bevis: "antagen",
  radtyp: "link",
  kolumner: [
    ...vemkolumner,
    dag("tid", ["Tid", "Datum"], "varde"),
    kod("meddelandetyp", ["Meddelandetyp", "Meddelande"], "link_meddelandetyp", "varde"),
    dag("motesdag", ["Mötesdag", "Mötesdatum"], "nej"),
  ],
  nycklar: ["arende", "tid", "meddelandetyp"],
  radregler: [
    { _tag: "InteEfterUttag", falt: "tid", allvar: "stopp" },
    { _tag: "InteFore", falt: "motesdag", tidigare: "tid", allvar: "stopp" },
  ],
  summaord,
};
