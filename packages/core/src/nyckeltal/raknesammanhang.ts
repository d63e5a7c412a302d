/**
 * Det som räknarna delar: vad de läser, och vad de lämnar.
 */
import type { Period } from "../kernel/index.ts";
import type { Gruppsumma } from "./Delsumma.ts";
import type { Gruppering } from "./gruppverk.ts";
import type { Individregister, Kolumner } from "./Kolumner.ts";
import type { Traffar } from "./villkorsnoder.ts";

/** Räknar block för block; `klar` ger summorna för de grupper som har något. */
export type Raknare = {
  readonly lagg: (fran: number) => void;
  readonly klar: () => ReadonlyArray<Gruppsumma>;
};

/** Det som alla räknare i en tabell delar. */
export type Raknesammanhang = {
  readonly kolumner: Kolumner;
  readonly register: Individregister;
  readonly period: Period;
  readonly urval: Traffar;
  readonly gruppering: Grupper;
};

/** Grupperna, och vilken varje rad i blocket hör till. */
export type Grupper = Pick<Gruppering, "grupper" | "nummer">;
