/**
 * Små FHIR-resurser till proven.
 */
import { lasFhir } from "../fhir/las.ts";
import { type Allt, lasAllt } from "./lasta.ts";

/** En resurs. */
export type Resurs = { readonly [namn: string]: unknown };

/** Ett Bundle med resurserna. */
export const bundleMed = (...resurser: ReadonlyArray<unknown>): Resurs => ({
  resourceType: "Bundle",
  type: "collection",
  entry: resurser.map((resource) => ({ resource })),
});

/** Läser resurserna ur ett Bundle. */
export const lasResurser = (...resurser: ReadonlyArray<unknown>): Promise<Allt> =>
  lasAllt(lasFhir, bundleMed(...resurser));

/** Individen i proven. */
export const patient: Resurs = {
  resourceType: "Patient",
  id: "p",
  identifier: [
    { system: "http://electronichealth.se/identifier/personnummer", value: "198303109980" },
  ],
};

/** En plan för individen, i Cambios profil. */
export const plan = (mer: Resurs = {}): Resurs => ({
  resourceType: "CarePlan",
  id: "plan",
  meta: { profile: ["https://fhir.cambio.se/StructureDefinition/CareplanCordinatedCareSe|1.0.0"] },
  status: "active",
  intent: "plan",
  subject: { reference: "Patient/p" },
  ...mer,
});

/** En hänvisning. */
export const ref = (reference: string): Resurs => ({ reference });
