/**
 * Hur många uppgifter som varje orsak rör, och vilka ärenden.
 */
import {
  type Andringsslag,
  andringsslag,
  arFaktum,
  type Loggrad,
  type Rattelse,
} from "@star-finsam/core/aterimport";
import type { ArendeId } from "@star-finsam/core/kernel";
import type { Utgavejamforelse } from "@star-finsam/reporting";

/** Antalen, i orsakernas ordning. Rättelsefilens rader som kommit till eller tagits bort räknas som rättade. */
export const orsaksantal = (
  slag: ReadonlyMap<Loggrad, Andringsslag>,
  logg: ReadonlyArray<Loggrad>,
  [da, nu]: readonly [ReadonlyArray<Rattelse>, ReadonlyArray<Rattelse>],
  intern: boolean,
): Utgavejamforelse["orsaker"] => {
  const perId = new Map(logg.filter(arFaktum).map((faktum) => [faktum.id, faktum]));
  const [gamla, nya] = [new Set(da), new Set(nu)];
  const rattade = [...da.filter((en) => !nya.has(en)), ...nu.filter((en) => !gamla.has(en))];
  return andringsslag.flatMap((orsak) => {
    const rader = [...slag].flatMap(([rad, sitt]) =>
      sitt === orsak && rad._tag !== "KallaInlast" ? [rad] : [],
    );
    const rorda = [
      ...rader.map((rad) => (rad._tag === "FaktumAterkallat" ? perId.get(rad.ersatter) : rad)),
      ...(orsak === "rattelse" ? rattade.map(({ faktum }) => perId.get(faktum)) : []),
    ];
    const arenden = new Set<ArendeId>(
      rorda.flatMap((rad) => (rad !== undefined && "arende" in rad ? [rad.arende] : [])),
    );
    if (rorda.length === 0) return [];
    return [{ orsak, antal: rorda.length, ...(intern ? { arenden: [...arenden].sort() } : {}) }];
  });
};
