/**
 * Det som en regel om ett ärende behöver veta utöver händelsen: ärendets läge, samtyckena, individen och reglerna.
 */
import type { Individ } from "../individ/index.ts";
import type { Dag } from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import type { Samtycken } from "../samtycke/index.ts";
import type { Arende } from "./Arende.ts";

/**
 * Läget just innan en händelse. `tidigare`: ärendet som återaktualiseras. `aktiva`: aktörerna med en pågående insats eller
 * ett eget steg i planen. `teamKommun`: kommunen som teamet finns i. `idag`: värdens kalender, eller dagen faktumet
 * registrerades.
 */
export type Arendesammanhang = {
  readonly arende: Arende;
  readonly tidigare: Arende | "inget";
  readonly samtycken: Samtycken;
  readonly individ: Individ | "okand";
  readonly aktiva: ReadonlyArray<Aktor>;
  readonly teamKommun: Kommunkod | "okand";
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
};
