/**
 * Adaptern för arbetsböcker genom det prov som varje adapter ska klara.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import { conformance, type Exempel, registrera } from "@star-finsam/core/testing";
import { describe, it } from "vitest";
import { starArendelista } from "../profiler/index.ts";
import { xlsxAdapter } from "./las.ts";
import { bladMed, tabell } from "./testbok.ts";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak".split(
    ";",
  );
const rad = (text: string): ReadonlyArray<string> => text.split(";");

const exempel: Exempel = {
  rubrik: RUBRIK,
  rader: [
    rad("A1;19830310-9980;K;Berg;samplanering;2024-01-10;IFO;antagen;2024-02-01;;"),
    rad("A2;19630911-9946;M;Åre;samplanering;2024-01-15;AF/FK;kö;2024-02-01;;"),
    rad(
      "A3;19830114-9970;K;Östersund;konsultation;2024-02-10;Primärvården;konsultation;2024-02-20",
    ),
  ],
  identitet: "Personnummer",
  dag: { kolumn: "Aktualiserad", omojlig: "2024-02-31" },
};

/** Radslut, avgränsare, citattecken och kodningar finns inte i en arbetsbok. Många rader: bench/xlsx.ts. */
const INTE_HAR = [
  "hundratusen-rader",
  ...["radslut", "avgransare", "citerade-celler", "utf-8-bom", "windows-1252", "utf-16"],
  ...["dubbel-rubrik", "tom-rubrik", "oavslutat-citat", "citerad-radbrytning"],
  ...["tomma-rader", "fel-antal-celler", "bara-rubrik"],
];

registrera(
  { describe, it },
  "arbetsbok",
  conformance({
    adapter: xlsxAdapter,
    val: (grund: Lasval) => ({ ...grund, profil: starArendelista }),
    exempel,
    format: {
      _tag: "Eget",
      namn: "xlsx",
      skriv: ({ rubrik, rader }) => bladMed(tabell([rubrik, ...rader])),
    },
  }),
  INTE_HAR,
);
