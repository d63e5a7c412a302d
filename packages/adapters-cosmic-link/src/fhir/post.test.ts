/**
 * Enskilda resurser: individen, skyddet, lägena, dagarna, det otolkade och fel form.
 */
import { describe, expect, it } from "vitest";
import { lasResurser, patient, plan, type Resurs, ref } from "../testing/fhirprov.ts";
import { lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";

const PERSON = "http://electronichealth.se/identifier";
const individ = async (mer: Resurs) =>
  (await lasResurser({ ...patient, ...mer }, plan())).arenden[0]?.individ;

describe("individen", () => {
  it.each([
    [[`${PERSON}/personnummer`, "19830310-9980"], "personnummer"],
    [["urn:oid:1.2.752.129.2.1.3.1", "198303109980"], "personnummer"],
    [["1.2.752.129.2.1.3.3", "196109732393"], "samordningsnummer"],
    [[`${PERSON}/nationelltReservnummer`, "98240301AA06"], "nationellt_reservnummer"],
    [[`${PERSON}/nationelltReservnummer`, "20210325K069"], "lokalt_reservnummer"],
    [[`${PERSON}/LMA-nummer`, "50-1"], "lma_nummer"],
  ])("läses (%#)", async ([system, value], slag) => {
    expect((await individ({ identifier: [{ system, value }] }))?.identitet.slag).toBe(slag);
  });

  it("personnummer går före samordningsnummer, och det gamla numret gäller inte", async () => {
    const identifier = [
      { system: `${PERSON}/LMA-nummer`, value: "50-1" },
      { system: `${PERSON}/samordningsnummer`, value: "196109732393" },
      { system: `${PERSON}/personnummer`, value: "195009072553", use: "old" },
      { system: `${PERSON}/personnummer`, value: "198303109980" },
    ];
    const svar = await individ({ identifier });
    expect(svar?.identitet).toEqual({ slag: "personnummer", nummer: "198303109980" });
  });

  it.each([
    ["LINK_IDENTITET_SAKNAS", [{ system: "urn:annat", value: "198303109980" }]],
    ["LINK_IDENTITET_OGILTIG", [{ system: `${PERSON}/personnummer`, value: "198303109981" }]],
    [
      "LINK_IDENTITET_OGILTIG",
      [
        { system: `${PERSON}/personnummer`, value: "195009072553" },
        { system: `${PERSON}/personnummer`, value: "198303109980" },
      ],
    ],
  ])("%s (%#)", async (kod, identifier) => {
    const allt = await lasResurser({ ...patient, identifier }, plan());
    expect(allt.koder).toEqual([kod]);
    expect(allt.rader).toContainEqual({ rad: 2, atgard: "karantan" });
  });

  it.each([
    ["skyddadFolkbokforing", "skyddad_folkbokforing"],
    ["sekretessmarkering", "sekretessmarkering"],
    ["protected-information", "sekretessmarkering"],
    ["N", "ingen"],
  ])("märkningen %s, på individen eller på planen", async (code, skydd) => {
    const meta = { security: [{ code }] };
    expect((await individ({ meta }))?.skydd).toBe(skydd);
    expect((await lasResurser(patient, plan({ meta }))).arenden[0]?.individ.skydd).toBe(skydd);
  });

  it("könet är det som står, aldrig det som numret säger", async () => {
    const svar = await Promise.all(
      ["female", "male", "other"].map((gender) => individ({ gender })),
    );
    expect(svar.map((ett) => ett?.kon)).toEqual(["kvinna", "man", "okant"]);
    expect((await individ({}))?.kon).toBe("okant");
  });
});

const enPlan = async (mer: Resurs, ...fler: ReadonlyArray<Resurs>) => {
  const allt = await lasResurser(patient, plan(mer), ...fler);
  return { ...allt, plan: allt.arenden[0]?.planer[0] };
};

describe("planen", () => {
  it.each([
    ["draft", "utkast"],
    ["on-hold", "vilande"],
    ["revoked", "aterkallad"],
    ["completed", "avslutad"],
    ["entered-in-error", "felregistrerad"],
    ["unknown", "okand"],
  ])("%s är %s", async (status, var_) => {
    expect((await enPlan({ status })).plan?.status).toBe(var_);
  });

  it("okända koder läses som okända och står kvar", async () => {
    const category = [{ text: "Fjällplan" }];
    const activity = [{ detail: { status: "nästan" } }];
    const svar = await enPlan({ status: "suspended", category, activity });
    expect(svar.koder).toEqual(["OKAND_LINKKOD", "OKAND_LINKKOD", "OKAND_LINKKOD"]);
    expect(svar.plan).toMatchObject({ status: "okand", plantyp: "okand" });
    expect(svar.plan?.otolkat.map(({ plats }) => plats).toSorted()).toEqual([
      ...["CarePlan.activity.detail.status", "CarePlan.category", "CarePlan.status"],
    ]);
  });

  it("det som ändrar betydelsen gör läget okänt", async () => {
    const modifierExtension = [{ url: "https://exempel.se/inte", valueBoolean: true }];
    const svar = await enPlan({ modifierExtension });
    expect(svar.koder).toEqual(["MODIFIER_EXTENSION"]);
    expect(svar.plan?.status).toBe("okand");
    expect(svar.plan?.otolkat[0]?.plats).toBe("CarePlan.modifierExtension");
    const activity = [{ detail: { status: "completed", doNotPerform: true } }];
    const forbud = await enPlan({ activity });
    expect(forbud.plan?.insatser[0]?.status).toBe("okand");
    expect(forbud.koder).toContain("MODIFIER_EXTENSION");
  });

  it("dagar: svensk dag, ofullständig, omöjlig", async () => {
    const period = { start: "2025-03-01T23:30:00Z", end: "2025-13" };
    const svar = await enPlan({ period, created: "2024-03" });
    expect(svar.plan?.galler).toEqual({ fran: "2025-03-02" });
    expect(svar.brister.map(({ kod, kolumn }) => `${kod} ${kolumn}`)).toEqual([
      "LINK_DAG_OFULLSTANDIG CarePlan.created",
      "LINK_DAG_OGILTIG CarePlan.period.end",
    ]);
    expect(svar.plan?.otolkat.map(({ varde }) => varde)).toEqual(["2024-03", "2025-13"]);
  });

  it("en annan version av FHIR läses inte", async () => {
    const meta = { profile: ["http://hl7.org/fhir/3.0/StructureDefinition/CarePlan"] };
    for (const mer of [
      { meta },
      { context: ref("Encounter/1") },
      { activity: [{ detail: { definition: {} } }] },
    ]) {
      const svar = await enPlan(mer);
      expect(svar.koder[0]).toBe("POST_FEL_FHIR_VERSION");
      expect(svar.arenden).toEqual([]);
    }
  });

  it.each([
    [{ status: 1 }, "CarePlan.status"],
    [{ subject: "Patient/p" }, "CarePlan.subject"],
    [{ category: {} }, "CarePlan.category"],
    [{ period: { end: [] } }, "CarePlan.period.end"],
    [
      { activity: [{ detail: { performer: [{ reference: 7 }] } }] },
      "CarePlan.activity.detail.performer.reference",
    ],
    [{ id: null }, "CarePlan.id"],
  ])("fel form säger elementet (%#)", async (mer, element) => {
    const { brister, rader } = await lasResurser(patient, plan(mer));
    expect(brister[0]).toMatchObject({ kod: "POST_FEL_FORM", rad: 2, kolumn: element });
    expect(rader).toContainEqual({ rad: 2, atgard: "karantan" });
  });

  it.each([
    ["i ett okänt element", `{"resourceType":"CarePlan","id":"x","note":@}`],
    ["i en utökning", `{"resourceType":"CarePlan","id":"x","extension":[{"url":"u","v":@}]}`],
    ["i en innesluten resurs", `{"resourceType":"CarePlan","id":"x","contained":[{"a":@}]}`],
  ])("hundratusen nivåer %s stoppar posten, inte läsningen", async (_, mall) => {
    const djupt = mall.replace("@", "[".repeat(1e5) + "]".repeat(1e5));
    const rader = [JSON.stringify(patient), djupt, JSON.stringify(plan())].join("\n");
    const allt = await lasAllt(lasFhir, rader);
    expect(allt.brister[0]).toMatchObject({ kod: "POST_FOR_DJUP", rad: 2 });
    expect(allt.arenden.length).toBe(1);
  });

  it("hundratusen frågor i varandra stoppar anteckningen", async () => {
    const n = 1e5;
    const fragor = `${'{"linkId":"1","item":['.repeat(n)}${"]}".repeat(n)}`;
    const svar = `{"resourceType":"QuestionnaireResponse","id":"s","status":"completed","item":[${fragor}]}`;
    const allt = await lasAllt(lasFhir, [JSON.stringify(patient), svar].join("\n"));
    expect(allt.brister[0]).toMatchObject({ kod: "POST_FOR_DJUP", rad: 2 });
  });
});
