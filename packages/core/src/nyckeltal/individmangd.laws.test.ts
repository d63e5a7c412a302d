import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pseudonym } from "../individ/index.ts";
import { individ } from "../testing/fakta.ts";
import {
  antalIndivider,
  fa,
  type Individmangd,
  MANGA,
  sattBit,
  slaIhopIndivider,
} from "./individmangd.ts";

const vilka = (numren: ReadonlyArray<number>) => numren.map(individ);
/** Mängden som bitar över registret; den som inte står i det är inte med. */
const alla = (register: ReadonlyArray<Pseudonym>, numren: ReadonlyArray<number>): Individmangd => {
  const bitar = new Uint32Array((register.length + 31) >>> 5);
  const med = new Set(vilka(numren));
  register.forEach((en, i) => {
    if (med.has(en)) sattBit(bitar, i);
  });
  return { _tag: "Alla", bitar, register };
};
/** Vilka som är med, utan att fråga modulen som prövas. */
const medlemmar = (mangd: Individmangd): ReadonlySet<Pseudonym> =>
  mangd._tag === "Fa"
    ? mangd.vilka
    : new Set(
        mangd.register.filter((_, i) => (((mangd.bitar[i >>> 5] ?? 0) >>> (i & 31)) & 1) === 1),
      );

const nagra = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 80 });
const nagraFa = fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { maxLength: 16 });
/** Ett register som har åtminstone de numren, i någon ordning. */
const registerMed = (numren: ReadonlyArray<number>) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 99 })
    .chain((fler) =>
      fc.shuffledSubarray([...new Set([...numren, ...fler])], {
        minLength: new Set([...numren, ...fler]).size,
      }),
    )
    .map(vilka);
const nagonMangd = nagra.chain((numren) =>
  registerMed(numren).map((register) => ({ numren, mangd: alla(register, numren) })),
);
const union = (...listor: ReadonlyArray<ReadonlyArray<number>>) => new Set(vilka(listor.flat()));

describe("individmängder som bitar, lagar", () => {
  it("antalet är antalet olika, också i den trettioandra biten", () => {
    fc.assert(
      fc.property(nagonMangd, ({ numren, mangd }) => {
        expect(antalIndivider(mangd)).toBe(numren.length);
        expect(medlemmar(mangd)).toEqual(union(numren));
      }),
    );
    const hela = Array.from({ length: 64 }, (_, i) => i);
    expect(antalIndivider(alla(vilka(hela), hela))).toBe(64);
    expect(antalIndivider(alla(vilka(hela), [31, 63]))).toBe(2);
  });
  it("unionen av samma register: kommutativ, associativ, idempotent, med den tomma som etta", () => {
    const tre = fc
      .tuple(nagra, nagra, nagra)
      .chain((listor) => registerMed(listor.flat()).map((register) => ({ listor, register })));
    fc.assert(
      fc.property(tre, ({ listor: [a, b, c], register }) => {
        const [ma, mb, mc] = [alla(register, a), alla(register, b), alla(register, c)] as const;
        const tom = alla(register, []);
        const ab = slaIhopIndivider(ma, mb);
        expect(medlemmar(ab)).toEqual(union(a, b));
        expect(medlemmar(slaIhopIndivider(mb, ma))).toEqual(union(a, b));
        expect(medlemmar(slaIhopIndivider(ab, mc))).toEqual(
          medlemmar(slaIhopIndivider(ma, slaIhopIndivider(mb, mc))),
        );
        expect(medlemmar(slaIhopIndivider(ma, ma))).toEqual(union(a));
        expect(medlemmar(slaIhopIndivider(ma, tom))).toEqual(union(a));
        // De som gick in är orörda.
        expect([medlemmar(ma), medlemmar(mb)]).toEqual([union(a), union(b)]);
      }),
    );
  });
  it("unionen av olika register är samma individer, vilket nummer de än har i vart och ett", () => {
    fc.assert(
      fc.property(nagonMangd, nagonMangd, nagonMangd, (a, b, c) => {
        const ab = slaIhopIndivider(a.mangd, b.mangd);
        expect(medlemmar(ab)).toEqual(union(a.numren, b.numren));
        expect(antalIndivider(ab)).toBe(union(a.numren, b.numren).size);
        expect(medlemmar(slaIhopIndivider(c.mangd, ab))).toEqual(
          union(a.numren, b.numren, c.numren),
        );
        expect(antalIndivider(slaIhopIndivider(b.mangd, a.mangd))).toBe(antalIndivider(ab));
      }),
    );
  });
  it("ett längre register och en kortare bitvektor är samma sak som nollor på slutet", () => {
    const register = vilka(Array.from({ length: 70 }, (_, i) => i));
    const hel = alla(register, [0, 69]);
    const kort: Individmangd = { _tag: "Alla", bitar: new Uint32Array([2]), register };
    for (const mangd of [slaIhopIndivider(hel, kort), slaIhopIndivider(kort, hel)])
      expect(medlemmar(mangd)).toEqual(union([0, 1, 69]));
  });
});

describe("fåmängder, lagar", () => {
  it("under taket är unionen de som är med", () => {
    fc.assert(
      fc.property(nagraFa, nagraFa, (a, b) => {
        const ab = slaIhopIndivider(fa(vilka(a)), fa(vilka(b)));
        expect(medlemmar(ab)).toEqual(union(a, b));
        expect(antalIndivider(ab)).toBe(union(a, b).size);
      }),
    );
  });
  it("över taket är antalet alltid taket, i vilken ordning de än slås ihop", () => {
    fc.assert(
      fc.property(fc.array(nagra, { maxLength: 6 }), (listor) => {
        const vantat = Math.min(MANGA, union(...listor).size);
        const mangder = listor.map((lista) => fa(vilka(lista)));
        const fram = mangder.reduce<Individmangd>(slaIhopIndivider, fa([]));
        const bak = mangder.reduceRight<Individmangd>((x, y) => slaIhopIndivider(y, x), fa([]));
        expect([antalIndivider(fram), antalIndivider(bak)]).toEqual([vantat, vantat]);
        // Det som minns är några av dem som var med.
        for (const en of medlemmar(fram)) expect(union(...listor).has(en)).toBe(true);
      }),
    );
  });
  it("taket nås precis, och inte förr", () => {
    const forsta = (antal: number) => fa(vilka(Array.from({ length: antal }, (_, i) => i)));
    expect([MANGA - 1, MANGA, MANGA + 1].map((antal) => antalIndivider(forsta(antal)))).toEqual([
      ...[MANGA - 1, MANGA, MANGA],
    ]);
  });
});
