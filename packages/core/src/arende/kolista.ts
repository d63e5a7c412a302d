/**
 * Kölistan: de som väntar, i den ordning de ska tas, och hur länge. Källa: bilaga 1, Aktualisering (KO-1, KO-2).
 */
import { type Dag, dagarMellan } from "../kernel/index.ts";
import type { Arende, KoandeArende } from "./Arende.ts";

/** De som väntar: prioritet först (1 före 2, okänd sist), sedan den som väntat längst. */
export const kolista = (arenden: Iterable<Arende>): ReadonlyArray<KoandeArende> =>
  [...arenden]
    .filter((arende) => arende._tag === "KoandeArende")
    .sort((a, b) => rang(a) - rang(b) || dagarMellan(b.kosatt, a.kosatt) || (a.id < b.id ? -1 : 1));

/** Dagar på kölistan till och med `dag`. Unit: days. */
export const vantetid = ({ kosatt }: KoandeArende, dag: Dag): number => dagarMellan(kosatt, dag);

const rang = ({ prioritet }: KoandeArende): number =>
  prioritet === "okand" ? Number.MAX_SAFE_INTEGER : prioritet;

/** Ett ärende i ett läge som minns om det stått på kölistan. */
export type KosattArende = Extract<Arende, { readonly kosatt: unknown }>;

/** Dagen ärendet lämnade kölistan; `kvar` så länge det står där, `aldrig` om det aldrig stått där. */
export const lamnadeKon = (arende: KosattArende): Dag | "kvar" | "aldrig" => {
  if (arende.kosatt === "aldrig") return "aldrig";
  switch (arende._tag) {
    case "KoandeArende":
      return "kvar";
    case "MottagetArende":
    case "AvslutatArende":
      return arende.mottaget;
    case "EjMottagetArende":
    case "Konsultationsarende":
      return arende.beslutat;
    case "AvskrivetArende":
      return arende.avslutat;
  }
};
