/**
 * En granskning av programtrohet enligt IPS-25, en rad per kriterium. Källa: Krokoms slutrapport.
 */
import type { Profil } from "../profil/index.ts";

/** Profilen `star-ips`. En fil är en mätning. Noll poäng finns inte: ett kriterium som inte bedömts ska inte stå i filen. */
export const starIps: Profil = {
  id: "star-ips",
  version: 1,
  kalla: "Granskarens protokoll, IPS-25 (Krokom)",
  beskrivning: "En rad per kriterium 1–25 med poäng 1–5.",
  bevis: "seed",
  radtyp: "programtrohet",
  kolumner: [
    {
      falt: "kriterium",
      alias: ["Kriterium"],
      typ: "heltal",
      spann: { minst: 1, hogst: 25 },
      obligatorisk: "varde",
    },
    {
      falt: "poang",
      alias: ["Poäng"],
      typ: "heltal",
      spann: { minst: 1, hogst: 5 },
      obligatorisk: "varde",
    },
    {
      falt: "datum",
      alias: ["Datum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "extra",
    },
  ],
  nycklar: ["kriterium"],
  radregler: [{ _tag: "InteEfterUttag", falt: "datum", allvar: "stopp" }],
  summaord: ["summa", "totalt", "total", "antal"],
};
