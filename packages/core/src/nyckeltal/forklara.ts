/**
 * Varför ett ärende räknas i ett nyckeltal, eller inte: villkoren led för led.
 */
import {
  type Faltnamn,
  type Forklaring,
  forklaraVillkor,
  type Period,
  text,
} from "../kernel/index.ts";
import type { Arendedag, Arendekod, Nyckeltal } from "./Nyckeltal.ts";
import { arendelasare, type Raknepost } from "./Underlag.ts";

/** Fältens namn i ord. */
export const faltnamn: Faltnamn<Arendedag, Arendekod> = {
  aktualiserat: text("aktualiserat", "raised"),
  mottaget: text("mottaget", "received"),
  avslutat: text("avslutat", "closed"),
  arendetyp: text("ärendetyp", "kind of case"),
  forsorjning_avslut: text("försörjning vid avslut", "income at closing"),
  sysselsattning_avslut: text("sysselsättning vid avslut", "occupation at closing"),
};

/** Om ärendet är i urvalet, och för en andel om det uppfyller var och en av definitionerna. */
export type Arendeforklaring = {
  readonly iUrvalet: boolean;
  readonly urval: Forklaring;
  readonly definitioner: ReadonlyArray<{
    readonly kod: string;
    readonly uppfyller: boolean;
    readonly villkor: Forklaring;
  }>;
};

/** Nyckeltalen som räknar ärenden; belopp räknar bokförda poster. */
export type Arendenyckeltal = Exclude<Nyckeltal, { readonly _tag: "Belopp" }>;

/** Förklarar nyckeltalet för ärendet. Den som inte är i urvalet uppfyller ingen definition. */
export const forklara = (
  nyckeltal: Arendenyckeltal,
  period: Period,
  post: Raknepost,
): Arendeforklaring => {
  const urval = forklaraVillkor(nyckeltal.urval, period, arendelasare, faltnamn)(post);
  return {
    iUrvalet: urval.haller,
    urval,
    definitioner:
      nyckeltal._tag === "Antal"
        ? []
        : nyckeltal.definitioner.map(({ kod, taljare }) => {
            const villkor = forklaraVillkor(taljare, period, arendelasare, faltnamn)(post);
            return { kod, uppfyller: urval.haller && villkor.haller, villkor };
          }),
  };
};
