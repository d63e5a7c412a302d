import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import {
  Antal,
  ArendeId,
  arArendeId,
  arBelopp,
  avslagAv,
  belopp,
  FaktumId,
  faktumId,
  laggIhop,
  PostId,
  text,
} from "./index.ts";

describe("avslag", () => {
  const avslag = avslagAv({
    Nej: text("Nej.", "No."),
    Kanske: text("Kanske.", "Maybe."),
  });
  it("bär sitt namn och sin egen mening, på båda språken", () => {
    expect(avslag("Nej")).toEqual({ _tag: "Nej", text: { sv: "Nej.", en: "No." } });
    expect(avslag("Kanske")).toEqual({ _tag: "Kanske", text: { sv: "Kanske.", en: "Maybe." } });
  });
});

describe("antal", () => {
  it("är hela och minst 1", () => {
    expect([1, 2, 40].every(Schema.is(Antal))).toBe(true);
    expect([0, -1, 1.5, Number.NaN, "1"].some(Schema.is(Antal))).toBe(false);
  });
});

describe("belopp", () => {
  it("är hela ören, också negativa", () => {
    expect([0, -150, Number.MAX_SAFE_INTEGER].every(arBelopp)).toBe(true);
    expect([0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1].some(arBelopp)).toBe(false);
    expect(belopp(-150)).toBe(-150);
    expect(() => belopp(0.5)).toThrow(new RangeError("Ett belopp är ett helt antal öre."));
  });
  it("läggs ihop på öret, och vägrar en summa som inte ryms", () => {
    expect(laggIhop(belopp(10), belopp(-3))).toBe(7);
    expect(() => laggIhop(belopp(Number.MAX_SAFE_INTEGER), belopp(1))).toThrow(RangeError);
  });
});

describe("id", () => {
  it("faktumets id är källa, nyckel, slag och nummer", () => {
    expect(faktumId("berg", "B001", "ArendeMottaget", 2)).toBe("berg:B001:ArendeMottaget:2");
    expect(Schema.is(FaktumId)("")).toBe(false);
  });
  it("ärendets id är vad som helst utom tomt", () => {
    expect([arArendeId("B001"), arArendeId("")]).toEqual([true, false]);
    expect(["B001", ""].map((id) => Schema.is(ArendeId)(id))).toEqual([true, false]);
  });
  it("en posts id är små bokstäver, siffror, streck emellan", () => {
    expect(["a", "region-jh", "chef_af", "2-b_c"].every(Schema.is(PostId))).toBe(true);
    expect(["", "A", "å", "-a", "a-", "a--b", "a b"].some(Schema.is(PostId))).toBe(false);
  });
});
