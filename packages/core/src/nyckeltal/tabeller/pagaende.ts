/**
 * Hur många ärenden som pågår en viss dag. Dagarna sorteras en gång, så att varje fråga är en sökning och inte en genomgång.
 */
import type { Arende } from "../../arende/index.ts";
import type { Dag } from "../../kernel/index.ts";

/** Antalet samplaneringar som är mottagna senast dagen och inte avslutade då. */
export const pagaende = (arenden: Iterable<Arende>): ((dag: Dag) => number) => {
  const mottagna = [...arenden]
    .filter((arende) => "mottaget" in arende)
    .filter(({ arendetyp }) => arendetyp === "samplanering")
    // Ett ärende som avslutats före mottagandet pågår aldrig.
    .filter((ett) => !("avslutat" in ett && ett.avslutat < ett.mottaget));
  const borjade = mottagna.map(({ mottaget }) => mottaget).sort();
  const slutade = mottagna.flatMap((ett) => ("avslutat" in ett ? [ett.avslutat] : [])).sort();
  return (dag) => antalTill(borjade, dag) - antalTill(slutade, dag);
};

/** Så många av de sorterade dagarna som är dagen eller tidigare. */
function antalTill(dagar: ReadonlyArray<Dag>, dag: Dag): number {
  let [fran, till] = [0, dagar.length];
  while (fran < till) {
    const mitt = (fran + till) >>> 1;
    if ((dagar[mitt] ?? dag) <= dag) fran = mitt + 1;
    else till = mitt;
  }
  return fran;
}
