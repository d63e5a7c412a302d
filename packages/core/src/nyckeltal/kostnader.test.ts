import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { utfall as bokfort, period } from "../testing/ekonomiprov.ts";
import { type Arendeliv, liv } from "../testing/fakta.ts";
import { nyckeltalet, underlaget } from "../testing/nyckeltalsprov.ts";
import { kostnadsrader } from "./kostnader.ts";
import type { Rakneutfall } from "./Nyckeltal.ts";
import { rakna } from "./rakna.ts";

const ids = ["deltagare", "sjalvforsorjande", "utfall"];
const kostnader = (
  fakta: ReadonlyArray<Faktum>,
  kan?: Iterable<Faktum["_tag"]>,
  nyckeltal = ids,
): Readonly<Record<string, Rakneutfall>> =>
  Object.fromEntries(
    kostnadsrader(
      rakna(
        {
          ...{ nyckeltal: nyckeltal.map(nyckeltalet), period: period("2025"), fonster: "enskild" },
          grupperingar: [["kon"]],
        },
        underlaget(fakta, kan === undefined ? {} : { kan }),
      ),
    ).map(({ nyckeltal: id, grupp, utfall }) => [
      [id, ...Object.entries(grupp).flat()].join(" "),
      utfall,
    ]),
  );
const om = (definition: string) => `kostnad_per_sjalvforsorjande definition ${definition}`;
const arende = (nummer: number, mer: Partial<Arendeliv> = {}): ReadonlyArray<Faktum> =>
  liv({ nummer, aktualiserat: "2025-01-10", mottaget: "2025-02-10", ...mer });
const avslutat = (nummer: number, kod: "lon" | "forsorjningsstod"): ReadonlyArray<Faktum> =>
  arende(nummer, { avslutat: "2025-06-01", ovrigt: { slut: [{ kod }] } });
const saknas = { _tag: "Saknas" };

describe("kostnadsraderna", () => {
  const fakta = [
    ...[1, 2, 3, 4, 5].flatMap((nummer) => arende(nummer)),
    ...[...avslutat(6, "lon"), ...avslutat(7, "lon"), ...avslutat(8, "forsorjningsstod")],
    ...[bokfort(2025, "material", 1), bokfort(2024, "material", 1_000)],
  ];
  it("årets utfall delat med deltagarna, och med de självförsörjande enligt var definition", () => {
    // 100 öre på åtta deltagare är 12,5, halvt uppåt; på två självförsörjande 50.
    expect(kostnader(fakta)).toEqual({
      kostnad_per_deltagare: { _tag: "Belopp", ore: 13, individer: 8 },
      // Två blev det och en inte: den minsta gruppen bakom kvoten är en.
      [om("arbete_eller_sjukersattning")]: { _tag: "Belopp", ore: 50, individer: 1 },
      [om("arbete_eller_studier")]: saknas,
      [om("egen_forsorjning")]: { _tag: "Belopp", ore: 50, individer: 1 },
    });
  });
  it("två ärenden för samma individ är en deltagare", () => {
    const tva = [
      ...arende(1, { individ: 7 }),
      ...arende(2, { individ: 7 }),
      bokfort(2025, "material", 1),
    ];
    expect(kostnader(tva)["kostnad_per_deltagare"]).toEqual({
      ...{ _tag: "Belopp", ore: 100, individer: 1 },
    });
  });
  it("utan deltagare, utan utfall, eller utan källor som kan lämna dem finns ingen kostnad", () => {
    const inga = {
      kostnad_per_deltagare: saknas,
      [om("arbete_eller_sjukersattning")]: saknas,
      [om("arbete_eller_studier")]: saknas,
      [om("egen_forsorjning")]: saknas,
    };
    expect(kostnader([bokfort(2025, "material", 1)])).toEqual(inga);
    expect(kostnader([...avslutat(6, "lon"), bokfort(2024, "material", 1)])).toEqual(inga);
    expect(kostnader(fakta, ["UtfallBokfort", "ArendeMottaget"])).toMatchObject({
      kostnad_per_deltagare: saknas,
    });
  });
  it("den minsta gruppen är inte en tom: blev alla självförsörjande är det de som räknas", () => {
    const alla = [...avslutat(1, "lon"), ...avslutat(2, "lon"), bokfort(2025, "material", 1)];
    expect(kostnader(alla)[om("egen_forsorjning")]).toEqual({
      ...{ _tag: "Belopp", ore: 50, individer: 2 },
    });
  });
  it("noll kronor är en kostnad", () => {
    expect(
      kostnader([...arende(1), bokfort(2025, "material", 0)])["kostnad_per_deltagare"],
    ).toEqual({ _tag: "Belopp", ore: 0, individer: 1 });
  });
  it("räknas utfallet inte finns inga rader alls", () => {
    expect(kostnader(fakta, undefined, ["deltagare", "sjalvforsorjande"])).toEqual({});
  });
});
