/**
 * Vad skyddet jämförs med: en enkel metod som tar en cell i taget, med samma system, samma primärregler och samma vikter,
 * godtagen av samma prövning: vad som är oskyddat när inget mer får döljas.
 */

import type { OppnaLosare } from "../packages/reporting/src/disclosure/losare/Losare.ts";
import {
  type Delsystem,
  komplettera,
} from "../packages/reporting/src/disclosure/skydd/komplettera.ts";

/** Platser som döljs utöver de primära. */
export type Val = ReadonlySet<number>;

/** De dolda tal som inte är skyddade om just de valda cellerna också döljs. */
export function oskyddade(
  { tal, samband }: Delsystem,
  val: Val,
  oppna: OppnaLosare,
): ReadonlyArray<number> {
  const svar = komplettera(
    {
      samband,
      tal: tal.map((ett, plats) =>
        ett.lage === "synlig" ? { ...ett, lage: val.has(plats) ? "dold" : "last" } : ett,
      ),
    },
    oppna,
    () => true,
  );
  if (svar === "tiden_ute") throw new Error("prövningen blev inte färdig");
  return svar.oskyddade;
}

/** Vad de valda cellerna väger. */
export const vikten = ({ tal }: Delsystem, val: Val): number =>
  [...val].reduce((summa, plats) => summa + (tal[plats]?.vikt ?? 0), 0);

/** En cell i taget: den lättaste synliga cellen i någon summa med en oskyddad cell, annars den lättaste av alla, tills alla är skyddade. */
export function giriga(del: Delsystem, oppna: OppnaLosare): Val {
  const val = new Set<number>();
  for (;;) {
    const [svag] = oskyddade(del, val, oppna);
    if (svag === undefined) return val;
    const kvar = (plats: number): boolean => del.tal[plats]?.lage === "synlig" && !val.has(plats);
    const grannar = del.samband
      .filter(({ tal }) => tal.includes(svag))
      .flatMap(({ tal }) => tal.filter(kvar));
    const mojliga = grannar.length > 0 ? grannar : [...del.tal.keys()].filter(kvar);
    const [lattast] = mojliga.sort(
      (a, b) => (del.tal[a]?.vikt ?? 0) - (del.tal[b]?.vikt ?? 0) || a - b,
    );
    if (lattast === undefined) return val;
    val.add(lattast);
  }
}
