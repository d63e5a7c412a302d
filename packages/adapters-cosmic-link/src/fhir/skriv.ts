/**
 * Skriver samordningsärenden som ett FHIR R4 Bundle. Det som FHIR saknar plats för står i utökningar under `urn:star-finsam:fhir:`;
 * `lasFhir` läser tillbaka samma ärenden, med aktörer, meddelanden och planer i ordning efter id. En period utan dagar skrivs inte.
 */
import type { Samordningsarende } from "../samordningsarende/index.ts";
import type { Fhirbundle } from "./skriv/Fhirbundle.ts";
import { resurserna } from "./skriv/resurser.ts";

/** Ärendena som ett Bundle. Bär personuppgifter. */
export const skrivFhir = (arenden: ReadonlyArray<Samordningsarende>): Fhirbundle => {
  const entry: Fhirbundle["entry"] = [];
  const skrivna = new Set<string>();
  for (const resource of arenden.flatMap(resurserna)) {
    const fullUrl = `urn:uuid:${resource.id}`;
    if (skrivna.has(fullUrl)) continue;
    skrivna.add(fullUrl);
    entry.push({ fullUrl, resource });
  }
  return { resourceType: "Bundle", type: "collection", entry };
};
