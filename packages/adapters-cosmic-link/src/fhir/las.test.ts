/**
 * Källan som helhet: exemplen, formen på filen, gränserna och åtgärderna.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Samordningsarende } from "../samordningsarende/index.ts";
import { bundleMed, lasResurser, patient, plan } from "../testing/fhirprov.ts";
import { antalPoster, lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";

const fixtur = (namn: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${namn}`, import.meta.url)), "utf8");
const las = (kalla: unknown, ram = {}) => lasAllt(lasFhir, kalla, ram);
const bundle = fixtur("cos-bundle.json");
const ndjson = fixtur("cos-bundle.ndjson");

describe("exemplet", () => {
  it("blir giltiga samordningsärenden, samma ur Bundle och NDJSON", async () => {
    const [hel, radvis] = [await las(bundle), await las(ndjson, { bit: 97 })];
    expect(hel.arenden.every(Schema.is(Samordningsarende))).toBe(true);
    expect(radvis.arenden).toEqual(hel.arenden);
    expect(antalPoster(hel)).toBe(23);
    expect([...new Set(radvis.koder)].toSorted()).toEqual(
      [...new Set(hel.koder), "BLANDADE_TYPER"].toSorted(),
    );
  });

  it("säger det som är fel, och var", async () => {
    const { brister } = await las(bundle);
    expect(brister.map(({ kod, rad, kolumn }) => [kod, rad, kolumn])).toEqual([
      ["LINK_DAG_OFULLSTANDIG", 8, "CarePlan.period.start"],
      ["OTOLKAT_ELEMENT", 8, "CarePlan"],
      ["OKAND_PROFIL", 9, "CarePlan.meta.profile"],
      ["REFERENS_SAKNAS", 8, "CarePlan.supportingInfo"],
    ]);
  });

  it("ger planens innehåll, aktörernas vårdgivare och bilagans bytes", async () => {
    const { arenden } = await las(bundle);
    const ett = arenden.find(({ id }) => id === "plan-1001");
    const [enda] = ett?.planer ?? [];
    expect(ett).toMatchObject({ typ: "SIP", status: "pagaende", individ: { skydd: "ingen" } });
    expect(enda).toMatchObject({
      ...{ plantyp: "SIP", status: "aktiv", upprattad: "2025-03-03T09:15:00+01:00" },
      ...{ remissdag: "2025-02-20", bestallare: "PractitionerRole/roll-2" },
      galler: { fran: "2025-03-10", till: "2025-12-31" },
      insatser: [
        { id: "1", status: "pagaende", ansvarig: "PractitionerRole/roll-3", start: "2025-03-17" },
        { id: "2", status: "planerad", kod: { kod: "410155007" } },
      ],
      anteckningar: [{ status: "klar", signerad: true, mall: { version: "3" } }],
      bilagor: [{ medietyp: "text/plain", bytes: 26, tid: "2025-02-24" }],
    });
    expect(enda?.anteckningar[0]?.falt.map(({ linkId, varde }) => [linkId, varde])).toEqual([
      ["1", 'Att kunna vara med i slöjden igen;\noch sova "hela natten".'],
      ["2", ""],
      ["2.1", "Stödsamtal, boendestöd"],
      ["2.2", "Arbetsterapi"],
      ["2.3", "Arbetsförmedlingen: praktikplats"],
      ["3", "Kommunen"],
      ["4", "2025-06-10"],
      ["9", "Klart och kallt"],
    ]);
    expect(ett?.aktorer.find(({ id }) => id.endsWith("roll-1"))).toMatchObject({
      enhet: "Hälsocentralen Norrviken",
      hsaId: "SE2321000131-E000000000101",
      hsaIdVardgivare: "SE2321000131-E000000000001",
      organisationsnummer: "2321000214",
      titel: "Rehabkoordinator",
    });
  });

  it("skyddad, felregistrerad, osignerad och okänd individpost syns", async () => {
    const per = new Map((await las(bundle)).arenden.map((ett) => [ett.id, ett]));
    expect(per.get("plan-1002")?.individ.skydd).toBe("sekretessmarkering");
    expect(per.get("plan-1002")?.planer[0]?.anteckningar[0]?.signerad).toBe(false);
    expect(per.get("plan-1002")?.aktorer.map(({ enhet }) => enhet)).toContain("Arbetsförmedlingen");
    expect(per.get("plan-1003")?.planer[0]?.status).toBe("felregistrerad");
    expect(per.get("plan-1004")).toMatchObject({ typ: "SVU", status: "avslutat" });
    expect(per.get("plan-1004")?.planer[0]?.galler).toEqual({ till: "2025-01-31" });
    expect(per.get("plan-1004")?.planer[0]?.otolkat).toEqual([
      { plats: "CarePlan.note", varde: '[{"text":"Ringde hemtjänsten."}]' },
      { plats: "CarePlan.period.start", varde: "2024" },
      { plats: "CarePlan.supportingInfo", varde: "QuestionnaireResponse/svar-9999" },
    ]);
    const { individ, planer, aktorer } = per.get("plan-1005") ?? {};
    expect(individ).toMatchObject({ skydd: "okant", identitet: { nummer: "198303109980" } });
    expect(planer?.[0]?.plantyp).toBe("RP");
    expect(aktorer?.map(({ id, enhet }) => [id, enhet])).toEqual([
      ["SE1655600000-E000000000211", "IFO Exempelfjäll"],
    ]);
  });

  it("är detsamma i vilken ordning posterna än står", async () => {
    const { entry, ...resten } = JSON.parse(bundle);
    const efterId = ({ arenden }: Awaited<ReturnType<typeof las>>) =>
      arenden.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const facit = efterId(await las(bundle));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entry, { minLength: entry.length }), async (poster) => {
        expect(efterId(await las({ ...resten, entry: poster }))).toEqual(facit);
      }),
    );
  });
});

describe("filen", () => {
  const enrad = JSON.stringify(bundleMed(patient, plan()));
  it.each([
    ["FIL_TOM", " \n "],
    ["FIL_INTE_JSON", '{"resourceType":"Bundle","entry":['],
    ["FIL_INTE_UTF8", Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ["FIL_OKANT_LINKFORMAT", "[1]"],
    ["FIL_OKANT_LINKFORMAT", '{"resourceType":"Bundle","entry":{}}'],
    ["FIL_FEL_FHIR_VERSION", '{"resourceType":"Bundle","fhirVersion":"3.0.2"}'],
    [
      "FIL_FEL_FHIR_VERSION",
      '{"resourceType":"Bundle","meta":{"profile":["http://hl7.org/fhir/3.0/StructureDefinition/Bundle"]}}',
    ],
  ])("%s (%#)", async (kod, kalla) => {
    const allt = await las(kalla);
    expect(allt.koder).toEqual([kod]);
    expect([...allt.rader, ...allt.arenden]).toEqual([]);
  });

  it("större än gränsen läses inte", async () => {
    expect((await las(enrad, { max: 100, bit: 30 })).koder).toEqual(["FIL_FOR_STOR"]);
  });

  it.each([
    ["på en rad", enrad],
    ["med BOM och radslut", `\uFEFF${enrad}\r\n`],
    ["en post per rad", enrad.replaceAll('{"resource":', '\n{"resource":')],
    ["indraget", JSON.stringify(bundleMed(patient, plan()), null, 1)],
    ["som NDJSON", `${JSON.stringify(patient)}\n${JSON.stringify(plan())}`],
  ])("läses %s", async (_, kalla) => {
    const allt = await las(kalla, { bit: 50 });
    expect([allt.arenden.length, antalPoster(allt)]).toEqual([1, 2]);
  });

  it("säger till när källan har fler sidor", async () => {
    const sida = { ...bundleMed(), link: [{ relation: "next", url: "https://exempel.se/2" }] };
    expect((await las(sida)).koder).toEqual(["FLER_SIDOR"]);
  });

  it("NDJSON: en trasig rad tar inte med sig resten, och tomma rader räknas", async () => {
    const rader = [
      JSON.stringify(patient),
      "",
      '{"resourceType":"Car',
      "{}",
      JSON.stringify(plan()),
    ];
    const text = new TextEncoder().encode(`${rader.join("\r\n")}\n`);
    const allt = await las(Uint8Array.from([...text, 0x22, 0xff, 0x22]));
    expect(allt.lasta.map(({ rader: nummer }) => nummer)).toEqual([[5]]);
    expect(allt.rader.map(({ rad, atgard }) => `${rad} ${atgard}`).toSorted()).toEqual([
      ...["1 importerad", "2 tom", "3 karantan", "4 karantan", "6 karantan"],
    ]);
    expect(allt.koder).toEqual([
      ...["POST_INTE_JSON", "POST_FEL_FORM", "POST_INTE_UTF8", "BLANDADE_TYPER"],
    ]);
  });

  it("fler ärenden än en sats lämnas vart och ett en gång", async () => {
    const planer = Array.from({ length: 1203 }, (_, i) => plan({ id: `p${i}` }));
    const allt = await lasResurser(patient, ...planer);
    expect(new Set(allt.arenden.map(({ id }) => id)).size).toBe(1203);
    expect(antalPoster(allt)).toBe(1204);
  });
});
