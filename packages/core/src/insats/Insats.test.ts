import { describe, expect, it } from "vitest";
import { fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, jamtlandTidigare } from "../overenskommelse/index.ts";
import { kategori } from "../testing/arendeprov.ts";
import { arende, huvud } from "../testing/fakta.ts";
import { arInsatskategori } from "./index.ts";

describe("insatser", () => {
  const vad = { arende: arende(1), benamning: "Praktik" };
  const borjar = (dag: string) =>
    ({
      ...huvud(dag, dag),
      _tag: "InsatsPaborjad",
      ...vad,
      kategori: kategori("arbetsinriktad"),
      aktor: "ame",
    }) as const;
  const slutar = {
    ...huvud("2024-03-01", "slut"),
    _tag: "InsatsAvslutad",
    ...vad,
    paborjad: sakerDag("2024-01-01"),
  } as const;

  it("ett slut hör till insatsen som började den dagen", () => {
    const lage = fold([borjar("2024-01-01"), borjar("2024-02-01"), slutar]);
    expect(lage.insatser.get(arende(1))).toMatchObject([
      { _tag: "AvslutadInsats", fran: "2024-01-01", till: "2024-03-01" },
      { _tag: "PagaendeInsats", fran: "2024-02-01" },
    ]);
  });

  it("ett slut utan början ändrar inget", () => {
    expect(fold([slutar]).insatser.get(arende(1))).toEqual([]);
  });

  it("varje överenskommelses kategorier är möjliga, en fri text är det inte", () => {
    for (const { insatskategorier } of [jamtland2025, jamtlandTidigare]) {
      if (insatskategorier === "okand") throw new Error("okända kategorier");
      expect(insatskategorier.filter(({ kod }) => !arInsatskategori(kod))).toEqual([]);
    }
    expect(["Arbetsinriktad", "två ord", ""].some(arInsatskategori)).toBe(false);
  });
});
