/**
 * Mätningarnas händelser: anonyma svar, mätningar av en individ, och mätningar av arbetet och kommunen.
 */
import * as Schema from "effect/Schema";
import { EnkatsvarLamnat, SkattningLamnad } from "./handelser/anonyma.ts";
import {
  ArbetsformagaBedomd,
  InstrumentBesvarat,
  ScreeningGjord,
  StegBedomt,
} from "./handelser/individens.ts";
import { MattTillfort, ProgramtrohetBedomd } from "./handelser/verksamhetens.ts";

export * from "./handelser/anonyma.ts";
export * from "./handelser/individens.ts";
export * from "./handelser/verksamhetens.ts";

/** Mätningarnas händelser. */
export const Matningsfaktum = Schema.Union([
  ScreeningGjord,
  InstrumentBesvarat,
  StegBedomt,
  ArbetsformagaBedomd,
  EnkatsvarLamnat,
  SkattningLamnad,
  ProgramtrohetBedomd,
  MattTillfort,
]);
export type Matningsfaktum = typeof Matningsfaktum.Type;
