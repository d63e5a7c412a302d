/**
 * Det som en regel om ett ärende behöver veta utöver händelsen: ärendets läge, samtycket, individen och reglerna.
 */
import type { Individ } from "../individ/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import type { Samtycke } from "../samtycke/index.ts";
import type { Arende } from "./Arende.ts";

/** Läget just innan en händelse. `teamKommun`: kommunen som teamet finns i. */
export type Arendesammanhang = {
  readonly arende: Arende;
  readonly samtycke: Samtycke;
  readonly individ: Individ | "okand";
  readonly teamKommun: Kommunkod | "okand";
  readonly overenskommelse: Overenskommelse;
};
