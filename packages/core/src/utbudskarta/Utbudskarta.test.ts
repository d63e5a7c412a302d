import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, jamtlandTidigare } from "../overenskommelse/index.ts";
import { inaktuella, luckor, parterUtanPost, Utbudskarta, type Utbudspost } from "./index.ts";

const dag = sakerDag;
const post = (id: string, mer: Partial<Utbudspost> = {}): Utbudspost => ({
  id,
  benamning: "Arbetsträning",
  kategori: "arbetsinriktad",
  aktor: "ame",
  uppdaterad: dag("2025-01-31"),
  ...mer,
});
const karta = (...poster: ReadonlyArray<Utbudspost>): Utbudskarta => ({ poster });

describe("luckor", () => {
  const tva = karta(post("a"), post("b", { kategori: "social" }));
  it("behoven som ingen post möter, var och en en gång, i behovens ordning", () => {
    expect(luckor(tva, ["studier", "social", "halsa", "studier", "arbetsinriktad"])).toEqual([
      "studier",
      "halsa",
    ]);
  });
  it("inga behov ger inga luckor; en tom karta möter inget", () => {
    expect(luckor(tva, [])).toEqual([]);
    expect(luckor(karta(), ["social"])).toEqual(["social"]);
  });
});

describe("inaktuella", () => {
  it("dagen månaderna har gått är posten ännu aktuell, dagen efter är den det inte", () => {
    const ar = karta(post("a", { uppdaterad: dag("2024-06-15") }));
    expect(inaktuella(ar, 12, dag("2025-06-14"))).toEqual([]);
    expect(inaktuella(ar, 12, dag("2025-06-15"))).toEqual([]);
    expect(inaktuella(ar, 12, dag("2025-06-16"))).toEqual(ar.poster);
  });
  it("en dag som månaden inte har blir månadens sista", () => {
    const januari = karta(post("a"));
    expect(inaktuella(januari, 1, dag("2025-02-28"))).toEqual([]);
    expect(inaktuella(januari, 1, dag("2025-03-01"))).toEqual(januari.poster);
  });
  it("bara de gamla, i kartans ordning", () => {
    const blandat = karta(
      post("gammal", { uppdaterad: dag("2023-01-01") }),
      post("ny", { uppdaterad: dag("2025-05-01") }),
      post("aldre", { uppdaterad: dag("2022-01-01") }),
    );
    expect(inaktuella(blandat, 12, dag("2025-06-01")).map(({ id }) => id)).toEqual([
      "gammal",
      "aldre",
    ]);
  });
});

describe("parter utan post", () => {
  it("slagen av parter som inte har någon post, var och ett en gång, i parternas ordning", () => {
    expect(parterUtanPost(karta(), jamtland2025)).toEqual([
      "arbetsformedlingen",
      "forsakringskassan",
      "region",
      "kommun",
    ]);
    const delvis = karta(post("a"), post("b", { aktor: "psykiatri" }));
    expect(parterUtanPost(delvis, jamtland2025)).toEqual([
      "arbetsformedlingen",
      "forsakringskassan",
    ]);
  });
  it("en post av någon annan eller individen själv är ingen parts", () => {
    const annans = karta(post("a", { aktor: "annan" }), post("b", { aktor: "egen" }));
    expect(parterUtanPost(annans, jamtland2025).length).toBe(4);
  });
  it("alla har: ingen saknas", () => {
    const aktorer = ["arbetsformedlingen", "forsakringskassan", "primarvard", "ifo"] as const;
    const alla = karta(...aktorer.map((aktor) => post(aktor, { aktor })));
    expect(parterUtanPost(alla, jamtland2025)).toEqual([]);
  });
  it("vet ingen vilka parterna är saknas ingen", () => {
    expect(parterUtanPost(karta(), jamtlandTidigare)).toEqual([]);
  });
});

it("schemat läser kartan, och vägrar en post utan dag eller benämning", () => {
  const ar = Schema.is(Utbudskarta);
  expect(ar(karta(post("a"), post("b", { malgrupp: "Unga" })))).toBe(true);
  const { uppdaterad: _, ...utanDag } = post("a");
  expect(ar({ poster: [utanDag] })).toBe(false);
  expect(ar(karta(post("a", { benamning: "" })))).toBe(false);
  expect(ar(karta(post("Å")))).toBe(false);
});
