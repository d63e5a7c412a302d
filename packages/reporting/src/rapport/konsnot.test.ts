import { sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { internBruk, skydda } from "../disclosure/skydda.ts";
import { oppna } from "../disclosure/Utgava.ts";
import { renderMarkdown } from "../render/index.ts";
import { byggRapport } from "./bygg.ts";
import type { Mall } from "./Mall.ts";

const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
type Antal = Readonly<Record<string, number>>;

const raderFor = (nyckeltal: string, dimension: string, antal: Antal) => {
  const av = Object.values(antal).reduce((summa, n) => summa + n, 0);
  const rad = (grupp: Resultatrad["grupp"], n: number): Resultatrad => ({
    nyckeltal,
    enhet: "arende",
    period,
    fonster: "enskild",
    grupp,
    utfall: { _tag: "Antal", antal: n, av, individer: n },
  });
  return [rad({}, av), ...Object.entries(antal).map(([kod, n]) => rad({ [dimension]: kod }, n))];
};
const rapport = async (
  antal: Antal,
  {
    nyckeltal = "deltagare",
    dimension = "kon",
    skydd = skydda as typeof skydda | typeof internBruk,
  } = {},
) => {
  const mall: Mall = {
    id: "m",
    version: 1,
    filnamn: "m",
    titel: { sv: "M", en: "M" },
    avsnitt: [
      {
        id: "a",
        rubrik: { sv: "A", en: "A" },
        block: [{ _tag: "Grupptabell", nyckeltal, dimension }],
      },
    ],
  };
  return byggRapport(mall, await skydd(raderFor(nyckeltal, dimension, antal)), {
    forbund: { id: "f", namn: "F" },
    period,
    fonster: "enskild",
    nyckeltal: katalog,
  });
};
/** Domen i noten: "jämn", "inte jämn" eller ingen. */
const dom = async (...argument: Parameters<typeof rapport>) => {
  const [block] = oppna(await rapport(...argument)).avsnitt[0]?.innehall ?? [];
  const noter = block?._tag === "Tabell" ? block.noter.map(({ sv }) => sv).join(" ") : "";
  return /Könsfördelningen är (inte jämn|jämn)/u.exec(noter)?.[1];
};

describe("noten om könsfördelningen", () => {
  it("40–60 procent av dem vars kön är känt, båda gränserna med", async () => {
    expect(
      await Promise.all([
        dom({ kvinna: 40, man: 60 }),
        dom({ kvinna: 39, man: 61 }),
        dom({ kvinna: 21, man: 30, okant: 49 }),
        dom({ man: 9 }),
      ]),
    ).toEqual(["jämn", "inte jämn", "jämn", "inte jämn"]);
  });
  it("säger på båda språken att de okända står utanför nämnaren", async () => {
    const jamn = await rapport({ kvinna: 9, man: 9 });
    expect(renderMarkdown(jamn)).toContain("de med okänt kön står utanför nämnaren");
    expect(renderMarkdown(jamn, "en")).toContain("the unknowns are outside the denominator");
  });
  it("saknas när något antal är dolt eller ingen har känt kön", async () => {
    expect(await dom({ kvinna: 40, man: 3 })).toBe(undefined);
    expect(await dom({ kvinna: 40, man: 40, okant: 2 })).toBe(undefined);
    expect(await dom({ okant: 9 })).toBe(undefined);
    expect(await dom({})).toBe(undefined);
    expect(await dom({ kvinna: 40, man: 3 }, { skydd: internBruk })).toBe("inte jämn");
  });
  it("gäller bara individer och ärenden, och bara kön för sig", async () => {
    expect(await dom({ kvinna: 9, man: 9 }, { nyckeltal: "aktualiseringar" })).toBe("jämn");
    expect(await dom({ kvinna: 9, man: 9 }, { nyckeltal: "insatser" })).toBe(undefined);
    expect(await dom({ kvinna: 9, man: 9 }, { dimension: "aldersgrupp" })).toBe(undefined);
  });
});
