/**
 * Det som hela översättningen av en källa delar.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Aktorslasare } from "./aktorer.ts";
import type { Anmalan, Register } from "./register.ts";

/** Registret, aktörerna och stället där fel sägs. */
export type Sammanhang = {
  readonly register: Register;
  readonly lasAktor: Aktorslasare;
  readonly anmal: Anmalan;
  readonly referensdag: Dag;
};
