/**
 * Det som kansliet för in i Uppföljning Finsam: antal per insats och kön, budget och utfall. Uppgifterna är publikt beskrivna; filen är kansliets egen.
 */
import type { Profil } from "../profil/index.ts";
import { summaord } from "./kolumner.ts";

const heltal = (falt: string, alias: ReadonlyArray<string>) =>
  ({ falt, alias, typ: "heltal", obligatorisk: "nej" }) as const;

/** Profilen `finsam-uppfoljning-antal`. */
export const finsamUppfoljningAntal: Profil = {
  id: "finsam-uppfoljning-antal",
  version: 1,
  kalla: "Uppföljning Finsam, avskrivet av kansliet",
  beskrivning:
    "En rad per insats och år: antal deltagare efter kön eller totalt, budget och utfall i kronor. Blir mått med hänvisning till insatsen; en tom cell är inte noll.",
  bevis: "publik",
  radtyp: "uppfoljning_finsam",
  kolumner: [
    { falt: "insats", alias: ["Insats", "Insatsnamn"], typ: "text", obligatorisk: "varde" },
    { falt: "period", alias: ["År", "Period"], typ: "ar", obligatorisk: "varde" },
    heltal("antal_kvinnor", ["Antal kvinnor", "Kvinnor"]),
    heltal("antal_man", ["Antal män", "Män"]),
    heltal("antal_totalt", ["Antal totalt", "Totalt"]),
    { falt: "budget", alias: ["Budget"], typ: "belopp", obligatorisk: "nej" },
    { falt: "utfall", alias: ["Utfall"], typ: "belopp", obligatorisk: "nej" },
  ],
  nycklar: ["insats", "period"],
  radregler: [],
  summaord,
};
