import { createHmac } from "node:crypto";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { kohorterI } from "./kohorter.ts";
import { antal, delad, rad, T1 } from "./radprov.ts";

const signera = (text: string) => createHmac("sha256", "nyckel").update(text).digest("hex");
const avtryck = (rader: ReadonlyArray<Resultatrad>) =>
  Object.fromEntries(
    kohorterI(rader, katalog, signera).map(({ matt, period, avtryck: ett }) => [
      `${matt} ${period}`,
      ett,
    ]),
  );
const rader = [
  ...delad("kon", { kvinna: 12, man: 8 }),
  ...delad("kon", { kvinna: 5, man: 7 }, { period: T1 }),
  rad({}, antal(20), { nyckeltal: "mottagna" }),
];
const aret = "2025-01-01..2025-12-31";

describe("kohortens avtryck", () => {
  it("finns för varje mått och period, och är inte talen", () => {
    expect(Object.keys(avtryck(rader))).toEqual([
      `aktualiseringar ${aret}`,
      "aktualiseringar 2025-01-01..2025-04-30",
      `mottagna ${aret}`,
    ]);
    expect(new Set(Object.values(avtryck(rader))).size).toBe(3);
    expect(Object.values(avtryck(rader)).every((ett) => /^[0-9a-f]{64}$/u.test(ett))).toBe(true);
  });

  it("är detsamma för samma rader i en annan ordning, och med nollrader", () => {
    expect(avtryck(rader.toReversed())).toEqual(avtryck(rader));
    expect(avtryck([...rader, rad({ kon: "okant" }, antal(0))])).toEqual(avtryck(rader));
  });

  it("är ett annat när ett tal ändrats, men bara i sin kohort", () => {
    const andrade = rader.map((ett, nr) => (nr === 4 ? { ...ett, utfall: antal(6) } : ett));
    const [fore, efter] = [avtryck(rader), avtryck(andrade)];
    expect(Object.keys(fore).filter((namn) => fore[namn] !== efter[namn])).toEqual([
      "aktualiseringar 2025-01-01..2025-04-30",
    ]);
  });

  it("är ett annat med en annan nyckel", () => {
    const annan = kohorterI(rader, katalog, (text) =>
      createHmac("sha256", "en annan").update(text).digest("hex"),
    );
    expect(annan.map(({ avtryck: ett }) => ett)).not.toEqual(Object.values(avtryck(rader)));
  });
});
