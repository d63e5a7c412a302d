import { Buffer } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forvaldBudget } from "../Budget.ts";
import { zipMed } from "../testbok.ts";
import { zipkatalog } from "../zip/katalog.ts";
import { lasDel } from "./lasDel.ts";
import type { Delfel } from "./Xmlmottagare.ts";
import { xmllasare } from "./xmllasare.ts";
import { xstrang } from "./xstrang.ts";

/** Händelserna i dokumentet, läst i bitar av den längden. */
const handelser = (dokument: string, bit = dokument.length, element = 1000) => {
  const ut: Array<string> = [];
  const lasare = xmllasare(
    {
      oppnar: (namn, attribut) => {
        const alla = Object.entries(attribut).map(([n, v]) => ` ${n}=${v}`);
        ut.push(`<${namn}${alla.join("")}>`);
      },
      text: (text) => ut.push(text),
      stanger: (namn) => ut.push(`</${namn}>`),
    },
    { element },
  );
  let fel: Delfel | undefined;
  for (let i = 0; i < dokument.length && fel === undefined; i += bit) {
    fel = lasare.las(dokument.slice(i, i + bit));
  }
  return fel ?? lasare.slut() ?? ut.join("");
};

const DOKUMENT =
  '<?xml version="1.0"?><!-- ä --><x:a xmlns:x="u" r="A&amp;1"><b/>å &#228; &#x1F600;<![CDATA[<&]]></x:a>\n';

describe("XML", () => {
  it("element utan prefix, attribut, text, referenser och CDATA, hur bitarna än delas", () => {
    for (let bit = 1; bit <= DOKUMENT.length; bit++) {
      expect(handelser(DOKUMENT, bit)).toBe("<a xmlns:x=u r=A&1><b></b>å ä 😀<&</a>");
    }
  });

  it.each([
    ["DOCTYPE", "<!DOCTYPE a><a/>"],
    ["egna entiteter", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ["okänd entitet", "<a>&nbsp;</a>"],
    ["fel sluttagg", "<a><b></a></b>"],
    ["öppen rot", "<a>"],
    ["två rötter", "<a/><b/>"],
    ["dubbelt attribut", '<a b="1" b="2"/>'],
    ["ingen rot", "   "],
    ["text utanför roten", "<a/>x"],
    ["nolltecken", "<a>\0</a>"],
    ["för djupt", "<a>".repeat(65)],
    ["för långt utan tagg", `<a>${"x".repeat(2 ** 20)}`],
    ["för lång kommentar", `<a><!--${"x".repeat(2 ** 20)}`],
  ])("avvisar: %s", (_, dokument) => {
    expect(handelser(dokument, 10_000)).toBe("trasig");
  });

  it("slutar när elementen tagit slut", () => {
    expect(handelser(`<a>${"<b/>".repeat(10)}</a>`, 8, 5)).toBe("for_stor");
  });

  it("attribut som heter som objektets egna är bara attribut", () => {
    expect(handelser('<a __proto__="1" constructor="2"/>')).toBe(
      "<a __proto__=1 constructor=2></a>",
    );
  });

  it("kastar aldrig, vad som än står där", () => {
    const tecken = fc.constantFrom(
      "<",
      ">",
      "/",
      "&",
      ";",
      "a",
      '"',
      "=",
      " ",
      "!",
      "[",
      "]",
      "-",
      "?",
      "å",
    );
    fc.assert(
      fc.property(
        fc.array(tecken, { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (delar, bit) => {
          const dokument = delar.join("");
          expect(handelser(dokument, bit)).toBe(handelser(dokument));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("en del av arbetsboken", () => {
  const texten = async (bytes: Uint8Array, forrad = { ...forvaldBudget }) => {
    const del = zipkatalog(zipMed([{ namn: "a.xml", innehall: bytes }]))?.get("a.xml");
    let ut = "";
    const mottagare = {
      oppnar: () => undefined,
      text: (text: string) => {
        ut += text;
      },
    };
    return del === undefined ? "finns inte" : ((await lasDel(del, mottagare, forrad)) ?? ut);
  };

  it.each([
    ["UTF-8", Buffer.from("<a>å</a>")],
    ["UTF-8 med BOM", Buffer.from("\uFEFF<a>å</a>")],
    ["UTF-16LE", Buffer.from("\uFEFF<a>å</a>", "utf16le")],
    ["UTF-16BE", Buffer.from("\uFEFF<a>å</a>", "utf16le").swap16()],
  ])("%s", async (_, bytes) => {
    expect(await texten(bytes)).toBe("å");
  });

  it.each([
    ["inte UTF-8", Buffer.from("<a>å</a>", "latin1"), "trasig"],
    ["kapat tecken sist", Buffer.concat([Buffer.from("<a/>"), Buffer.from([0xc3])]), "trasig"],
    ["tom", Buffer.from(""), "trasig"],
  ])("avvisar: %s", async (_, bytes, fel) => {
    expect(await texten(bytes)).toBe(fel);
  });

  it("tar sina bytes ur förrådet, och avvisas när de inte räcker", async () => {
    const forrad = { ...forvaldBudget, uppackat: 10 };
    expect(await texten(Buffer.from("<a>å</a>"), forrad)).toBe("å");
    expect(forrad.uppackat).toBe(1);
    expect(await texten(Buffer.from("<a>å</a>"), forrad)).toBe("for_stor");
  });
});

describe("skyddade tecken", () => {
  it.each([
    ["_x000D_\n", "\r\n"],
    ["_x005F_x000D_", "_x000D_"],
    ["_x0000_", "_x0000_"],
    ["_xD83D_", "_xD83D_"],
    ["a_x", "a_x"],
    ["Ha\u0308rjedalen", "Härjedalen"],
  ])("%j", (ra, text) => {
    expect(xstrang(ra)).toBe(text);
  });
});
