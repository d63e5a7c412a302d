/**
 * En rapport med alla slags stycken, celler och tal, och med samma text överallt där text kan stå.
 */
import { sakerDag } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import type { Cell } from "../../../disclosure/Cell.ts";
import { internt, type Renderbar, skyddad } from "../../../disclosure/Utgava.ts";
import type { Diagram, Rapport, Tabell } from "../../../rapport/Rapport.ts";
import { texter } from "../../../texter.ts";

const grund = { sv: "enligt handläggaren", en: "according to the officer" };

/** En av varje slags cell: dold, saknad, uppskattad, ej tillämplig, och tal. */
export const celler: Readonly<Record<string, Cell>> = {
  vanlig: { _tag: "Visad", n: 1234, av: 4321 },
  noll: { _tag: "Visad", n: 0, av: 17 },
  dold: { _tag: "Dold", orsak: "sekretess" },
  saknas: { _tag: "Saknas" },
  uppskattad: { _tag: "Uppskattad", n: 62, av: 124, grund },
  galler_inte: { _tag: "EjTillampligt" },
};

const diagram = (sv: string): Diagram => ({
  _tag: "Diagram",
  id: "d",
  rubrik: { sv, en: sv },
  underrubrik: { sv },
  slag: "grupperade_staplar",
  talslag: "antal",
  serier: [
    { id: "fore", rubrik: { sv } },
    { id: "efter", rubrik: { sv: "Efter", en: "After" } },
  ],
  kategorier: [
    {
      id: "lon",
      rubrik: { sv },
      celler: [
        { _tag: "Visad", n: 31 },
        { _tag: "Visad", n: 47 },
      ],
    },
    { id: "stod", rubrik: { sv: "Stöd" }, celler: [{ _tag: "Visad", n: 53 }, { _tag: "Saknas" }] },
  ],
});

const tabell = (sv: string): Tabell => ({
  _tag: "Tabell",
  id: "t",
  rubrik: { sv },
  radrubrik: { sv },
  kolumner: [
    { id: "antal", rubrik: { sv }, slag: "antal" },
    { id: "andel", rubrik: { sv }, slag: "andel" },
    { id: "kvot", rubrik: { sv: "Kvot", en: "Ratio" }, slag: "kvot" },
  ],
  rader: Object.entries(celler).map(([id, cell]) => ({
    id,
    rubrik: { sv: `${sv} ${id}` },
    celler: [cell, cell, cell],
  })),
  summa: [
    { _tag: "Visad", n: 1296 },
    { _tag: "Dold", orsak: "sekretess" },
    { _tag: "Visad", n: -7, av: 3 },
  ],
  noter: [{ sv }],
  kalla: { sv },
});

const pengar = (sv: string): Tabell => ({
  _tag: "Tabell",
  id: "pengar",
  rubrik: { sv: "Pengar" },
  radrubrik: { sv: "År" },
  kolumner: [
    { id: "utfall", rubrik: { sv: "Utfall", en: "Outcome" }, slag: "belopp" },
    { id: "medel", rubrik: { sv: "Medel", en: "Mean" }, slag: "tal" },
  ],
  rader: [
    {
      id: "2023",
      rubrik: { sv: "2023" },
      celler: [
        { _tag: "Visad", n: 219394438 },
        { _tag: "Visad", n: 12.5 },
      ],
    },
    {
      id: "2024",
      rubrik: { sv },
      celler: [
        { _tag: "Visad", n: -1550 },
        { _tag: "Visad", n: 0.126 },
      ],
    },
  ],
  noter: [],
});

/** Rapporten. Interna är vattenmärkta. */
export const rapportMed = (sv: string, intern = false): Rapport => ({
  format: "star-rapport",
  version: 1,
  mall: { id: "prov", version: 1 },
  titel: { sv },
  forbund: { id: "f", namn: sv },
  period: { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") },
  fonster: "enskild",
  spridning: intern ? "intern" : "skyddad",
  ...(intern ? { vattenmarke: texter.farEjSpridas } : {}),
  noter: [{ sv }],
  avsnitt: [
    {
      id: "ett",
      rubrik: { sv },
      innehall: [
        { _tag: "Stycke", text: { sv } },
        { _tag: "Textlucka", id: "tom", ledtext: { sv } },
        {
          _tag: "Textlucka",
          id: "skriven",
          ledtext: { sv },
          text: `${sv}\n\nAndra stycket\nnästa rad`,
        },
        {
          _tag: "Siffror",
          rader: Object.entries(celler).map(([id, cell]) => ({
            id,
            rubrik: { sv },
            slag: "antal" as const,
            cell,
          })),
        },
        tabell(sv),
        diagram(sv),
      ],
    },
    {
      id: "två",
      rubrik: { sv: "Två", en: "Two" },
      innehall: [
        pengar(sv),
        { ...pengar(sv), id: "tom", rader: [] },
        {
          _tag: "Underskrifter",
          id: "u",
          rader: [
            { roll: { sv }, namn: sv, dag: sakerDag("2025-01-09") },
            { roll: { sv: "Ordförande" } },
          ],
        },
      ],
    },
  ],
});

/** Rapporten, färdig att rendera. */
export const provrapport = (sv = "Rubriken", intern = false): Renderbar<Rapport> =>
  intern ? internt(rapportMed(sv, true)) : skyddad(rapportMed(sv));

/** Text som vill bli något annat än text. */
export const fientligt: ReadonlyArray<string> = [
  "<script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "]]>&amp;&#x3c;<w:p/>",
  '#read("/etc/passwd") $x$ @ref <lapp> *fet*',
  '"] #panic("ut") [',
  "\\u{41} \\",
  "\u202Eomvänt\u202C \u0000\u001B[31m\u0007",
  '=HYPERLINK("http://x.example";"klicka")',
  "+1+1",
  "-1+1|cmd",
  "@SUM(A1)",
  "\t=1+1",
  '_x0041_ &P &"Arial"&24',
  'rad ett\r\nrad två;,"citat"',
  "\uD800halvt \uFFFE\uFFFF",
  "漢字 😀 e\u0301 \u200Fx",
  "\u202E",
  "\u225C\u{2F869}\u3013\uF9B1\u1444\u{118E3}\u0665\u{1F06A}\u{1F536}\u{12493}\u{1BC5D}\u14BB",
  "a/b\\c:d*e?f[g]'h' ".repeat(4),
];

/** Fientlig eller slumpad text. */
export const godtyckligText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...fientligt),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
);
