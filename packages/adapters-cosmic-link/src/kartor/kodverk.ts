/**
 * Kodverken vars namn på en åtgärd är kodverkets och inte någons egna ord. Ett namn ur ett annat kodverk är fri text: där kan vad
 * som helst stå.
 */

/** SNOMED CT, så som FHIR och RIV-TA skriver det, och KVÅ. */
const KANDA: ReadonlySet<string> = new Set([
  "http://snomed.info/sct",
  "urn:oid:1.2.752.116.2.1.1",
  "1.2.752.116.2.1.1",
  "urn:oid:1.2.752.116.1.3.2.1.4",
  "1.2.752.116.1.3.2.1.4",
]);

/** Sant om kodverkets namn får visas utan att fri text är med. */
export const harFastaNamn = (system: string): boolean => KANDA.has(system);
