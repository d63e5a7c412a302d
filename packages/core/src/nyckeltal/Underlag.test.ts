import { describe, expect, it } from "vitest";
import { faktumslag, fold } from "../faktum/index.ts";
import { period } from "../testing/ekonomiprov.ts";
import { nyckeltalet, underlaget } from "../testing/nyckeltalsprov.ts";
import { nagraFakta } from "../testing/slump.ts";
import { rakna } from "./rakna.ts";
import { radslag, tabeller } from "./tabeller/index.ts";
import { underlagAv } from "./Underlag.ts";

describe("underlaget", () => {
  it("bygger en tabell först när den efterfrågas, och bara en gång", () => {
    let lasningar = 0;
    const lage = {
      ...fold([]),
      get utfall() {
        lasningar += 1;
        return [];
      },
    };
    const underlag = underlagAv(lage, faktumslag);
    const raknat = (id: string) => {
      rakna({ nyckeltal: [nyckeltalet(id)], period: period("2025"), fonster: "enskild" }, underlag);
      return lasningar;
    };
    expect(["budget", "utfall", "utfall"].map(raknat)).toEqual([0, 1, 1]);
  });
});

describe("tabellerna", () => {
  it("säger själva om raderna handlar om ärenden", () => {
    const underlag = underlaget(nagraFakta({ antal: 3000, fro: 1 }));
    const rader = radslag.filter((slag) => underlag.tabeller[slag].antal > 0);
    expect(rader.length).toBeGreaterThan(15);
    expect(rader.filter((slag) => underlag.tabeller[slag].arende.some(Boolean))).toEqual(
      rader.filter((slag) => tabeller[slag].handlarOm === "arenden"),
    );
  });
});
