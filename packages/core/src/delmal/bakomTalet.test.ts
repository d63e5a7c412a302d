import { describe, expect, it } from "vitest";
import { type Period, sakerDag } from "../kernel/index.ts";
import type { Grupp, Rakneutfall, Resultatrad } from "../nyckeltal/index.ts";
import { bakomTalet, type Maldel, malord, provaDelmal } from "./index.ts";

const ar = (nummer: number): Period => ({
  fran: sakerDag(`${nummer}-01-01`),
  till: sakerDag(`${nummer}-12-31`),
});
const rad = (grupp: Grupp, utfall: Rakneutfall, period = ar(2025)): Resultatrad => ({
  nyckeltal: "n",
  enhet: "arende",
  period,
  fonster: "enskild",
  grupp,
  utfall,
});
const antal = (n: number, av = 60, individer = n): Rakneutfall => ({
  _tag: "Antal",
  antal: n,
  av,
  individer,
});
const utfallet = (del: Maldel, rader: ReadonlyArray<Resultatrad>) => {
  const titel = { sv: "Mål", en: "Goal" };
  return provaDelmal({ id: "m", titel, period: "2025", delar: [del] }, rader, {
    insatsen: ar(2025),
  }).delar[0];
};
const bakom = (del: Maldel, rader: ReadonlyArray<Resultatrad> = []) =>
  bakomTalet(utfallet(del, rader), ar(2025), rader).map(({ utfall }) => utfall);

const minst = { jamforelse: "minst", mal: 10 } as const;
const matning = { _tag: "Matning", nyckeltal: "n", grupp: {}, vad: "antal", krav: minst } as const;

describe("utfallen bakom ett tal", () => {
  const rader = [
    rad({}, antal(60)),
    rad({ kon: "kvinna" }, antal(21, 60, 19)),
    rad({ kon: "man" }, antal(30, 60, 28)),
    rad({ kon: "okant" }, antal(9, 60, 2)),
  ];
  const andelen = { ...matning, grupp: { kon: "kvinna" }, vad: "andel" } as const;

  it("ett antal bärs av sina rader", () => {
    expect(bakom(matning, rader)).toEqual([antal(60)]);
    expect(bakom({ ...matning, grupp: { kon: ["kvinna", "man"] } }, rader)).toEqual([
      antal(21, 60, 19),
      antal(30, 60, 28),
    ]);
  });
  it("en grupps andel bärs också av sin rest, och av dem som ställts utanför", () => {
    expect(bakom(andelen, rader).at(-1)).toEqual({
      _tag: "Andel",
      taljare: 21,
      namnare: 60,
      individerTaljare: 19,
      individerResten: 28,
    });
    expect(bakom({ ...andelen, utom: { kon: "okant" } }, rader)).toEqual([
      antal(21, 60, 19),
      antal(9, 60, 2),
      { _tag: "Andel", taljare: 21, namnare: 51, individerTaljare: 19, individerResten: 28 },
    ]);
  });
  it("ett tal mot i fjol bärs av båda årens", () => {
    const forra = { ...matning, _tag: "Forra", jamforelse: "fler_an", mot: "i_fjol" } as const;
    const { krav: _, ...del } = forra;
    const ifjol = rad({}, antal(3, 3), ar(2024));
    expect(bakom(del, [...rader, ifjol])).toEqual([antal(60), antal(3, 3)]);
  });
  it("ett heltal lämnat för hand kan vara personer; procent och decimaltal är det inte", () => {
    const lamnat = (utfall: number) => ({ utfall, hanvisning: "rapporten" });
    const uppgift = (utfall: number) =>
      bakom({
        _tag: "Uppgift",
        enhet: { sv: "x", en: "x" },
        krav: minst,
        ...lamnat(utfall),
      });
    expect(uppgift(3)).toEqual([antal(3, 3)]);
    expect(uppgift(3.4)).toEqual([]);
    expect(bakom({ ...matning, annars: lamnat(3) })).toEqual([antal(3, 3)]);
    expect(bakom({ ...andelen, annars: lamnat(3) })).toEqual([]);
  });
  it("det som saknas eller bedöms av människor har inget bakom sig", () => {
    const utsaga = { sv: "Det går bra.", en: "It goes well." };
    expect(bakom(matning)).toEqual([]);
    expect(bakom({ _tag: "Utsaga", utsaga, bedomning: "saknas" })).toEqual([]);
  });
  it("en andel av dagar har inget intervall, och är inte säker eller osäker", () => {
    const dagar = { _tag: "Andel", taljare: 30, namnare: 90, dagar: true } as const;
    const del = { ...matning, vad: "andel" } as const;
    const utfall = utfallet(del, [rad({}, dagar)]);
    expect(utfall).toMatchObject({ status: "uppnatt", utfall: { taljare: 30, namnare: 90 } });
    expect([utfall.utfall, utfall]).not.toContainEqual(
      expect.objectContaining({ intervall: expect.anything() }),
    );
    expect(utfall.sakert).toBe(undefined);
    const { krav: _, ...resten } = del;
    const forra = { ...resten, _tag: "Forra", jamforelse: "lika", mot: "i_fjol" } as const;
    expect(utfallet(forra, [rad({}, dagar), rad({}, dagar, ar(2024))])).toEqual(
      expect.not.objectContaining({ sakert: expect.anything() }),
    );
  });
});

describe("målet i ord", () => {
  it("utan titel och utan utfall", () => {
    expect(malord({ ...matning, titel: { sv: "T", en: "T" }, vad: "andel" })).toEqual({
      sv: "minst 10 %",
      en: "at least 10%",
    });
    const utsaga = { sv: "Det går bra.", en: "It goes well." };
    expect(malord({ _tag: "Utsaga", utsaga, bedomning: "saknas" })).toEqual(utsaga);
  });
});
