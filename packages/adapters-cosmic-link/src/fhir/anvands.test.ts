/**
 * Det som inte får användas: en annans anteckning, det som ändrats av en `modifierExtension`, det felregistrerade. Och det som
 * ingen hänvisar till: det sägs och står kvar.
 */
import { describe, expect, it } from "vitest";
import { lasResurser, patient, plan, type Resurs, ref } from "../testing/fhirprov.ts";

const PN = "http://electronichealth.se/identifier/personnummer";
const numret = { identifier: { system: PN, value: "198303109980" } };
const svar = (mer: Resurs = {}): Resurs => ({
  ...{ resourceType: "QuestionnaireResponse", id: "s", status: "completed" },
  ...{ item: [{ linkId: "1", text: "Behov", answer: [{ valueString: "MARKE" }] }] },
  ...mer,
});
const stod = (slag: string, mer: Resurs = {}) =>
  plan({ supportingInfo: [ref(`${slag}/s`)], ...mer });
const medSvar = stod("QuestionnaireResponse");
const NEJ = { modifierExtension: [{ url: "https://exempel.se/inte", valueCode: "MARKE" }] };

const las = async (...resurser: ReadonlyArray<unknown>) => {
  const allt = await lasResurser(...resurser);
  const [ett] = allt.arenden;
  const otolkat = [...(ett?.otolkat ?? []), ...(ett?.planer[0]?.otolkat ?? [])];
  return { ...allt, ett, plan: ett?.planer[0], otolkat };
};

describe("en anteckning vars individ inte går att känna igen", () => {
  it.each([
    ["en Patient som inte finns", [patient, medSvar], { subject: ref("Patient/annan") }],
    ["bara ett namn", [patient, medSvar], { subject: { display: "Någon" } }],
    [
      "ett nummer som inte går att läsa",
      [patient, medSvar],
      { subject: { identifier: { system: PN, value: "1" } } },
    ],
    ["en innesluten som inte finns", [patient, medSvar], { subject: ref("#p") }],
  ])("läses inte in i planen: %s", async (_, resurser, mer) => {
    const lasta = await las(...resurser, svar(mer));
    expect(lasta.koder).toEqual(["REFERENS_FEL_INDIVID"]);
    expect(lasta.plan?.anteckningar).toEqual([]);
    expect(lasta.otolkat.map(({ varde }) => varde)).toEqual(["QuestionnaireResponse/s"]);
  });

  it.each([
    ["planens egen hänvisning", ref("Patient/borta")],
    ["samma hänvisning på en server", ref("https://exempel.se/fhir/Patient/borta/_history/2")],
    ["planens nummer", numret],
  ])("läses när det är %s", async (_, subject) => {
    const planen = stod("QuestionnaireResponse", {
      subject: { ...ref("Patient/borta"), ...numret },
    });
    const lasta = await las(planen, svar({ subject }));
    expect(lasta.koder).toEqual(["REFERENS_SAKNAS"]);
    expect(lasta.plan?.anteckningar.length).toBe(1);
  });
});

describe("det som ändrar betydelsen", () => {
  it("på insatsens detalj: läget är okänt", async () => {
    const activity = [{ detail: { status: "in-progress", ...NEJ } }];
    const lasta = await las(patient, plan({ activity }));
    expect(lasta.brister.map(({ kod, kolumn }) => [kod, kolumn])).toEqual([
      ["MODIFIER_EXTENSION", "CarePlan.activity.detail.modifierExtension"],
    ]);
    expect(lasta.plan?.insatser[0]?.status).toBe("okand");
    expect(JSON.stringify(lasta.otolkat)).toContain("MARKE");
  });

  it("på individen sägs, och står kvar", async () => {
    const lasta = await las({ ...patient, ...NEJ }, plan());
    expect(lasta.koder).toEqual(["MODIFIER_EXTENSION"]);
    expect(lasta.otolkat.map(({ plats }) => plats)).toEqual(["Patient/p.modifierExtension"]);
  });

  const [fraga] = [{ linkId: "1", text: "Behov" }];
  it.each([
    ["anteckningen", NEJ],
    ["en fråga", { item: [{ ...fraga, ...NEJ, answer: [{ valueString: "MARKE" }] }] }],
    ["ett svar", { item: [{ ...fraga, answer: [{ valueString: "MARKE", ...NEJ }] }] }],
  ])("på %s: inga svar tolkas, men de står kvar", async (_, mer) => {
    const lasta = await las(patient, medSvar, svar(mer));
    expect(lasta.koder).toContain("MODIFIER_EXTENSION");
    expect(lasta.plan?.anteckningar).toMatchObject([
      { status: "okand", signerad: "okant", falt: [] },
    ]);
    const fragorna = lasta.otolkat.filter(({ plats }) => plats === "QuestionnaireResponse/s.item");
    expect(JSON.stringify(fragorna)).toContain("MARKE");
  });
});

describe("det felregistrerade", () => {
  const fel = { status: "entered-in-error" };

  it("ett meddelande är inget meddelande, men står kvar", async () => {
    const identifier = [{ system: "urn:star-finsam:samordningsarende", value: "x" }];
    const payload = [{ contentString: "MARKE" }];
    const mer = { identifier, payload, subject: ref("Patient/p") };
    const lasta = await las(patient, plan({ identifier }), {
      ...{ resourceType: "Communication", id: "m", ...mer, ...fel },
    });
    expect(lasta.koder).toEqual(["POST_FELREGISTRERAD"]);
    expect(lasta.ett?.meddelanden).toEqual([]);
    expect(JSON.stringify(lasta.otolkat)).toContain("MARKE");
  });

  it.each([fel, { docStatus: "entered-in-error" }])(
    "ett dokument är ingen bilaga (%#)",
    async (mer) => {
      const content = [{ attachment: { contentType: "text/plain", title: "MARKE", data: "AAEC" } }];
      const dokument = { resourceType: "DocumentReference", id: "s", content, ...mer };
      const lasta = await las(patient, stod("DocumentReference"), dokument);
      expect(lasta.koder).toContain("POST_FELREGISTRERAD");
      expect(lasta.plan?.bilagor).toEqual([]);
      expect(JSON.stringify(lasta.otolkat)).toContain("MARKE");
    },
  );
});

describe("inneslutna", () => {
  const enhet = (id: string, name: string) => ({ resourceType: "Organization", id, name });

  it("som ingen hänvisar till sägs, och står kvar hela", async () => {
    const contained = [enhet("o", "Används"), enhet("z", "MARKE"), svar()];
    const lasta = await las(patient, plan({ contained, author: ref("#o") }));
    expect(lasta.brister.map(({ kod, kolumn }) => [kod, kolumn])).toEqual([
      ["OANVAND_RESURS", "CarePlan.contained"],
    ]);
    expect(lasta.otolkat.map(({ varde }) => JSON.parse(varde).id)).toEqual(["z", "s"]);
  });

  it("i en anteckning, i individen och i ett lag", async () => {
    const contained = [enhet("z", "MARKE")];
    const identifier = [{ system: "urn:star-finsam:samordningsarende", value: "x" }];
    const lasta = await las(
      { ...patient, contained },
      stod("QuestionnaireResponse", { identifier }),
      svar({ contained }),
      { resourceType: "CareTeam", id: "c", identifier, contained, subject: ref("Patient/p") },
    );
    expect(lasta.otolkat.map(({ plats }) => plats).toSorted()).toEqual([
      ...["CareTeam.contained", "Patient.contained", "QuestionnaireResponse.contained"],
    ]);
  });

  it("som ett inneslutet lag hänvisar till är använda", async () => {
    const roll = { resourceType: "PractitionerRole", id: "r", organization: ref("#o") };
    const lag = { resourceType: "CareTeam", id: "c", participant: [{ member: ref("#r") }] };
    const contained = [lag, roll, enhet("o", "AF")];
    const lasta = await las(patient, plan({ contained, careTeam: [ref("#c")] }));
    expect(lasta.koder).toEqual([]);
    expect(lasta.ett?.aktorer.map((en) => en.enhet)).toEqual(["AF"]);
  });
});

describe("mycket och ytterst", () => {
  const MANGA = 200_000;
  const identifier = [{ system: "urn:star-finsam:samordningsarende", value: "x" }];
  const extension = Array.from({ length: MANGA }, () => ({ url: "u" }));

  it.each(["CareTeam", "Communication"])("tvåhundratusen utökningar i %s", async (resourceType) => {
    const post = { resourceType, id: "c", identifier, subject: ref("Patient/p"), extension };
    expect((await las(patient, post)).otolkat.length).toBeGreaterThanOrEqual(MANGA);
  });

  it("tvåhundratusen brister i en innesluten", async () => {
    const item = Array.from({ length: MANGA }, () => ({ linkId: "1", modifierExtension: [1] }));
    const contained = [svar({ item })];
    const lasta = await las(patient, plan({ contained, supportingInfo: [ref("#s")] }));
    expect(lasta.koder.length).toBeGreaterThanOrEqual(MANGA);
  });

  it.each(["9999-12-31T23:30:00Z", "0001-01-01T00:00:00+14:00"])(
    "%s är ingen svensk dag",
    async (tid) => {
      const lasta = await las(patient, plan({ created: tid, period: { start: tid } }));
      expect(lasta.koder).toEqual(["LINK_DAG_OGILTIG", "LINK_DAG_OGILTIG"]);
      expect(lasta.otolkat.map(({ varde }) => varde)).toEqual([tid, tid]);
    },
  );
});
