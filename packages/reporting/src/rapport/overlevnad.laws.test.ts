import { faktumslag, fold } from "@star-finsam/core/faktum";
import { laggTillDagar, sakerDag, text } from "@star-finsam/core/kernel";
import { katalog, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { liv, slump } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import type { Cell } from "../disclosure/Cell.ts";
import { AR } from "../disclosure/rader/radprov.ts";
import { internBruk, type Skyddadtabell, skydda } from "../disclosure/skydda.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { grupperingarI, visarRaden } from "./behov.ts";
import { byggRapport } from "./bygg.ts";
import type { Mall } from "./Mall.ts";
import { provaMall } from "./provaMall.ts";
import type { Diagram, Tabell } from "./Rapport.ts";

const mallMed = (nyckeltal: string): Mall => ({
  id: "kurva",
  version: 1,
  filnamn: "kurva",
  titel: text("Kurva", "Curve"),
  avsnitt: [{ id: "a", rubrik: text("A", "A"), block: [{ _tag: "Overlevnad", nyckeltal }] }],
});
const mall = mallMed("arendetid_kvar");

type Slag = (typeof faktumslag)[number];

const raderna = (fro: number, antal: number, finns: Iterable<Slag> = faktumslag, skyddade = 0) => {
  const nasta = slump(fro);
  const fakta = Array.from({ length: antal }, (_, nummer) => {
    const mottaget = laggTillDagar(sakerDag("2023-06-01"), nasta(900));
    const dagar = 1 + nasta(nasta(2) === 0 ? 250 : 900);
    return liv({
      nummer,
      aktualiserat: mottaget,
      mottaget,
      skyddad: nummer < skyddade,
      ...(nasta(4) > 0 ? { avslutat: laggTillDagar(mottaget, dagar) } : {}),
    });
  }).flat();
  const plan = { nyckeltal: katalog, period: AR, fonster: "enskild" } as const;
  return rakna(
    { ...plan, grupperingar: grupperingarI(mall) },
    underlagAv(fold(fakta), finns),
  ).filter(visarRaden(mall));
};

const blocken = (rader: Renderbar<Skyddadtabell>) => {
  const rapport = oppna(
    byggRapport(mall, rader, {
      forbund: { id: "prov", namn: "Prov" },
      period: AR,
      fonster: "enskild",
      nyckeltal: katalog,
    }),
  );
  const alla = rapport.avsnitt.flatMap(({ innehall }) => innehall);
  const diagram = alla.find((b): b is Diagram => b._tag === "Diagram");
  const tabell = alla.find((b): b is Tabell => b._tag === "Tabell");
  return { diagram, tabell };
};

const talet = (cell: Cell | undefined): number | undefined =>
  cell?._tag === "Visad" ? cell.n : undefined;

/** Andelarna räknade om ur tabellens två första kolumner, rad för rad som visas. */
const omraknade = ({ rader }: Tabell): ReadonlyArray<readonly [string, number]> => {
  const visade = rader.flatMap(({ id, celler: [risk, slutade] }) => {
    const [n, d] = [talet(risk), talet(slutade)];
    return n === undefined || d === undefined ? [] : [{ id, n, d }];
  });
  let andel = 1;
  return visade.map(({ id, n, d }, nr) => {
    const fore = visade[nr - 1];
    if (fore !== undefined) {
      const slutade = d - fore.d;
      const bortfall = fore.n - n - slutade;
      andel *= (fore.n - bortfall / 2 - slutade) / (fore.n - bortfall / 2);
    }
    return [id, andel] as const;
  });
};

const FRON = Array.from({ length: 12 }, (_, nr) => nr + 1);

describe("andelen kvar i rapporten", () => {
  it.each(FRON)("lag: kurvan är den som går att räkna ur de visade antalen (%i)", async (fro) => {
    const { diagram, tabell } = blocken(await skydda(raderna(fro, 60 + 30 * fro)));
    expect(diagram?.slag).toBe("overlevnad");
    expect(diagram?.serier.map(({ id }) => id)).toEqual(["andel", "undre", "ovre"]);
    if (tabell === undefined || diagram === undefined) throw new Error("inget stycke");
    const visade = diagram.kategorier.flatMap(({ id, celler: [andel, undre, ovre] }) => {
      const tal = talet(andel);
      if (tal === undefined) expect([undre?._tag, ovre?._tag]).toEqual(["Dold", "Dold"]);
      else if (tal < 1) {
        expect(talet(undre)).toBeLessThanOrEqual(tal);
        expect(talet(ovre)).toBeGreaterThanOrEqual(tal);
      }
      return tal === undefined ? [] : [[id, tal] as const];
    });
    const vantade = omraknade(tabell);
    expect(visade.map(([id]) => id)).toEqual(vantade.map(([id]) => id));
    visade.forEach(([, tal], nr) => {
      expect(tal).toBeCloseTo(vantade[nr]?.[1] ?? -1, 3);
    });
    for (const { celler } of tabell.rader) {
      const n = talet(celler[0]);
      if (n !== undefined) expect(n).toBeGreaterThanOrEqual(10);
    }
    expect(tabell.rader.at(-1)?.celler[0]?._tag).toBe("Visad");
  });

  it("dolda gränser finns, och kurvan går vidare efter dem", async () => {
    const slagen = await Promise.all(
      FRON.map(async (fro) => {
        const { tabell } = blocken(await skydda(raderna(fro, 30 + 5 * fro)));
        return (tabell?.rader ?? []).map(({ celler }) => celler[0]?._tag);
      }),
    );
    const medDold = slagen.filter((slag) => slag.includes("Dold"));
    expect(medDold.length).toBeGreaterThan(0);
    for (const slag of medDold)
      expect(slag.lastIndexOf("Visad")).toBeGreaterThan(slag.indexOf("Dold"));
  });

  it("internt visas varje gräns där minst tio är kvar", () => {
    const { tabell } = blocken(internBruk(raderna(1, 90)));
    expect(tabell?.rader.map(({ celler }) => celler[0]?._tag)).not.toContain("Dold");
    expect(tabell?.rader.length).toBeGreaterThan(4);
  });

  it("av för få, av inget och utan fakta blir det bara en tabell som säger det", async () => {
    const cellerna = async (antal: number, finns: Iterable<Slag> = faktumslag) =>
      blocken(await skydda(raderna(1, antal, finns))).tabell?.rader.map(({ celler }) =>
        celler.map(({ _tag }) => _tag),
      );
    const utan = ["EjTillampligt", "EjTillampligt", "EjTillampligt"];
    expect(await cellerna(3)).toEqual([["Dold", "Dold", ...utan]]);
    expect(await cellerna(0)).toEqual([["Visad", "Visad", ...utan]]);
    expect(await cellerna(90, [])).toEqual([["Saknas", "Saknas", ...utan]]);
  });

  it("den som har skyddade uppgifter är inte i kurvan; är det några få visas ingen kurva", async () => {
    const forsta = async (skyddade: number) => {
      const { tabell } = blocken(await skydda(raderna(5, 200, faktumslag, skyddade)));
      return { antal: tabell?.rader.length ?? 0, celler: tabell?.rader[0]?.celler.map(talet) };
    };
    const ingen = await forsta(0);
    expect(ingen.antal).toBeGreaterThan(1);
    expect((await forsta(2)).antal).toBe(1);
    const manga = await forsta(60);
    expect(manga.antal).toBeGreaterThan(1);
    const [alla = 0, kanda = 0] = [ingen.celler?.[0], manga.celler?.[0]];
    expect(alla - kanda).toBeGreaterThan(40);
    expect(alla - kanda).toBeLessThanOrEqual(60);
  });

  it("ett nyckeltal som inte är en livslängdstabell är ett fel i mallen", () => {
    expect(provaMall(mall, katalog)).toEqual([]);
    expect(provaMall(mallMed("arendetid_alla"), katalog)).toMatchObject([
      { plats: "avsnitt.0.block.0" },
    ]);
  });
});
