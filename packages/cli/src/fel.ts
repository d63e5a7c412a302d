/**
 * Fel som användaren kan göra något åt. Slutkoden säger skripten vad som hände: 1 är fynd som stoppar, 2 är fel
 * användning. Allt annat är en defekt (70).
 */

import type { Text } from "@star-finsam/core/kernel";
import * as Data from "effect/Data";

/** Slutkoder. Källa: contracts.md, Command line. */
export const SLUTKOD = { klart: 0, fynd: 1, anvandning: 2, defekt: 70 } as const;

/** Ett fel med en mening om vad man gör åt det. */
export class Kommandofel extends Data.TaggedError("Kommandofel")<{
  readonly slutkod: 1 | 2;
  readonly texter: ReadonlyArray<Text>;
}> {}

/** Fel användning: fel i `star.json`, saknad fil eller nyckel, okänt val. */
export const felAnvandning = (...texter: ReadonlyArray<Text>): Kommandofel =>
  new Kommandofel({ slutkod: SLUTKOD.anvandning, texter });

/** Ett fynd som stoppar, till exempel en fil som inte går att läsa. */
export const stoppandeFynd = (...texter: ReadonlyArray<Text>): Kommandofel =>
  new Kommandofel({ slutkod: SLUTKOD.fynd, texter });
