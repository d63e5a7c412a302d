import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { exempelarende, INDIVID, provpseudonym } from "../testing/arendeexempel.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { arendeavtryck } from "./avtryck.ts";

const avtryck = (arende: Samordningsarende): string => arendeavtryck(arende, INDIVID);

/** Ärendet med ett av sina värden ändrat, för varje värde i det. */
function* andringar(varde: unknown): Generator<unknown> {
  if (typeof varde === "string") yield `${varde}x`;
  else if (typeof varde === "number") yield varde + 1;
  else if (typeof varde === "boolean") yield !varde;
  else if (Array.isArray(varde)) {
    if (varde.length > 0) yield [...varde, varde[0]];
    for (const [i, inre] of varde.entries()) {
      for (const ny of andringar(inre)) yield varde.with(i, ny);
    }
  } else if (typeof varde === "object" && varde !== null) {
    for (const [nyckel, inre] of Object.entries(varde)) {
      for (const ny of andringar(inre)) yield { ...varde, [nyckel]: ny };
    }
  }
}

describe("avtrycket", () => {
  it("är detsamma för samma ärende, hur fälten än är ordnade", () => {
    const bakvant = (varde: unknown): unknown =>
      Array.isArray(varde)
        ? varde.map(bakvant)
        : typeof varde === "object" && varde !== null
          ? Object.fromEntries(
              Object.entries(varde)
                .reverse()
                .map(([nyckel, inre]) => [nyckel, bakvant(inre)]),
            )
          : varde;
    fc.assert(
      fc.property(godtyckligtSamordningsarende, (arende) => {
        expect(avtryck(Object.assign({}, arende, bakvant(arende)))).toBe(avtryck(arende));
      }),
    );
  });
  it("ändras av varje ändrat värde utom numret", () => {
    fc.assert(
      fc.property(godtyckligtSamordningsarende, (arende) => {
        const fore = avtryck(arende);
        const { nummer } = arende.individ.identitet;
        for (const andrat of andringar({
          ...arende,
          individ: { ...arende.individ, identitet: 1 },
        })) {
          const individ = Object.assign({}, arende.individ, Reflect.get(Object(andrat), "individ"));
          const helt = Object.assign({}, arende, andrat, { individ });
          const identitet = individ.identitet === 1 ? arende.individ.identitet : undefined;
          if (identitet === undefined) continue;
          expect(avtryck({ ...helt, individ: { ...individ, identitet } })).not.toBe(fore);
        }
        expect(
          avtryck({
            ...arende,
            individ: {
              ...arende.individ,
              identitet: { ...arende.individ.identitet, nummer: `${nummer}x` },
            },
          }),
        ).toBe(fore);
      }),
      { numRuns: 30 },
    );
  });
  it("en annan pseudonym ger ett annat avtryck; sexton hexadecimala tecken", () => {
    const ett = avtryck(exempelarende);
    expect(ett).toMatch(/^[0-9a-f]{16}$/u);
    expect(arendeavtryck(exempelarende, provpseudonym("annan"))).not.toBe(ett);
  });
});
