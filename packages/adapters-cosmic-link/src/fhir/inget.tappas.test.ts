/**
 * Inget tappas: ett ord som bara finns på ett ställe i en resurs finns i ärendena, använt eller i otolkat, eller så sägs det att hela
 * posten inte används.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lasArenden } from "../lasArenden.ts";
import { exempelval } from "../testing/arendeexempel.ts";
import { bundleMed, patient, plan, type Resurs, ref } from "../testing/fhirprov.ts";

const ORDET = "ETTORDSOMINTEFINNSNAGONANNANSTANS";

/** Det som inte behöver stå kvar, och varför. */
const UNDANTAG: ReadonlyArray<readonly [string, RegExp]> = [
  ["id i källans databas; elementen de hör till står kvar", /(?:^|\.)id$/u],
  ["vilken version av posten det är, och när den lagrades", /^meta\.(?:versionId|lastUpdated)$/u],
  ["en okänd profil sägs (OKAND_PROFIL); de kända är inte innehåll", /^meta\.profile/u],
];

const kanda = {
  meta: { versionId: "v", lastUpdated: "2025-01-01T00:00:00Z", tag: [{ code: "t" }] },
};
const kod = (text: string) => ({ coding: [{ system: "urn:x", code: "k", display: "d" }], text });
const skriven = { status: "additional", div: "<div>x</div>" };
const tillagg = { language: "sv", text: skriven, extension: [{ url: "u", valueString: "v" }] };

/** Resurser med det som de flesta källor inte har. */
const RIKA: ReadonlyArray<Resurs> = [
  {
    ...{ ...patient, ...tillagg, ...kanda, gender: "female", birthDate: "1983-03-10" },
    identifier: [
      { ...numret(), type: kod("nr"), assigner: { display: "Skatteverket" } },
      { system: "urn:journal", value: "J1" },
      { ...numret(), use: "old", value: "195009072553" },
    ],
    name: [{ given: ["Ett", "Två"], family: "Efter", prefix: ["dr"] }, { text: "Tidigare" }],
    telecom: [{ system: "phone", value: "1" }],
    address: [{ city: "Ort" }],
    contact: [{ name: { text: "Anhörig" } }],
    link: [{ other: ref("Patient/q"), type: "seealso" }],
  },
  plan({
    ...{ ...tillagg, title: "Titel", description: "Om", note: [{ text: "Not" }] },
    meta: { ...kanda.meta, profile: ["urn:profil"], security: [{ system: "s", code: "okand" }] },
    identifier: [{ system: "urn:annan", value: "X" }],
    subject: { ...ref("Patient/p"), type: "Patient", display: "Ett Efter" },
    category: [{ coding: [{ system: "s", code: "SIP", display: "d" }, { code: "b" }], text: "t" }],
    period: { start: "2025-01-01", end: "2025-02-01", extension: [{ url: "u" }] },
    author: { ...ref("PractitionerRole/r"), display: "Författare" },
    contributor: [{ display: "Bara ett namn" }],
    careTeam: [ref("CareTeam/c")],
    partOf: [ref("CarePlan/ovan")],
    supportingInfo: [ref("QuestionnaireResponse/s"), ref("DocumentReference/d")],
    activity: [
      { reference: ref("Task/1"), progress: [{ text: "p" }] },
      {
        outcomeReference: [ref("Observation/1")],
        detail: {
          ...{ status: "in-progress", description: "vad", scheduledString: "ibland" },
          code: { ...kod("text"), extension: [{ url: "u" }] },
          scheduledPeriod: { start: "2025-02-01", extension: [{ url: "u" }] },
          performer: [{ display: "A" }, { display: "B", identifier: { value: "C" } }],
          location: { display: "plats" },
        },
      },
    ],
    contained: [{ resourceType: "Organization", id: "z", name: "Oanvänd" }],
  }),
  {
    ...{
      resourceType: "QuestionnaireResponse",
      id: "s",
      status: "completed",
      ...tillagg,
      ...kanda,
    },
    ...{ identifier: { system: "s", value: "X" }, basedOn: [ref("CarePlan/x")] },
    ...{ source: { display: "källa" }, subject: ref("Patient/p"), questionnaire: "urn:mall|2" },
    item: [
      {
        ...{ linkId: "1", text: "Fråga", definition: "urn:d", extension: [{ url: "u" }] },
        answer: [
          { valueString: "A", valueCoding: { code: "c", display: "d" } },
          { valueCoding: { system: "s", code: "c", display: "d" } },
          { valueQuantity: { value: 1, unit: "dag", system: "s", code: "d" } },
          { valueReference: { ...ref("Patient/x"), display: "R" } },
          { valueAttachment: { contentType: "a/b", title: "T", hash: "h", language: "sv" } },
          { valueDate: "2025-01-01", extension: [{ url: "u" }] },
        ],
      },
    ],
  },
  {
    ...{ resourceType: "DocumentReference", id: "d", status: "current", ...tillagg, ...kanda },
    ...{ masterIdentifier: { value: "X" }, identifier: [{ value: "Y" }], description: "Om" },
    content: [
      { attachment: { contentType: "a/b", url: "urn:fil", hash: "h" }, format: { code: "f" } },
    ],
  },
  {
    ...{ resourceType: "CareTeam", id: "c", status: "active", name: "Laget", ...tillagg, ...kanda },
    ...{ identifier: [{ system: "s", value: "X" }], subject: ref("Patient/p") },
    ...{ note: [{ text: "n" }], period: { start: "2025-01-01" } },
    participant: [
      {
        member: { display: "M" },
        role: [kod("roll")],
        onBehalfOf: { display: "O" },
        period: { start: "2031" },
      },
    ],
  },
  {
    ...{ resourceType: "Communication", id: "m", status: "completed", ...tillagg, ...kanda },
    identifier: [{ system: "urn:star-finsam:samordningsarende", value: "x" }, { value: "Y" }],
    ...{ subject: { ...ref("Patient/p"), display: "Någon" }, sent: "2025-01-01" },
    category: [
      { coding: [{ system: "urn:star-finsam:meddelandetyp", code: "fraga" }] },
      { text: "annan" },
    ],
    inResponseTo: [ref("Communication/1"), ref("Communication/2")],
    payload: [{ contentString: "Ett" }, { contentString: "Två" }],
  },
  {
    ...{ resourceType: "PractitionerRole", id: "r", ...tillagg, ...kanda },
    identifier: [{ system: "s", value: "X" }],
    practitioner: { ...ref("Practitioner/n"), display: "Visas" },
    organization: { ...ref("Organization/o"), display: "Visas" },
    code: [kod("titel"), kod("titel två")],
    telecom: [
      { system: "phone", value: "1", use: "work" },
      { system: "email", value: "e" },
    ],
  },
  {
    ...{ resourceType: "Practitioner", id: "n", name: [{ text: "N" }], ...tillagg, ...kanda },
    ...{ qualification: [{ code: kod("leg"), period: { start: "2001" } }], gender: "male" },
    identifier: [{ system: "urn:oid:1.2.752.29.4.19", value: "SE2321000131-P000000000009" }],
    telecom: [{ system: "phone", value: "2" }],
  },
  {
    ...{ resourceType: "Organization", id: "o", name: "Enhet", alias: ["E"], ...tillagg, ...kanda },
    ...{
      telecom: [{ system: "phone", value: "3" }],
      type: [kod("slag")],
      partOf: ref("Organization/v"),
    },
  },
  {
    resourceType: "Organization",
    id: "v",
    name: "Vårdgivaren",
    partOf: ref("Organization/saknas"),
  },
];

function numret() {
  return { system: "http://electronichealth.se/identifier/personnummer", value: "198303109980" };
}

type Stig = ReadonlyArray<string>;

/** Stigarna till alla texter. */
const texter = (varde: unknown, stig: Stig = []): ReadonlyArray<Stig> => {
  if (typeof varde === "string") return [stig];
  if (typeof varde !== "object" || varde === null) return [];
  return Object.entries(varde).flatMap(([namn, ett]) => texter(ett, [...stig, namn]));
};

/** Värdet med ordet på stigen. */
const medOrdet = (varde: unknown, [forst, ...resten]: Stig): unknown => {
  if (forst === undefined) return ORDET;
  if (Array.isArray(varde))
    return varde.map((en, i) => (String(i) === forst ? medOrdet(en, resten) : en));
  const fore = Object(varde);
  return { ...fore, [forst]: medOrdet(fore[forst], resten) };
};

async function* enBit(varde: unknown): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(JSON.stringify(varde));
}

/** Sant om ordet finns kvar, eller posten sägs inte användas. */
const finns = async (resurser: ReadonlyArray<unknown>, rad: number): Promise<boolean> => {
  const svar = await lasArenden(enBit(bundleMed(...resurser)), exempelval);
  if (svar._tag === "Avvisad") return true;
  return (
    JSON.stringify(svar.arenden).includes(ORDET) ||
    svar.rader.some((en) => en.rad === rad && en.atgard === "karantan") ||
    svar.brister.some(
      (en) => en.rad === rad && en.kod === "OANVAND_RESURS" && en.kolumn === undefined,
    )
  );
};

const EXEMPLET: ReadonlyArray<unknown> = JSON.parse(
  readFileSync(new URL("../../fixtures/cos-bundle.json", import.meta.url), "utf8"),
).entry.map(({ resource }: { readonly resource: unknown }) => resource);

const borta = async (resurser: ReadonlyArray<unknown>): Promise<ReadonlyArray<string>> => {
  const ut: Array<string> = [];
  for (const [plats, resurs] of resurser.entries())
    for (const stig of texter(resurs)) {
      const vag = stig.join(".");
      if (UNDANTAG.some(([, monster]) => monster.test(vag))) continue;
      const nya = resurser.with(plats, medOrdet(resurs, stig));
      if (!(await finns(nya, plats + 1))) ut.push(`${plats + 1} ${vag}`);
    }
  return ut;
};

describe("ett ord i vilket element som helst", () => {
  it("i exemplet står kvar", async () => expect(await borta(EXEMPLET)).toEqual([]), 60_000);
  it("i rika resurser står kvar", async () => expect(await borta(RIKA)).toEqual([]), 60_000);
});
