/**
 * Platserna i ett möte, efter kön: den som sitter runt bordet är en fråga i 4R (representation).
 */
import * as Schema from "effect/Schema";
import { text } from "../kernel/index.ts";

const antal = Schema.Int.check(
  Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") }),
);

/** Hur många som satt på mötet, av varje kön. Bara tal; vilka det var antecknas inte. */
export const Platser = Schema.Struct({ kvinna: antal, man: antal, okant: antal }).annotate({
  identifier: "Platser",
  title: "Platser efter kön",
});
export type Platser = typeof Platser.Type;
