/**
 * Givna insatser, en rad per insats. Källa: Bergs lista.
 */
import type { Profil } from "../profil/index.ts";

/** Profilen `star-insatser`. */
export const starInsatser: Profil = {
  id: "star-insatser",
  version: 1,
  kalla: "Samordnarens lista över insatser (Berg)",
  beskrivning:
    "En rad per given insats: ärende, benämning, kategori, ansvarig verksamhet, start och slut.",
  bevis: "seed",
  radtyp: "insats",
  kolumner: [
    {
      falt: "arende",
      alias: ["Ärendenr", "Ärendenummer", "Ärende"],
      typ: "nyckel",
      obligatorisk: "varde",
    },
    { falt: "insats", alias: ["Insats"], typ: "text", obligatorisk: "varde" },
    {
      falt: "kategori",
      alias: ["Kategori"],
      typ: "kod",
      kodlista: "insatskategori",
      obligatorisk: "varde",
    },
    {
      falt: "aktor",
      alias: ["Part", "Verksamhet", "Aktör"],
      typ: "kod",
      kodlista: "aktor",
      obligatorisk: "varde",
    },
    {
      falt: "start",
      alias: ["Start", "Startdatum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "varde",
    },
    {
      falt: "slut",
      alias: ["Slut", "Slutdatum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "kolumn",
    },
  ],
  nycklar: ["arende", "insats", "start"],
  radregler: [{ _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" }],
  summaord: ["summa", "totalt", "total", "antal"],
};
