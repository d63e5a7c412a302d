/**
 * Rekvirerade medel, en rad per period och ström. Källa: Krokoms slutrapport, Översikt rekviderade medel.
 */
import { HELA } from "@star-finsam/core/ekonomi";
import type { Profil } from "../profil/index.ts";

/**
 * Profilen `star-rekvisitioner`. Kommentaren är ibland strömmens namn och ibland en förklaring: bara namnen i kodlistan
 * läses, allt annat är hela insatsen. Två rader för samma period och ström är två rekvisitioner; översikten frågar om dem.
 */
export const starRekvisitioner: Profil = {
  id: "star-rekvisitioner",
  version: 1,
  kalla: "Samordnarens lista över rekvisitioner (Krokom)",
  beskrivning: "En rad per rekvisition: månadsspann, belopp i kronor, och strömmen om den nämns.",
  bevis: "seed",
  radtyp: "rekvisition",
  kolumner: [
    { falt: "period", alias: ["Period"], typ: "manadsspann", obligatorisk: "varde" },
    { falt: "belopp", alias: ["Belopp"], typ: "belopp", obligatorisk: "varde" },
    {
      falt: "strom",
      alias: ["Kommentar", "Ström"],
      typ: "kod",
      kodlista: "strom",
      annars: HELA,
      obligatorisk: "kolumn",
    },
  ],
  nycklar: ["period", "strom"],
  upprepning: "egna",
  radregler: [],
  summaord: ["summa", "totalt", "total", "antal"],
  kodlistor: {
    strom: {
      [HELA]: ["Hela insatsen"],
      samordnare: ["Samordnare"],
      "ips-coach": ["IPS-coach"],
      samcoach: ["Samcoach"],
    },
  },
};
