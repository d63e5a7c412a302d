import { describe, expect, it } from "vitest";
import { textvakter } from "./textvakt.ts";

const NUMMER = "198303109980";

describe("texten som ska med", () => {
  const { text, kontakt } = textvakter({ nummer: NUMMER, namn: "Åsa Li-Berg" });
  it.each([
    ["198303109980", "***"],
    ["ring 830310-9980 i dag", "ring *** i dag"],
    ["19830310 9980", "***"],
    ["annan person: 19961118-9981", undefined],
    ["Åsa går, åsas mål", "*** går, *** mål"],
    ["A\u030asa och Berg", "*** och ***"],
    ["Bergen och Oåsa", "Bergen och Oåsa"],
    ["  ", undefined],
    ["inget särskilt 12", "inget särskilt 12"],
  ])("%s", (skriven, vantad) => {
    if (vantad === undefined) expect(text(skriven)?.includes("1996") ?? false).toBe(false);
    else expect(text(skriven)).toBe(vantad);
  });
  it("ett förklätt nummer gör att ingen text lämnas", () => {
    expect(text("1 9 8 3 0 3 1 0 9 9 8 0")).toBeUndefined();
    expect(text(undefined)).toBeUndefined();
  });
  it("i en kontakt tas bara hela namnet bort, för andra kan heta likadant", () => {
    expect(kontakt("Åsa Andersson")).toBe("Åsa Andersson");
    expect(kontakt("åsa  li berg, IFO")).toBe("***, IFO");
  });
  it("utan namn, och med ett reservnummer", () => {
    const reserv = textvakter({ nummer: "98240301AA06" });
    expect(reserv.text("nr 98240301-aa06 och Åsa")).toBe("nr *** och Åsa");
  });
});
