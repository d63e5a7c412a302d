import { type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Rakneutfall, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { skydda } from "../skydda.ts";
import { oppna } from "../Utgava.ts";
import { publiceringAv } from "./publiceringAv.ts";

const ar = (nummer: number): Period => ({
  fran: sakerDag(`${nummer}-01-01`),
  till: sakerDag(`${nummer}-12-31`),
});
const rad = (
  nyckeltal: string,
  antal: number,
  grupp: Resultatrad["grupp"] = {},
  period = ar(2025),
): Resultatrad => ({
  nyckeltal,
  enhet: "arende",
  period,
  fonster: "enskild",
  grupp,
  utfall: { _tag: "Antal", antal, av: 100, individer: antal },
});
const andel = (definition: string, taljare: number, namnare: number): Resultatrad => {
  const utfall: Rakneutfall = {
    _tag: "Andel",
    taljare,
    namnare,
    individerTaljare: taljare,
    individerResten: namnare - taljare,
  };
  return { ...rad("sjalvforsorjande", 0, { definition }), utfall };
};
const likheter = (
  rader: ReadonlyArray<Resultatrad>,
  bakgrund: ReadonlyArray<Resultatrad> = [],
): ReadonlyArray<string> => {
  const val = { id: "p", nyckeltal: katalog, kohorter: [], utgivnaKoder: new Map(), bakgrund };
  const namn = (plats: {
    readonly matt: string;
    readonly grupp: Readonly<Record<string, string>>;
  }) => [plats.matt, ...Object.values(plats.grupp)].join(" ");
  return (publiceringAv(rader, val).publicering.likheter ?? []).map(
    ({ vanster, hoger }) => `${vanster.map(namn).join(" + ")} = ${hoger.map(namn).join(" + ")}`,
  );
};
const P = "2025-01-01..2025-12-31";

describe("likheter mellan nyckeltal", () => {
  const forsorjning = [
    rad("forsorjning_slut", 20),
    rad("forsorjning_slut", 8, { forsorjning: "lon" }),
    rad("forsorjning_slut", 2, { forsorjning: "lon+sjukersattning" }),
    rad("forsorjning_slut", 10, { forsorjning: "forsorjningsstod" }),
  ];

  it("en definition är summan av försörjningens koder", () => {
    expect(likheter([...forsorjning, andel("arbete_eller_sjukersattning", 10, 20)])).toEqual([
      `avslutade ${P} ja = avslutade ${P} lon + avslutade ${P} lon+sjukersattning`,
    ]);
  });

  it("också när den ser på försörjningens grupp", () => {
    expect(likheter([...forsorjning, andel("egen_forsorjning", 8, 20)])).toEqual([
      `avslutade ${P} ja = avslutade ${P} lon`,
    ]);
  });

  it("en definition över något annat ger ingen, inte heller en summa som inte stämmer", () => {
    expect(likheter([...forsorjning, andel("arbete_eller_studier", 9, 20)])).toEqual([]);
    expect(likheter([...forsorjning, andel("arbete_eller_sjukersattning", 9, 20)])).toEqual([]);
  });

  it("in + nya = avslutade + ut", () => {
    const flode = { ingaende: 5, mottagna: 12, avslutade: 7, pagaende: 10 };
    expect(likheter(Object.entries(flode).map(([id, antal]) => rad(id, antal)))).toContain(
      `ingaende ${P} + mottagna ${P} = avslutade ${P} + pagaende ${P}`,
    );
  });

  it("de som pågår när året slutar är de som pågår när nästa börjar, också i det som gavs ut då", () => {
    const fore = [rad("pagaende", 9, {}, ar(2024)), rad("pagaende", 6, { kon: "man" }, ar(2024))];
    expect(likheter([rad("ingaende", 9), rad("ingaende", 6, { kon: "man" })], fore)).toEqual([
      `pagaende 2024-01-01..2024-12-31 = ingaende ${P}`,
      `pagaende 2024-01-01..2024-12-31 man = ingaende ${P} man`,
    ]);
  });

  it("det dolda går inte att få som definitionen minus det visade", async () => {
    const rader = [...forsorjning, andel("arbete_eller_sjukersattning", 10, 20)];
    const celler = oppna(await skydda(rader));
    const visad = (nr: number): boolean => celler[nr]?.cell._tag === "Visad";
    expect(visad(2)).toBe(false);
    expect(visad(1) && visad(4)).toBe(false);
  });
});

describe("alla har samma kod", () => {
  it("då är andra koder också dolda: raden ensam säger inte vad alla har", async () => {
    const rader = [
      rad("forsorjning_slut", 12),
      rad("forsorjning_slut", 12, { forsorjning: "lon" }),
    ];
    const dolda = oppna(await skydda(rader)).filter(({ cell }) => cell._tag === "Dold");
    expect(dolda.map(({ grupp }) => grupp["forsorjning"])).toContain("lon");
    expect(dolda.length).toBeGreaterThan(1);
  });
});
