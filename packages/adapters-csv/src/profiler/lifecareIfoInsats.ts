/**
 * Insatser ur Lifecare Familjeomsorg (Service). Fälten är kända ur det publika gränssnittet; CSV-formen är antagen.
 */
import type { Profil } from "../profil/index.ts";
import { arendekolumn, dagEllerIngen, identitetskolumn, kod, summaord } from "./kolumner.ts";

/** Profilen `lifecare-ifo-insats`. */
export const lifecareIfoInsats: Profil = {
  id: "lifecare-ifo-insats",
  version: 1,
  kalla: "Lifecare Familjeomsorg, insatser (Service)",
  beskrivning:
    "En rad per insats hos IFO. Lifecare känner varken ärendet i STAR eller STAR:s kategori; lägg till kolumnerna Ärendenr och Kategori. 99999999 och 9999-12-31 betyder att insatsen pågår.",
  bevis: "antagen",
  radtyp: "ifo_insats",
  kolumner: [
    arendekolumn,
    identitetskolumn("extra"),
    { falt: "id", alias: ["Id", "Insats-id"], typ: "nyckel", obligatorisk: "varde" },
    { falt: "insats", alias: ["Type", "Typ", "Insats"], typ: "text", obligatorisk: "varde" },
    kod("kategori", ["Kategori"], "insatskategori", "varde"),
    dagEllerIngen("start", ["StartDate", "Startdatum", "Start"], "varde"),
    dagEllerIngen("slut", ["EndDate", "Slutdatum", "Slut"], "kolumn"),
  ],
  nycklar: ["id"],
  radregler: [{ _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" }],
  summaord,
};
