import { Buffer } from "node:buffer";
import { crc32 as nodesCrc } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Testdel, zipMed } from "../testbok.ts";
import { crc32 } from "./crc32.ts";
import { zipkatalog } from "./katalog.ts";
import { packaUpp } from "./packaUpp.ts";

const A: Testdel = { namn: "xl/a.xml", innehall: "hej på dig ".repeat(100) };
const B: Testdel = { namn: "xl/b.xml", innehall: "B" };

/** Delens innehåll, eller varför det inte gick. */
const las = async (bytes: Uint8Array, namn: string): Promise<string | undefined> => {
  const del = zipkatalog(bytes)?.get(namn);
  if (del === undefined) return "finns inte";
  const bitar: Array<Uint8Array> = [];
  const hel = await packaUpp(del, (bit) => bitar.push(bit) > 0);
  return hel ? Buffer.concat(bitar).toString() : undefined;
};

describe("zipkatalogen", () => {
  it.each([
    ["vanlig", zipMed([A, B])],
    ["med kommentar", zipMed([A, B], { kommentar: "PK\u0005\u0006 är inte slutet" })],
    ["ZIP64 i slutposten", zipMed([A, B], { zip64: true })],
    ["ZIP64 i posterna", zipMed([{ ...A, zip64: true }, B])],
    ["lagrad", zipMed([{ ...A, metod: 0 }, B])],
    ["omvända snedstreck", zipMed([{ ...A, namn: "XL\\a.xml" }, B])],
  ])("%s", async (_, bytes) => {
    expect(await las(bytes, "xl/a.xml")).toBe(A.innehall);
    expect(await las(bytes, "xl/b.xml")).toBe("B");
  });

  it.each<[string, Uint8Array]>([
    ["tom", new Uint8Array()],
    ["bara signaturen", Uint8Array.from([0x50, 0x4b, 3, 4])],
    ["kapad", zipMed([A, B]).subarray(0, -1)],
    ["byte före arkivet", Uint8Array.from([0, ...zipMed([A, B])])],
    ["skräp efter arkivet", Uint8Array.from([...zipMed([A, B]), 0])],
    ["två delar med samma namn", zipMed([A, { ...B, namn: A.namn }])],
    ["namn som bara skiljer på stora bokstäver", zipMed([A, { ...B, namn: "XL/A.XML" }])],
    [
      "två delar på samma plats",
      zipMed([A, { ...A, namn: "xl/c.xml", delar: 0, lokaltNamn: A.namn }]),
    ],
    [
      "överlappande delar",
      zipMed([{ ...A, packad: 5000, uppackad: 5000 }, B, { ...B, namn: "c" }]),
    ],
    ["packad storlek utanför filen", zipMed([A, { ...B, packad: 1e9 }])],
    ["ZIP64-storlek utanför filen", zipMed([A, { ...B, packad: 2 ** 60, zip64: true }])],
    ["annat namn på plats", zipMed([{ ...A, lokaltNamn: "xl/z.xml" }, B])],
    ["sökväg uppåt", zipMed([A, { ...B, namn: "xl/../../b.xml" }])],
    ["absolut sökväg", zipMed([A, { ...B, namn: "/etc/b" }])],
    ["enhetsbokstav", zipMed([A, { ...B, namn: "c:\\b" }])],
    ["nolltecken i namnet", zipMed([A, { ...B, namn: "xl/b.xml\0.png" }])],
    ["tomt namn", zipMed([A, { ...B, namn: "" }])],
  ])("avvisar: %s", (_, bytes) => {
    expect(zipkatalog(bytes)).toBeUndefined();
  });

  it.each<[string, Partial<Testdel>]>([
    ["fel kontrollsumma", { crc: 1 }],
    ["mer än katalogen säger", { uppackad: 10 }],
    ["mindre än katalogen säger", { uppackad: 5000 }],
    ["skadad deflate", { bytes: Uint8Array.from([255, 255, 255]) }],
    ["kapad deflate", { bytes: Uint8Array.from([0x4b, 0x04]) }],
    ["skräp efter deflate", { innehall: "", uppackad: 0, bytes: Uint8Array.from([3, 0, 9, 9]) }],
    ["okänd metod", { metod: 99 }],
  ])("packar inte upp: %s", async (_, logn) => {
    expect(await las(zipMed([{ ...A, ...logn }, B]), "xl/a.xml")).toBeUndefined();
  });

  it("märker krypterade delar", () => {
    const delar = zipkatalog(zipMed([{ ...A, flaggor: 1 }, B]));
    expect([...(delar ?? [])].map(([, { krypterad }]) => krypterad)).toEqual([true, false]);
  });
});

describe("CRC-32", () => {
  it("är Nodes, också i bitar", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        expect(crc32(b, crc32(a))).toBe(nodesCrc(Buffer.concat([a, b])));
      }),
    );
  });
});
