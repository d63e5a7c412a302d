import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  antalI,
  type Histogram,
  histogram,
  kvantil,
  laggVarde,
  overlevnadsmedian,
  slaIhopHistogram,
  staplar,
  summaI,
} from "./histogram.ts";

const av = (varden: ReadonlyArray<number>): Histogram => {
  const h = histogram();
  for (const varde of varden) laggVarde(h, varde);
  return h;
};
/** Små tal, stora, negativa, delar; och många lika. */
const nagotVarde = fc.oneof(
  fc.integer({ min: 0, max: 8 }),
  fc.integer({ min: -20_000, max: 40_000 }),
  fc.integer({ min: 16_380, max: 16_390 }),
  fc.integer({ min: -40, max: 40 }).map((n) => n / 8),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const nagraVarden = fc.array(nagotVarde, { maxLength: 60 });
const iOrdning = (varden: ReadonlyArray<number>) => varden.toSorted((a, b) => a - b);

describe("histogrammet, lagar", () => {
  it("staplarna är de sorterade värdena, var och en med sitt antal", () => {
    fc.assert(
      fc.property(nagraVarden, (varden) => {
        const ut = staplar(av(varden)).flatMap(([varde, antal]) => Array(antal).fill(varde));
        expect(ut).toEqual(iOrdning(varden).map((varde) => (varde === 0 ? 0 : varde)));
        expect(antalI(av(varden))).toBe(varden.length);
      }),
    );
  });
  it("delat hur som helst och ihopslaget i vilken ordning som helst är det samma, till sista decimalen", () => {
    fc.assert(
      fc.property(fc.array(nagraVarden, { maxLength: 5 }), (bitar) => {
        const alla = av(bitar.flat());
        const fram = bitar.map(av).reduce(slaIhopHistogram, histogram());
        const bak = bitar.map(av).reduceRight((a, b) => slaIhopHistogram(b, a), histogram());
        for (const h of [fram, bak]) {
          expect(staplar(h)).toEqual(staplar(alla));
          expect(summaI(h)).toBe(summaI(alla));
          expect(kvantil(h, 0.75)).toBe(kvantil(alla, 0.75));
        }
      }),
    );
  });
  it("slår ihop utan att skriva i någon av dem", () => {
    fc.assert(
      fc.property(nagraVarden, nagraVarden, (a, b) => {
        const [ha, hb] = [av(a), av(b)];
        slaIhopHistogram(ha, hb);
        expect([staplar(ha), staplar(hb)]).toEqual([staplar(av(a)), staplar(av(b))]);
      }),
    );
  });
});

/** Kvantil typ 7, direkt på de sorterade värdena. */
const sorterad = (varden: ReadonlyArray<number>, andel: number): number | undefined => {
  const ordnade = iOrdning(varden);
  const plats = (ordnade.length - 1) * andel;
  const [under, over] = [ordnade[Math.floor(plats)], ordnade[Math.ceil(plats)]];
  if (under === undefined || over === undefined) return undefined;
  return under + (over - under) * (plats - Math.floor(plats));
};

describe("kvantilen, lagar", () => {
  const nagonAndel = fc.oneof(
    fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  it("är den sorterade listans, med linjär interpolation", () => {
    fc.assert(
      fc.property(nagraVarden, nagonAndel, (varden, andel) => {
        const svar = kvantil(av(varden), andel);
        const facit = sorterad(varden, andel);
        if (facit === undefined) expect(svar).toBeUndefined();
        else expect(svar).toBe(facit === 0 ? 0 : facit);
      }),
    );
  });
  it("växer med andelen och ligger mellan det minsta och det största", () => {
    fc.assert(
      fc.property(nagraVarden, nagonAndel, nagonAndel, (varden, p, q) => {
        fc.pre(varden.length > 0);
        const h = av(varden);
        const [lag = 0, hog = 0] = [Math.min(p, q), Math.max(p, q)].map((ett) => kvantil(h, ett));
        const spelrum = 1e-9 * Math.max(1, Math.abs(hog));
        expect(lag).toBeLessThanOrEqual(hog + spelrum);
        expect(Math.min(...varden)).toBeLessThanOrEqual(lag + spelrum);
        expect(hog).toBeLessThanOrEqual(Math.max(...varden) + spelrum);
      }),
    );
  });
});

type Tid = { readonly tid: number; readonly slut: boolean };
/**
 * Kaplan–Meiers median räknad om från början, med bråk i heltal: efter varje tid då någon slutar multipliceras det som är
 * kvar med (under risk − slutade) / under risk.
 */
const omraknad = (tider: ReadonlyArray<Tid>): number | undefined => {
  let [taljare, namnare] = [1n, 1n];
  for (const nu of iOrdning([...new Set(tider.map(({ tid }) => tid))])) {
    const underRisk = tider.filter(({ tid }) => tid >= nu).length;
    const slutade = tider.filter(({ tid, slut }) => tid === nu && slut).length;
    taljare *= BigInt(underRisk - slutade);
    namnare *= BigInt(underRisk);
    if (slutade > 0 && 2n * taljare <= namnare) return nu;
  }
  return undefined;
};

describe("överlevnadsmedianen, lagar", () => {
  const nagonTid: fc.Arbitrary<Tid> = fc.record({
    tid: fc.integer({ min: 0, max: 30 }),
    slut: fc.boolean(),
  });
  const nagraTider = fc.array(nagonTid, { maxLength: 40 });
  const median = (tider: ReadonlyArray<Tid>) =>
    overlevnadsmedian(
      av(tider.filter(({ slut }) => slut).map(({ tid }) => tid)),
      av(tider.filter(({ slut }) => !slut).map(({ tid }) => tid)),
    );
  it("är den omräknade", () => {
    fc.assert(
      fc.property(nagraTider, (tider) => {
        expect(median(tider)).toBe(omraknad(tider));
      }),
      { numRuns: 500 },
    );
  });
  it("är utan bortfall det första värdet som minst hälften inte lever längre än", () => {
    fc.assert(
      fc.property(nagraTider, (tider) => {
        fc.pre(tider.length > 0);
        const alla = tider.map(({ tid }) => ({ tid, slut: true }));
        const ordnade = iOrdning(alla.map(({ tid }) => tid));
        expect(median(alla)).toBe(ordnade[Math.ceil(ordnade.length / 2) - 1]);
      }),
    );
  });
  it("blir aldrig kortare av att några pågår längre än alla andra", () => {
    fc.assert(
      fc.property(nagraTider, fc.integer({ min: 1, max: 10 }), (tider, fler) => {
        const fore = median(tider);
        const efter = median([...tider, ...Array(fler).fill({ tid: 99, slut: false })]);
        if (fore === undefined) expect(efter).toBeUndefined();
        else expect(efter ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(fore);
      }),
    );
  });
});
