/**
 * Adaptern klarar det prov som alla adaptrar ska klara, och läser den lista som ligger här.
 */
import { readFileSync } from "node:fs";
import { provaProfil } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { ingaRader, raknaRader } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import { conformance, type Exempel, registrera } from "@star-finsam/core/testing";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { norrvik, profil } from "./adapter.ts";

const exempel: Exempel = {
  rubrik: [
    "Akt",
    "Personbeteckning",
    "Kön",
    "Slag",
    "Kom in",
    "Vem frågade",
    "Teamets svar",
    "Svarsdag",
    "Stängd",
  ],
  rader: [
    rad("24/1", "19830310-9980", "K", "2024-01-10 09:00:00", "Socialen", "vi tar det"),
    rad("24/2", "19630911-9946", "M", "2024-01-17 13:30:00", "Husläkaren+Jobbtorget", "väntelista"),
    rad("24/3", "19830114-9970", "K", "2024-02-05 10:15:00", "Af Norrvik", "inte hos oss"),
    rad("24/4", "19830421-9937", "M", "2024-02-06 10:15:00", "", "vi tar det"),
  ],
  rad: (n) => rad(`24/${n}`, "19830310-9980", "K", "2024-01-10 09:00:00", "Socialen", "vi tar det"),
  identitet: "Personbeteckning",
  dag: { kolumn: "Kom in", omojlig: "2024-02-31 09:00:00" },
};

function rad(akt: string, pnr: string, kon: string, inkom: string, vem: string, svar: string) {
  return [akt, pnr, kon, "nytt", inkom, vem, svar, "2024-03-01 08:00:00", "-"];
}

registrera(
  { describe, it },
  "Norrvik",
  conformance({
    adapter: norrvik,
    val: (grund) => grund,
    exempel,
    format: {
      _tag: "Csv",
      kodningar: ["utf-16le-bom", "utf-16be-bom", "utf-8-bom", "windows-1252", "utf-8"],
      avgransare: ["\t"],
    },
  }),
  // Diariesystemet skriver alltid tabb.
  ["avgransare"],
);

describe("akter.txt", () => {
  it("profilen håller", () => expect(provaProfil(profil)).toEqual([]));

  it("varje rad redovisas, och varje akt får kommunen", async () => {
    const bytes = readFileSync(new URL("akter.txt", import.meta.url));
    const delar = norrvik.las(
      (async function* () {
        yield bytes;
      })(),
      {
        kalla: "akter",
        fil: "akter.txt",
        registrerad: sakerDag("2025-01-09"),
        pseudonym: Result.getOrThrow(skapaPseudonym(new Uint8Array(32))),
      },
    );
    let rader = ingaRader;
    const kommuner: Array<string | undefined> = [];
    for await (const del of delar) {
      rader = raknaRader(rader, del.rader);
      for (const faktum of del.fakta)
        if (faktum._tag === "ArendeAktualiserat") kommuner.push(faktum.kommun);
    }
    expect(rader).toMatchObject({ last: 14, importerad: 10, karantan: 1, dubblett: 1, summa: 1 });
    expect(kommuner).toEqual(Array.from({ length: 10 }, () => "9901"));
  });
});
