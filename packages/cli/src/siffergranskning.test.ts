import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { katalogMed, star } from "./testkor.ts";

const fil = (pastaenden: ReadonlyArray<unknown>): string =>
  join(katalogMed({ "siffror.json": JSON.stringify({ pastaenden }) }), "siffror.json");

const ombytta = {
  id: "kön",
  typ: "andelar",
  helhet: 50,
  delar: [
    { namn: "kvinnor", antal: 30, procent: 40 },
    { namn: "män", antal: 20, procent: 60 },
  ],
};
const stammer = { id: "aktörer", typ: "delar", helhet: 36, delar: [10, 2, 5, 5, 9, 2, 3] };
const oklart = {
  id: "mål",
  typ: "malutfall",
  jamforelse: "minst",
  mal: 20,
  utfall: null,
  uppnatt: true,
};

describe("star siffror", () => {
  it("slutkod 0 när inget är fel; det som inte kan bedömas är inget fel", async () => {
    const { kod, ut, fel } = await star(["siffror", fil([stammer, oklart]), "--json"]);
    expect([kod, fel]).toEqual([0, ""]);
    expect(JSON.parse(ut)).toEqual([
      { id: "aktörer", haller: true, forklaring: "Delarna blir helheten." },
      { id: "mål", haller: "kan_ej_bedomas", forklaring: "Utfallet saknas." },
    ]);
  });
  it("slutkod 1 vid ett fel, med vad som hade hållit", async () => {
    const { kod, ut, fel } = await star(["siffror", fil([stammer, ombytta]), "--json"]);
    expect(kod).toBe(1);
    expect(fel).toContain("1 påstående håller inte.");
    expect(JSON.parse(ut)[1]).toMatchObject({ id: "kön", haller: false, ombytta: true });
    const text = await star(["siffror", fil([ombytta]), "--lang", "en"]);
    expect(text.ut).toContain("FALSE  kön: The percentages stand in the wrong place");
  });
  it("slutkod 2 för en fil som inte finns, inte är JSON eller har fel fält, på svenska", async () => {
    const trasig = join(katalogMed({ "a.json": "{" }), "a.json");
    for (const argument of ["finns-inte.json", trasig, fil([{ id: "x", typ: "annat" }])]) {
      const { kod, ut, fel } = await star(["siffror", argument]);
      expect([kod, ut]).toEqual([2, ""]);
      expect(fel).toMatch(/\p{L}/u);
    }
    const { fel } = await star(["siffror", fil([{ id: "x", typ: "annat" }])]);
    expect(fel).toContain("pastaenden.0.typ: väntade något av delar, andelar");
  });
});
