/**
 * Vart en avvikelse går. Källa: Avvikelsehantering (AVV-1).
 */
import type { Avvikelsevag } from "./Overenskommelse.ts";

/** Avvikelsens art. */
export type Avvikelsefraga = Pick<Avvikelsevag, "strukturell" | "flerKommuner">;

/** Nivåerna som avvikelsen går till, i ordning; `undefined` om tabellen har en lucka där. */
export const avvikelsevag = (
  tabell: ReadonlyArray<Avvikelsevag>,
  fraga: Avvikelsefraga,
): Avvikelsevag["till"] | undefined =>
  tabell.find(
    (rad) => rad.strukturell === fraga.strukturell && rad.flerKommuner === fraga.flerKommuner,
  )?.till;
