/**
 * Gallring av hela loggen: också det som ersatts och återkallats, annars står individen kvar i historien.
 */
import { arFaktum, type Loggrad } from "../aterimport/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import { type FaktumId, faktumId } from "../kernel/index.ts";
import { gallra } from "./gallra.ts";

/** Loggen efter gallringen, i samma ordning. `ersattare` som i `gallra`. */
export const gallraLogg = (
  logg: ReadonlyArray<Loggrad>,
  individ: Pseudonym,
  ersattare: Pseudonym,
): ReadonlyArray<Loggrad> => {
  const fakta = logg.filter(arFaktum);
  const gallrade = gallra(fakta, individ, ersattare);
  const nytt = new Map<Loggrad, Loggrad>();
  const idn = new Map<FaktumId, FaktumId>();
  fakta.forEach((faktum, plats) => {
    const efter = gallrade[plats] ?? faktum;
    nytt.set(faktum, efter);
    if (efter.id !== faktum.id) idn.set(faktum.id, efter.id);
  });
  return logg.map((rad, plats) => {
    if (rad._tag !== "FaktumAterkallat") return nytt.get(rad) ?? rad;
    const ersatter = idn.get(rad.ersatter);
    if (ersatter === undefined) return rad;
    const id = faktumId("gallrad", `${ersattare}-a${plats}`, rad._tag, 1);
    return { ...rad, id, ersatter, kalla: "gallrad" };
  });
};
