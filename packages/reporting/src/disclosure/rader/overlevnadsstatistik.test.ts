import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { skydda } from "../skydda.ts";
import { oppna } from "../Utgava.ts";
import { AR, antal, rad, T1 } from "./radprov.ts";

const GRANSER = [92, 183, 274, 366, 548, 731, 914, 1096];

type Antal = ReadonlyArray<number>;

/** Livslängdstabellen av antalen i spannen, för båda utgångarna. */
const tabellen = (avslutade: Antal, pagaende: Antal): ReadonlyArray<Resultatrad> => {
  const egen = { nyckeltal: "arendetid_kvar" };
  const summan = (spann: Antal, nr: number): number =>
    spann.slice(0, nr).reduce((summa, ett) => summa + ett, 0);
  return [
    rad({}, antal(summan([...avslutade, ...pagaende], 18)), egen),
    ...Object.entries({ avslutat: avslutade, pagar: pagaende }).flatMap(([utgang, spann]) => [
      rad({ utgang }, antal(summan(spann, 9)), egen),
      ...GRANSER.map((grans, nr) =>
        rad({ fore: String(grans), utgang }, antal(summan(spann, nr + 1)), egen),
      ),
    ]),
  ];
};

/** Sex, två och tolv avslutade i de tre första spannen: gränsen vid 92 dagar döljs. Av tjugo avslutade och trettio i allt. */
const LITET = tabellen([6, 2, 12, 0, 0, 0, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 0]);
const STORT = tabellen([6, 6, 8, 0, 0, 0, 0, 0, 0], [10, 0, 0, 0, 0, 0, 0, 0, 0]);

const statistik = (nyckeltal: string, varde: number, av: number, slag = "median", period = AR) =>
  rad(
    { statistik: slag },
    { _tag: "Varde", varde, antal: av, individer: av },
    { nyckeltal, period },
  );

const slaget = async (tabell: ReadonlyArray<Resultatrad>, ett: Resultatrad) =>
  oppna(await skydda([...tabell, ett])).find(({ grupp }) => "statistik" in grupp)?.cell._tag;

describe("statistik bredvid en livslängdstabell", () => {
  it("en median bredvid en dold gräns döljs; visas gränserna runt den visas den", async () => {
    expect(await slaget(LITET, statistik("arendetid_alla", 4, 30))).toBe("Dold");
    expect(await slaget(STORT, statistik("arendetid_alla", 4, 30))).toBe("Visad");
    expect(await slaget(LITET, statistik("arendetid_alla", 10.5, 30))).toBe("Visad");
  });

  it("kvartiler och medel av just de avslutade likaså, men inte av andra ärenden", async () => {
    expect(await slaget(LITET, statistik("arendetid", 4, 20, "nedre_kvartil"))).toBe("Dold");
    expect(await slaget(LITET, statistik("arendetid", 4, 20, "medel"))).toBe("Dold");
    expect(await slaget(STORT, statistik("arendetid", 4, 20, "medel"))).toBe("Visad");
    expect(await slaget(LITET, statistik("arendetid", 4, 14, "nedre_kvartil"))).toBe("Visad");
    expect(await slaget(LITET, statistik("arendetid", 4, 20, "median", T1))).toBe("Visad");
    expect(await slaget(LITET, statistik("vantetid_beslut", 120, 30))).toBe("Visad");
  });

  it("ett avrundat värde på gränsen ligger i båda spannen", async () => {
    const dolda = oppna(await skydda(LITET)).filter(({ cell }) => cell._tag === "Dold");
    expect(new Set(dolda.map(({ grupp }) => grupp["fore"]))).toEqual(new Set(["92"]));
    // 6,0 månader är 181–184 dagar: kan vara före gränsen 183, där det dolda är. 6,1 är efter den.
    expect(await slaget(LITET, statistik("arendetid_alla", 6, 30))).toBe("Dold");
    expect(await slaget(LITET, statistik("arendetid_alla", 6.1, 30))).toBe("Visad");
  });
});
