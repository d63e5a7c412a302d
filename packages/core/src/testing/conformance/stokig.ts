/**
 * En tabell med allt som en riktig lista har: goda rader, en upprepad, en tom, och en för varje cell som kan vara fel.
 */
import { medCell } from "./jamfor.ts";
import type { Tabell } from "./Konformitet.ts";

/** Ett värde som ingen kolumn väntar sig. */
const SKRAP = "\u00A4?";

/** Den stökiga tabellen. */
export const stokig = (exempel: Tabell): Tabell => {
  const forsta = exempel.rader[0] ?? [];
  return {
    rubrik: exempel.rubrik,
    rader: [
      ...exempel.rader,
      forsta,
      forsta.map(() => ""),
      ...forsta.flatMap((_, kolumn) => medCell(exempel, 0, kolumn, SKRAP).rader.slice(0, 1)),
      ...forsta.flatMap((_, kolumn) => medCell(exempel, 0, kolumn, "").rader.slice(0, 1)),
    ],
  };
};
