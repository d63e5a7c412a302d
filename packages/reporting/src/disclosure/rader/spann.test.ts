import { describe, expect, it } from "vitest";
import { skydda } from "../skydda.ts";
import { oppna } from "../Utgava.ts";
import { antal, rad } from "./radprov.ts";

const medianen = async (forsta: number, andra: number): Promise<string | undefined> => {
  const av = forsta + andra;
  const fordelning = { nyckeltal: "vantetid_fordelning" };
  const rader = [
    rad({}, antal(av), fordelning),
    rad({ vantetidsspann: "0" }, antal(forsta), fordelning),
    rad({ vantetidsspann: "15" }, antal(andra), fordelning),
    rad(
      { statistik: "median" },
      { _tag: "Varde", varde: 20, antal: av, individer: av },
      { nyckeltal: "vantetid_beslut" },
    ),
  ];
  return oppna(await skydda(rader)).find(({ grupp }) => "statistik" in grupp)?.cell._tag;
};

describe("median och kvartiler bredvid en fördelning", () => {
  it("döljs när något spann är dolt: av medianen går det att sluta sig till hur många det är", async () => {
    expect(await medianen(20, 20)).toBe("Visad");
    expect(await medianen(2, 38)).toBe("Dold");
  });
});
