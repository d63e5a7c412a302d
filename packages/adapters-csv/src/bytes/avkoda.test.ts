import { Buffer } from "node:buffer";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { avkoda } from "./avkoda.ts";
import { avkodaWindows1252 } from "./windows1252.ts";

const TEXT = "Härjedalen – åäö ÅÄÖ é \u201dtest\u201d … €\r\n";
const las = (bytes: Uint8Array) => Result.getOrThrow(avkoda(bytes));
const fel = (bytes: Uint8Array) => Result.getOrThrow(Result.flip(avkoda(bytes)));

describe("avkoda", () => {
  it.each([
    ["utf-8", "utf-8", false],
    ["utf-8", "utf-8", true],
    ["utf-16le", "utf-16le", true],
    ["utf-16be", "utf-16be", true],
    ["windows-1252", "windows-1252", false],
  ])("läser %s", (kodning, vantat, addBOM) => {
    const { text, kodning: vald } = las(iconv.encode(TEXT, kodning, { addBOM }));
    expect([text, vald]).toEqual([TEXT, vantat]);
  });

  it.each(["utf-16le", "utf-16be"])("känner igen %s utan märke", (kodning) => {
    const text = `Personnummer;Kön;Kommun\r\n${TEXT}`;
    expect(las(iconv.encode(text, kodning, { addBOM: false }))).toMatchObject({ text, kodning });
  });

  it("en fil med ett enda å i Windows-1252 blir inte turkisk", () => {
    expect(las(Buffer.from([0xe5, 0x3b, 0x0a]))).toMatchObject({
      text: "å;\n",
      kodning: "windows-1252",
    });
  });

  it("ger NFC", () => expect(las(Buffer.from("Ha\u0308r", "utf8")).text).toBe("Här"));

  it("varnar för odefinierade bytes och för förlorade tecken, och rättar inget", () => {
    expect(las(Buffer.from([0x81, 0xe5])).varningar.map(({ kod }) => kod)).toEqual([
      "ODEFINIERADE_BYTES",
    ]);
    expect(las(Buffer.from("K\uFFFDn", "utf8")).varningar.map(({ kod }) => kod)).toEqual([
      "ERSATTNINGSTECKEN",
    ]);
  });

  it.each([
    ["cp850", "MISSTANKT_KODNING", "CP850"],
    ["macintosh", "MISSTANKT_KODNING", "MacRoman"],
  ])("misstänker %s, säger hur många och rättar inget", (kodning, kod, namn) => {
    const { varningar } = las(iconv.encode("Kön;Härjedalen;Åre;frånvaro;hög\n", kodning));
    const misstanke = varningar.find((varning) => varning.kod === kod);
    expect(misstanke?.text.sv).toContain(namn);
    expect(misstanke?.text.sv).toMatch(/^\d /u);
    expect(JSON.stringify(varningar)).not.toContain("rjedalen");
  });

  it("riktig Windows-1252 med citattecken och tankstreck misstänks inte", () => {
    const text = "Kön;Härjedalen \u2013 \u201dÅre\u201d;\u2026;99 \u20ac\n";
    expect(las(iconv.encode(text, "windows-1252")).varningar).toEqual([]);
  });

  it("dubbelkodad UTF-8 räknas och rättas inte", () => {
    const dubbel = iconv.decode(Buffer.from("Kön;Härjedalen;Åre"), "windows-1252");
    const { text, varningar } = las(Buffer.from(dubbel));
    expect(text).toBe(dubbel);
    expect(varningar.map(({ kod, text: t }) => [kod, t.sv.slice(0, 2)])).toEqual([
      ["DUBBELKODAD", "3 "],
    ]);
  });

  it.each([
    ["tom fil", [], "FIL_TOM"],
    ["UTF-8 och Windows-1252 i samma fil", [0xc3, 0xa5, 0x3b, 0xe5, 0x3b], "FIL_BLANDAD_KODNING"],
    ["UTF-8 som kapats mitt i ett tecken", [0xc3, 0xa5, 0x3b, 0xc3], "FIL_BLANDAD_KODNING"],
    ["bara märke", [0xef, 0xbb, 0xbf], "FIL_TOM"],
    ["bara radbrytningar", [0x0d, 0x0a, 0x20], "FIL_TOM"],
    ["gammal Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "FIL_EXCEL"],
    ["xlsx", [...Buffer.from("PK\u0003\u0004......[Content_Types].xml")], "FIL_EXCEL"],
    ["zip", [...Buffer.from("PK\u0003\u0004......a.csv")], "FIL_PACKAD"],
    ["gzip", [0x1f, 0x8b, 0x08], "FIL_PACKAD"],
    ["pdf", [...Buffer.from("%PDF-1.7")], "FIL_PDF"],
    ["nolltecken", [...Buffer.from("abc;def;ghijklmnop\u0000\n")], "FIL_INTE_TEXT"],
    ["märkt som UTF-8 men är det inte", [0xef, 0xbb, 0xbf, 0xe5, 0x3b], "FIL_TRASIG_KODNING"],
    ["halvt UTF-16-tecken", [0xff, 0xfe, 0x41, 0x00, 0x42], "FIL_TRASIG_KODNING"],
  ])("avvisar: %s", (_, bytes, kod) => expect(fel(Uint8Array.from(bytes))).toBe(kod));
});

describe("avkodaWindows1252", () => {
  it("är ense med iconv-lite om varje byte", () => {
    for (let byte = 0; byte < 256; byte++) {
      const { text, odefinierade } = avkodaWindows1252(Uint8Array.of(byte));
      const facit = iconv.decode(Buffer.from([byte]), "windows-1252");
      expect([text, odefinierade]).toEqual([facit, facit === "\uFFFD" ? 1 : 0]);
    }
  });

  it("läser långa texter bit för bit", () => {
    const lang = "å€".repeat(20_000);
    expect(avkodaWindows1252(iconv.encode(lang, "windows-1252")).text).toBe(lang);
  });
});

describe("avkoda, lagar", () => {
  it("kastar aldrig, vilka bytes det än är", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => Result.isResult(avkoda(bytes))),
    );
  });
});
