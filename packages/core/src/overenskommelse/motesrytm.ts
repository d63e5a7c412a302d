/**
 * När teamet möts. Mycket i processen beslutas "i teamet" utan någon annan dag; då är sista dagen i nästa mötesmånad
 * den senaste dag som överenskommelsens rytm medger.
 */
import { type Dag, manadFor, manadsslut } from "../kernel/index.ts";
import type { Motesrytm } from "./Overenskommelse.ts";

/** Sista dagen i den första månaden efter dagens egen då teamet ska mötas. */
export const nastaMotesmanad = ({ undantagnaManader }: Motesrytm, dag: Dag): Dag => {
  const undantagna = undantagnaManader === "okand" ? [] : undantagnaManader;
  // Tolv steg räcker: är alla månader undantagna möts teamet aldrig, och då gäller nästa månad.
  for (let efter = 1; efter <= 12; efter++) {
    const slut = manadsslut(dag, efter);
    if (!undantagna.includes(manadFor(slut))) return slut;
  }
  return manadsslut(dag, 1);
};

/** Sommarmånaderna, som en överenskommelse brukar undanta utan att skriva det. */
const SOMMAR: ReadonlyArray<number> = [6, 7, 8];

/** Om månaden (1–12) kräver ett möte; `okant` när överenskommelsen inte säger vilka sommarmånader som undantas. */
export const kraverMote = (
  { undantagnaManader }: Motesrytm,
  manad: number,
): "ja" | "nej" | "okant" => {
  if (undantagnaManader === "okand") return SOMMAR.includes(manad) ? "okant" : "ja";
  return undantagnaManader.includes(manad) ? "nej" : "ja";
};
