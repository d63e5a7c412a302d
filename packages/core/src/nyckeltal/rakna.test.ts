import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Faktum, faktumslag, fold } from "../faktum/index.ts";
import { belopp, type Period, tolkaPeriod } from "../kernel/index.ts";
import { type Arendeliv, arende, huvud, liv } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import { empty, merge } from "./Delsumma.ts";
import { gruppnamnFor } from "./gruppverk.ts";
import { katalog } from "./katalog/index.ts";
import { Nyckeltal, type Rakneplan, type Resultatrad } from "./Nyckeltal.ts";
import { rakna, result } from "./rakna.ts";
import { add } from "./summera.ts";
import { type Underlag, underlagAv } from "./Underlag.ts";

const ar2024: Period = Result.getOrThrow(tolkaPeriod("2024"));
const plan: Rakneplan = { nyckeltal: katalog, period: ar2024, fonster: "enskild" };

const underlag = (fakta: ReadonlyArray<Faktum>): Underlag => underlagAv(fold(fakta), faktumslag);

const tal = (
  rader: ReadonlyArray<Resultatrad>,
  id: string,
  grupp: Readonly<Record<string, string>> = {},
) => {
  const rad = rader.find(
    (r) => r.nyckeltal === id && JSON.stringify(r.grupp) === JSON.stringify(grupp),
  );
  switch (rad?.utfall._tag) {
    case "Antal":
      return rad.utfall.antal;
    case "Andel":
      return `${rad.utfall.taljare}/${rad.utfall.namnare}`;
    case "Belopp":
      return rad.utfall.ore;
    default:
      return rad?.utfall._tag;
  }
};
const raknade = (...arenden: ReadonlyArray<Arendeliv>) =>
  rakna(plan, underlag(arenden.flatMap(liv)));

const tidigt = { aktualiserat: "2023-05-01", mottaget: "2023-06-01" };

describe("vilka som räknas", () => {
  it("aktualiseringar: dagen avgör, konsultationer räknas inte", () => {
    const rader = raknade(
      { nummer: 1, aktualiserat: "2024-01-01" },
      { nummer: 2, aktualiserat: "2024-12-31" },
      { nummer: 3, aktualiserat: "2023-12-31" },
      { nummer: 4, aktualiserat: "2024-05-01", ovrigt: { arendetyp: "konsultation" } },
    );
    expect(tal(rader, "aktualiseringar")).toBe(2);
  });

  it("flera aktörer blir gruppen flera, ingen blir okand", () => {
    const rader = raknade(
      { nummer: 1, aktualiserat: "2024-01-01", ovrigt: { aktorer: ["ifo", "ame"] } },
      { nummer: 2, aktualiserat: "2024-01-01", ovrigt: { aktorer: [] } },
      { nummer: 3, aktualiserat: "2024-01-01", ovrigt: { aktorer: ["egen"] } },
    );
    expect(
      ["flera", "okand", "egen"].map((kod) =>
        tal(rader, "aktualiseringar", { aktualiserande_aktor: kod }),
      ),
    ).toEqual([1, 1, 1]);
  });

  it("samma aktör skriven två gånger är en aktör", () => {
    const rader = raknade({
      nummer: 1,
      aktualiserat: "2024-01-01",
      ovrigt: { aktorer: ["ifo", "ifo"] },
    });
    expect(tal(rader, "aktualiseringar", { aktualiserande_aktor: "ifo" })).toBe(1);
  });

  it("varje tal vet hur många individer som bär det", () => {
    const rader = raknade(
      ...[1, 2, 3].map((nummer) => ({ nummer, individ: 7, ...tidigt, avslutat: "2024-05-01" })),
    );
    expect(rader.find((r) => r.nyckeltal === "avslutade")?.utfall).toEqual({
      _tag: "Antal",
      antal: 3,
      av: 3,
      individer: 1,
    });
    expect(rader.find((r) => r.nyckeltal === "sjalvforsorjande")?.utfall).toMatchObject({
      individerTaljare: 0,
      individerResten: 1,
    });
  });

  it("deltagare: en individ med två ärenden räknas en gång", () => {
    const rader = raknade(
      { nummer: 1, individ: 7, ...tidigt },
      { nummer: 2, individ: 7, aktualiserat: "2024-02-01", mottaget: "2024-03-01" },
    );
    expect([tal(rader, "deltagare"), tal(rader, "pagaende")]).toEqual([1, 2]);
  });

  it.each([
    ["avslutat före perioden", { ...tidigt, avslutat: "2023-12-31" }, 0],
    [
      "avslutat periodens första dag: pågick ingen dag i den",
      { ...tidigt, avslutat: "2024-01-01" },
      0,
    ],
    ["avslutat dagen efter", { ...tidigt, avslutat: "2024-01-02" }, 1],
    ["mottaget periodens sista dag", { aktualiserat: "2024-01-01", mottaget: "2024-12-31" }, 1],
    [
      "mottaget och avslutat samma dag: pågick aldrig",
      { aktualiserat: "2024-01-01", mottaget: "2024-05-01", avslutat: "2024-05-01" },
      0,
    ],
    ["aldrig mottaget", { aktualiserat: "2024-01-01" }, 0],
  ])("deltagare: %s", (_, livet, antal) => {
    expect(tal(raknade({ nummer: 1, ...livet }), "deltagare")).toBe(antal);
  });

  it.each([
    ["pågår efter perioden", { ...tidigt, avslutat: "2025-01-01" }, 1, 0],
    ["avslutas periodens sista dag: pågår inte", { ...tidigt, avslutat: "2024-12-31" }, 0, 1],
    [
      "avslutas utan att ha tagits emot",
      { aktualiserat: "2024-01-01", avslutat: "2024-02-01" },
      0,
      0,
    ],
  ])("pågående och avslutade: %s", (_, livet, pagaende, avslutade) => {
    const rader = raknade({ nummer: 1, ...livet });
    expect([tal(rader, "pagaende"), tal(rader, "avslutade")]).toEqual([pagaende, avslutade]);
  });

  const avslut = (nummer: number, ovrigt: NonNullable<Arendeliv["ovrigt"]>): Arendeliv => ({
    nummer,
    ...tidigt,
    avslutat: "2024-05-01",
    ovrigt,
  });

  it("självförsörjande: lön plus försörjningsstöd räcker inte, tomt räcker inte", () => {
    const rader = raknade(
      avslut(1, { slut: [{ kod: "lon" }] }),
      avslut(2, { slut: [{ kod: "lon" }, { kod: "sjukersattning", omfattning: 0.5 }] }),
      avslut(3, { slut: [{ kod: "lon" }, { kod: "forsorjningsstod" }] }),
      avslut(4, {}),
      avslut(5, { slut: [{ kod: "studiestod" }], sysselsattning: [{ kod: "studier" }] }),
    );
    expect(tal(rader, "sjalvforsorjande", { definition: "arbete_eller_sjukersattning" })).toBe(
      "2/5",
    );
    expect(tal(rader, "sjalvforsorjande", { definition: "arbete_eller_studier" })).toBe("1/5");
    expect(tal(rader, "forsorjning_slut", { forsorjning: "lon+sjukersattning" })).toBe(1);
    expect(tal(rader, "forsorjning_slut", { forsorjning: "forsorjningsstod+lon" })).toBe(1);
    expect(tal(rader, "forsorjning_slut", { forsorjning: "okand" })).toBe(1);
  });

  it("skyddade personer syns bara i totaler och som okända", () => {
    const rader = raknade({
      ...avslut(1, {
        aktorer: ["psykiatri"],
        slut: [{ kod: "lon" }],
        start: [{ kod: "ingen" }],
        orsak: "flytt",
      }),
      aktualiserat: "2024-02-01",
      mottaget: "2024-03-01",
      kon: "man",
      skyddad: true,
    });
    const grupper = rader
      .filter(
        (r) =>
          Object.keys(r.grupp).length > 0 &&
          !("definition" in r.grupp) &&
          !("statistik" in r.grupp) &&
          !(r.utfall._tag === "Antal" && r.utfall.antal === 0),
      )
      // Att ärendet är avslutat är en total: den delar inte upp människor.
      .map(({ grupp: { utgang: _, ...grupp }, ...rad }) => ({ ...rad, grupp }))
      .filter(({ grupp }) => Object.keys(grupp).length > 0);
    expect(grupper.map(({ grupp }) => Object.values(grupp)[0])).toEqual(
      expect.not.arrayContaining(["man", "psykiatri", "lon", "ingen", "flytt"]),
    );
    expect(new Set(grupper.flatMap(({ grupp }) => Object.values(grupp)))).toEqual(
      new Set(["okand", "okant"]),
    );
    expect([tal(rader, "aktualiseringar"), tal(rader, "avslutade")]).toEqual([1, 1]);
  });

  it("utfall: ett år som överlappar perioden räknas helt, och noll är ett tal", () => {
    const bokfort = (ar: number, ore: number): Faktum => ({
      ...huvud(`${ar}-12-31`, `${ar}`),
      _tag: "UtfallBokfort",
      ar,
      kostnadsslag: "material",
      belopp: belopp(ore),
    });
    const period = Result.getOrThrow(tolkaPeriod("2024-06..2025-01"));
    const rader = rakna(
      { ...plan, period },
      underlag([bokfort(2023, 5), bokfort(2024, 700), bokfort(2025, 0)]),
    );
    expect(tal(rader, "utfall")).toBe(700);
    expect(tal(rader, "utfall", { ar: "2024", kostnadsslag: "material" })).toBe(700);
    expect(tal(rader, "utfall", { ar: "2025", kostnadsslag: "material" })).toBe(0);
    expect(tal(rader, "utfall", { ar: "2023", kostnadsslag: "material" })).toBeUndefined();
  });

  it("det som ingen källa kan lämna saknas, och är inte noll", () => {
    const utan = rakna(plan, underlagAv(fold([]), ["ArendeAktualiserat", "ArendeMottaget"]));
    expect(["utfall", "deltagare", "avslutade", "pagaende"].map((id) => tal(utan, id))).toEqual(
      Array(4).fill("Saknas"),
    );
    expect(tal(utan, "aktualiseringar")).toBe(0);
    const utanSysselsattning = rakna(
      plan,
      underlagAv(
        fold([]),
        faktumslag.filter((slag) => slag !== "SysselsattningUppgiven"),
      ),
    );
    expect(
      ["arbete_eller_sjukersattning", "arbete_eller_studier"].map((definition) =>
        tal(utanSysselsattning, "sjalvforsorjande", { definition }),
      ),
    ).toEqual(["0/0", "Saknas"]);
    expect(tal(rakna(plan, underlag([])), "utfall")).toBe("Saknas");
  });
});

const nagotLiv: fc.Arbitrary<Arendeliv> = fc
  .record({
    nummer: fc.integer({ min: 1, max: 60 }),
    individ: fc.integer({ min: 1, max: 20 }),
    kon: fc.constantFrom("kvinna", "man", "okant"),
    skyddad: fc.boolean(),
    dagar: fc.array(nagonDag, { minLength: 3, maxLength: 3 }),
    steg: fc.integer({ min: 1, max: 3 }),
    slut: fc.array(
      fc.record({ kod: fc.constantFrom("lon", "sjukersattning", "forsorjningsstod") }),
      { maxLength: 2 },
    ),
  })
  .map(({ dagar, steg, slut, nummer, ...resten }) => {
    const [a = "", b = "", c = ""] = [...dagar].sort();
    return {
      nummer,
      ...resten,
      // En individ har ett kön i testet: numret avgör.
      individ: nummer,
      aktualiserat: a,
      ...(steg > 1 ? { mottaget: b } : {}),
      ...(steg > 2 ? { avslutat: c } : {}),
      ovrigt: { slut },
    };
  });

const nagraLiv = fc.uniqueArray(nagotLiv, { selector: ({ nummer }) => nummer, maxLength: 40 });

describe("räkningen, lagar", () => {
  it("delad hur som helst och sammanslagen ger samma resultat", () => {
    fc.assert(
      fc.property(nagraLiv, fc.integer({ min: 1, max: 5 }), (livet, delar) => {
        const hela = underlag(livet.flatMap(liv));
        const bitar = Array.from({ length: delar }, (_, i) =>
          underlag(livet.filter((_, n) => n % delar === i).flatMap(liv)),
        );
        const summor = bitar.map((bit) => add(plan, empty, bit));
        const fram = summor.reduce(merge, empty);
        const bak = summor.reduceRight((a, b) => merge(b, a), empty);
        const facit = rakna(plan, hela);
        expect(result(plan, fram, hela.faktumslag)).toEqual(facit);
        expect(result(plan, bak, hela.faktumslag)).toEqual(facit);
      }),
    );
  });

  it("grupperna summerar till helheten, okända inräknade", () => {
    fc.assert(
      fc.property(nagraLiv, (livet) => {
        const rader = rakna(plan, underlag(livet.flatMap(liv)));
        for (const nyckeltal of katalog) {
          if (nyckeltal._tag !== "Antal") continue;
          if (nyckeltal.helhet === "ingen") continue;
          for (const namn of gruppnamnFor(nyckeltal)) {
            const summa = rader
              .filter(
                (r) => r.nyckeltal === nyckeltal.id && Object.keys(r.grupp).join("+") === namn,
              )
              .reduce((s, { utfall }) => s + (utfall._tag === "Antal" ? utfall.antal : 0), 0);
            if (summa > 0) expect(summa, nyckeltal.id).toBe(tal(rader, nyckeltal.id));
            else expect(tal(rader, nyckeltal.id)).toBe(0);
          }
        }
      }),
    );
  });

  it("in + nya − avslutade = ut", () => {
    const manad = (text: string) => Result.getOrThrow(tolkaPeriod(text));
    fc.assert(
      fc.property(nagraLiv, (livet) => {
        const u = underlag(livet.flatMap(liv));
        const antal = (period: Period, id: string) =>
          Number(tal(rakna({ ...plan, period }, u), id));
        const in_ = antal(ar2024, "ingaende");
        expect(in_).toBe(antal(manad("2023-12-31"), "pagaende"));
        expect(in_ + antal(ar2024, "mottagna") - antal(ar2024, "avslutade")).toBe(
          antal(ar2024, "pagaende"),
        );
      }),
    );
  });

  it("täljaren är aldrig större än nämnaren", () => {
    fc.assert(
      fc.property(nagraLiv, (livet) => {
        for (const { utfall } of rakna(plan, underlag(livet.flatMap(liv)))) {
          if (utfall._tag === "Andel") expect(utfall.taljare <= utfall.namnare).toBe(true);
          if (utfall._tag === "Antal") expect(utfall.antal <= utfall.av).toBe(true);
        }
      }),
    );
  });
});

describe("katalogen", () => {
  it("är data: går runt som JSON", () => {
    const las = Schema.decodeUnknownSync(Schema.Array(Nyckeltal), { onExcessProperty: "error" });
    expect(las(JSON.parse(JSON.stringify(katalog)))).toEqual(katalog);
  });
  it("har ett id per nyckeltal", () => {
    expect(new Set(katalog.map(({ id }) => id)).size).toBe(katalog.length);
    expect(arende(1)).toBe("T1");
  });
});
