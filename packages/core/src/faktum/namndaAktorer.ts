/**
 * Verksamheterna som ett faktum om ett ärende nämner.
 */
import type { Aktor } from "../part/index.ts";
import type { Faktum } from "./Faktum.ts";

/** Alla aktörer i faktumet, utom dem som ett samtycke räknar upp. */
export const namndaAktorer = (faktum: Faktum): ReadonlyArray<Aktor> => [
  ...("aktor" in faktum ? [faktum.aktor] : []),
  ...("aktorer" in faktum ? faktum.aktorer : []),
  ...(faktum._tag === "IndividmoteHallet" ? faktum.deltog : []),
  ...("skaDelta" in faktum ? (faktum.skaDelta ?? []) : []),
  ...("roller" in faktum && faktum.roller !== undefined
    ? Object.values(faktum.roller).filter((roll) => roll !== "ingen")
    : []),
  ...(faktum._tag === "UppfoljningBokad" ? [faktum.av] : []),
  ...(faktum._tag === "UppgiftLamnad" ? [faktum.fran, faktum.till] : []),
];
