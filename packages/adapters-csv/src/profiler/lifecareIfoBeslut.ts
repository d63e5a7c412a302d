/**
 * Beslut om ekonomiskt bistånd ur Lifecare Familjeomsorg (Decision). Fälten är kända ur det publika gränssnittet; CSV-formen är antagen.
 */
import type { Profil } from "../profil/index.ts";
import { arendekolumn, dag, dagEllerIngen, identitetskolumn, kod, summaord } from "./kolumner.ts";

/** Profilen `lifecare-ifo-beslut`. */
export const lifecareIfoBeslut: Profil = {
  id: "lifecare-ifo-beslut",
  version: 1,
  kalla: "Lifecare Familjeomsorg, beslut (Decision/Extract eller kopia ur datalager)",
  beskrivning:
    "En rad per ärende och mätpunkt: det beslut om ekonomiskt bistånd som gällde den dagen. Lifecare känner varken ärendet i STAR eller mätpunkten; lägg till kolumnerna Ärendenr, Mätpunkt och Mätdag. Avslag och andra beslut går till karantän. Använd inte för en mätpunkt som redan står i en annan lista: den sist lästa skulle ersätta hela försörjningen. Beslutet står på registerledaren; kön läses aldrig härifrån, eftersom det ofta är mannens.",
  bevis: "antagen",
  radtyp: "forsorjning",
  kolumner: [
    arendekolumn,
    identitetskolumn("varde"),
    kod("matpunkt", ["Mätpunkt"], "matpunkt", "varde"),
    dag("datum", ["Mätdag"], "varde"),
    { falt: "beslut_id", alias: ["Id", "Beslut-id"], typ: "nyckel", obligatorisk: "varde" },
    kod("forsorjning", ["Type", "Typ", "Beslutstyp"], "ifo_beslut", "varde"),
    dagEllerIngen("fran", ["FromDate", "Från"], "varde"),
    dagEllerIngen("till", ["ToDate", "Till"], "kolumn"),
    {
      falt: "hinder",
      alias: ["Reason", "Orsak", "Försörjningshinder"],
      typ: "kod",
      kodlista: "forsorjningshinder",
      annars: "okant",
      obligatorisk: "extra",
    },
  ],
  nycklar: ["arende", "matpunkt"],
  konOsakert: true,
  radregler: [
    { _tag: "InteFore", falt: "datum", tidigare: "fran", allvar: "stopp" },
    { _tag: "InteFore", falt: "till", tidigare: "datum", allvar: "stopp" },
  ],
  summaord,
  kodlistor: { forsorjningshinder: { okant: ["okänt"] } },
};
