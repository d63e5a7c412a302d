/**
 * Mått som någon annan räknat, en rad per mått och period.
 */
import type { Profil } from "../profil/index.ts";
import { kod, summaord } from "./kolumner.ts";

/** Profilen `star-tillforda-matt`. */
export const starTillfordaMatt: Profil = {
  id: "star-tillforda-matt",
  version: 1,
  kalla: "Kommunens egna uppgifter",
  beskrivning:
    "En rad per mått och period med värde och hänvisning till källan. Måttets kod bär enheten; egna mått läggs i kodlistan matt.",
  bevis: "antagen",
  radtyp: "tillfort_matt",
  kolumner: [
    kod("matt", ["Mått"], "matt", "varde"),
    { falt: "period", alias: ["Period"], typ: "manadsspann", obligatorisk: "varde" },
    { falt: "varde", alias: ["Värde"], typ: "tal", obligatorisk: "varde" },
    { falt: "hanvisning", alias: ["Hänvisning", "Källa"], typ: "text", obligatorisk: "varde" },
  ],
  nycklar: ["matt", "period", "hanvisning"],
  radregler: [],
  summaord,
  kodlistor: {
    matt: {
      "forsorjningsstod-utbetalt-kronor": ["Utbetalt försörjningsstöd, kronor"],
      "forsorjningsstod-manader": ["Månader med försörjningsstöd"],
      "forsorjningsstod-hushall": ["Hushåll med försörjningsstöd"],
    },
  },
};
