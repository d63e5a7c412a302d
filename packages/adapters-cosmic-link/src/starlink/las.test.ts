import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import { fixtur, lasHela } from "../testing/lasHela.ts";
import { lasStarlink, skrivStarlinkCsv, skrivStarlinkJson, skrivStarlinkNdjson } from "./index.ts";

const las = (innehall: string | Uint8Array, val = {}) => lasHela(lasStarlink, innehall, val);

/** Ett ärende så som det står i JSON. */
const arende = (mer: object = {}) => ({
  id: "l1",
  typ: "SIP",
  status: "pagaende",
  individ: {
    identitet: { slag: "personnummer", nummer: "198303109980" },
    skydd: "ingen",
    kon: "kvinna",
  },
  aktorer: [],
  meddelanden: [],
  planer: [],
  otolkat: [],
  ...mer,
});
const dokument = (arenden: unknown, mer: object = {}) =>
  JSON.stringify({ format: "star-link-v1", ...mer, arenden });
const individ = (mer: object) => arende({ individ: { ...arende().individ, ...mer } });

describe("fixturerna", () => {
  it("JSON, NDJSON och CSV är samma fyra ärenden, skrivna som skrivarna skriver dem", async () => {
    const json = await las(fixtur("star-link.json"));
    expect(json.koder).toEqual([]);
    expect(json.atgarder).toEqual(["1 arende", "2 arende", "3 arende", "4 arende"]);
    const { arenden } = json;
    for (const [namn, skriven] of [
      ["star-link.ndjson", skrivStarlinkNdjson(arenden)],
      ["star-link.csv", skrivStarlinkCsv(arenden)],
    ] as const) {
      expect(fixtur(namn).toString("utf8")).toBe(skriven);
      const last = await las(fixtur(namn));
      expect([last.arenden, last.koder]).toEqual([arenden, []]);
    }
    expect((await las(skrivStarlinkJson(arenden))).arenden).toEqual(arenden);
  });

  it("har en med skydd, och en kallelse fem dagar efter utskrivningsklar", async () => {
    const { arenden } = await las(fixtur("star-link.json"));
    expect(arenden.map((ett) => ett.individ.skydd)).toContain("sekretessmarkering");
    expect(
      arenden[1]?.meddelanden.flatMap(({ typ, tid }) =>
        typ === "utskrivningsklar" || typ === "kallelse_sip" ? [tid] : [],
      ),
    ).toEqual(["2025-01-13T10:30", "2025-01-18T09:00"]);
  });
});

describe("JSON", () => {
  it("numret så som människor skriver det, och i sin form", async () => {
    for (const identitet of [
      "19830310-9980",
      "198303109980",
      { slag: "personnummer", nummer: "19830310-9980" },
    ]) {
      const svar = await las(dokument([individ({ identitet })]));
      expect([svar.koder, svar.arenden]).toEqual([[], [arende()]]);
    }
  });

  it.each([
    [undefined, "LINK_IDENTITET_SAKNAS"],
    ["", "LINK_IDENTITET_SAKNAS"],
    ["19830310-9981", "LINK_IDENTITET_OGILTIG"],
    [{ slag: "personnummer", nummer: "198303109981" }, "LINK_IDENTITET_OGILTIG"],
    [{ slag: "samordningsnummer", nummer: "198303109980" }, "LINK_IDENTITET_OGILTIG"],
    [{ slag: "personnummer", nummer: 198303109980 }, "LINK_IDENTITET_OGILTIG"],
    [{ slag: "lma_nummer", nummer: "Alfa Beta" }, "LINK_IDENTITET_OGILTIG"],
    [{ slag: "lokalt_reservnummer", nummer: "å" }, "LINK_IDENTITET_OGILTIG"],
    [["198303109980"], "LINK_IDENTITET_OGILTIG"],
  ])("numret %# går inte", async (identitet, kod) => {
    const svar = await las(dokument([individ({ identitet }), arende({ id: "l2" })]));
    expect(svar.koder).toEqual([`${kod} 1 individ.identitet`]);
    expect(svar.atgarder).toEqual(["1 karantan", "2 arende"]);
  });

  it("LMA-nummer och lokala reservnummer godtas till formen", async () => {
    for (const identitet of [
      { slag: "lma_nummer", nummer: "50-123456/7" },
      { slag: "lokalt_reservnummer", nummer: "20210325K069" },
    ]) {
      expect((await las(dokument([individ({ identitet })]))).arenden[0]?.individ.identitet).toEqual(
        identitet,
      );
    }
  });

  it("fel form: platsen med schemats namn, aldrig källans ord", async () => {
    const svar = await las(
      dokument([
        arende({ typ: "hemlig x1", planer: [{ id: "" }], "hemlig x2": 1, aktorer: [{}, 3] }),
        "hemlig x3",
      ]),
    );
    expect(svar.koder).toEqual(
      expect.arrayContaining([
        "POST_FEL_FORM 1 typ",
        "POST_FEL_FORM 1 planer.0.id",
        "POST_FEL_FORM 2",
      ]),
    );
    expect(svar.atgarder).toEqual(["1 karantan", "2 karantan"]);
    expect(JSON.stringify(svar.brister)).not.toContain("hemlig");
  });

  it("okända nycklar, också på djupet, står kvar i otolkat", async () => {
    const plan = {
      ...{ id: "p", plantyp: "SIP", status: "aktiv", insatser: [], anteckningar: [], bilagor: [] },
      ...{ otolkat: [{ plats: "a", varde: "b" }], egen: { x: 1 } },
    };
    const rad = JSON.stringify({ ...arende({ planer: [plan], aktorer: [] }), "a.b": "text" });
    const svar = await las(
      `{"format":"star-link-v1","arenden":[${rad.replace('"typ":', '"__proto__":{"y":2},"typ":')}]}`,
    );
    expect(svar.koder).toEqual(["OTOLKAT_ELEMENT 1"]);
    expect(svar.arenden[0]?.otolkat).toEqual([
      { plats: "__proto__", varde: '{"y":2}' },
      { plats: "a.b", varde: "text" },
    ]);
    expect(svar.arenden[0]?.planer[0]?.otolkat).toEqual([
      { plats: "a", varde: "b" },
      { plats: "egen", varde: '{"x":1}' },
    ]);
    const igen = await las(skrivStarlinkJson(svar.arenden));
    expect([igen.arenden, igen.koder]).toEqual([svar.arenden, []]);
  });

  it("nycklarnas ordning i källan spelar ingen roll", async () => {
    const omvand = Object.fromEntries(Object.entries(arende()).toReversed());
    const { arenden } = await las(dokument([omvand]));
    expect(JSON.stringify(arenden[0])).toBe(JSON.stringify(arende()));
  });

  it("pekare på aktörer som inte finns, och bilagor som inte är hela, sägs", async () => {
    const bilaga = { id: "b", medietyp: "text/plain", farVisasForIndividen: true };
    const svar = await las(
      dokument([
        arende({
          meddelanden: [{ id: "m", typ: "fraga", avsandare: "borta", mottagare: [] }],
          planer: [
            {
              ...{ id: "p", plantyp: "SIP", status: "aktiv", anteckningar: [], otolkat: [] },
              insatser: [{ id: "i", status: "okand", ansvarig: "borta" }],
              bilagor: [{ ...bilaga, bytes: 4, innehall: "QUJD" }],
            },
          ],
        }),
      ]),
    );
    expect(svar.koder).toEqual([
      "REFERENS_SAKNAS 1 meddelanden.0",
      "REFERENS_SAKNAS 1 planer.0.insatser",
      "LINK_BILAGA_TRASIG 1 planer.0.bilagor",
    ]);
    expect(svar.arenden).toHaveLength(1);
  });

  const djup = (n: number) => `${"[".repeat(n)}${"]".repeat(n)}`;
  it.each([
    ["tom", "", "FIL_TOM"],
    ["bara BOM och blanktecken", "\uFEFF \n", "FIL_TOM"],
    ["en lista", "[]", "FIL_OKANT_LINKFORMAT"],
    ["utan format", '{\n"arenden": []}', "FIL_OKANT_LINKFORMAT"],
    ["utan ärenden", '{\n"format": "star-link-v1"}', "FIL_OKANT_LINKFORMAT"],
    ["annan version", '{"format":"star-link-v2","arenden":[]}', "FIL_FEL_LINKVERSION"],
    ["kapad", dokument([arende()]).slice(0, -20), "FIL_INTE_JSON"],
    ["för djup", dokument([]).replace("[]", djup(200)), "FIL_FOR_DJUP"],
    ["inte UTF-8", Buffer.from(dokument([individ({ namn: "Å" })]), "latin1"), "FIL_INTE_UTF8"],
  ])("%s: filen avvisas", async (_, innehall, kod) => {
    const { arenden, koder, atgarder, klart } = await las(innehall);
    expect([arenden, koder, atgarder, klart]).toEqual([[], [kod], [], 1]);
  });

  it("okända nycklar i dokumentet sägs; gränsen räknas i bytes; BOM tål den", async () => {
    const text = dokument([arende()], { mer: 1 });
    expect((await las(text)).koder).toEqual(["OTOLKAT_ELEMENT"]);
    expect((await las(text, { max: text.length - 1 })).koder).toEqual(["FIL_FOR_STOR"]);
    expect((await las(`\uFEFF${text}`, { bit: 1 })).arenden).toEqual([arende()]);
  });
});

describe("NDJSON", () => {
  const rad = (id: string, mer: object = {}) => JSON.stringify({ ...mer, ...arende({ id }) });
  it("rad för rad: en dålig rad hindrar ingen annan, och radnumret är filens", async () => {
    const djup = `{"x":${"[".repeat(150)}${"]".repeat(150)}}`;
    const bytes = Buffer.concat([
      Buffer.from(`${rad("a", { format: "star-link-v1" })}\r\n\n${rad("b")}\n{"x":\n[1]\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`${djup}\n${rad("c", { format: "annat" })}\n${rad("d")}`),
    ]);
    const svar = await las(bytes, { bit: 13 });
    expect(svar.arenden.map(({ id }) => id)).toEqual(["a", "b", "d"]);
    expect(svar.koder).toEqual([
      "POST_INTE_JSON 4",
      "POST_FEL_FORM 5",
      "POST_INTE_UTF8 6",
      "POST_FOR_DJUP 7",
      "POST_FEL_FORM 8 format",
    ]);
    expect(svar.atgarder).toEqual([
      ...["1 arende", "2 tom", "3 arende", "4 karantan", "5 karantan"],
      ...["6 karantan", "7 karantan", "8 karantan", "9 arende"],
    ]);
  });

  it("lämnar ärendena innan filen är slut", async () => {
    let last = 0;
    const kalla = (async function* () {
      for (const id of ["a", "b", "c"]) {
        last += 1;
        yield Buffer.from(`${rad(id).padEnd(70_000)}\n`);
      }
    })();
    const forsta = await lasStarlink(kalla, {
      fil: "f",
      max: 1_000_000,
      referensdag: sakerDag("2026-01-09"),
    })
      [Symbol.asyncIterator]()
      .next();
    expect(forsta.value?.arenden).toHaveLength(1);
    expect(last).toBe(1);
  });

  it("en rad över 16 MB går till karantän, och nästa läses", async () => {
    const stor = JSON.stringify({ ...arende({ id: "a" }), x: "y".repeat(17 * 1024 * 1024) });
    const svar = await las(`${rad("z")}\n${stor}\n${rad("b")}\n`);
    expect(svar.koder).toEqual(["POST_FOR_STOR 2"]);
    expect(svar.atgarder).toEqual(["1 arende", "2 karantan", "3 arende"]);
  });

  it("första raden kapad är ändå NDJSON; en annan version eller för många bytes avvisar", async () => {
    const svar = await las(`${rad("a").slice(0, 30)}\n${rad("b")}\n`);
    expect([svar.koder, svar.atgarder]).toEqual([["POST_INTE_JSON 1"], ["1 karantan", "2 arende"]]);
    const annan = await las(`${rad("a")}\n${rad("b", { format: "star-link-v2" })}\n`);
    expect(annan.koder).toEqual(["FIL_FEL_LINKVERSION 2"]);
    expect((await las(`${rad("a")}\n`, { max: 20 })).koder).toEqual(["FIL_FOR_STOR"]);
  });
});
