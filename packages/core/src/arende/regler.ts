/**
 * Överenskommelsens regler om ärenden. Källa: Länsgemensam överenskommelse om STAR 2025, bilaga 1.
 */
import { gallande } from "../kernel/index.ts";
import type { Arendesammanhang } from "./Arendesammanhang.ts";
import type { Arenderegel } from "./regler/Arenderegel.ts";
import { aktualiseringsregler } from "./regler/aktualisering.ts";
import { avslutsregler } from "./regler/avslut.ts";
import { planeringsregler } from "./regler/planering.ts";

export type { Arenderegel } from "./regler/Arenderegel.ts";

/** Reglerna om ärenden, i processens ordning. */
export const arenderegler: ReadonlyArray<Arenderegel> = [
  ...aktualiseringsregler,
  ...planeringsregler,
  ...avslutsregler,
];

/** Reglerna som överenskommelsen innehåller; inga när den inte säger vilka. */
export const gallandeRegler = ({ overenskommelse }: Arendesammanhang): ReadonlyArray<Arenderegel> =>
  gallande(arenderegler, overenskommelse.regler);
