/**
 * Uppföljning efter avslut, en rad per ärende och uppföljning.
 */
import type { Profil } from "../profil/index.ts";
import { dag, koderMedOmfattning, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-efter-avslut`. */
export const starEfterAvslut: Profil = {
  id: "star-efter-avslut",
  version: 1,
  kalla: "Samordnarens uppföljning en tid efter avslutet",
  beskrivning:
    "En rad per uppföljning: dag, hela månader efter avslutet, försörjning och sysselsättning då.",
  bevis: "antagen",
  radtyp: "efter_avslut",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Uppföljd"], "varde"),
    {
      falt: "manader",
      alias: ["Månader", "Månader efter avslut"],
      typ: "heltal",
      spann: { minst: 1, hogst: 120 },
      obligatorisk: "varde",
    },
    koderMedOmfattning("forsorjning", ["Försörjning"], "forsorjning", "nej"),
    koderMedOmfattning("sysselsattning", ["Sysselsättning"], "sysselsattning", "nej"),
  ],
  nycklar: ["arende", "manader"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
};
