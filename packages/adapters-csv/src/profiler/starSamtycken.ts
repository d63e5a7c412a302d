/**
 * Samtyckena, en rad per samtycke. Källa: blanketten Aktualisering till STAR.
 */
import type { Profil } from "../profil/index.ts";
import { dag, dagEllerIngen, kod, koder, summaord, vemkolumner } from "./kolumner.ts";

/** Profilen `star-samtycken`. */
export const starSamtycken: Profil = {
  id: "star-samtycken",
  version: 1,
  kalla: "Samordnarens lista över samtycken",
  beskrivning:
    "En rad per samtycke: dag, slag, vilka verksamheter och uppgifter det omfattar, hur länge det gäller och när det återkallats. Ett samtycke till SIP är ett annat samtycke. Utan uppgiftsslag öppnar samtycket ingenting.",
  bevis: "antagen",
  radtyp: "samtycke",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Samtyckesdatum", "Inhämtat"], "varde"),
    kod("slag", ["Slag", "Samtycke till"], "samtyckesslag", "varde"),
    koder("omfattar", ["Omfattar", "Parter", "Verksamheter"], "aktor", "varde"),
    koder("uppgiftsslag", ["Uppgifter", "Uppgiftsslag"], "uppgiftsslag", "nej"),
    kod("andamal", ["Ändamål"], "samtyckesandamal", "extra"),
    kod("satt", ["Sätt", "Hur"], "samtyckessatt", "extra"),
    kod("egna_ord", ["Egna ord"], "egna_ord", "extra"),
    dagEllerIngen("galler_till", ["Gäller till", "Giltigt till"], "nej"),
    dagEllerIngen("aterkallat", ["Återkallat", "Återkallat datum"], "kolumn"),
  ],
  nycklar: ["arende", "datum", "slag"],
  radregler: [
    { _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" },
    { _tag: "InteFore", falt: "galler_till", tidigare: "datum", allvar: "stopp" },
    { _tag: "InteFore", falt: "aterkallat", tidigare: "datum", allvar: "stopp" },
  ],
  summaord,
};
