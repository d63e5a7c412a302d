/**
 * Formen på det som skrivs: den del av FHIR R4 som används. Listorna är vanliga, så att värdet går att ge till den som väntar sig
 * FHIR:s egna typer.
 */
import type { resurserna } from "./resurser.ts";

/** En resurs som skrivs. */
export type Fhirresurs = ReturnType<typeof resurserna>[number];

/** Det skrivna. */
export type Fhirbundle = {
  resourceType: "Bundle";
  type: "collection";
  entry: Array<{ fullUrl: string; resource: Fhirresurs }>;
};
