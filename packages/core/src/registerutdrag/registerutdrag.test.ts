import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Faktum, faktumslag, fold } from "../faktum/index.ts";
import { Insatskategori } from "../insats/index.ts";
import { tolkaPeriod } from "../kernel/index.ts";
import { katalog, rakna, underlagAv } from "../nyckeltal/index.ts";
import { arende, huvud, individ, liv } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import { gallra, registerutdrag } from "./index.ts";

const kategori = Schema.decodeUnknownSync(Insatskategori)("arbetsinriktad");
const insats = (nummer: number): Faktum => ({
  ...huvud("2024-02-01", `insats-${nummer}`),
  _tag: "InsatsPaborjad",
  arende: arende(nummer),
  benamning: "Praktik",
  kategori,
  aktor: "ame",
});
const historia = (nummer: number, person: number): ReadonlyArray<Faktum> => [
  ...liv({
    nummer,
    individ: person,
    aktualiserat: "2024-01-10",
    mottaget: "2024-02-01",
    avslutat: "2024-06-01",
    ovrigt: { slut: [{ kod: "lon" }] },
  }),
  insats(nummer),
];
const fakta = [...historia(1, 1), ...historia(2, 2), ...historia(3, 1)];
const ersattare = individ(999);

describe("registerutdrag", () => {
  it("är allt om individen, också insatser som bara pekar på ärendet, och inget om andra", () => {
    const utdrag = registerutdrag(fakta, individ(1));
    expect(utdrag).toEqual([...historia(1, 1), ...historia(3, 1)]);
    expect(registerutdrag(fakta, individ(8))).toEqual([]);
  });
});

describe("gallra", () => {
  const gallrade = gallra(fakta, individ(1), ersattare);

  it("lämnar inget kvar av pseudonymen, ärendenumren eller vägen till källans rad", () => {
    expect(registerutdrag(gallrade, individ(1))).toEqual([]);
    const text = JSON.stringify(registerutdrag(gallrade, ersattare));
    for (const spar of [individ(1), '"T1"', '"T3"', "test.csv", "1-individ", "3-avslutat"])
      expect(text).not.toContain(spar);
  });

  it("rör inte andra, och fakta godtas fortfarande av schemat", () => {
    expect(registerutdrag(gallrade, individ(2))).toEqual(historia(2, 2));
    expect(gallrade.every(Schema.is(Faktum))).toBe(true);
    expect(new Set(gallrade.map(({ id }) => id)).size).toBe(gallrade.length);
  });

  it("en rättelse fortsätter att ersätta det den ersatte", () => {
    const [, aktualiserat] = historia(1, 1);
    if (aktualiserat?._tag !== "ArendeAktualiserat") throw new Error("fel testdata");
    const rattat: Faktum = {
      ...aktualiserat,
      ...huvud("2024-01-20", "rättat"),
      ersatter: aktualiserat.id,
    };
    const [arendet] = fold(
      gallra([...historia(1, 1), rattat], individ(1), ersattare),
    ).arenden.values();
    expect(arendet).toMatchObject({ aktualiserat: "2024-01-20", individ: ersattare });
  });

  it("lag: varje nyckeltal, för varje period, är detsamma efter gallring av vem som helst", () => {
    const nagotLiv = fc.record({
      person: fc.integer({ min: 1, max: 4 }),
      dagar: fc.array(nagonDag, { minLength: 3, maxLength: 3 }),
      steg: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(nagotLiv, { maxLength: 15 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2020, max: 2025 }),
        (livet, vem, ar) => {
          const alla = livet.flatMap(({ person, dagar, steg }, nummer) => {
            const [a = "", b = "", c = ""] = [...dagar].sort();
            return liv({
              nummer,
              individ: person,
              aktualiserat: a,
              ...(steg > 1 ? { mottaget: b } : {}),
              ...(steg > 2 ? { avslutat: c } : {}),
            });
          });
          const plan = {
            nyckeltal: katalog,
            period: Result.getOrThrow(tolkaPeriod(String(ar))),
            fonster: "enskild" as const,
          };
          const siffror = (f: ReadonlyArray<Faktum>) =>
            rakna(plan, underlagAv(fold(f), faktumslag));
          expect(siffror(gallra(alla, individ(vem), ersattare))).toEqual(siffror(alla));
        },
      ),
    );
  });
});
