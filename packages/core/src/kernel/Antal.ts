/**
 * Antal av något som finns.
 */
import * as Schema from "effect/Schema";
import { text } from "./Text.ts";

/** Ett helt antal, minst 1. */
export const Antal = Schema.Int.check(
  Schema.isGreaterThanOrEqualTo(1, { vantat: text("minst 1", "at least 1") }),
);
