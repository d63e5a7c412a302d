import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sepRad, valjAvgransare } from "./avgransare.ts";
import { delaPoster } from "./delaPoster.ts";

const poster = (text: string, avgransare = ";") => {
  const lasning = delaPoster(text, avgransare);
  return lasning._tag === "Poster" ? lasning.poster : lasning;
};
const celler = (text: string, avgransare = ";") => {
  const lasta = poster(text, avgransare);
  return Array.isArray(lasta) ? lasta.map((post) => post.celler) : lasta;
};

describe("delaPoster", () => {
  it.each([
    [
      "a;b\r\nc;d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\nc;d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\rc;d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;\n;b\n;",
      [
        ["a", ""],
        ["", "b"],
        ["", ""],
      ],
    ],
    ['"a;b";"c""d"\n', [["a;b", 'c"d']]],
    ['"";x\n', [["", "x"]]],
    ['a"b;c\n', [['a"b', "c"]]],
    ["\na\n\n", [[""], ["a"], [""]]],
    ["", []],
    ['"rad 1\nrad 2";b', [["rad 1\nrad 2", "b"]]],
  ])("%j", (text, vantat) => expect(celler(text)).toEqual(vantat));

  it("radnumret är den fysiska raden, också efter radbrytningar i celler", () => {
    const lasta = poster('rubrik\n"a\r\nb\nc";x\n\nslut\n');
    expect(Array.isArray(lasta) && lasta.map(({ rad }) => rad)).toEqual([1, 2, 5, 6]);
  });

  it("ett citattecken som aldrig stängs pekas ut vid raden där det öppnas", () => {
    expect(poster('a;b\n"x\ny";z\nc;"d\ne;f\n')).toEqual({ _tag: "OavslutatCitat", rad: 4 });
  });

  it("en cell på tio miljoner tecken läses", () => {
    const stor = "x".repeat(10_000_000);
    expect(celler(`"${stor}";${stor}`)).toEqual([[stor, stor]]);
  });
});

describe("delaPoster, lagar", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "å", ";", '"', "\n", "\r\n", " ", ","),
    maxLength: 6,
  });
  const tabell = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const citera = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it("det som citeras enligt RFC 4180 läses tillbaka", () => {
    fc.assert(
      fc.property(
        tabell,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom(";", ",", "\t"),
        (rader, slut, skilje) => {
          const text = rader.map((rad) => rad.map(citera).join(skilje)).join(slut) + slut;
          expect(celler(text, skilje)).toEqual(rader);
        },
      ),
    );
  });

  it("är ense med csv-parse om välformade filer", () => {
    const ociterad = fc.string({ unit: fc.constantFrom("a", "ö", " ", "1"), maxLength: 5 });
    const rad = fc.array(fc.oneof(ociterad, cell.map(citera)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(rad, { minLength: 1, maxLength: 6 }), (rader) => {
        const text = `${rader.map((celler) => celler.join(";")).join("\n")}\n`;
        const facit: unknown = parse(text, { delimiter: ";", relax_column_count: true });
        expect(celler(text)).toEqual(facit);
      }),
    );
  });

  it("inget tecken försvinner: ociterade celler fogade är texten", () => {
    const fri = fc.string({ unit: fc.constantFrom("a", ";", "b", "\n"), maxLength: 30 });
    fc.assert(
      fc.property(fri, (text) => {
        const lasta = celler(`${text}x`);
        expect(Array.isArray(lasta) && lasta.map((rad) => rad.join(";")).join("\n")).toBe(
          `${text}x`,
        );
      }),
    );
  });
});

describe("valjAvgransare", () => {
  it.each([
    ["a;b;c\n1;2;3\n", ";"],
    ["a\tb\n1,5\t2\n", "\t"],
    ["a,b\n1,2\n", ","],
    ["a|b\n1|2\n", "|"],
    ["Titel\n\na;b\n1,5;2,5\n3,5;4,5\n", ";"],
    ["AF, FK;x\nAF, FK;y\n", ";"],
    ["bara text\n", ";"],
  ])("%j skiljs av %j", (text, vantat) => expect(valjAvgransare(text)).toBe(vantat));

  it("sep= gäller och raden tas bort", () => {
    expect(sepRad("sep=|\r\na|b")).toEqual({ text: "a|b", avgransare: "|" });
    expect(sepRad("separat\na")).toEqual({ text: "separat\na", avgransare: undefined });
  });
});
