/**
 * Teamets möten, en rad per möte och en kolumn per verksamhet. Källa: Bergs lista.
 */
import { JA, NEJ, type Profil } from "../profil/index.ts";

/** Profilen `star-moten`. */
export const starMoten: Profil = {
  id: "star-moten",
  version: 1,
  kalla: "Samordnarens lista över teammöten (Berg)",
  beskrivning:
    "En rad per teammöte: dag, kallelse, timmar, närvaro per verksamhet, antal behandlade ärenden.",
  bevis: "seed",
  radtyp: "teammote",
  kolumner: [
    {
      falt: "datum",
      alias: ["Datum", "Mötesdatum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "varde",
    },
    {
      falt: "kallelse",
      alias: ["Kallelse skickad", "Kallelse"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "nej",
    },
    { falt: "timmar", alias: ["Timmar"], typ: "tal", obligatorisk: "nej" },
    {
      falt: "arenden",
      alias: ["Ärenden behandlade", "Behandlade ärenden"],
      typ: "heltal",
      obligatorisk: "nej",
    },
  ],
  monsterkolumner: [
    { falt: "narvaro", monster: "^(.+)$", kodlista: "aktor", ja: JA, saknas: ["", ...NEJ] },
  ],
  nycklar: ["datum"],
  radregler: [],
  summaord: ["summa", "totalt", "total", "antal"],
};
