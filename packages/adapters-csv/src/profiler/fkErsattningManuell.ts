/**
 * Det som Försäkringskassan kan berätta med samtycke, antecknat för hand. Koderna är publika (LEFI); filen är antagen.
 */
import type { Profil } from "../profil/index.ts";
import {
  dag,
  dagEllerIngen,
  kod,
  koderMedOmfattning,
  procent,
  summaord,
  vemkolumner,
} from "./kolumner.ts";

/** Profilen `fk-ersattning-manuell`. */
export const fkErsattningManuell: Profil = {
  id: "fk-ersattning-manuell",
  version: 1,
  kalla: "Försäkringskassan, muntligt eller i brev, antecknat för hand",
  beskrivning:
    "En rad per ärende och mätpunkt: förmånen som betalades den dagen. LEFI:s koder SA, AS och RBE är tvetydiga och går till karantän; skriv förmånens namn. Använd inte för en mätpunkt som redan står i en annan lista: den sist lästa skulle ersätta hela försörjningen.",
  bevis: "antagen",
  radtyp: "forsorjning",
  kolumner: [
    ...vemkolumner,
    kod("matpunkt", ["Mätpunkt"], "matpunkt", "varde"),
    dag("datum", ["Mätdag", "Datum"], "varde"),
    koderMedOmfattning("forsorjning", ["Förmån", "Forman"], "forsorjning", "varde"),
    procent("omfattning", ["Omfattning", "Omfattning (%)"]),
    dagEllerIngen("fran", ["Från"], "nej"),
    dagEllerIngen("till", ["Till"], "nej"),
  ],
  nycklar: ["arende", "matpunkt"],
  radregler: [
    { _tag: "InteFore", falt: "datum", tidigare: "fran", allvar: "stopp" },
    { _tag: "InteFore", falt: "till", tidigare: "datum", allvar: "stopp" },
  ],
  summaord,
  kodlistor: {
    forsorjning: {
      sjukpenning: ["SJP", "FK:SJP"],
      foraldrapenning: ["FP", "FK:FP"],
      livranta: ["YL", "FK:YL", "Yrkesskadelivränta"],
    },
  },
};
