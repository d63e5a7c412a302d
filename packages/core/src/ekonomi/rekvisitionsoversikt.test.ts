import { describe, expect, it } from "vitest";
import { krokoms, medel, period, rekvisition } from "../testing/ekonomiprov.ts";
import { type Rekvisitionsfynd, rekvisitionsfyndtitlar, rekvisitionsoversikt } from "./index.ts";

const fynd = (...[rekvisitioner, av]: Parameters<typeof rekvisitionsoversikt>) =>
  rekvisitionsoversikt(rekvisitioner, av).fynd;
const slag = (fynden: ReadonlyArray<Rekvisitionsfynd>) => fynden.map(({ _tag }) => _tag);

describe("Krokoms rekvisitioner", () => {
  const oversikt = rekvisitionsoversikt(krokoms, []);

  it("femton rader, sammanlagt 3 386 453 kronor", () => {
    expect(oversikt.rader).toHaveLength(15);
    expect(oversikt.sammanlagt).toEqual({
      rekvirerat: 338_645_300,
      beviljat: "saknas",
      kvar: "saknas",
    });
    expect(oversikt.rader.at(-1)?.sammanlagt.rekvirerat).toBe(338_645_300);
    expect(oversikt.medfinansiering).toBe("saknas");
  });

  it("löpande i strömmen och sammanlagt", () => {
    const [, andra] = oversikt.rader;
    expect(andra).toMatchObject({
      strom: "hela",
      period: period("2020-H1"),
      belopp: 29_029_000,
      iStrommen: { rekvirerat: 43_105_000 },
    });
    expect(oversikt.strommar.map(({ strom, rekvirerat }) => [strom, rekvirerat])).toEqual([
      ["hela", 218_545_300],
      ["ips-coach", 32_500_000],
      ["samcoach", 24_500_000],
      ["samordnare", 63_100_000],
    ]);
  });

  it("utan kända medel är allt annat än summorna okänt, och inget fynd påstås", () => {
    expect(oversikt.fynd).toEqual([]);
    expect(oversikt.rader.every(({ sammanlagt }) => sammanlagt.kvar === "saknas")).toBe(true);
  });

  it("hela 2021 rekvirerades på hösten; när årets medel är kända syns det, och att 2022 kompenserar", () => {
    // Medlen för 2022 är antagna: två halvår om 347 000 och tillägget 64 500 för programtrohetsmätningen.
    const kanda = [
      medel("2021", 648_000),
      medel("2022", 694_000),
      medel("2022-H2", 64_500, "hela", "tillagg"),
    ];
    const [over, kompenserar, ...resten] = fynd(krokoms, kanda);
    expect(over).toEqual({
      _tag: "OverBeviljat",
      pott: { _tag: "Alla" },
      period: period("2021"),
      beviljat: 64_800_000,
      rekvirerat: 97_769_200,
      over: 32_969_200,
      rekvisition: krokoms[4]?.id,
    });
    expect(kompenserar).toEqual({
      _tag: "Kompenserar",
      pott: { _tag: "Alla" },
      period: period("2022"),
      kompenserat: 32_969_200,
      aterstar: 0,
    });
    // De andra elva har inga kända medel; och det hela är mer än de medel som är kända.
    expect(slag(resten)).toEqual([...Array.from({ length: 11 }, () => "EjProvad"), "OverTotalt"]);
  });

  it("3 040 000 söktes, 3 386 453 rekvirerades", () => {
    const { sammanlagt, fynd: fynden } = rekvisitionsoversikt(krokoms, [
      medel("2019-10..2024-09", 3_040_000),
    ]);
    expect(sammanlagt.kvar).toBe(-34_645_300);
    expect(slag(fynden)).toEqual(["OverBeviljat", "OverTotalt"]);
    expect(fynden.at(-1)).toMatchObject({ over: 34_645_300 });
  });
});

describe("kvar", () => {
  it("räknas mot det som beviljats hittills, utan medfinansieringen", () => {
    const { rader, medfinansiering, strommar } = rekvisitionsoversikt(
      [rekvisition("2024-H1", 40, "samcoach"), rekvisition("2025-H1", 30, "samcoach")],
      [
        medel("2024", 50, "samcoach"),
        medel("2025", 60, "samcoach", "tillagg"),
        medel("2024", 900, "samcoach", "medfinansiering"),
      ],
    );
    expect(rader.map(({ iStrommen }) => iStrommen.kvar)).toEqual([1000, 4000]);
    expect(rader.map(({ sammanlagt }) => sammanlagt.kvar)).toEqual([1000, 4000]);
    expect(strommar).toEqual([
      { strom: "samcoach", rekvirerat: 7000, beviljat: 11_000, kvar: 4000 },
    ]);
    expect(medfinansiering).toBe(90_000);
  });

  it("sammanlagt saknas så snart en ström inte har kända medel, om inte hela insatsen har", () => {
    const tva = [rekvisition("2024", 10, "samcoach"), rekvisition("2025", 10, "samordnare")];
    const kvar = (...av: Parameters<typeof rekvisitionsoversikt>[1]) =>
      rekvisitionsoversikt(tva, av).rader.map(({ sammanlagt }) => sammanlagt.kvar);
    expect(kvar(medel("2024", 100, "samcoach"))).toEqual([9000, "saknas"]);
    expect(kvar(medel("2024", 100))).toEqual([9000, 8000]);
  });
});

describe("fynd", () => {
  const tva = rekvisition("2024-H1", 10, "samcoach");

  it("samma ström och samma dagar är en dubbel rekvisition, också när bara en månad är gemensam", () => {
    expect(fynd([tva, rekvisition("2024-06..2024-12", 10, "samcoach")], [])).toEqual([
      {
        _tag: "DubbelRekvisition",
        strom: "samcoach",
        rekvisition: "test:r-2024-06..2024-12-samcoach-1:x:1",
        tidigare: "test:r-2024-H1-samcoach-1:x:1",
        gemensamt: period("2024-06"),
      },
    ]);
    expect(fynd([tva, rekvisition("2024-H2", 10, "samcoach")], [])).toEqual([]);
    expect(fynd([tva, rekvisition("2024-H1", 10, "samordnare")], [])).toEqual([]);
  });

  it("hela insatsen och en ström för samma dagar är kanske dubbelt; en återbetalning är det aldrig", () => {
    const hela = rekvisition("2024", 10);
    expect(fynd([tva, hela], [])).toMatchObject([
      { _tag: "MojligDubbelRekvisition", strom: "samcoach", rekvisition: hela.id },
    ]);
    expect(fynd([tva, rekvisition("2024-H1", -10, "samcoach")], [])).toEqual([]);
  });

  it("en rekvisition över medlens gräns delas inte: den räknas upp, och perioden prövas inte", () => {
    const over = rekvisition("2024-10..2025-03", 900, "samcoach");
    expect(
      fynd([tva, over], [medel("2024", 5, "samcoach"), medel("2025", 1000, "samcoach")]),
    ).toEqual([{ _tag: "EjProvad", rekvisition: over.id, skal: "over_grans" }]);
  });

  it("återbetalat inom perioden är inte över; det som blev över för gott pekas ut", () => {
    const [forsta, andra] = [rekvisition("2024-Q1", 80), rekvisition("2024-Q2", 50)];
    const ater = rekvisition("2024-Q3", -40);
    expect(fynd([forsta, andra, ater], [medel("2024", 100)])).toEqual([]);
    const sista = rekvisition("2024-Q4", 20);
    expect(fynd([forsta, andra, ater, sista], [medel("2024", 100)])).toMatchObject([
      { _tag: "OverBeviljat", rekvisition: sista.id, over: 1000 },
      { _tag: "OverTotalt" },
    ]);
  });

  it("ett år som inte är färdigrekvirerat kompenserar inget", () => {
    const forst = [rekvisition("2024", 150), rekvisition("2025-H1", 20)];
    const kanda = [medel("2024", 100), medel("2025", 100)];
    expect(slag(fynd(forst, kanda))).toEqual(["OverBeviljat"]);
    expect(fynd([...forst, rekvisition("2025-H2", 50)], kanda).at(-2)).toMatchObject({
      _tag: "Kompenserar",
      kompenserat: 3000,
      aterstar: 2000,
    });
  });

  it("varje slag har en mening på båda språken", () => {
    for (const { sv, en } of Object.values(rekvisitionsfyndtitlar)) {
      expect([sv, en].every((mening) => mening.endsWith("."))).toBe(true);
    }
  });
});
