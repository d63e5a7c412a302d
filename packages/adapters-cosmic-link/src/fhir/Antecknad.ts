/**
 * En post så som skyddsboken minns den.
 */
import type { Skydd } from "../samordningsarende/index.ts";
import type { Nod } from "./post/Postprov.ts";

/** En antecknad resurs. `inneslutna`: de som står i den. */
export type Antecknad = {
  readonly nod: Nod;
  readonly typ: string;
  readonly adress: string | undefined;
  readonly skydd: Skydd;
  readonly inneslutna: ReadonlyArray<Antecknad>;
};
