import { readFileSync } from "node:fs";
import type { Delmal, Maldel } from "@star-finsam/core/delmal";
import { type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Rakneutfall, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delmalsrader, renderDelmal } from "../render/index.ts";
import { internaDelmal, skyddaDelmal } from "./skyddaDelmal.ts";

const insatsen: Period = { fran: sakerDag("2025-01-01"), till: sakerDag("2025-12-31") };
const rad = (grupp: Resultatrad["grupp"], utfall: Rakneutfall): Resultatrad => ({
  nyckeltal: "deltagare",
  enhet: "arende",
  period: insatsen,
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
const minst = (mal: number) => ({ jamforelse: "minst", mal }) as const;
const matning = (del: object = {}): Maldel => ({
  _tag: "Matning",
  nyckeltal: "deltagare",
  grupp: {},
  vad: "antal",
  krav: minst(2),
  ...del,
});
const mal = (...[forsta, ...resten]: readonly [Maldel, ...ReadonlyArray<Maldel>]): Delmal => ({
  id: "m",
  titel: { sv: "Målet", en: "The goal" },
  period: "insatsen",
  delar: [forsta, ...resten],
});
const publikt = (delmal: Delmal, rader: ReadonlyArray<Resultatrad>, minstaCell = 5) =>
  skyddaDelmal([delmal], rader, { insatsen }, { minstaCell });
const forst = (delmal: Delmal, rader: ReadonlyArray<Resultatrad>, minstaCell?: number) =>
  delmalsrader(publikt(delmal, rader, minstaCell))[0];
const uppgifter = {
  forbund: { id: "f", namn: "Förbundet" },
  period: insatsen,
  nyckeltal: katalog,
};

const DOLD = { status: "dold", utfall: { _tag: "Dold", orsak: "sekretess" } };

describe("delmål utan små tal", () => {
  it("antal 1–4 är dolt, både talet och domen; 0 och 5 visas", () => {
    const status = [0, 1, 4, 5].map((n) => forst(mal(matning()), [rad({}, antal(n))])?.status);
    expect(status).toEqual(["ej_uppnatt", "dold", "dold", "uppnatt"]);
    expect(forst(mal(matning()), [rad({}, antal(5))], 6)?.status).toBe("dold");
  });
  it("en andel är dold när täljaren, resten eller nämnaren är liten, eller bärs av få individer", () => {
    const grupp = { definition: "d" };
    const del = matning({ grupp, vad: "andel" });
    const andel = (taljare: number, namnare: number, individer = taljare) =>
      forst(mal(del), [
        rad(grupp, {
          _tag: "Andel",
          taljare,
          namnare,
          individerTaljare: individer,
          individerResten: namnare - taljare,
        }),
      ])?.status;
    expect([andel(14, 34), andel(3, 34), andel(31, 34), andel(0, 4), andel(14, 34, 4)]).toEqual([
      "uppnatt",
      "dold",
      "dold",
      "dold",
      "dold",
    ]);
  });
  it("en grupps del av alla är dold också när resten, eller de som ställts utanför, är få", () => {
    const del = matning({ grupp: { kon: "kvinna" }, vad: "andel" });
    const utom = matning({ grupp: { kon: "kvinna" }, vad: "andel", utom: { kon: "okant" } });
    const rader = (man: number, okant: number) => [
      rad({}, antal(60)),
      rad({ kon: "kvinna" }, antal(60 - man - okant)),
      ...(man > 0 ? [rad({ kon: "man" }, antal(man))] : []),
      ...(okant > 0 ? [rad({ kon: "okant" }, antal(okant))] : []),
    ];
    expect(forst(mal(del), rader(30, 0))?.status).toBe("uppnatt");
    expect(forst(mal(del), rader(3, 0))?.status).toBe("dold");
    expect(forst(mal(utom), rader(30, 6))?.status).toBe("uppnatt");
    expect(forst(mal(utom), rader(30, 2))?.status).toBe("dold");
  });
  it("grupper som räknas ihop är dolda om en av dem är liten: den andra visas för sig", () => {
    const del = matning({ grupp: { kon: ["kvinna", "man"] } });
    const rader = [rad({ kon: "kvinna" }, antal(20)), rad({ kon: "man" }, antal(3))];
    expect(forst(mal(del), rader)?.status).toBe("dold");
  });
  it("ett litet heltal lämnat för hand kan vara personer och är dolt", () => {
    const del = (utfall: number): Maldel => ({
      _tag: "Uppgift",
      enhet: { sv: "kodade", en: "coded" },
      krav: minst(2),
      utfall,
      hanvisning: "rapporten",
    });
    expect([0, 3, 3.5, 7].map((n) => forst(mal(del(n)), [])?.status)).toEqual([
      "ej_uppnatt",
      "dold",
      "uppnatt",
      "uppnatt",
    ]);
  });
  it("en dold del: målets dom visas bara när en del som visas redan avgör den", () => {
    const liten = matning({ grupp: { kon: "man" } });
    const rader = [rad({}, antal(23)), rad({ kon: "man" }, antal(3, 23))];
    expect(forst(mal(liten, matning({ krav: minst(99) })), rader)?.status).toBe("ej_uppnatt");
    expect(forst(mal(liten, matning()), rader)).toMatchObject({
      status: "dold",
      delar: [DOLD, { status: "uppnatt", utfall: { antal: 23 } }],
    });
    const skattad = matning({
      nyckeltal: "annat",
      vad: "andel",
      annars: { utfall: 1, uppskattad: true, hanvisning: "r" },
    });
    expect(forst(mal(liten, skattad), rader)).toMatchObject({
      status: "uppskattad",
      uppnatt: false,
    });
  });
  it("lag: domen över en dold del är densamma vilket mål och vilket dolt tal det än är", () => {
    const litet = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(litet, fc.nat(9), (n, krav) => {
        const del = matning({ krav: minst(krav) });
        const utgava = publikt(mal(del), [rad({}, antal(n, n))]);
        const { delar, ...resten } = delmalsrader(utgava)[0] ?? { delar: [] };
        expect(resten).toMatchObject({ status: "dold" });
        expect(delar).toEqual([
          {
            ...DOLD,
            mal: { sv: `minst ${krav}`, en: `at least ${krav}` },
            nyckeltal: "deltagare",
            grupp: {},
            vad: "antal",
          },
        ]);
      }),
    );
  });
});

describe("delmål internt", () => {
  it("visar allt och säger att det är internt, också i text", () => {
    const utgava = internaDelmal([mal(matning())], [rad({}, antal(3))], { insatsen });
    expect(delmalsrader(utgava)).toMatchObject([
      { status: "uppnatt", spridning: "intern", delar: [{ utfall: { antal: 3 } }] },
    ]);
    expect(renderDelmal(utgava, uppgifter)).toContain("FÅR EJ SPRIDAS");
    expect(renderDelmal(utgava, uppgifter, "en")).toContain("The goal: reached");
  });
});

describe("delmål i text och JSON", () => {
  const del = matning({ grupp: { kon: "kvinna" }, vad: "andel", krav: minst(60) });
  const rader = [
    rad({}, antal(60)),
    rad({ kon: "kvinna" }, antal(20)),
    rad({ kon: "man" }, antal(40)),
  ];
  it("titel, dom, mål, utfall, intervall och säkerhet", () => {
    expect(renderDelmal(publikt(mal(del), rader), uppgifter)).toContain(
      [
        "Målet: ej uppnått",
        "  Mål: minst 60 %",
        "  Mått: Deltagare · Kvinnor",
        "  Utfall: 33\u00A0% (20 av 60); 95-procentsintervall 23–46\u00A0%; säkert",
      ].join("\n"),
    );
  });
  it("det dolda är .. och nämns bara som dolt", () => {
    const text = renderDelmal(
      publikt(mal(matning({ krav: minst(3) })), [rad({}, antal(4, 4))]),
      uppgifter,
    );
    expect(text).toContain("Målet: dolt av sekretesskäl");
    expect(text).toContain("Utfall: ..");
    expect(text).not.toMatch(/uppnått|\b4\b/u);
  });
  it("varje slags utfall skrivs på sitt sätt, och godtas av det publicerade schemat", () => {
    const utfallen: ReadonlyArray<readonly [string, Rakneutfall, string]> = [
      ["varde", { _tag: "Varde", varde: 3.25, antal: 9 }, "3,25"],
      ["varde", { _tag: "Kvot", taljare: 30, namnare: 20 }, "1,5"],
      ["belopp", { _tag: "Belopp", ore: 123456 }, "1\u00A0234,56\u00A0kr"],
      ["antal", { _tag: "Saknas" }, "uppgift saknas"],
    ];
    const alla = utfallen.map(([vad, utfall, text]) => {
      const utgava = publikt(mal(matning({ vad })), [rad({}, utfall)]);
      expect(renderDelmal(utgava, uppgifter)).toContain(`Utfall: ${text}`);
      return delmalsrader(utgava);
    });
    const schema = new URL("../../schema/delmalsrad-1.json", import.meta.url);
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    for (const rader of [...alla, delmalsrader(publikt(mal(matning()), [rad({}, antal(3))]))]) {
      expect(prov(JSON.parse(JSON.stringify(rader)))).toBe(true);
    }
    expect(prov([{ status: "uppnatt" }])).toBe(false);
  });
  it("ett tal lämnat för hand står i målets enhet med sin hänvisning", () => {
    const lamnat = (vad: string, utfall: number) =>
      renderDelmal(
        publikt(mal(matning({ vad, annars: { utfall, hanvisning: "sidan 9" } })), []),
        uppgifter,
      );
    expect(lamnat("andel", 87.5)).toContain("87,5\u00A0% (lämnat för hand: sidan 9)");
    expect(lamnat("belopp", 50000)).toContain("500,00\u00A0kr (");
    expect(lamnat("antal", 60)).toContain("Utfall: 60 (");
  });
  it("målets egen period sägs när den inte är insatsens; utan mål sägs det", () => {
    const delmal = { ...mal(matning()), period: "2024" };
    expect(renderDelmal(publikt(delmal, []), uppgifter)).toContain("  Period: 2024\n");
    const inga = skyddaDelmal([], [], { insatsen });
    expect(renderDelmal(inga, uppgifter)).toContain("Inga delmål");
  });
});
