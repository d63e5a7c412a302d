import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jamnKonsfordelning } from "./index.ts";

const dom = (kvinna: number, man: number) => jamnKonsfordelning({ kvinna, man }).dom;
const antal = fc.nat(1_000_000);

describe("jamnKonsfordelning", () => {
  it("båda gränserna ingår, och inget avrundas till dem", () => {
    expect([dom(40, 60), dom(60, 40), dom(2, 3)]).toEqual(["jamn", "jamn", "jamn"]);
    expect(dom(39_999, 60_001)).toBe("ojamn");
    expect(dom(60_001, 39_999)).toBe("ojamn");
  });
  it("Krokoms 21 kvinnor och 30 män är jämnt; Bergs 19 och 17 också", () => {
    expect(dom(21, 30)).toBe("jamn");
    expect(dom(19, 17)).toBe("jamn");
  });
  it("okänt kön står utanför nämnaren, och det sägs hur många", () => {
    expect(jamnKonsfordelning({ kvinna: 4, man: 6, okant: 30 })).toEqual({
      dom: "jamn",
      kant: 10,
      okant: 30,
    });
    expect(jamnKonsfordelning({ kvinna: 0, man: 0, okant: 3 })).toEqual({
      dom: "inga",
      kant: 0,
      okant: 3,
    });
  });
  it("lag: könen kan byta plats, och alla kan bli lika många gånger fler", () => {
    fc.assert(
      fc.property(antal, antal, fc.integer({ min: 1, max: 1000 }), (a, b, g) => {
        expect(dom(a, b)).toBe(dom(b, a));
        expect(dom(g * a, g * b)).toBe(dom(a, b));
      }),
    );
  });
});
