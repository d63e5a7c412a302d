import { describe, expect, it } from "vitest";
import {
  antalI,
  type Histogram,
  histogram,
  kvantil,
  laggVarde,
  overlevnadsmedian,
  slaIhopHistogram,
  staplar,
  summaI,
} from "./histogram.ts";

const av = (...varden: ReadonlyArray<number>): Histogram => {
  const h = histogram();
  for (const varde of varden) laggVarde(h, varde);
  return h;
};

describe("histogrammet", () => {
  it("står i värdeordning, vad som än kom först: stora, negativa och delar av tal", () => {
    expect(staplar(av(70, 0.5, -3, 70, 16_384, 16_383, 1e9, 0, -0.25))).toEqual([
      ...[[-3, 1] as const, [-0.25, 1] as const, [0, 1] as const, [0.5, 1] as const],
      ...[[70, 2] as const, [16_383, 1] as const, [16_384, 1] as const, [1e9, 1] as const],
    ]);
  });
  it("minus noll är noll", () => {
    expect(staplar(av(-0, 0))).toEqual([[0, 2]]);
  });
  it("lägger till flera på en gång, och växer utan att tappa något", () => {
    const h = av(1, 63, 64, 65, 200);
    laggVarde(h, 5000, 3);
    laggVarde(h, 0.5, 2);
    expect([antalI(h), summaI(h)]).toEqual([10, 1 + 63 + 64 + 65 + 200 + 15_000 + 1]);
  });
  it("tomt har varken antal, summa eller kvantil", () => {
    expect([antalI(av()), summaI(av()), kvantil(av(), 0.5)]).toEqual([0, 0, undefined]);
  });
  it("två tillsammans är ett nytt; de som gick in är orörda", () => {
    const [a, b] = [av(1, 0.5), av(1, 900)];
    expect(staplar(slaIhopHistogram(a, b))).toEqual([
      ...[[0.5, 1] as const, [1, 2] as const, [900, 1] as const],
    ]);
    expect([staplar(a), staplar(b)]).toEqual([
      [
        [0.5, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [900, 1],
      ],
    ]);
  });
});

describe("kvantilen", () => {
  it("ligger mellan två värden när antalet är jämnt (typ 7)", () => {
    const h = av(20, 0, 10, 3);
    expect([0, 0.25, 0.5, 0.75, 1].map((andel) => kvantil(h, andel))).toEqual([
      ...[0, 2.25, 6.5, 12.5, 20],
    ]);
  });
  it("är det enda värdet när det bara finns ett", () => {
    expect([0, 0.25, 0.5, 1].map((andel) => kvantil(av(-7), andel))).toEqual([-7, -7, -7, -7]);
  });
  it("ligger på ett värde som förekommer flera gånger", () => {
    expect([0.25, 0.5, 0.75].map((andel) => kvantil(av(1, 5, 5, 5, 9), andel))).toEqual([5, 5, 5]);
  });
});

describe("överlevnadsmedianen", () => {
  it("Kaplan–Meier för hand: 6-MP i Freireichs studie (1963) är 23 veckor, placebo 8", () => {
    const handelser = av(6, 6, 6, 7, 10, 13, 16, 22, 23);
    const bortfall = av(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);
    expect(overlevnadsmedian(handelser, bortfall)).toBe(23);
    const placebo = av(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);
    expect(overlevnadsmedian(placebo, av())).toBe(8);
  });
  it("är nådd när exakt hälften är kvar, trots avrundningen", () => {
    // 2/3 · 3/4: en halv, fast produkten av flyttal kan bli något mer.
    expect(overlevnadsmedian(av(1, 1, 2), av(1.5, 9, 9, 9))).toBeUndefined();
    expect(overlevnadsmedian(av(1, 2, 3), av(9, 9, 9))).toBe(3);
    expect(overlevnadsmedian(av(1, 2), av(1, 9, 9))).toBeUndefined();
    expect(overlevnadsmedian(av(5), av(9))).toBe(5);
  });
  it("är inte nådd när mer än hälften är kvar, och finns inte av ingenting", () => {
    expect(overlevnadsmedian(av(5), av(9, 9))).toBeUndefined();
    expect(overlevnadsmedian(av(), av(1, 2))).toBeUndefined();
    expect(overlevnadsmedian(av(), av())).toBeUndefined();
  });
  it("den som faller bort samma dag som en annan slutar är under risk den dagen", () => {
    expect(overlevnadsmedian(av(5), av(5))).toBe(5);
    expect(overlevnadsmedian(av(5), av(4))).toBe(5);
    expect(overlevnadsmedian(av(0, 3), av(0))).toBe(3);
  });
});
