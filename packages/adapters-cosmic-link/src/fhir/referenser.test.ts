/**
 * Hänvisningar: vart de leder, och vad som sägs när de inte leder någonstans.
 */
import { describe, expect, it } from "vitest";
import { lasResurser, patient, plan, type Resurs, ref } from "../testing/fhirprov.ts";
import { lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";

const enhet = (id: string, mer: Resurs = {}): Resurs => ({
  ...{ resourceType: "Organization", id, name: `Enhet ${id}` },
  ...mer,
});
const svar = (mer: Resurs = {}): Resurs => ({
  ...{ resourceType: "QuestionnaireResponse", id: "s", status: "completed" },
  ...{ item: [{ linkId: "1", text: "Behov", answer: [{ valueString: "vila" }] }] },
  ...mer,
});
const utfall = ({ rader }: Awaited<ReturnType<typeof lasResurser>>) =>
  rader.map(({ rad, atgard }) => `${rad} ${atgard}`).toSorted();

describe("hänvisningar", () => {
  it.each([
    ["fullUrl", "https://exempel.se/fhir/Organization/o"],
    ["en uuid", "urn:uuid:6f1c2a34-0000-4000-8000-000000000001"],
    ["version", "Organization/o/_history/3"],
    ["en annan server", "https://annan.exempel.se/Organization/o"],
  ])("följer %s", async (_, author) => {
    const uuid = "urn:uuid:6f1c2a34-0000-4000-8000-000000000001";
    const fullUrl = author.startsWith("urn") ? uuid : "https://exempel.se/fhir/Organization/o";
    const poster = [patient, plan({ author: ref(author) })].map((resource) => ({ resource }));
    const entry = [...poster, { fullUrl, resource: enhet("o") }];
    const allt = await lasAllt(lasFhir, { resourceType: "Bundle", entry });
    expect(allt.koder).toEqual([]);
    expect(allt.arenden[0]?.aktorer.map((en) => en.enhet)).toEqual(["Enhet o"]);
  });

  it("inneslutna: en roll hänvisar till en annan innesluten", async () => {
    const contained = [
      { resourceType: "PractitionerRole", id: "r", organization: ref("#o") },
      { resourceType: "Organization", id: "o", name: "AF", partOf: ref("#o") },
    ];
    const allt = await lasResurser(patient, plan({ contained, author: ref("#r") }));
    expect(allt.arenden[0]?.aktorer).toEqual([
      { id: "CarePlan/plan#r", enhet: "AF", roll: "annan", deltagande: "okant" },
    ]);
    expect(allt.koder).toEqual(["REFERENS_CIRKEL"]);
  });

  it("det som inte finns sägs och står kvar; ett namn eller nummer räcker för en aktör", async () => {
    const contributor = [ref("PractitionerRole/x"), { ...ref("Organization/y"), display: "FK" }];
    const allt = await lasResurser(
      patient,
      plan({ contributor, supportingInfo: [ref("QuestionnaireResponse/z")] }),
    );
    expect(allt.koder).toEqual(["REFERENS_SAKNAS", "REFERENS_SAKNAS"]);
    expect(allt.arenden[0]?.aktorer.map((en) => en.enhet)).toEqual(["FK"]);
    expect(allt.arenden[0]?.planer[0]?.otolkat.map(({ varde }) => varde)).toEqual([
      ...["PractitionerRole/x", "QuestionnaireResponse/z"],
    ]);
  });

  it("cirklar av organisationer och av planer bryts och sägs", async () => {
    const organisationer = [
      enhet("a", { partOf: ref("Organization/b") }),
      enhet("b", { partOf: ref("Organization/a") }),
    ];
    const planer = ["1", "2", "3"].map((id) =>
      plan({ id, author: ref("Organization/a"), partOf: [ref(`CarePlan/${id === "1" ? 2 : 1}`)] }),
    );
    const allt = await lasResurser(patient, ...organisationer, ...planer);
    const cirklar = allt.brister.filter(({ kod }) => kod === "REFERENS_CIRKEL");
    expect(cirklar.map(({ rad, kolumn }) => [rad, kolumn])).toEqual([
      [4, "CarePlan.partOf"],
      [5, "CarePlan.partOf"],
      [2, "Organization.partOf"],
    ]);
    expect(allt.arenden.length).toBe(3);
  });

  it("en anteckning om en annan individ läses inte in i planen", async () => {
    const annan = {
      ...{ resourceType: "Patient", id: "q" },
      identifier: [
        { system: "http://electronichealth.se/identifier/personnummer", value: "195009072553" },
      ],
    };
    const supportingInfo = [ref("QuestionnaireResponse/s")];
    const allt = await lasResurser(
      patient,
      annan,
      plan({ supportingInfo }),
      svar({ subject: ref("Patient/q") }),
    );
    expect(allt.koder).toEqual(["REFERENS_FEL_INDIVID"]);
    expect(allt.arenden[0]?.planer[0]?.anteckningar).toEqual([]);
  });
});

describe("poster", () => {
  it("samma post två gånger räknas en gång; olika innehåll läses inte alls", async () => {
    const lika = await lasResurser(patient, plan(), plan());
    expect([lika.koder, utfall(lika)]).toEqual([["POST_DUBBLETT"], ["1 importerad", "3 dubblett"]]);
    const namn = [{ text: "Annan" }];
    for (const poster of [
      [patient, { ...patient, name: namn }, plan()],
      [plan(), { ...patient, name: namn }, patient, patient],
    ]) {
      const olika = await lasResurser(...poster);
      expect(olika.arenden).toEqual([]);
      expect(new Set(olika.koder)).toEqual(
        new Set(["ID_KROCK", "REFERENS_SAKNAS", "LINK_IDENTITET_SAKNAS"]),
      );
      expect(utfall(olika).every((rad) => rad.endsWith("karantan"))).toBe(true);
    }
  });

  it("okända slag går till karantän, och det ingen hänvisar till sägs", async () => {
    const allt = await lasResurser(
      patient,
      plan(),
      { resourceType: "Observation", id: "o" },
      svar(),
    );
    expect(allt.koder).toEqual(["OKAND_RESURS", "OANVAND_RESURS"]);
    expect(utfall(allt)).toEqual(["1 importerad", "3 karantan", "4 importerad"]);
  });

  it("svar av alla typer blir text, och en bifogad fil en bilaga", async () => {
    const answer = [
      { valueBoolean: true },
      { valueDecimal: 1.5 },
      { valueTime: "10:00:00" },
      { valueCoding: { code: "k", display: "Kod" } },
      { valueQuantity: { comparator: "<", value: 3, unit: "h" } },
      { valueReference: { reference: "Organization/1" } },
      { valueAttachment: { contentType: "image/png", title: "Bild", data: "AAEC" } },
    ];
    const supportingInfo = [ref("QuestionnaireResponse/s")];
    const allt = await lasResurser(
      patient,
      plan({ supportingInfo }),
      svar({ item: [{ linkId: "7", answer }] }),
    );
    const [enda] = allt.arenden[0]?.planer ?? [];
    expect(enda?.anteckningar[0]?.falt).toEqual([
      { linkId: "7", rubrik: "7", varde: "ja\n1.5\n10:00:00\nKod\n< 3 h\nOrganization/1\nBild" },
    ]);
    expect(enda?.bilagor).toMatchObject([
      { id: "s/7/7", bytes: 3, innehall: "AAEC", titel: "Bild" },
    ]);
  });

  it("nummer med fel form sägs, och enheten känns på sitt namn", async () => {
    const identifier = [
      { system: "urn:oid:1.2.752.29.4.19", value: "SE-fel" },
      { system: "urn:oid:2.5.4.97", value: "111" },
    ];
    const allt = await lasResurser(
      patient,
      plan({ author: ref("Organization/o") }),
      enhet("o", { identifier }),
    );
    expect(allt.koder).toEqual(["HSA_ID_OGILTIGT", "ORGNR_OGILTIGT"]);
    expect(allt.arenden[0]?.aktorer[0]?.id).toBe("Organization/o");
  });
});
