/**
 * Varje medföljande profil har en fixtur, och kolumnernas ordning spelar ingen roll.
 */
import { Buffer } from "node:buffer";
import { Faktum } from "@star-finsam/core/faktum";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { fixtur, omkastad, provlas } from "./fixturprov.ts";
import { profiler } from "./index.ts";

/** Faktumet utan proveniens. */
const jamforbart = ({ kalla: _, ...resten }: Faktum): unknown => resten;

describe.each([...profiler.values()])("$id", (profil) => {
  it("läser sin fixtur: varje faktum godtas av schemat och har ett eget id", () => {
    const { rader, fakta } = provlas(fixtur(profil.id), profil);
    expect(rader.importerad).toBeGreaterThan(0);
    expect(fakta.filter((faktum) => !Schema.is(Faktum)(faktum))).toEqual([]);
    expect(new Set(fakta.map(({ id }) => id)).size).toBe(fakta.length);
  });

  it("säger vilka slag av fakta filen kan ge: alla den ger, och inget som kolumnerna saknar", () => {
    const { fakta, lamnar } = provlas(fixtur(profil.id), profil);
    expect(fakta.filter(({ _tag }) => !lamnar.includes(_tag))).toEqual([]);
  });

  it("ger samma fakta med kolumnerna omkastade", () => {
    const ratt = provlas(fixtur(profil.id), profil);
    const omvand = provlas(omkastad(fixtur(profil.id)), profil);
    expect(omvand.fakta.map(jamforbart)).toEqual(ratt.fakta.map(jamforbart));
    expect([...omvand.karantan].sort()).toEqual([...ratt.karantan].sort());
    expect(omvand.rader).toEqual(ratt.rader);
  });
});

describe("det som filen inte kan ge", () => {
  const lamnar = (id: string, rubrik: string) => {
    const profil = profiler.get(id);
    if (profil === undefined) throw new Error(`profilen ${id} saknas`);
    return provlas(Buffer.from(`${rubrik}\n`), profil).lamnar;
  };
  const VEM = "Ärendenr;Personnummer;Datum";

  it("är okänt, inte noll: en screeninglista utan frågor, en steglista utan dimensioner", () => {
    expect(lamnar("star-screening", `${VEM};FREDA`)).toEqual(["ScreeningGjord"]);
    expect(lamnar("star-screening", `${VEM};DUDIT 3`)).toEqual(["InstrumentBesvarat"]);
    expect(lamnar("star-stegforflyttning", VEM)).toEqual([]);
    expect(lamnar("star-stegforflyttning", `${VEM};Försörjning`)).toEqual(["StegBedomt"]);
    expect(lamnar("finsam-uppfoljning-antal", "Insats;År")).toEqual([]);
  });
});
