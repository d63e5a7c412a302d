import { readFileSync } from "node:fs";
import { type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad, skillnaderPerioder } from "@star-finsam/core/nyckeltal";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderSkillnader, skillnadsrader } from "../render/index.ts";
import { forvaldaSkyddsregler } from "./Skyddsregler.ts";
import { internaSkillnader, skyddaSkillnader } from "./skyddaSkillnader.ts";

const ar = (nummer: number): Period => ({
  fran: sakerDag(`${nummer}-01-01`),
  till: sakerDag(`${nummer}-12-31`),
});
const rad = (taljare: number, namnare: number, period: Period): Resultatrad => ({
  nyckeltal: "sjalvforsorjande",
  enhet: "arende",
  period,
  fonster: "enskild",
  grupp: { definition: "arbete_eller_studier" },
  utfall: {
    _tag: "Andel",
    taljare,
    namnare,
    individerTaljare: taljare,
    individerResten: namnare - taljare,
  },
});
type Tal = readonly [taljare: number, namnare: number];
const raderna = (nu: Tal, da: Tal) => [rad(...nu, ar(2025)), rad(...da, ar(2024))];
const mellan = (nu: Tal, da: Tal) =>
  skillnaderPerioder([rad(...nu, ar(2025))], [rad(...da, ar(2024))]);
const skyddade = (nu: Tal, da: Tal, regler = forvaldaSkyddsregler) =>
  skyddaSkillnader(mellan(nu, da), raderna(nu, da), { regler });
const uppgifter = {
  forbund: { id: "f", namn: "Förbundet" },
  period: ar(2025),
  fonster: "enskild" as const,
  nyckeltal: katalog,
  mot: ar(2024),
};

describe("skillnader", () => {
  it("visas när båda talen gör det", async () => {
    const utgava = await skyddade([14, 34], [10, 40]);
    expect(skillnadsrader(utgava)).toMatchObject([
      {
        nyckeltal: "sjalvforsorjande",
        status: "visad",
        a: { status: "visad", taljare: 14, namnare: 34, varde: 14 / 34, period: ar(2025) },
        b: { status: "visad", taljare: 10, namnare: 40 },
        skillnad: 14 / 34 - 10 / 40,
        dom: "for_fa",
      },
    ]);
    const text = renderSkillnader(utgava, uppgifter);
    expect(text).toContain("Period: 2025 mot 2024 (perioden för sig)");
    expect(text).toContain(
      "Arbete eller studier som sysselsättning (Krokom): 41\u00A0% (14 av 34) mot 25\u00A0% (10 av 40): +16,2 procentenheter (\u22125 till +36), för få för att säga",
    );
  });

  it("är det ena talet litet är skillnaden dold, men det andra visas", async () => {
    for (const [nu, da] of [
      [
        [3, 34],
        [10, 40],
      ],
      [
        [31, 34],
        [10, 40],
      ],
      [
        [0, 4],
        [10, 40],
      ],
    ] as const) {
      const utgava = await skyddade(nu, da);
      const [forsta] = skillnadsrader(utgava);
      expect(forsta).toMatchObject({ status: "dold", b: { status: "visad", taljare: 10 } });
      expect(Object.keys(forsta?.a ?? {})).toEqual(["period", "grupp", "status"]);
      expect(forsta).not.toHaveProperty("skillnad");
      expect(forsta).not.toHaveProperty("dom");
      expect(renderSkillnader(utgava, uppgifter)).toContain(
        "(Krokom): .. mot 25\u00A0% (10 av 40): skillnaden är dold",
      );
    }
    const regler = { ...forvaldaSkyddsregler, minstaCell: 12 };
    const strang = await skyddade([14, 34], [10, 40], regler);
    expect(skillnadsrader(strang)[0]).toMatchObject({
      status: "dold",
      a: { status: "visad" },
      b: { status: "dold" },
    });
  });

  it("lag: av en dold skillnad står inget tal kvar, oavsett vilket som är litet", async () => {
    const andel = fc
      .tuple(fc.nat(40), fc.nat(40))
      .filter(([t, rest]) => t + rest > 0)
      .map(([t, rest]) => [t, t + rest] as const);
    await fc.assert(
      fc.asyncProperty(andel, andel, async (nu, da) => {
        const [forsta] = skillnadsrader(await skyddade(nu, da));
        const litet = ([t, n]: Tal) => [t, n - t, n].some((tal) => tal > 0 && tal < 5);
        expect([forsta?.a.status, forsta?.b.status]).toEqual(
          [nu, da].map((led) => (litet(led) ? "dold" : "visad")),
        );
        const dolt = litet(nu) || litet(da);
        expect(forsta?.status).toBe(dolt ? "dold" : "visad");
        expect("skillnad" in (forsta ?? {})).toBe(!dolt);
      }),
    );
  });

  it("internt visas allt, märkt; schemat godtar båda", async () => {
    const smatt: readonly [Tal, Tal] = [
      [1, 3],
      [2, 4],
    ];
    const utgava = internaSkillnader(mellan(...smatt));
    expect(skillnadsrader(utgava)).toMatchObject([{ status: "visad", spridning: "intern" }]);
    expect(renderSkillnader(utgava, uppgifter)).toContain("FÅR EJ SPRIDAS");
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(
        readFileSync(new URL("../../schema/skillnadsrad-1.json", import.meta.url), "utf8"),
      ),
    );
    for (const alla of [skillnadsrader(utgava), skillnadsrader(await skyddade(...smatt))]) {
      expect(prov(JSON.parse(JSON.stringify(alla)))).toBe(true);
    }
    expect(prov([{ ...skillnadsrader(utgava)[0], extra: 1 }])).toBe(false);
  });

  it("kvinnor mot män, dimensionen före koden, ett nyckeltal utan namn, och inget alls", async () => {
    const [forsta] = mellan([14, 34], [10, 40]);
    const grupp = { kommun: "okand" };
    const egna = forsta === undefined ? [] : [{ ...forsta, grupp, nyckeltal: "eget" }];
    const text = renderSkillnader(await skyddaSkillnader(egna, raderna([14, 34], [10, 40])), {
      ...uppgifter,
      mot: "kon",
    });
    expect(text).toContain("2025 kvinnor mot män");
    expect(text).toContain("eget\n----\nKommun – okand: 41");
    expect(renderSkillnader(await skyddaSkillnader([], []), uppgifter, "en")).toContain(
      "Nothing to compare",
    );
  });
});
