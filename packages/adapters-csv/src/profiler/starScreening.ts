/**
 * Screening, en rad per tillfälle. Källa: instrumenten som STAR Bräcke använder. Om FREDA kortfrågor läses bara status.
 */
import type { Profil } from "../profil/index.ts";
import { screeningsfragor, screeningsstatusar } from "../radtyper/screening.ts";
import { dag, kod, summaord, vemkolumner } from "./kolumner.ts";

const poanglista = (poang: ReadonlyArray<string>): string => `poang_${poang.join("_")}`;

/** Profilen `star-screening`. */
export const starScreening: Profil = {
  id: "star-screening",
  version: 1,
  kalla: "Teamets screening (AUDIT, AUDIT-C, DUDIT, Hur mår din ekonomi?, FREDA kortfrågor)",
  beskrivning:
    "En rad per tillfälle: status för varje instrument, och svaren på AUDIT, DUDIT och ekonomifrågorna i kolumner som AUDIT 1. Av FREDA läses bara status, aldrig svar. En summa utan svar läses inte: gränserna skiljer sig, och svaren behövs.",
  bevis: "antagen",
  radtyp: "screening",
  kolumner: [
    ...vemkolumner,
    dag("datum", ["Datum", "Screeningdatum"], "varde"),
    ...screeningsstatusar.map(({ falt, titel }) =>
      kod(falt, [titel, `${titel} status`], "screeningstatus", "extra"),
    ),
    ...screeningsfragor.map(({ falt, instrument, id, poang }) =>
      kod(falt, [`${instrument.titel.sv} ${id}`], poanglista(poang), "extra"),
    ),
  ],
  nycklar: ["arende", "datum"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord,
  kodlistor: Object.fromEntries(
    screeningsfragor.map(({ poang }) => [
      poanglista(poang),
      Object.fromEntries(poang.map((ett) => [ett, []])),
    ]),
  ),
};
