/**
 * Prognosen för årets utfall, en rad per kostnadsslag och dag den lämnades.
 */
import type { Profil } from "../profil/index.ts";
import { dag, kod, summaord } from "./kolumner.ts";

/** Profilen `star-prognos`. */
export const starPrognos: Profil = {
  id: "star-prognos",
  version: 1,
  kalla: "Ekonomens prognos",
  beskrivning:
    "En rad per år, kostnadsslag och prognosdag med beloppet i kronor. Den senast lämnade gäller.",
  bevis: "antagen",
  radtyp: "prognos",
  kolumner: [
    dag("datum", ["Prognosdatum", "Datum"], "varde"),
    { falt: "ar", alias: ["År"], typ: "ar", obligatorisk: "varde" },
    kod("kostnadsslag", ["Kostnadsslag"], "kostnadsslag", "varde"),
    { falt: "belopp", alias: ["Prognos", "Belopp"], typ: "belopp", obligatorisk: "varde" },
  ],
  nycklar: ["ar", "kostnadsslag", "datum"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
};
