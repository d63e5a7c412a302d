/**
 * Budget och utfall, en rad per år och kostnadsslag. Källa: Bergs slutrapport, Projektekonomi.
 */
import type { Profil } from "../profil/index.ts";

/** Profilen `star-ekonomi`. */
export const starEkonomi: Profil = {
  id: "star-ekonomi",
  version: 1,
  kalla: "Ekonomens lista (Berg)",
  beskrivning: "En rad per år och kostnadsslag med budget och utfall i kronor. Tomt är inte noll.",
  bevis: "seed",
  radtyp: "ekonomi",
  kolumner: [
    { falt: "ar", alias: ["År"], typ: "ar", obligatorisk: "varde" },
    {
      falt: "kostnadsslag",
      alias: ["Kostnadsslag"],
      typ: "kod",
      kodlista: "kostnadsslag",
      obligatorisk: "varde",
    },
    { falt: "budget", alias: ["Budget"], typ: "belopp", obligatorisk: "nej" },
    { falt: "utfall", alias: ["Utfall"], typ: "belopp", obligatorisk: "nej" },
  ],
  nycklar: ["ar", "kostnadsslag"],
  radregler: [],
  summaord: ["summa", "totalt", "total", "antal"],
};
