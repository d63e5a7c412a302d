import { createHmac } from "node:crypto";
import { arPseudonym, type Pseudonym } from "@star-finsam/core/individ";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Linkaktor, Samordningsarende } from "../samordningsarende/index.ts";
import { exempelarende, exempelplan, exempelval, last } from "../testing/arendeexempel.ts";
import { idnyckel } from "./idnyckel.ts";
import { nyForeslagare } from "./index.ts";

const pseudonym = (skriven: string): Pseudonym => {
  const kandidat = `p1_${createHmac("sha256", "nyckel").update(skriven).digest("base64url")}`;
  if (arPseudonym(kandidat)) return kandidat;
  throw new Error("Fel form på provets pseudonym.");
};
const nyckel = (namn?: string, aktorer: ReadonlyArray<Linkaktor> = []) =>
  idnyckel(
    { individ: { ...exempelarende.individ, ...(namn === undefined ? {} : { namn }) }, aktorer },
    pseudonym,
  );
const NAMN = "Åsa Björk-Påhittad";

describe("källans id i ett faktums id", () => {
  it.each(["plan-1", "a", "CarePlan.77_x", "12345", "0b5e9c1a-7f3d-4e2b-9a6c-d1e8f4b7c3a5"])(
    "%s står kvar",
    (id) => {
      expect(nyckel(NAMN)(id)).toBe(id);
    },
  );

  it.each([
    ...["198303109980", "8303109980", "19830310-9980", "830310+9980", "19830310----9980"],
    ...["１９８３０３１０９９８０", "٨٣٠٣١٠٩٩٨٠", "19830310%2D9980", "1983\u200b0310\u200b9980"],
    ...["19830310 till 9980", "830310_9980", "19830310−9980", "x19830310e9980", "830310x9980"],
    ...["SIP-1983-03-10-9980", "1983.03.10 - 9980", "1983-03-10T9980", "19830310_____9980"],
    ...["ß".repeat(14) + NAMN, "98240301AA06", "240301AA06", "196309119946", "123456"],
    ...["19830310-9980-4abc-8def-0123456789ab", "abcdefab-abcd-4abc-8abc-198303109980"],
    ...["a/b", "a:b", "a b", "%", "ålä", "x".repeat(65), `p1_${"a".repeat(43)}`, "\ud800"],
    ...[
      "SIP Åsa Björk",
      "asa-1",
      "ASA1",
      "aasa",
      "a.s.a",
      "a1s2a",
      "bjork",
      "bjoerk",
      "rk-pahittad",
    ],
    ...["paahittad_plan", "p_hittad"],
  ])("%s byts helt", (id) => {
    expect(nyckel(NAMN)(id)).toBe(pseudonym(`star-link-id:${JSON.stringify(id)}`));
  });

  it("aktörernas namn räknas, och hos en närstående också enheten", () => {
    const aktor = (ovrigt: Partial<Linkaktor>): Linkaktor => ({
      ...{ id: "a", enhet: "Enheten Vide", roll: "annan", deltagande: "okant" },
      ...ovrigt,
    });
    const byts = (id: string, ovrigt: Partial<Linkaktor>) =>
      nyckel(undefined, [aktor(ovrigt)])(id) !== id;
    expect(byts("kontakt-ettsson", { namn: "H. Ettsson" })).toBe(true);
    expect(byts("vide-1", {})).toBe(false);
    expect(byts("vide-1", { roll: "narstaende" })).toBe(true);
    expect(byts("libo", { namn: "Li Bo" })).toBe(true);
  });

  it("samma id ger alltid samma, och två olika aldrig lika", () => {
    const skrivet = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom("\ud800", "\udc00", "e\u0301", "é", "830310-9980", "8303109980"),
    );
    fc.assert(
      fc.property(skrivet, skrivet, (ett, annat) => {
        expect(nyckel(NAMN)(ett)).toBe(nyckel(NAMN)(ett));
        expect(nyckel(NAMN)(ett) === nyckel(NAMN)(annat)).toBe(ett === annat);
      }),
    );
  });
});

describe("långa id", () => {
  it.each([
    ["siffror", "1".repeat(1_000_000)],
    ["nummer", "198303109980".repeat(80_000)],
    ["ord", "å ".repeat(500_000)],
    ["snedstreck", "%/".repeat(500_000)],
  ])("en miljon tecken %s läses utan att kasta, och id:na blir korta", (_, id) => {
    const arende: Samordningsarende = {
      ...exempelarende,
      id,
      planer: [
        { ...exempelplan, id, insatser: [] },
        { ...exempelplan, id: `${id}x`, insatser: Array.from({ length: 500 }, insatsen) },
      ],
    };
    const fore = performance.now();
    const { forslag } = nyForeslagare({ ...exempelval, pseudonym }, "cos-fhir")(last(arende));
    expect(performance.now() - fore).toBeLessThan(3000);
    expect(forslag.length).toBeGreaterThan(500);
    expect(Math.max(...forslag.map((en) => en.id.length))).toBeLessThan(250);
  });
});

const insatsen = (_: unknown, i: number) => ({ id: `i${i}`, status: "pagaende" as const });
