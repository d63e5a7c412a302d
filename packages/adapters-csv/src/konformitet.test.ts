/**
 * CSV-adaptern genom det prov som varje adapter ska klara, med de medföljande profilerna.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import { conformance, type Exempel, type Kallformat, registrera } from "@star-finsam/core/testing";
import { describe, it } from "vitest";
import type { CsvVal } from "./CsvVal.ts";
import { csvAdapter } from "./las.ts";
import type { Profil } from "./profil/index.ts";
import { starArendelista, starEkonomi, starInsatser, starMoten } from "./profiler/index.ts";

const format: Kallformat = {
  _tag: "Csv",
  kodningar: ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252"],
  avgransare: [";", "\t", ",", "|"],
};

const proven = (profil: Profil, exempel: Exempel, mer: Partial<CsvVal> = {}) =>
  conformance({
    adapter: csvAdapter,
    val: (grund: Lasval) => ({ ...grund, profil, ...mer }),
    exempel,
    format,
  });

const arendelista: Exempel = {
  rubrik: [
    "Ärendenr",
    "Personnummer",
    "Kön",
    "Kommun",
    "Ärendetyp",
    "Aktualiserad",
    "Aktualiserande part",
    "Beslut",
    "Beslutsdatum",
    "Avslutad",
    "Avslutsorsak",
  ],
  rader: [
    [
      "A1",
      "19830310-9980",
      "K",
      "Berg",
      "samplanering",
      "2024-01-10",
      "IFO",
      "antagen",
      "2024-02-01",
      "",
      "",
    ],
    [
      "A2",
      "19630911-9946",
      "M",
      "Åre",
      "samplanering",
      "2024-01-15",
      "AF/FK",
      "kö",
      "2024-02-01",
      "",
      "",
    ],
    [
      "A3",
      "19830114-9970",
      "K",
      "Östersund",
      "konsultation",
      "2024-02-10",
      "Primärvården",
      "konsultation",
      "2024-02-20",
      "",
      "",
    ],
    [
      "A4",
      "19830421-9937",
      "M",
      "Bräcke",
      "nytt",
      "2024-03-10",
      "",
      "antagen",
      "2024-03-20",
      "2024-09-01",
      "anställning",
    ],
    ["A5", "19830310-9980", "K", "Berg", "samplanering", "2024-12-10", "IFO", "", "", "", ""],
  ],
  rad: (n) => [
    `A${n}`,
    "19830310-9980",
    "K",
    "Berg",
    "samplanering",
    "2024-01-10",
    "IFO",
    "antagen",
    "2024-02-01",
    "",
    "",
  ],
  identitet: "Personnummer",
  dag: { kolumn: "Aktualiserad", omojlig: "2024-02-31" },
};

const insatser: Exempel = {
  rubrik: ["Ärendenr", "Insats", "Kategori", "Part", "Start", "Slut"],
  rader: [
    ["A1", "Arbetsträning på café", "arbetsinriktad", "AF", "2024-01-10", "2024-03-10"],
    ["A1", "Stödsamtal", "social", "IFO", "2024-01-12", ""],
    ["A2", "Fysisk träning", "hälsoinriktad", "Primärvården", "2024-02-10", ""],
  ],
  rad: (n) => [`A${n}`, "Stödsamtal", "social", "IFO", "2024-01-12", ""],
  dag: { kolumn: "Start", omojlig: "2024-02-31" },
};

const moten: Exempel = {
  rubrik: [
    "Datum",
    "Kallelse skickad",
    "AF",
    "FK",
    "Psykiatrin",
    "Primärvården",
    "Timmar",
    "Ärenden behandlade",
  ],
  rader: [
    ["2024-01-10", "2024-01-03", "x", "", "x", "x", "3", "6"],
    ["2024-02-14", "", "x", "x", "", "", "2,5", "4"],
    ["2024-03-13", "2024-03-06", "", "x", "x", "", "3", ""],
  ],
  dag: { kolumn: "Datum", omojlig: "2024-02-31" },
};

const ekonomi: Exempel = {
  rubrik: ["År", "Kostnadsslag", "Budget", "Utfall"],
  rader: [
    ["2023", "Personal", "1 234 567,50", "1 200 000,00"],
    ["2023", "Lokalkostnader", "10 000,00", "9 999,99"],
    ["2024", "Övriga kostnader", "500,00", "0,00"],
  ],
};

const UTAN_IDENTITET = ["samordningsnummer", "personnumrets-skrivsatt", "fel-kontrollsiffra"];

registrera({ describe, it }, "star-arendelista", proven(starArendelista, arendelista));
// Samma lista som en ström som inte ryms i bufferten: delarna är preliminära tills den är slut.
registrera(
  { describe, it },
  "star-arendelista som ström",
  proven(starArendelista, arendelista, { buffert: 64 }),
);
registrera({ describe, it }, "star-insatser", proven(starInsatser, insatser), UTAN_IDENTITET);
registrera({ describe, it }, "star-moten", proven(starMoten, moten), [
  "hundratusen-rader",
  ...UTAN_IDENTITET,
]);
registrera({ describe, it }, "star-ekonomi", proven(starEkonomi, ekonomi), [
  "hundratusen-rader",
  "31-februari",
  ...UTAN_IDENTITET,
]);
