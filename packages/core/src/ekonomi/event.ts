/**
 * Ekonomins händelser: det som budgeteras och bokförs per kostnadsslag, och det som beviljas och rekvireras.
 */
import * as Schema from "effect/Schema";
import { BudgetBeslutad, PrognosLamnad, UtfallBokfort } from "./Ekonomi.ts";
import { MedelBeviljade, RekvisitionGjord } from "./Rekvisition.ts";

/** Ekonomins händelser. */
export const Ekonomifaktum = Schema.Union([
  BudgetBeslutad,
  UtfallBokfort,
  MedelBeviljade,
  RekvisitionGjord,
  PrognosLamnad,
]);
export type Ekonomifaktum = typeof Ekonomifaktum.Type;
