import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { arKommunkod, Kommunkod } from "../part/index.ts";
import { nagraFakta, slump, ur } from "./index.ts";

const foljd = (fro: number, under: number, antal = 2000) => {
  const nasta = slump(fro);
  return Array.from({ length: antal }, () => nasta(under));
};

describe("slump", () => {
  it("samma frö ger samma följd, ett annat en annan", () => {
    expect(foljd(7, 100)).toEqual(foljd(7, 100));
    expect(foljd(7, 100)).not.toEqual(foljd(8, 100));
  });
  it("följden är den som Mulberry32 ger, i alla miljöer", () => {
    expect(foljd(0, 4_294_967_296, 3)).toEqual([1144304738, 1416247, 958946056]);
    expect(foljd(2 ** 32, 1000, 5)).toEqual(foljd(0, 1000, 5));
  });
  it("håller sig inom gränsen, når alla tal i den och är ungefär jämn", () => {
    const tal = foljd(3, 7, 7000);
    expect(tal.every((n) => Number.isInteger(n) && n >= 0 && n < 7)).toBe(true);
    for (let n = 0; n < 7; n++) {
      const antal = tal.filter((t) => t === n).length;
      expect(Math.abs(antal - 1000)).toBeLessThan(150);
    }
    expect(new Set(foljd(3, 1))).toEqual(new Set([0]));
  });
});

describe("värden ur ett schema", () => {
  it("så många som begärts, sådana som schemat godtar, samma för samma frö", () => {
    const koder = ur(Kommunkod, { antal: 20, fro: 1 });
    expect(koder).toHaveLength(20);
    expect(koder.every(arKommunkod)).toBe(true);
    expect(ur(Kommunkod, { antal: 20, fro: 1 })).toEqual(koder);
    expect(ur(Kommunkod, { antal: 20, fro: 2 })).not.toEqual(koder);
  });
});

describe("några fakta", () => {
  const val = {
    antal: 40,
    fro: 5,
    arenden: 2,
    fran: sakerDag("2025-03-01"),
    till: sakerDag("2025-03-03"),
  };
  const fakta = nagraFakta(val);
  it("samma frö ger samma fakta; varje faktum har ett eget id", () => {
    expect(nagraFakta(val)).toEqual(fakta);
    expect(new Set(fakta.map(({ id }) => id)).size).toBe(40);
  });
  it("handlar om de ärenden och dagar som begärts, båda ändarna inräknade", () => {
    expect(new Set(fakta.map(({ galler }) => galler))).toEqual(
      new Set(["2025-03-01", "2025-03-02", "2025-03-03"]),
    );
    const arenden = fakta.flatMap((faktum) => ("arende" in faktum ? [faktum.arende] : []));
    expect(new Set(arenden)).toEqual(new Set(["T0", "T1"]));
  });
  it("ärendet hör alltid till samma individ", () => {
    const par = fakta.flatMap((f) =>
      "arende" in f && "individ" in f ? [`${f.arende} ${f.individ}`] : [],
    );
    expect(new Set(par).size).toBe(2);
  });
});
