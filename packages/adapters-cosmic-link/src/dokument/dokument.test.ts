import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Tidpunkt } from "../samordningsarende/index.ts";
import { fixtur, lasHela } from "../testing/lasHela.ts";
import { bytesIBase64, tillBase64 } from "./base64.ts";
import { type Dokumentuppgifter, tolkaDokumentuppgifter } from "./Dokumentuppgifter.ts";
import { dokumentlasare, lasDokument } from "./las.ts";

const uppgifter: Dokumentuppgifter = {
  id: "utskrift-1",
  individ: { identitet: "19830310-9980", kon: "kvinna", skydd: "ingen" },
  plantyp: "SIP",
  status: "aktiv",
  upprattad: Tidpunkt.make("2025-02-20"),
  motesdag: sakerDag("2025-02-20"),
  uppfoljningsdag: sakerDag("2025-05-22"),
  aktorer: [{ id: "ifo", enhet: "IFO Krokom", roll: "kommun_ifo", deltagande: "deltog" }],
  titel: "SIP, utskrift",
};
const las = (bytes: Uint8Array, mer: Partial<Dokumentuppgifter> = {}, val = {}) =>
  lasHela(dokumentlasare({ ...uppgifter, ...mer }), bytes, val);

describe("ett utskrivet dokument", () => {
  it("en PDF blir ett ärende med en plan och en bilaga; allt annat är det en människa skrivit", async () => {
    const pdf = fixtur("sip-utskriven.pdf");
    const svar = await las(pdf, {}, { bit: 100 });
    expect([svar.koder, svar.atgarder]).toEqual([[], ["1 arende"]]);
    expect(svar.arenden).toEqual([
      {
        id: "utskrift-1",
        typ: "SIP",
        status: "okand",
        individ: {
          identitet: { slag: "personnummer", nummer: "198303109980" },
          kon: "kvinna",
          skydd: "ingen",
        },
        aktorer: uppgifter.aktorer,
        meddelanden: [],
        planer: [
          {
            id: "utskrift-1",
            plantyp: "SIP",
            status: "aktiv",
            upprattad: "2025-02-20",
            motesdag: "2025-02-20",
            uppfoljningsdag: "2025-05-22",
            insatser: [],
            anteckningar: [],
            bilagor: [
              {
                id: "dokument",
                medietyp: "application/pdf",
                titel: "SIP, utskrift",
                tid: "2025-02-20",
                bytes: pdf.length,
                innehall: pdf.toString("base64"),
                farVisasForIndividen: "okant",
              },
            ],
            otolkat: [],
          },
        ],
        otolkat: [],
      },
    ]);
  });

  it("det som inte skrivits är okänt", () => {
    const arende = lasDokument(
      Buffer.from("x"),
      { id: "d", individ: { identitet: "198303109980" }, plantyp: "SPU" },
      sakerDag("2026-01-09"),
    );
    expect(arende).toMatchObject({
      typ: "SVU",
      individ: { kon: "okant", skydd: "okant" },
      aktorer: [],
      planer: [{ status: "okand" }],
    });
  });

  it.each([
    ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], "image/png"],
    ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "image/jpeg"],
    ["HTML", Buffer.from("\uFEFF <!-- å --><!DOCTYPE HTML><p>"), "text/html"],
    ["XHTML", Buffer.from('<?xml version="1.0"?>\n<html xmlns="x"/>'), "text/html"],
    ["text", Buffer.from("Plan\nför åtgärder"), "text/plain"],
    [
      "lång text, kapad mitt i ett tecken av början",
      Buffer.from(`x${"å".repeat(5000)}`),
      "text/plain",
    ],
    ["något annat", [0, 1, 2, 0xff], "application/octet-stream"],
  ])("medietypen syns på innehållet: %s", async (_, bytes, medietyp) => {
    const { arenden, koder } = await las(Uint8Array.from(bytes));
    expect([arenden[0]?.planer[0]?.bilagor[0]?.medietyp, koder]).toEqual([medietyp, []]);
  });

  it.each([
    ["application/pdf", "text/html", "application/pdf", ["LINK_BILAGA_TRASIG 1 medietyp"]],
    ["application/pdf", "Application/PDF; version=1.4", "application/pdf", []],
    ["text", "text/rtf", "text/rtf", []],
    ["text", "text/html", "text/plain", ["LINK_BILAGA_TRASIG 1 medietyp"]],
    ["okänt", "image/tiff", "image/tiff", []],
  ])("%s skrivet som %s", async (slag, skriven, medietyp, koder) => {
    const bytes =
      slag === "text"
        ? Buffer.from("x")
        : slag === "okänt"
          ? Buffer.from([0x49, 0x49, 0x2a, 0])
          : fixtur("sip-utskriven.pdf");
    const svar = await las(bytes, { medietyp: skriven });
    expect([svar.arenden[0]?.planer[0]?.bilagor[0]?.medietyp, svar.koder]).toEqual([
      medietyp,
      koder,
    ]);
  });

  it("fel nummer går till karantän; tomt och för stort avvisas", async () => {
    const bytes = Buffer.from("x".repeat(10));
    const fel = await las(bytes, { individ: { identitet: "19830310-9981" } });
    expect([fel.koder, fel.atgarder]).toEqual([
      ["LINK_IDENTITET_OGILTIG 1 individ.identitet"],
      ["1 karantan"],
    ]);
    expect((await las(new Uint8Array(0))).koder).toEqual(["FIL_TOM"]);
    expect((await las(bytes, {}, { max: 9 })).koder).toEqual(["FIL_FOR_STOR"]);
    expect((await las(bytes, {}, { max: 10 })).koder).toEqual([]);
  });

  it("uppgifterna läses ur JSON, och fel i dem sägs utan värden", () => {
    expect(tolkaDokumentuppgifter(JSON.parse(JSON.stringify(uppgifter)))).toEqual(
      Result.succeed(uppgifter),
    );
    const fel = tolkaDokumentuppgifter({ ...uppgifter, plantyp: "hemlig", motesdag: "hemlig" });
    expect(Result.isFailure(fel) && fel.failure.map(({ plats }) => plats)).toEqual([
      "plantyp",
      "motesdag",
    ]);
    expect(JSON.stringify(fel)).not.toContain("hemlig");
  });
});

describe("base64", () => {
  it("är som i Node, och längden stämmer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = tillBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64"));
        expect(bytesIBase64(text)).toBe(bytes.length);
      }),
    );
  });

  it.each(["a", "a===", "åååå", "YQ=", "Y Q="])("%j är inte base64", (text) =>
    expect(bytesIBase64(text)).toBeUndefined(),
  );
});
