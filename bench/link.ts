/**
 * Ett FHIR-Bundle på 50 MB till samordningsärenden, och hela vägen till förslag, mot att bara avkoda och tolka samma bytes som
 * JSON. Fem varv av vardera om vartannat, det bästa gäller. Skriver poster per sekund och kvoterna.
 *
 *     pnpm run bench:link [MB]
 */
import process from "node:process";
import { linkAdapter } from "@star-finsam/adapters-cosmic-link";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { sakerDag } from "@star-finsam/core/kernel";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { liv } from "@star-finsam/core/testing";
import * as Result from "effect/Result";
import { lasFhir } from "../packages/adapters-cosmic-link/src/fhir/las.ts";

const MB = Number(process.argv[2] ?? 50);
const PNR = "http://electronichealth.se/identifier/personnummer";
const HSA = "urn:oid:1.2.752.29.4.19";
const PROFIL = "https://fhir.cambio.se/StructureDefinition/CareplanCordinatedCareSe|1.0.0";
const NUMMER = ["195009072553", "196101182803", "200302022389", "199002222397", "198303109980"];
const ref = (reference: string) => ({ reference });

/** Enheter, roller och personer; tusen planer delar dem. */
const verksamhet = Array.from({ length: 40 }, (_, i) => [
  {
    ...{ resourceType: "Organization", id: `o${i}`, name: `Hälsocentral ${i}` },
    identifier: [{ system: HSA, value: `SE2321000131-E${String(i).padStart(12, "0")}` }],
    ...(i === 0 ? {} : { partOf: ref("Organization/o0") }),
  },
  { resourceType: "Practitioner", id: `n${i}`, name: [{ text: `Påhittad Person ${i}` }] },
  {
    ...{ resourceType: "PractitionerRole", id: `r${i}`, practitioner: ref(`Practitioner/n${i}`) },
    ...{ organization: ref(`Organization/o${i}`), code: [{ text: "Kurator" }] },
    telecom: [{ system: "phone", value: "000-00 00 00" }],
  },
]).flat();

const TEXT = "Stöd i vardagen, träffar varannan vecka och en tydlig kontaktväg. ".repeat(3);

/** En plan med sin individ och två anteckningar. */
const planen = (i: number) => [
  {
    ...{ resourceType: "Patient", id: `p${i}`, gender: i % 2 === 0 ? "female" : "male" },
    identifier: [{ system: PNR, value: NUMMER[i % NUMMER.length] }],
    name: [{ given: ["Påhittad"], family: `Nummer ${i}` }],
  },
  {
    ...{ resourceType: "CarePlan", id: `c${i}`, meta: { profile: [PROFIL] }, status: "active" },
    ...{
      intent: "plan",
      subject: ref(`Patient/p${i}`),
      author: ref(`PractitionerRole/r${i % 40}`),
    },
    category: [{ coding: [{ system: "urn:x", code: "SIP" }] }],
    ...{ period: { start: "2025-01-10", end: "2025-09-30" }, created: "2025-01-09T10:00:00+01:00" },
    contributor: [1, 2, 3].map((n) => ref(`PractitionerRole/r${(i + n) % 40}`)),
    supportingInfo: [ref(`QuestionnaireResponse/a${i}`), ref(`QuestionnaireResponse/b${i}`)],
    activity: [1, 2, 3].map((n) => ({
      detail: {
        ...{ status: "in-progress", description: `Insats ${n}: ${TEXT}` },
        performer: [ref(`PractitionerRole/r${(i + n) % 40}`)],
        scheduledPeriod: { start: "2025-02-01" },
      },
    })),
  },
  ...["a", "b"].map((namn) => ({
    ...{ resourceType: "QuestionnaireResponse", id: `${namn}${i}`, status: "completed" },
    ...{ subject: ref(`Patient/p${i}`), author: ref(`PractitionerRole/r${i % 40}`) },
    ...{ authored: "2025-01-15T13:00:00+01:00", questionnaire: "https://exempel.se/Q/sip|3" },
    item: Array.from({ length: 9 }, (_, n) => ({
      ...{ linkId: `${n}`, text: `Rubrik ${n}`, answer: [{ valueString: `${n} ${TEXT}` }] },
    })),
  })),
];

function bundle(bytes: number): { readonly bytes: Uint8Array; readonly poster: number } {
  const koda = new TextEncoder();
  const delar = verksamhet.map((resource) => JSON.stringify({ resource }));
  let langd = 0;
  for (let i = 0; langd < bytes; i++)
    for (const resource of planen(i)) {
      const fullUrl = `https://exempel.se/fhir/${resource.resourceType}/${resource.id}`;
      const text = JSON.stringify({ fullUrl, resource });
      langd += text.length;
      delar.push(text);
    }
  const text = `{"resourceType":"Bundle","type":"searchset","entry":[${delar.join(",")}]}`;
  return { bytes: koda.encode(text), poster: delar.length };
}

async function* enBit(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const kalla = bundle(MB * 1e6);
const ram = { fil: "f", max: 1e9, referensdag: sakerDag("2025-06-01") };

const json = async (): Promise<number> =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(kalla.bytes)).entry.length;

const star = async (): Promise<number> => {
  let arenden = 0;
  for await (const del of lasFhir(enBit(kalla.bytes), ram)) {
    const [fel] = del.brister;
    if (fel !== undefined) throw new Error(`${fel.kod} på post ${fel.rad}`);
    arenden += del.arenden.length;
  }
  return arenden;
};

const pseudonym = Result.getOrThrow(skapaPseudonym(new TextEncoder().encode("b".repeat(32))));
/** Alla som bundlet nämner har ett öppet ärende i STAR. */
const fakta = NUMMER.flatMap((nummer, i) =>
  liv({ nummer: i + 1, aktualiserat: "2025-01-02", mottaget: "2025-01-08" }).map((faktum) =>
    "individ" in faktum ? { ...faktum, individ: pseudonym(nummer) } : faktum,
  ),
);

const forslag = async (): Promise<number> => {
  let antal = 0;
  const val = {
    ...{ kalla: "link", fil: "f", max: 1e9, registrerad: ram.referensdag, pseudonym, fakta },
    ...{ overenskommelse: jamtland2025, grund: { grund: "lagrum", lagrum: "osl-10-27" } as const },
  };
  for await (const del of linkAdapter.las(enBit(kalla.bytes), val)) {
    antal += del.forslag?.length ?? 0;
  }
  return antal;
};

const tid = async (kor: () => Promise<number>): Promise<number> => {
  const start = performance.now();
  await kor();
  return performance.now() - start;
};

const bast = {
  json: Number.POSITIVE_INFINITY,
  star: Number.POSITIVE_INFINITY,
  forslag: Number.POSITIVE_INFINITY,
};
for (let varv = 0; varv < 6; varv++) {
  const [a, b, c] = [await tid(json), await tid(star), await tid(forslag)];
  if (varv === 0) continue;
  bast.json = Math.min(bast.json, a);
  bast.star = Math.min(bast.star, b);
  bast.forslag = Math.min(bast.forslag, c);
}
const mb = (kalla.bytes.length / 1e6).toFixed(0);
const takt = (ms: number) => ((kalla.poster / ms) * 1000).toFixed(0);
console.log(
  `${mb} MB, ${kalla.poster} poster, ${await star()} ärenden, ${await forslag()} förslag`,
);
console.log(
  `läsningen: ${takt(bast.star)} poster per sekund, ${(bast.star / bast.json).toFixed(2)} gånger bara JSON.parse`,
);
console.log(
  `hela vägen: ${takt(bast.forslag)} poster per sekund, ${(bast.forslag / bast.json).toFixed(2)} gånger bara JSON.parse`,
);
