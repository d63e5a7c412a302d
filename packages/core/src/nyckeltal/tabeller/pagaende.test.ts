import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arende } from "../../arende/index.ts";
import { fold } from "../../faktum/index.ts";
import { type Dag, laggTillDagar, sakerDag } from "../../kernel/index.ts";
import { arende, huvud, individ, liv } from "../../testing/fakta.ts";
import { pagaende } from "./pagaende.ts";

const mottaget = { aktualiserat: "2024-01-10", mottaget: "2024-02-01" };
const konsultation = { ovrigt: { arendetyp: "konsultation" } } as const;
const mallar = [
  ...fold([
    ...liv({ nummer: 1, aktualiserat: "2024-01-10" }),
    ...[liv({ nummer: 2, ...mottaget }), liv({ nummer: 3, ...mottaget, ...konsultation })].flat(),
    ...liv({ nummer: 4, ...mottaget, avslutat: "2024-06-01" }),
    ...liv({ nummer: 5, ...mottaget, avslutat: "2024-06-01", ...konsultation }),
    ...liv({ nummer: 6, aktualiserat: "2024-01-10", avslutat: "2024-06-01" }),
    { ...huvud("2024-02-01", "7"), _tag: "ArendeMottaget", arende: arende(7), individ: individ(7) },
  ]).arenden.values(),
];
const medDagar = (ett: Arende, mottaget: Dag, avslutat: Dag): Arende =>
  ett._tag === "AvslutatArende"
    ? { ...ett, mottaget, avslutat }
    : ett._tag === "MottagetArende"
      ? { ...ett, mottaget }
      : ett;

/** Få dagar, så att de ofta är samma; avslutet kan komma före mottagandet. */
const nagonDag = fc
  .integer({ min: 0, max: 12 })
  .map((n) => laggTillDagar(sakerDag("2024-02-25"), n));
const nagotArende = fc
  .tuple(fc.constantFrom(...mallar), nagonDag, nagonDag)
  .map((delar) => medDagar(...delar));

const naivt = (arenden: ReadonlyArray<Arende>, dag: Dag): number =>
  arenden.filter(
    (ett) =>
      "mottaget" in ett &&
      ett.arendetyp === "samplanering" &&
      ett.mottaget <= dag &&
      !("avslutat" in ett && ett.avslutat <= dag),
  ).length;

describe("pågående ärenden en dag", () => {
  it("mallarna är ärenden i alla de lägen som räkningen skiljer på", () => {
    expect(mallar.map(({ _tag }) => _tag)).toEqual([
      "AktualiseratArende",
      ...["MottagetArende", "MottagetArende", "AvslutatArende", "AvslutatArende"],
      ...["AvskrivetArende", "OkantArende"],
    ]);
  });
  it("lag: lika många som när varje ärende prövas för sig", () => {
    fc.assert(
      fc.property(
        fc.array(nagotArende, { maxLength: 40 }),
        fc.array(nagonDag, { minLength: 1 }),
        (arenden, dagar) => {
          const pagar = pagaende(arenden);
          expect(dagar.map(pagar)).toEqual(dagar.map((dag) => naivt(arenden, dag)));
        },
      ),
    );
  });
});
