/**
 * Det som Arbetsförmedlingen kan berätta med samtycke, antecknat för hand. Koderna är publika; filen är antagen.
 */
import type { Profil } from "../profil/index.ts";
import { arendekolumn, dagEllerIngen, identitetskolumn, kod, summaord } from "./kolumner.ts";

/** Profilen `af-status-manuell`. */
export const afStatusManuell: Profil = {
  id: "af-status-manuell",
  version: 1,
  kalla: "Arbetsförmedlingen, muntligt eller i brev, antecknat för hand",
  beskrivning:
    "En rad per beslut om program: program, STAR:s kategori, från och till. Sökandekategori (SKAT) och inskrivning läses inte: koderna är öppna, och de säger inte vad individen är sysselsatt med.",
  bevis: "antagen",
  radtyp: "af_program",
  kolumner: [
    arendekolumn,
    identitetskolumn("extra"),
    kod("program", ["Program", "Program_kod", "Programkod"], "af_program", "varde"),
    kod("kategori", ["Kategori"], "insatskategori", "varde"),
    dagEllerIngen("start", ["Beslut från", "Beslut_fran", "Från"], "varde"),
    dagEllerIngen("slut", ["Beslut till", "Beslut_till", "Till"], "kolumn"),
  ],
  nycklar: ["arende", "program", "start"],
  radregler: [{ _tag: "InteFore", falt: "slut", tidigare: "start", allvar: "stopp" }],
  summaord,
};
