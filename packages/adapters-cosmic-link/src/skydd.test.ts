/**
 * Skyddet i hela källan: var märkningen än står, och vad som än hände med posten den står i.
 */
import { describe, expect, it } from "vitest";
import { lasArenden } from "./lasArenden.ts";
import { exempelarende, exempelval, NUMMER } from "./testing/arendeexempel.ts";
import { bundleMed, patient, plan, type Resurs, ref } from "./testing/fhirprov.ts";

const PN = "http://electronichealth.se/identifier/personnummer";
const MARKT: Resurs = { meta: { security: [{ code: "sekretessmarkering" }] } };
const egetNummer = { identifier: { system: PN, value: NUMMER } };

async function* enBit(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Skyddet för varje individ i källan, utan upprepningar. */
const skydden = async (kalla: unknown) => {
  const text = typeof kalla === "string" ? kalla : JSON.stringify(kalla);
  const svar = await lasArenden(enBit(text), exempelval);
  if (svar._tag === "Avvisad") throw new Error(svar.brist.kod);
  return [...new Set(svar.arenden.map(({ arende }) => arende.individ.skydd))];
};

const svar = (mer: Resurs = {}): Resurs => ({
  ...{ resourceType: "QuestionnaireResponse", id: "s", status: "completed" },
  ...mer,
});
const medStod = (slag: string) => plan({ supportingInfo: [ref(`${slag}/s`)] });
const markt = { ...patient, ...MARKT };

describe("FHIR", () => {
  it.each([
    ["planen känner bara numret", [markt, plan({ subject: egetNummer })]],
    ["en annan Patient med samma nummer", [patient, { ...markt, id: "q" }, plan()]],
    [
      "Patient i krock",
      [patient, markt, plan({ subject: { ...ref("Patient/p"), ...egetNummer } })],
    ],
    [
      "Patient av fel form, utan läsbart nummer",
      [
        { ...MARKT, resourceType: "Patient", id: "p", identifier: 7 },
        plan({ subject: { ...ref("Patient/p"), ...egetNummer } }),
      ],
    ],
    ["Patient av fel form", [{ ...markt, gender: [] }, plan({ subject: egetNummer })]],
    ["Patient utan id", [{ ...markt, id: undefined }, plan({ subject: egetNummer })]],
    [
      "en innesluten Patient i en annan plan",
      [patient, plan(), plan({ id: "b", status: 1, contained: [markt], subject: ref("#p") })],
    ],
    ["en Patient i ett Bundle i källan", [plan({ subject: egetNummer }), bundleMed(markt)]],
    [
      "ett annat av individens nummer",
      [
        { ...markt, identifier: [{ value: "196109732393" }] },
        {
          ...patient,
          id: "q",
          identifier: [
            { system: PN, value: NUMMER },
            { value: "196109732393", use: "old" },
          ],
        },
        plan({ subject: egetNummer }),
      ],
    ],
    ["planen i karantän", [patient, plan(), plan({ ...MARKT, id: "b", status: 1 })]],
    ["anteckningen", [patient, medStod("QuestionnaireResponse"), svar(MARKT)]],
    [
      "en anteckning som ingen hänvisar till",
      [patient, plan(), svar({ ...MARKT, subject: ref("Patient/p") })],
    ],
    [
      "ett dokument utan individ",
      [
        patient,
        medStod("DocumentReference"),
        svar({ ...MARKT, resourceType: "DocumentReference" }),
      ],
    ],
    [
      "dokumentets innehåll",
      [
        patient,
        medStod("DocumentReference"),
        svar({
          resourceType: "DocumentReference",
          content: [{ attachment: { url: "Binary/b" } }],
        }),
        { ...MARKT, resourceType: "Binary", id: "b" },
      ],
    ],
    [
      "laget",
      [
        patient,
        plan({ careTeam: [ref("CareTeam/s")] }),
        svar({ ...MARKT, resourceType: "CareTeam" }),
      ],
    ],
    [
      "meddelandet",
      [
        patient,
        plan(),
        svar({ ...MARKT, resourceType: "Communication", subject: egetNummer, sent: 1 }),
      ],
    ],
    [
      "en resurs som inte läses",
      [patient, plan(), svar({ ...MARKT, resourceType: "Consent", patient: egetNummer })],
    ],
    ["en innesluten anteckning", [patient, plan({ contained: [svar(MARKT)] })]],
    [
      "koden med andra bokstäver",
      [{ ...patient, meta: { security: [{ code: "SekretessMarkering" }] } }, plan()],
    ],
    ["namnet", [{ ...patient, name: [{ text: "Skyddad uppgift" }] }, plan()]],
    ["namnet i delar", [{ ...patient, name: [{ given: ["Skyddad"], family: "uppgift" }] }, plan()]],
    ["namnet i planen", [plan({ subject: { ...egetNummer, display: "Skyddad Uppgift" } })]],
  ])("%s", async (_, resurser) => {
    expect(await skydden(bundleMed(...resurser))).toEqual(["sekretessmarkering"]);
    const rader = resurser.map((en) => JSON.stringify(en)).join("\n");
    if (resurser.length > 1) expect(await skydden(rader)).toEqual(["sekretessmarkering"]);
  });

  it("ett märkt Bundle skyddar alla i det, och det starkaste skyddet gäller", async () => {
    const hela = {
      ...bundleMed(markt, plan()),
      meta: { security: [{ code: "skyddadFolkbokforing" }] },
    };
    expect(await skydden(hela)).toEqual(["skyddad_folkbokforing"]);
  });

  it("en märkt enhet eller en annan individ skyddar inte den som planen gäller", async () => {
    const annan = { ...markt, id: "q", identifier: [{ system: PN, value: "195009072553" }] };
    const enhet = { ...MARKT, resourceType: "Organization", id: "o", name: "Enhet" };
    const felaktig = svar({ ...MARKT, subject: ref("Patient/q") });
    const planen = plan({
      author: ref("Organization/o"),
      supportingInfo: [ref("QuestionnaireResponse/s")],
    });
    expect(await skydden(bundleMed(patient, annan, enhet, felaktig, planen))).toEqual(["ingen"]);
  });

  it("djupt nästlat och långt stoppar inget", async () => {
    const djupt = `{"resourceType":"CarePlan","id":"x","a":${"[".repeat(1e5)}${"]".repeat(1e5)}}`;
    const inre = `${'{"resourceType":"Basic","contained":['.repeat(1e5)}${"]}".repeat(1e5)}`;
    const langt = JSON.stringify(plan({ id: "y", author: ref("a".repeat(1e6)) }));
    const rader = [JSON.stringify(markt), djupt, inre, langt, JSON.stringify(plan())];
    expect(await skydden(rader.join("\n"))).toEqual(["sekretessmarkering"]);
  });
});

describe("star-link", () => {
  const skyddad = { ...exempelarende.individ, skydd: "sekretessmarkering" };
  const dokument = (...arenden: ReadonlyArray<object>) => ({ format: "star-link-v1", arenden });
  const [a, b] = [
    { ...exempelarende, id: "A" },
    { ...exempelarende, id: "B" },
  ];
  it.each([
    ["i ett ärende som krockar", dokument({ ...a, individ: skyddad }, a, b)],
    ["i ett ärende av fel form", dokument({ ...a, individ: skyddad, planer: [{}] }, b)],
    [
      "så som människor skriver",
      dokument(
        { individ: { identitet: "19830310-9980", skydd: "Skyddad folkbokföring" } },
        { individ: { identitet: "19830310-9980", skydd: "Sekretessmarkering " } },
        b,
      ),
    ],
    ["som namn", dokument({ individ: { identitet: NUMMER, namn: "Skyddad uppgift" } }, b)],
  ])("%s", async (_, kalla) => {
    const [skydd] = await skydden(kalla);
    expect(["sekretessmarkering", "skyddad_folkbokforing"]).toContain(skydd);
    const rader = kalla.arenden.map((en) => JSON.stringify({ format: "star-link-v1", ...en }));
    expect(await skydden(rader.join("\n"))).toEqual([skydd]);
  });

  it("i en CSV-rad som inte går att läsa", async () => {
    const rubrik = "arende_id;slag;personidentitet;skydd;typ;status;text";
    const bra = `B;arende;${NUMMER};ingen;SIP;pagaende;`;
    const json = JSON.stringify({ individ: { identitet: NUMMER, skydd: "sekretessmarkering" } });
    for (const dalig of [
      "A;nagot;19830310-9980;sekretessmarkering;;;",
      "A;arende;19830310-9980;SekretessMarkering;fel;fel;\nA;arende;x;;;;",
      "A;arende;19830310-9980;sekretessmarkering;;;;;;för många celler",
      `A;json;;;;;"${json.replaceAll('"', '""')}"`,
    ])
      expect(await skydden([rubrik, dalig, bra].join("\n"))).toEqual(["sekretessmarkering"]);
  });
});
