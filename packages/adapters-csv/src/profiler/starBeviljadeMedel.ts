/**
 * Beviljade medel, en rad per period och ström.
 */
import { HELA } from "@star-finsam/core/ekonomi";
import type { Profil } from "../profil/index.ts";
import { kod, summaord } from "./kolumner.ts";

/** Profilen `star-beviljade-medel`. */
export const starBeviljadeMedel: Profil = {
  id: "star-beviljade-medel",
  version: 1,
  kalla: "Förbundets beslut om medel",
  beskrivning:
    "En rad per beslut: period, belopp i kronor, slag (beviljat, tillägg, medfinansiering) och strömmen om den nämns.",
  bevis: "antagen",
  radtyp: "medel",
  kolumner: [
    { falt: "period", alias: ["Period"], typ: "manadsspann", obligatorisk: "varde" },
    { falt: "belopp", alias: ["Belopp"], typ: "belopp", obligatorisk: "varde" },
    kod("slag", ["Slag", "Typ"], "medelsslag", "varde"),
    {
      falt: "strom",
      alias: ["Ström"],
      typ: "kod",
      kodlista: "strom",
      annars: HELA,
      obligatorisk: "kolumn",
    },
  ],
  nycklar: ["period", "slag", "strom"],
  upprepning: "egna",
  radregler: [],
  summaord,
  kodlistor: {
    strom: {
      [HELA]: ["Hela insatsen"],
      samordnare: ["Samordnare"],
      "ips-coach": ["IPS-coach"],
      samcoach: ["Samcoach"],
    },
  },
};
