import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { forvaltTema, kontrast, ljusna, provaTema, type Tema, tolkaTema } from "./index.ts";

const med = (farger: Partial<Tema["farger"]>): Tema => ({
  ...forvaltTema,
  farger: { ...forvaltTema.farger, ...farger },
});
const platser = (okant: unknown) =>
  Result.match(tolkaTema(okant), {
    onFailure: (fel) => fel.map(({ plats }) => plats),
    onSuccess: () => [],
  });

describe("temat", () => {
  it("är data, och det förvalda klarar provet", () => {
    expect(Result.getOrThrow(tolkaTema(JSON.parse(JSON.stringify(forvaltTema))))).toEqual(
      forvaltTema,
    );
    expect(provaTema(forvaltTema)).toEqual([]);
    expect(forvaltTema.farger.serier).toEqual(["#0b2f5e", "#2f7fd0", "#c75300", "#6b6b6b"]);
  });
  it("fel sägs med plats, alla på en gång", () => {
    expect(platser({ ...forvaltTema, typsnitt: "Comic Sans" })).toEqual(["typsnitt"]);
    expect(platser(med({ ink: "black", serier: [] }))).toEqual(["farger.ink", "farger.serier"]);
    expect(platser(med({ serier: Array(5).fill("#000000") }))).toEqual(["farger.serier"]);
    expect(platser({ ...forvaltTema, logotyp: { png: "<svg>", alt: { sv: "L" } } })).toEqual([
      "logotyp.png",
    ]);
    expect(platser({ ...forvaltTema, css: "x" })).toEqual(["css"]);
  });
  it("för låg kontrast är ett fel med plats, uppmätt kvot och krav", () => {
    const fel = provaTema(
      med({ dampad: "#999999", linje: "#cccccc", serier: ["#0b2f5e", "#ffd400"] }),
    );
    expect(fel.map(({ plats, kvot, krav }) => [plats, kvot, krav])).toEqual([
      ["farger.dampad", 2.84, 4.5],
      ["farger.linje", 1.6, 3],
      ["farger.serier.1", 1.43, 3],
    ]);
    expect(fel[0]?.text.sv).toBe(
      "kontrasten mot vitt är 2,84:1 och måste vara minst 4,5:1; välj en färg med större skillnad i ljushet",
    );
  });
  it("texten prövas också mot tabellhuvudet", () => {
    expect(provaTema(med({ huvudbakgrund: "#444444" })).map(({ plats }) => plats)).toEqual([
      "farger.ink",
    ]);
  });
});

describe("färger", () => {
  it("kontrasten är WCAG:s", () => {
    expect(kontrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(kontrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(kontrast("#ffffff", "#767676")).toBe(kontrast("#767676", "#ffffff"));
  });
  it("toning mot vitt", () => {
    expect([ljusna("#000000", 0), ljusna("#000000", 1), ljusna("#0b2f5e", 0.5)]).toEqual([
      "#000000",
      "#ffffff",
      "#8597af",
    ]);
  });
});
