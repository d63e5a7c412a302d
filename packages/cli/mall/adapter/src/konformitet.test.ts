/**
 * Det prov som varje adapter ska klara. Byt exemplets rader mot påhittade rader ur din egen källa; personnummer har
 * löpnummer 980–999.
 */
import { Buffer } from "node:buffer";
import { provaProfil } from "@star-finsam/adapters-csv";
import { conformance, type Exempel, registrera } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import { apiadapter, listadapter, profil } from "./index.ts";

const exempel: Exempel = {
  rubrik: ["Löpnr", "Pnr", "Kön", "Typ", "Inkom", "Från"],
  rader: [
    ["1", "19830310-9980", "kvinna", "nytt", "2024-01-10", "Soc"],
    ["2", "19630911-9946", "kvinna", "nytt", "2024-02-05", "Vården"],
    ["3", "19830114-9970", "man", "nytt", "2024-03-01", "Soc/Vården"],
  ],
  rad: (n) => [`${n}`, "19830310-9980", "kvinna", "nytt", "2024-01-10", "Soc"],
  identitet: "Pnr",
  dag: { kolumn: "Inkom", omojlig: "2024-02-31" },
};

it("profilen håller", () => expect(provaProfil(profil)).toEqual([]));

registrera(
  { describe, it },
  "listan",
  conformance({
    adapter: listadapter,
    val: (grund) => grund,
    exempel,
    format: {
      _tag: "Csv",
      kodningar: ["windows-1252", "utf-8", "utf-8-bom", "utf-16le-bom"],
      avgransare: [";", "\t"],
    },
  }),
);

// Proven av CSV gäller inte ett API. De räknas upp, så att inget hoppas över i tysthet.
const BARA_CSV = [
  "radslut",
  "avgransare",
  "citerade-celler",
  "utf-8-bom",
  "windows-1252",
  "utf-16",
  "dubbel-rubrik",
  "tom-rubrik",
  "oavslutat-citat",
  "citerad-radbrytning",
  "tomma-rader",
  "fel-antal-celler",
  "bara-rubrik",
];

registrera(
  { describe, it },
  "API:et",
  conformance({
    adapter: apiadapter,
    val: (grund) => grund,
    exempel,
    format: {
      _tag: "Eget",
      namn: "JSON",
      skriv: ({ rubrik, rader }) =>
        Buffer.from(
          JSON.stringify(
            rader.map((celler) => Object.fromEntries(rubrik.map((namn, i) => [namn, celler[i]]))),
          ),
        ),
    },
  }),
  BARA_CSV,
);
