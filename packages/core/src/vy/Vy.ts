/**
 * Vad någon får se av ett ärende en viss dag. En vy är de händelser som mottagaren får se och inget annat; ett läge viks
 * bara ur dem, så det som inte får ses finns inte att läcka.
 */
import type { Faktum } from "../faktum/index.ts";
import type { Dag, Text, UtanHuvud } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Uppgiftsslag } from "../samtycke/index.ts";

/**
 * Den som vill se. `kontaktperson`: Försäkringskassans kontaktperson för teamet, som aldrig får ett enskilt ärende (FK-1).
 */
export type Mottagare =
  | { readonly _tag: "Verksamhet"; readonly aktor: Aktor; readonly kontaktperson: boolean }
  | { readonly _tag: "Samordnare" }
  | { readonly _tag: "Individ" };

/** Varför mottagaren får se uppgiften. */
export type Vygrund =
  | { readonly _tag: "Egen" }
  | { readonly _tag: "SamtyckeGaller"; readonly fran: Dag }
  | { readonly _tag: "TeametsProcess" }
  | { readonly _tag: "IndividensRatt" };

/** En händelse som får ses. `fran`: verksamheterna som uppgiften kommer från. */
export type Vyuppgift = {
  readonly handelse: UtanHuvud<Faktum>;
  readonly uppgiftsslag: Uppgiftsslag;
  readonly fran: ReadonlySet<Aktor>;
  readonly grund: Vygrund;
};

/** Inget får ses, och varför. */
export type StangdVy = { readonly _tag: "StangdVy"; readonly dag: Dag; readonly skal: Text };
/** Det som får ses. `plan`: planen, vikt bara ur uppgifterna. */
export type OppenVy = {
  readonly _tag: "OppenVy";
  readonly dag: Dag;
  readonly uppgifter: ReadonlyArray<Vyuppgift>;
  readonly plan: Plan;
};

/** En vy. */
export type Vy = StangdVy | OppenVy;
