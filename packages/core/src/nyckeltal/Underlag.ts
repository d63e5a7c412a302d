/**
 * Det som nyckeltalen räknar på: tabellerna ur ett läge, och vilka slags fakta som finns.
 */
import type { Faktumslag, Lage } from "../faktum/index.ts";
import { type Individregister, individregister, type Kolumner, kolumnerAv } from "./Kolumner.ts";
import type { Underlagssammanhang } from "./Tabell.ts";
import { perRadslag, type Radslag, radslag, tabeller } from "./tabeller/index.ts";

/** Tabellerna som kolumner. `faktumslag`: de slag som källorna kan lämna, även om inget hänt än. */
export type Underlag = {
  readonly tabeller: Readonly<Record<Radslag, Kolumner>>;
  readonly register: Individregister;
  readonly faktumslag: ReadonlySet<Faktumslag>;
};

/** Underlaget i ett läge. Ärenden som ingen aktualiserat är inte med (`losaArenden` räknar upp dem). */
export const underlagAv = (
  lage: Lage,
  faktumslag: Iterable<Faktumslag>,
  sammanhang: Underlagssammanhang = { overenskommelser: [] },
): Underlag => {
  const register = individregister();
  return {
    tabeller: vidBehov((slag) =>
      kolumnerAv(tabeller[slag], tabeller[slag].rader(lage, sammanhang), register),
    ),
    register,
    faktumslag: new Set(faktumslag),
  };
};

const INGA_RADER = kolumnerAv({ dagar: {}, koder: {}, tal: {} }, [], individregister());

/** Tabellerna, var och en byggd när någon först frågar efter den. */
function vidBehov(bygg: (slag: Radslag) => Kolumner): Underlag["tabeller"] {
  const lata = perRadslag(() => INGA_RADER);
  for (const slag of radslag) {
    let byggd: Kolumner | undefined;
    Object.defineProperty(lata, slag, { get: () => (byggd ??= bygg(slag)) });
  }
  return lata;
}
