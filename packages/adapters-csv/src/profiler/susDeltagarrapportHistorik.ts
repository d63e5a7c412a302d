/**
 * Gamla siffror ur SUS, beställda av Försäkringskassan. Variablerna är publika; layouten är antagen.
 */
import type { Profil } from "../profil/index.ts";
import { kod, summaord } from "./kolumner.ts";

/** Profilen `sus-deltagarrapport-historik`. */
export const susDeltagarrapportHistorik: Profil = {
  id: "sus-deltagarrapport-historik",
  version: 1,
  kalla: "SUS deltagarrapport, beställd av Försäkringskassans statistikenhet",
  beskrivning:
    "En rad per insats, år, värde och kön med antal före och efter. Blir mått, aldrig individer. Avslutningsanledningarnas koder är inte kända och läses inte.",
  bevis: "antagen",
  radtyp: "sus_historik",
  kolumner: [
    { falt: "insats", alias: ["Insats", "Insatsnamn"], typ: "text", obligatorisk: "varde" },
    { falt: "period", alias: ["År", "Period"], typ: "ar", obligatorisk: "varde" },
    kod("varde", ["Värde"], "sus_varde", "varde"),
    kod("kon", ["Kön"], "sus_kon", "varde"),
    { falt: "antal_fore", alias: ["Antal före", "Före"], typ: "heltal", obligatorisk: "nej" },
    { falt: "antal_efter", alias: ["Antal efter", "Efter"], typ: "heltal", obligatorisk: "nej" },
  ],
  nycklar: ["insats", "period", "varde", "kon"],
  radregler: [],
  summaord,
  kodlistor: {
    sus_kon: { alla: ["alla", "samtliga"], kvinna: ["kvinnor", "K"], man: ["män", "M"] },
    sus_varde: {
      "forsorjning-sjukpenning": ["Sjukpenning"],
      "forsorjning-sjukersattning": ["Sjukersättning"],
      "forsorjning-aktivitetsersattning": ["Aktivitetsersättning"],
      "forsorjning-a-kassa": ["A-kassa"],
      "forsorjning-aktivitetsstod": ["Aktivitetsstöd"],
      "forsorjning-etableringsersattning": ["Etableringsersättning"],
      "forsorjning-forsorjningsstod": ["Försörjningsstöd"],
      "forsorjning-ingen-offentlig": ["Ingen offentlig försörjning"],
      "sysselsattning-forvarvsarbete": ["Förvärvsarbete"],
      "sysselsattning-studier": ["Studier"],
      "sysselsattning-aktivt-arbetssokande": ["Aktivt arbetssökande som ej arbetar eller studerar"],
      "sysselsattning-ovriga": ["Övriga avslutade"],
    },
  },
};
