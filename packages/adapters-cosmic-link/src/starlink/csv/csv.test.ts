import { Buffer } from "node:buffer";
import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lasHela } from "../../testing/lasHela.ts";
import { lasStarlink, skrivStarlinkCsv, starLinkMall } from "../index.ts";
import { aterstall, neutralisera } from "./formel.ts";
import { delaPoster } from "./poster.ts";

const las = (innehall: string | Uint8Array, val = {}) => lasHela(lasStarlink, innehall, val);

const RUBRIK =
  "arende_id;slag;id;hor_till;typ;personidentitet;skydd;tid;aktor;enhet;hsa_id;orgnr;rubrik;text";
type Rad = Readonly<Record<string, string>>;
const rad = (slag: string, mer: Rad = {}): string => {
  const celler: Rad = { arende_id: "l1", slag, ...mer };
  return RUBRIK.split(";")
    .map((kolumn) => celler[kolumn] ?? "")
    .join(";");
};
const ARENDE = rad("arende", { typ: "SIP", personidentitet: "19830310-9980", skydd: "ingen" });
const PLAN = rad("plan", { id: "p", typ: "SIP" });
const csv = (...rader: ReadonlyArray<string>) => [RUBRIK, ...rader, ""].join("\n");

describe("mallen", () => {
  it("läses som ett ärende utan brister", async () => {
    const svar = await las(starLinkMall);
    expect(svar.koder).toEqual([]);
    expect(svar.atgarder).toHaveLength(7);
    expect(svar.lasta.map(({ rader }) => rader)).toEqual([[2, 3, 4, 5, 6, 7]]);
    expect(svar.arenden[0]).toMatchObject({
      aktorer: [{ id: "kommunen" }, { id: "halsocentralen" }],
      meddelanden: [{ typ: "kallelse_sip", mottagare: ["kommunen"], motesdag: "2025-02-20" }],
      planer: [{ uppfoljningsdag: "2025-05-20", insatser: [{ ansvarig: "kommunen" }] }],
    });
  });

  it("är gjord för svensk Excel: BOM, semikolon, CRLF", () => {
    expect(starLinkMall.startsWith("\uFEFFarende_id;slag;")).toBe(true);
    expect(starLinkMall.match(/\r\n/gu)).toHaveLength(7);
    expect(starLinkMall.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe("läsningen", () => {
  it.each([
    [";", ""],
    [",", "\uFEFF"],
    ["\t", ""],
  ])("avgränsaren %j, rubrik i versaler, kolumner i annan ordning", async (avgransare, bom) => {
    const text = csv(ARENDE, PLAN)
      .replace(RUBRIK, RUBRIK.toUpperCase())
      .split("\n")
      .map((en) => en.split(";").toReversed().join(avgransare))
      .join("\n");
    const svar = await las(bom + text, { bit: 5 });
    expect([svar.koder, svar.arenden[0]?.planer[0]?.id]).toEqual([[], "p"]);
  });

  it("fysiska rader, också efter citerade radbrytningar och tomma rader", async () => {
    const svar = await las(
      csv("", ARENDE, PLAN, rad("otolkat", { rubrik: '"a\r\nb\nc"', text: "x" }), ";;", rad("xx")),
    );
    expect(svar.atgarder).toEqual([
      ...["1 rubrik", "2 tom", "3 arende", "4 arende", "5 arende", "8 tom", "9 karantan"],
    ]);
    expect(svar.koder).toEqual(["POST_FEL_FORM 9 slag"]);
    expect(svar.arenden[0]?.otolkat).toEqual([{ plats: "a\r\nb\nc", varde: "x" }]);
  });

  it("dagar, HSA-id och organisationsnummer så som Excel och människor skriver dem", async () => {
    const aktor = rad("aktor", {
      ...{ id: " hc ", enhet: "HC", orgnr: "16232100-0214" },
      hsa_id: "se2321000131-p1",
    });
    const meddelande = rad("meddelande", { id: "m", aktor: "hc", tid: "2025-03-01 08:30" });
    const svar = await las(csv(ARENDE, aktor, meddelande, PLAN.replace("SIP", "sip")));
    expect(svar.koder).toEqual([]);
    expect(svar.arenden[0]).toMatchObject({
      aktorer: [{ id: "hc", hsaId: "SE2321000131-P1", organisationsnummer: "2321000214" }],
      meddelanden: [{ tid: "2025-03-01T08:30", avsandare: "hc" }],
      planer: [{ plantyp: "SIP" }],
    });
  });

  it.each([
    ["fel kod", "plan", { id: "p", typ: "hemlig" }, "OKAND_LINKKOD 3 typ", "plan.p.typ"],
    ["fel dag", "plan", { id: "p", tid: "hemlig" }, "LINK_DAG_OGILTIG 3 tid", "plan.p.tid"],
    [
      "bara månad",
      "plan",
      { id: "p", tid: "2025-03" },
      "LINK_DAG_OFULLSTANDIG 3 tid",
      "plan.p.tid",
    ],
    [
      "fel HSA-id",
      "aktor",
      { id: "a", enhet: "E", hsa_id: "hemlig" },
      "HSA_ID_OGILTIGT 3 hsa_id",
      "aktor.a.hsa_id",
    ],
    [
      "fel orgnr",
      "aktor",
      { id: "a", enhet: "E", orgnr: "hemlig" },
      "ORGNR_OGILTIGT 3 orgnr",
      "aktor.a.orgnr",
    ],
    [
      "cell som inte hör dit",
      "plan",
      { id: "p", enhet: "hemlig" },
      "OTOLKAT_ELEMENT 3",
      "plan.p.enhet",
    ],
  ])("%s: en varning, och cellen står kvar i otolkat", async (_, slag, celler, kod, plats) => {
    const svar = await las(csv(ARENDE, rad(slag, celler)));
    expect(svar.koder).toEqual([kod]);
    const [arende] = svar.arenden;
    const otolkat = [...(arende?.otolkat ?? []), ...(arende?.planer[0]?.otolkat ?? [])];
    expect(otolkat.map((en) => en.plats)).toEqual([plats]);
    expect(JSON.stringify(svar.brister)).not.toContain("hemlig");
  });

  it("okända kolumner är innehåll: de står kvar, och namnet sägs inte", async () => {
    const text = csv(`${ARENDE};x1`, `${PLAN};`).replace(RUBRIK, `${RUBRIK};Hemlig kolumn`);
    const svar = await las(text);
    expect(svar.koder).toEqual(["OTOLKAT_ELEMENT 2"]);
    expect(svar.arenden[0]?.otolkat).toEqual([
      { plats: "arende.hemlig kolumn (kolumn 15)", varde: "x1" },
    ]);
    expect(JSON.stringify(svar.brister)).not.toContain("emlig");
  });

  it("en grupp som saknar det den måste ha står kvar i otolkat", async () => {
    const rubrik = "arende_id;slag;id;hor_till;personidentitet;kodverk;kod";
    const svar = await las(
      `${rubrik}\nl1;arende;;;19830310-9980;;\nl1;plan;p;;;;\nl1;insats;i;p;;;GB009\n`,
    );
    expect(svar.koder).toEqual(["OTOLKAT_ELEMENT 4"]);
    expect(svar.arenden[0]?.planer[0]).toMatchObject({
      insatser: [{ id: "i", status: "okand" }],
      otolkat: [{ plats: "insats.i.kod", varde: "GB009" }],
    });
  });
});

describe("rader som inte går att använda", () => {
  it.each([
    ["utan nummer", ARENDE.replace("19830310-9980", ""), "LINK_IDENTITET_SAKNAS 2 personidentitet"],
    ["fel nummer", ARENDE.replace("9980", "9981"), "LINK_IDENTITET_OGILTIG 2 personidentitet"],
    ["okänt skydd", ARENDE.replace("ingen", "skyddad"), "POST_FEL_FORM 2 skydd"],
  ])("ärenderad %s: alla ärendets rader går till karantän", async (_, dalig, kod) => {
    const annat = ARENDE.replace("l1", "l2");
    const svar = await las(csv(dalig, PLAN, annat));
    expect(svar.koder).toEqual([kod, "RAD_UTAN_HEM 3"]);
    expect(svar.atgarder).toEqual(["1 rubrik", "2 karantan", "3 karantan", "4 arende"]);
  });

  it("utan hem: ärendet, planen eller anteckningen finns inte eller är dålig", async () => {
    const svar = await las(
      csv(
        ...[ARENDE, PLAN.replace("l1", "l9"), rad("insats", { id: "i", hor_till: "p" })],
        ...[rad("anteckning", { id: "a", hor_till: "p" }), rad("bilaga", { id: "b", typ: "x/y" })],
        ...[rad("falt", { hor_till: "a", rubrik: "R" }), rad("plan", { typ: "SIP" })],
      ),
    );
    expect(svar.koder).toEqual([
      ...[4, 5, 6, 7].map((nummer) => `RAD_UTAN_HEM ${nummer}`),
      ...["POST_FEL_FORM 8 id", "RAD_UTAN_HEM 3"],
    ]);
    expect(svar.atgarder.filter((en) => en.endsWith("arende"))).toEqual(["2 arende"]);
  });

  it("ojämna rader, och rader utan ärende", async () => {
    const svar = await las(
      csv(
        ARENDE,
        `${PLAN};`,
        `${PLAN.replace(";p;", ";q;")};x`,
        "l1;plan",
        rad("plan", { arende_id: "" }),
      ),
    );
    expect(svar.koder).toEqual(["POST_FEL_FORM 4", "POST_FEL_FORM 5", "POST_FEL_FORM 6 arende_id"]);
    expect(svar.arenden[0]?.planer.map(({ id }) => id)).toEqual(["p"]);
  });

  it("samma rad igen är en dubblett; samma id och annat innehåll stoppar ärendet", async () => {
    const lika = await las(csv(ARENDE, PLAN, PLAN, ARENDE));
    expect(lika.koder.toSorted()).toEqual(["POST_DUBBLETT 4", "POST_DUBBLETT 5"]);
    expect(lika.lasta.map(({ rader }) => rader)).toEqual([[2, 3]]);
    const olika = await las(csv(ARENDE, PLAN, PLAN.replace("SIP", "SPU")));
    expect(olika.koder).toEqual(["ID_KROCK 2", "ID_KROCK 3", "ID_KROCK 4"]);
    expect(olika.arenden).toEqual([]);
  });

  it("en rad av slaget json som inte är det", async () => {
    const djup = "[".repeat(200) + "]".repeat(200);
    const svar = await las(
      csv(rad("json", { text: "x" }), rad("json", { text: djup }), rad("json")),
    );
    expect(svar.koder).toEqual(["POST_INTE_JSON 2", "POST_FOR_DJUP 3", "POST_INTE_JSON 4"]);
  });

  it.each([
    ["ingen rubrik", "a;b\n1;2\n", "FIL_LINK_RUBRIK"],
    ["rubrik utan slag", csv(ARENDE).replace(";slag", ";slaget"), "FIL_LINK_RUBRIK"],
    ["samma kolumn två gånger", csv(ARENDE).replace("orgnr", "typ"), "FIL_LINK_RUBRIK"],
    ["öppet citattecken", csv(ARENDE, '"l1;x'), "FIL_LINK_CSV 3"],
    ["text efter citatet", csv(ARENDE, '"l1"x;plan'), "FIL_LINK_CSV 3"],
    [
      "inte UTF-8",
      Buffer.from(csv(ARENDE, rad("aktor", { enhet: "å" })), "latin1"),
      "FIL_INTE_UTF8",
    ],
  ])("%s: filen avvisas", async (_, innehall, kod) => {
    const { koder, atgarder } = await las(innehall);
    expect([koder, atgarder]).toEqual([[kod], []]);
  });

  it("FIL_INTE_UTF8 säger vad den som använder Excel ska göra", async () => {
    const { brister } = await las(Buffer.from(csv(rad("aktor", { enhet: "å" })), "latin1"));
    expect(brister[0]?.text.sv).toContain("CSV UTF-8");
  });
});

describe("formelvakten", () => {
  it("skyddar och ångrar sig alltid", () => {
    const cell = fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\n", "a", "＝"),
    });
    fc.assert(
      fc.property(cell, (text) => {
        expect(aterstall(neutralisera(text))).toBe(text);
        expect(neutralisera(text)).not.toMatch(/^[=+\-@\t\r\n＝]/u);
      }),
    );
  });

  it("en utskriven cell börjar aldrig som en formel", async () => {
    const { arenden } = await las(csv(ARENDE, rad("otolkat", { rubrik: "=1+1", text: "'=2" })));
    expect(arenden[0]?.otolkat).toEqual([{ plats: "=1+1", varde: "=2" }]);
    const skriven = skrivStarlinkCsv(arenden);
    expect(skriven).toContain(";'=1+1;'=2;");
    expect((await las(skriven)).arenden).toEqual(arenden);
  });
});

describe("delningen i celler", () => {
  it("är ense med csv-parse", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "å", '"', ";", "\n", "\r\n", " "),
      maxLength: 6,
    });
    const tabell = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    const citera = (text: string) =>
      /[";\r\n]/u.test(text) || text === "" ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(tabell, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rader, slut, sista) => {
        const text = rader.map((en) => en.map(citera).join(";")).join(slut) + (sista ? slut : "");
        const svar = delaPoster(text, ";");
        const poster = "poster" in svar ? svar.poster.map(({ celler }) => celler) : svar;
        const val = { delimiter: ";", relax_column_count: true, record_delimiter: slut };
        expect(poster).toEqual(rader);
        expect(poster).toEqual(parse(text, val));
      }),
    );
  });
});
