import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { fixtur, lasHela } from "../testing/lasHela.ts";
import { lasRivta } from "./las.ts";

const las = (innehall: string | Uint8Array, val = {}) => lasHela(lasRivta, innehall, val);
const xml = fixtur("getcareplans.xml").toString("utf8");

/** Ett svar med en post; `huvud` och `kropp` läggs till det minsta som krävs. */
const svar = (huvud = "", kropp = "", efter = "") =>
  `<GetCarePlansResponse><carePlan><carePlanHeader><documentId>d1</documentId>` +
  `<sourceSystemHSAId>SE1</sourceSystemHSAId>${huvud}</carePlanHeader>` +
  `<carePlanBody>${kropp}</carePlanBody></carePlan>${efter}</GetCarePlansResponse>`;
const PATIENT = "<patientId><id>198303109980</id><type>1.2.752.129.2.1.3.1</type></patientId>";

describe("GetCarePlans", () => {
  it("fixturen: fyra poster, med SOAP-kuvert och prefix", async () => {
    const { arenden, koder, atgarder } = await las(xml);
    expect(atgarder).toEqual(["1 arende", "2 arende", "3 arende", "4 arende"]);
    expect(koder).toEqual([
      "LINK_DAG_OFULLSTANDIG 3 documentTime",
      "OKAND_LINKKOD 3 typeOfCarePlan",
    ]);
    expect(arenden.map(({ typ, planer }) => [typ, planer[0]?.plantyp, planer[0]?.status])).toEqual([
      ["SIP", "SIP", "okand"],
      ["SVU", "SPU", "okand"],
      ["okand", "okand", "okand"],
      ["SIP", "SIP", "felregistrerad"],
    ]);
  });

  it("fixturens första post, hel", async () => {
    const [forsta] = (await las(xml)).arenden;
    const { planer, ...arende } = forsta ?? { planer: [] };
    expect(arende).toEqual({
      id: "SE2321000131-S000000000001/cp-2001",
      typ: "SIP",
      status: "okand",
      individ: {
        identitet: { slag: "personnummer", nummer: "198303109980" },
        skydd: "okant",
        kon: "okant",
      },
      aktorer: [
        {
          id: "ansvarig",
          enhet: "Hälsocentralen Frösötull",
          roll: "annan",
          deltagande: "okant",
          hsaId: "SE2321000131-P000000980001",
          hsaIdVardgivare: "SE2321000131-V000000000001",
          namn: "Påhittad Rehabsamordnare",
          titel: "Rehabiliteringskoordinator",
          telefon: "063-000 00 00",
        },
        {
          id: "enhet-1",
          enhet: "SE2321000131-P000000980003",
          roll: "annan",
          deltagande: "okant",
          hsaId: "SE2321000131-P000000980003",
        },
      ],
      meddelanden: [],
      otolkat: [],
    });
    const [plan] = planer;
    expect(plan?.upprattad).toBe("2025-02-20T11:00:00");
    expect(plan?.anteckningar).toEqual([
      {
        id: "cp-2001",
        status: "klar",
        signerad: true,
        forfattare: "ansvarig",
        tid: "2025-02-20T11:30:00",
        falt: [],
      },
    ]);
    expect(plan?.bilagor.map(({ innehall: _, ...resten }) => resten)).toEqual([
      {
        id: "bilaga-1",
        medietyp: "text/html",
        titel: "Samordnad individuell plan",
        tid: "2025-02-20T11:00:00",
        bytes: 78,
        farVisasForIndividen: true,
      },
    ]);
    expect(Buffer.from(plan?.bilagor[0]?.innehall ?? "", "base64").toString()).toContain(
      "Påhittad",
    );
    expect(plan?.otolkat).toEqual([
      {
        plats: "carePlanHeader.accountableHealthcareProfessional.healthcareProfessionalHSAId",
        varde: "SE2321000131-X000000980008",
      },
      {
        plats:
          "carePlanHeader.accountableHealthcareProfessional.healthcareProfessionalRoleCode.code",
        varde: "201011",
      },
      {
        plats:
          "carePlanHeader.accountableHealthcareProfessional.healthcareProfessionalRoleCode.codeSystem",
        varde: "1.2.752.129.2.2.1.4",
      },
      { plats: "carePlanHeader.legalAuthenticator.signatureTime", varde: "20250220141500" },
      {
        plats: "carePlanHeader.legalAuthenticator.legalAuthenticatorHSAId",
        varde: "SE2321000131-X000000980009",
      },
    ]);
  });

  it("hänvisning i stället för innehåll, inte signerad känd, och inte godkänd att visa", async () => {
    const [, andra] = (await las(xml)).arenden;
    const [plan] = andra?.planer ?? [];
    expect(plan?.anteckningar[0]).toMatchObject({ status: "okand", signerad: "okant" });
    expect(plan?.bilagor[0]).toMatchObject({
      bytes: 0,
      referens: "https://exempel.invalid/plan/2002",
      farVisasForIndividen: false,
    });
  });

  it("makulerad utan bilaga: titel och godkännande står kvar", async () => {
    const plan = (await las(xml)).arenden[3]?.planer[0];
    expect(plan?.otolkat.map(({ plats }) => plats)).toEqual(
      expect.arrayContaining([
        "documentTitle",
        "approvedForPatient",
        "carePlanHeader.nullifiedReason",
      ]),
    );
    expect(plan?.anteckningar[0]?.status).toBe("felregistrerad");
  });

  it("läser lika hur bitarna än delas, också mitt i ett tecken", async () => {
    const hela = await las(xml);
    for (const bit of [1, 7, 1000]) expect(await las(xml, { bit })).toEqual(hela);
  });

  it("okända element och attribut står kvar, och en enda brist utan deras namn säger det", async () => {
    const { arenden, brister, koder } = await las(
      svar(`${PATIENT}<egetElement eget="x1">x2<inne>x3</inne></egetElement>`, "lös text"),
    );
    expect(koder).toEqual(["OTOLKAT_ELEMENT 1"]);
    expect(JSON.stringify(brister)).not.toContain("eget");
    expect(arenden[0]?.planer[0]?.otolkat).toEqual([
      { plats: "approvedForPatient", varde: "okant" },
      { plats: "carePlanHeader.egetElement", varde: "x2" },
      { plats: "carePlanHeader.egetElement@eget", varde: "x1" },
      { plats: "carePlanHeader.egetElement.inne", varde: "x3" },
      { plats: "carePlanBody", varde: "lös text" },
    ]);
  });

  it("annat än planer i svaret sägs en gång", async () => {
    const { arenden, koder } = await las(svar(PATIENT, "", "<eget/><eget>x</eget>"));
    expect([arenden.length, koder]).toEqual([1, ["OTOLKAT_ELEMENT"]]);
  });

  it("root och extension som element eller attribut; namnrymden avgör slaget", async () => {
    const med = async (patient: string) => {
      const { arenden, koder } = await las(svar(`<patientId>${patient}</patientId>`));
      return arenden[0]?.individ.identitet ?? koder;
    };
    const person = { slag: "personnummer", nummer: "198303109980" };
    expect(
      await med("<root>1.2.752.129.2.1.3.1</root><extension>19830310-9980</extension>"),
    ).toEqual(person);
    expect(
      await las(svar('<patientId root="1.2.752.129.2.1.3.1" extension="198303109980"/>')),
    ).toMatchObject({ koder: [], arenden: [{ individ: { identitet: person } }] });
    expect(await med("198303109980")).toEqual(person);
    expect(await med("<type>1.2.3</type><id>A-1</id>")).toEqual({
      slag: "lokalt_reservnummer",
      nummer: "A-1",
    });
    expect(
      await med("<type>http://electronichealth.se/identifier/LMA-nummer</type><id>50-1</id>"),
    ).toEqual({ slag: "lma_nummer", nummer: "50-1" });
    expect(await med("<type>1.2.752.29.4.19</type><id>198303109980</id>")).toEqual([
      "LINK_IDENTITET_OGILTIG 1 patientId",
    ]);
  });

  it.each([
    ["utan individ", svar(), "LINK_IDENTITET_SAKNAS 1 patientId"],
    [
      "fel nummer",
      svar("<patientId><id>198303109981</id></patientId>"),
      "LINK_IDENTITET_OGILTIG 1 patientId",
    ],
    [
      "utan documentId",
      svar(PATIENT).replace("<documentId>d1</documentId>", ""),
      "POST_FEL_FORM 1 documentId",
    ],
    [
      "utan källsystem",
      svar(PATIENT).replace("<sourceSystemHSAId>SE1</sourceSystemHSAId>", ""),
      "POST_FEL_FORM 1 sourceSystemHSAId",
    ],
  ])("en post %s går till karantän", async (_, innehall, kod) => {
    const { arenden, koder, atgarder } = await las(innehall);
    expect([arenden, koder, atgarder]).toEqual([[], [kod], ["1 karantan"]]);
  });

  it.each([
    [
      "fel HSA-id",
      `${PATIENT}<accountableHealthcareProfessional><healthcareProfessionalCareUnitHSAId>fel x1</healthcareProfessionalCareUnitHSAId></accountableHealthcareProfessional>`,
      "",
      "HSA_ID_OGILTIGT 1 healthcareProfessionalCareUnitHSAId",
      "fel x1",
    ],
    [
      "fel tid",
      `${PATIENT}<documentTime>20250230</documentTime>`,
      "",
      "LINK_DAG_OGILTIG 1 documentTime",
      "20250230",
    ],
    [
      "fel boolesk",
      `${PATIENT}<approvedForPatient>kanske</approvedForPatient>`,
      "",
      "OKAND_LINKKOD 1 approvedForPatient",
      "kanske",
    ],
    [
      "okänd plantyp",
      PATIENT,
      "<typeOfCarePlan>ZZ</typeOfCarePlan>",
      "OKAND_LINKKOD 1 typeOfCarePlan",
      "ZZ",
    ],
    [
      "inte base64",
      PATIENT,
      "<content><mediaType>text/plain</mediaType><value>å!</value></content>",
      "LINK_BILAGA_TRASIG 1 content.value",
      "å!",
    ],
  ])("%s: en varning, och det skrivna står kvar", async (_, huvud, kropp, kod, varde) => {
    const { arenden, koder, brister } = await las(svar(huvud, kropp));
    expect(koder).toEqual([kod]);
    expect(arenden[0]?.planer[0]?.otolkat.map((en) => en.varde)).toContain(varde);
    expect(JSON.stringify(brister)).not.toContain(varde);
  });

  it("innehåll utan både värde och hänvisning, och utan medietyp", async () => {
    const { arenden, koder } = await las(svar(PATIENT, "<content/>"));
    expect(koder).toEqual([
      "LINK_BILAGA_TRASIG 1 content.value",
      "OKAND_LINKKOD 1 content.mediaType",
    ]);
    expect(arenden[0]?.planer[0]?.bilagor).toMatchObject([
      { medietyp: "application/octet-stream", bytes: 0 },
    ]);
  });

  it("innehåll över 100 kB behålls, också med radbrytningar", async () => {
    const innehall = Buffer.alloc(150_000, 7).toString("base64");
    const radad = innehall.replace(/.{76}/gu, "$&\n");
    const { arenden, koder } = await las(
      svar(PATIENT, `<content><mediaType>image/png</mediaType><value>${radad}</value></content>`),
    );
    expect(koder).toEqual([]);
    expect(arenden[0]?.planer[0]?.bilagor[0]).toMatchObject({ bytes: 150_000, innehall });
  });

  const djup = (n: number) => svar(`${PATIENT}${"<x>".repeat(n)}${"</x>".repeat(n)}`);
  it.each([
    ["tom", "", "FIL_TOM"],
    ["bara blanktecken", " \n", "FIL_TOM"],
    ["annan rot", "<a/>", "FIL_OKANT_LINKFORMAT"],
    ["SOAP-fel", "<Envelope><Body><Fault/></Body></Envelope>", "FIL_OKANT_LINKFORMAT"],
    ["kapad", xml.slice(0, xml.indexOf("cp-2003")), "FIL_INTE_XML"],
    [
      "kapad efter sista posten",
      xml.slice(0, xml.indexOf("</ns2:GetCarePlansResponse")),
      "FIL_INTE_XML",
    ],
    ["okänd entitet", svar(`${PATIENT}<documentTitle>&nbsp;</documentTitle>`), "FIL_INTE_XML"],
    ["DOCTYPE", `<!DOCTYPE a [<!ENTITY b "c">]>${svar(PATIENT)}`, "FIL_XML_DOCTYPE"],
    [
      "annan kodning sagd",
      `<?xml version="1.0" encoding="ISO-8859-1"?>${svar(PATIENT)}`,
      "FIL_INTE_UTF8",
    ],
    [
      "annan kodning",
      Buffer.from(
        `<?xml version="1.0"?>${svar(`${PATIENT}<documentTitle>å</documentTitle>`)}`,
        "latin1",
      ),
      "FIL_INTE_UTF8",
    ],
    [
      "kapat tecken sist",
      Buffer.concat([Buffer.from(svar(PATIENT)), Buffer.from([0xc3])]),
      "FIL_INTE_UTF8",
    ],
    ["för djup", djup(120), "FIL_FOR_DJUP"],
    [
      "felsvar",
      "<GetCarePlansResponse><result><resultCode>ERROR</resultCode></result></GetCarePlansResponse>",
      "FIL_LINK_SVARSFEL",
    ],
  ])("%s: filen avvisas och inget ur den lämnas", async (_, innehall, kod) => {
    const { arenden, koder, atgarder, klart } = await las(innehall);
    expect([arenden, koder, atgarder, klart]).toEqual([[], [kod], [], 1]);
  });

  it("större än gränsen avvisas, precis lika stor läses", async () => {
    const en = svar(PATIENT);
    expect((await las(en, { max: en.length - 1 })).koder).toEqual(["FIL_FOR_STOR"]);
    expect((await las(en, { max: en.length })).arenden).toHaveLength(1);
    expect((await las(djup(90))).koder).toEqual([]);
  });
});
