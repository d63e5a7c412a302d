/**
 * Händelsen som ett faktum, när den som godtog den sparar den.
 */
import type { Faktum } from "../faktum/index.ts";
import type { Dag, FaktumId, Kalla, UtanHuvud } from "../kernel/index.ts";

/** Det som värden ger faktumet: ett eget id, dagen det sparas, och var det kom från. */
export type Sparad = {
  readonly id: FaktumId;
  readonly registrerad: Dag;
  readonly kalla: Kalla;
};

/** Faktumet. */
export const faktumAv = (handelse: UtanHuvud<Faktum>, sparad: Sparad): Faktum => ({
  v: 1,
  ...sparad,
  ...handelse,
});
