/**
 * Vad insatsen kostat per deltagare eller per självförsörjande. Bär vad den är räknad på: 40 000 kronor per person är
 * ingenting utan att veta hur många de var.
 */
import { type Belopp, belopp } from "../kernel/index.ts";
import type { Ruta } from "./summera.ts";

/** Kostnaden per enhet i öre, med utfallet och antalet den kommer ur. */
export type Kostnadper = {
  readonly orePerEnhet: Belopp;
  readonly utfall: Belopp;
  readonly antal: number;
};

/** Kostnaden per enhet, avrundad halvt uppåt; `saknas` när utfallet eller antalet är okänt, eller antalet är noll. */
export const kostnadPer = (utfall: Ruta, antal: number | "saknas"): Kostnadper | "saknas" =>
  utfall === "saknas" || antal === "saknas" || !Number.isSafeInteger(antal) || antal < 1
    ? "saknas"
    : { orePerEnhet: belopp(delaHalvtUppat(utfall, antal)), utfall, antal };

/** Heltalsdivision; resten avgör avrundningen, så att inget flyttal får göra det. */
function delaHalvtUppat(taljare: number, namnare: number): number {
  const rest = ((taljare % namnare) + namnare) % namnare;
  const hela = (taljare - rest) / namnare;
  return 2 * rest >= namnare ? hela + 1 : hela;
}
