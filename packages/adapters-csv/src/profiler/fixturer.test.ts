/**
 * Varje medföljande profil har en fixtur, och kolumnernas ordning spelar ingen roll.
 */
import { Faktum } from "@star-finsam/core/faktum";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { fixtur, omkastad, provlas } from "./fixturprov.ts";
import { profiler } from "./index.ts";

/** Faktumet utan proveniens, med listor av koder i bokstavsordning: mönsterkolumner räknas upp i filens ordning. */
const jamforbart = ({ kalla: _, ...resten }: Faktum): unknown =>
  JSON.parse(
    JSON.stringify(resten, (_nyckel, varde: unknown) =>
      Array.isArray(varde) && varde.every((del) => typeof del === "string")
        ? [...varde].sort()
        : varde,
    ),
  );

describe.each([...profiler.values()])("$id", (profil) => {
  it("läser sin fixtur: varje faktum godtas av schemat och har ett eget id", () => {
    const { rader, fakta } = provlas(fixtur(profil.id), profil);
    expect(rader.importerad).toBeGreaterThan(0);
    expect(fakta.filter((faktum) => !Schema.is(Faktum)(faktum))).toEqual([]);
    expect(new Set(fakta.map(({ id }) => id)).size).toBe(fakta.length);
  });

  it("ger samma fakta med kolumnerna omkastade", () => {
    const ratt = provlas(fixtur(profil.id), profil);
    const omvand = provlas(omkastad(fixtur(profil.id)), profil);
    expect(omvand.fakta.map(jamforbart)).toEqual(ratt.fakta.map(jamforbart));
    expect([...omvand.karantan].sort()).toEqual([...ratt.karantan].sort());
    expect(omvand.rader).toEqual(ratt.rader);
  });
});
