/**
 * Lagarna: det som skrivs läses tillbaka, posternas ordning betyder inget, och en fil delad i hela ärenden är samma ärenden.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { antalPoster, lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";
import { skrivFhir } from "./skriv.ts";

const efterId = <Post extends { readonly id: string }>(poster: ReadonlyArray<Post>) =>
  poster.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Normalformen: aktörer, meddelanden och planer står i ordning efter id. */
const normalform = (arende: Samordningsarende): Samordningsarende => ({
  ...arende,
  aktorer: efterId(arende.aktorer),
  meddelanden: efterId(arende.meddelanden),
  planer: efterId(arende.planer),
});

const nyckel = ({ id, individ }: Samordningsarende): string => `${individ.identitet.nummer} ${id}`;
const ordnade = (arenden: ReadonlyArray<Samordningsarende>) =>
  arenden.toSorted((a, b) => (nyckel(a) < nyckel(b) ? -1 : 1));

const arenden = fc.uniqueArray(godtyckligtSamordningsarende, { selector: nyckel, maxLength: 4 });

const blandade = arenden.chain((skrivna) => {
  const { entry, ...bundle } = skrivFhir(skrivna);
  return fc
    .shuffledSubarray(entry, { minLength: entry.length })
    .map((poster) => ({ skrivna, bundle: { ...bundle, entry: poster } }));
});

describe("lasFhir(skrivFhir(x))", () => {
  it("är x i normalform, utan brister, och varje post har fått sin plats", async () => {
    await fc.assert(
      fc.asyncProperty(arenden, async (skrivna) => {
        const bundle = skrivFhir(skrivna);
        const allt = await lasAllt(lasFhir, bundle);
        expect(ordnade(allt.arenden)).toEqual(ordnade(skrivna.map(normalform)));
        expect(allt.koder).toEqual([]);
        expect(antalPoster(allt)).toBe(bundle.entry.length);
      }),
      { numRuns: 300 },
    );
  });

  it("är detsamma i vilken ordning posterna än står, och som NDJSON", async () => {
    await fc.assert(
      fc.asyncProperty(
        blandade,
        fc.integer({ min: 1, max: 999 }),
        async ({ skrivna, bundle }, bit) => {
          const facit = ordnade(skrivna.map(normalform));
          const rader = bundle.entry.map(({ resource }) => `${JSON.stringify(resource)}\r\n`);
          expect(ordnade((await lasAllt(lasFhir, bundle)).arenden)).toEqual(facit);
          const radvis = await lasAllt(lasFhir, rader.join("\n"), { bit });
          if (rader.length > 0) expect(ordnade(radvis.arenden)).toEqual(facit);
        },
      ),
    );
  });

  it("är detsamma när filen delas i en per ärende", async () => {
    await fc.assert(
      fc.asyncProperty(arenden, async (skrivna) => {
        const hel = await lasAllt(lasFhir, skrivFhir(skrivna));
        const delar = await Promise.all(skrivna.map((ett) => lasAllt(lasFhir, skrivFhir([ett]))));
        expect(ordnade(delar.flatMap((del) => del.arenden))).toEqual(ordnade(hel.arenden));
      }),
    );
  });
});
