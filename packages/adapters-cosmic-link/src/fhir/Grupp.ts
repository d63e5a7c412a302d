/**
 * Posterna som hör ihop till ett samordningsärende.
 */
import type { Linkindivid } from "../samordningsarende/index.ts";
import type { Lagpost, Meddelandepost, Planpost } from "./post/Fhirpost.ts";

/** Posterna i ett samordningsärende. */
export type Grupp = {
  readonly id: string;
  individ: Linkindivid;
  readonly planer: Array<Planpost>;
  readonly lag: Array<Lagpost>;
  readonly meddelanden: Array<Meddelandepost>;
};
