/**
 * Perioden som användaren skrev.
 */
import { type Period, tolkaPeriod } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel } from "../fel.ts";

/** Perioden, eller vad som är fel med den. */
export const periodI = (skriven: string): Effect.Effect<Period, Kommandofel> =>
  Effect.fromResult(Result.mapError(tolkaPeriod(skriven), ({ text }) => felAnvandning(text)));
