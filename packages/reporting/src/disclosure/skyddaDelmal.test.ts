import { readFileSync } from "node:fs";
import type { Delmal, Maldel } from "@star-finsam/core/delmal";
import { type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Rakneutfall, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delmalsrader, renderDelmal } from "../render/index.ts";
import { forvaldaSkyddsregler } from "./Skyddsregler.ts";
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
  skyddaDelmal([delmal], rader, { insatsen }, { regler: { ...forvaldaSkyddsregler, minstaCell } });
const forst = async (delmal: Delmal, rader: ReadonlyArray<Resultatrad>, minstaCell?: number) =>
  delmalsrader(await publikt(delmal, rader, minstaCell))[0];
const status = async (delmal: Delmal, rader: ReadonlyArray<Resultatrad>, minstaCell?: number) =>
  (await forst(delmal, rader, minstaCell))?.status;
const allas = <A>(...svar: ReadonlyArray<Promise<A>>): Promise<ReadonlyArray<A>> =>
  Promise.all(svar);
const uppgifter = {
  forbund: { id: "f", namn: "Förbundet" },
  period: insatsen,
  nyckeltal: katalog,
};

const DOLD = { status: "dold", utfall: { _tag: "Dold", orsak: "sekretess" } };

describe("delmål utan små tal", () => {
  it("antal 1–4 är dolt, både talet och domen; 0 och 5 visas", async () => {
    const funna = [0, 1, 4, 5].map((n) => status(mal(matning()), [rad({}, antal(n))]));
    expect(await allas(...funna)).toEqual(["ej_uppnatt", "dold", "dold", "uppnatt"]);
    expect(await status(mal(matning()), [rad({}, antal(5))], 6)).toBe("dold");
  });
  it("en andel är dold när täljaren, resten eller nämnaren är liten, eller bärs av få individer", async () => {
    const grupp = { definition: "d" };
    const del = matning({ grupp, vad: "andel" });
    const andel = (taljare: number, namnare: number, individer = taljare) =>
      status(mal(del), [
        rad(grupp, {
          _tag: "Andel",
          taljare,
          namnare,
          individerTaljare: individer,
          individerResten: namnare - taljare,
        }),
      ]);
    expect(
      await allas(andel(14, 34), andel(3, 34), andel(31, 34), andel(0, 4), andel(14, 34, 4)),
    ).toEqual(["uppnatt", "dold", "dold", "dold", "dold"]);
  });
  it("en grupps del av alla är dold också när resten, eller de som ställts utanför, är få", async () => {
    const del = matning({ grupp: { kon: "kvinna" }, vad: "andel" });
    const utom = matning({ grupp: { kon: "kvinna" }, vad: "andel", utom: { kon: "okant" } });
    const rader = (man: number, okant: number) => [
      rad({}, antal(60)),
      rad({ kon: "kvinna" }, antal(60 - man - okant)),
      ...(man > 0 ? [rad({ kon: "man" }, antal(man))] : []),
      ...(okant > 0 ? [rad({ kon: "okant" }, antal(okant))] : []),
    ];
    expect(await status(mal(del), rader(30, 0))).toBe("uppnatt");
    expect(await status(mal(del), rader(3, 0))).toBe("dold");
    expect(await status(mal(utom), rader(30, 6))).toBe("uppnatt");
    expect(await status(mal(utom), rader(30, 2))).toBe("dold");
  });
  it("grupper som räknas ihop är dolda om en av dem är liten: den andra visas för sig", async () => {
    const del = matning({ grupp: { kon: ["kvinna", "man"] } });
    const rader = [rad({ kon: "kvinna" }, antal(20)), rad({ kon: "man" }, antal(3))];
    expect(await status(mal(del), rader)).toBe("dold");
  });
  it("ett litet heltal lämnat för hand kan vara personer och är dolt", async () => {
    const del = (utfall: number): Maldel => ({
      _tag: "Uppgift",
      enhet: { sv: "kodade", en: "coded" },
      krav: minst(2),
      utfall,
      hanvisning: "rapporten",
    });
    expect(await allas(...[0, 3, 3.5, 7].map((n) => status(mal(del(n)), [])))).toEqual([
      "ej_uppnatt",
      "dold",
      "uppnatt",
      "uppnatt",
    ]);
  });
  it("en dold del: målets dom visas bara när en del som visas redan avgör den", async () => {
    const liten = matning({ grupp: { kon: "man" } });
    const rader = [rad({}, antal(23)), rad({ kon: "man" }, antal(3, 23))];
    expect(await status(mal(liten, matning({ krav: minst(99) })), rader)).toBe("ej_uppnatt");
    expect(await forst(mal(liten, matning()), rader)).toMatchObject({
      status: "dold",
      delar: [DOLD, { status: "uppnatt", utfall: { antal: 23 } }],
    });
    const skattad = matning({
      nyckeltal: "annat",
      vad: "andel",
      annars: { utfall: 1, uppskattad: true, hanvisning: "r" },
    });
    expect(await forst(mal(liten, skattad), rader)).toMatchObject({
      status: "uppskattad",
      uppnatt: false,
    });
  });
  it("lag: domen över en dold del är densamma vilket mål och vilket dolt tal det än är", async () => {
    const litet = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(litet, fc.nat(9), async (n, krav) => {
        const del = matning({ krav: minst(krav) });
        const utgava = await publikt(mal(del), [rad({}, antal(n, n))]);
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
  it("visar allt och säger att det är internt, också i text", async () => {
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
  it("titel, dom, mål, utfall, intervall och säkerhet", async () => {
    expect(renderDelmal(await publikt(mal(del), rader), uppgifter)).toContain(
      [
        "Målet: ej uppnått",
        "  Mål: minst 60 %",
        "  Mått: Deltagare · Kvinnor",
        "  Utfall: 33\u00A0% (20 av 60); 95-procentsintervall 23–46\u00A0%; säkert",
      ].join("\n"),
    );
  });
  it("det dolda är .. och nämns bara som dolt", async () => {
    const text = renderDelmal(
      await publikt(mal(matning({ krav: minst(3) })), [rad({}, antal(4, 4))]),
      uppgifter,
    );
    expect(text).toContain("Målet: dolt av sekretesskäl");
    expect(text).toContain("Utfall: ..");
    expect(text).not.toMatch(/uppnått|\b4\b/u);
  });
  it("varje slags utfall skrivs på sitt sätt, och godtas av det publicerade schemat", async () => {
    const utfallen: ReadonlyArray<readonly [string, Rakneutfall, string]> = [
      ["varde", { _tag: "Varde", varde: 3.25, antal: 9 }, "3,25"],
      ["varde", { _tag: "Kvot", taljare: 30, namnare: 20 }, "1,5"],
      ["belopp", { _tag: "Belopp", ore: 123456 }, "1\u00A0234,56\u00A0kr"],
      ["antal", { _tag: "Saknas" }, "uppgift saknas"],
    ];
    const alla = utfallen.map(async ([vad, utfall, text]) => {
      const utgava = await publikt(mal(matning({ vad })), [rad({}, utfall)]);
      expect(renderDelmal(utgava, uppgifter)).toContain(`Utfall: ${text}`);
      return delmalsrader(utgava);
    });
    const schema = new URL("../../schema/delmalsrad-1.json", import.meta.url);
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    for (const rader of [
      ...(await Promise.all(alla)),
      delmalsrader(await publikt(mal(matning()), [rad({}, antal(3))])),
    ]) {
      expect(prov(JSON.parse(JSON.stringify(rader)))).toBe(true);
    }
    expect(prov([{ status: "uppnatt" }])).toBe(false);
  });
  it("ett tal lämnat för hand står i målets enhet med sin hänvisning", async () => {
    const lamnat = async (vad: string, utfall: number) =>
      renderDelmal(
        await publikt(mal(matning({ vad, annars: { utfall, hanvisning: "sidan 9" } })), []),
        uppgifter,
      );
    expect(await lamnat("andel", 87.5)).toContain("87,5\u00A0% (lämnat för hand: sidan 9)");
    expect(await lamnat("belopp", 50000)).toContain("500,00\u00A0kr (");
    expect(await lamnat("antal", 60)).toContain("Utfall: 60 (");
  });
  it("målets egen period sägs när den inte är insatsens; utan mål sägs det", async () => {
    const delmal = { ...mal(matning()), period: "2024" };
    expect(renderDelmal(await publikt(delmal, []), uppgifter)).toContain("  Period: 2024\n");
    const inga = await skyddaDelmal([], [], { insatsen });
    expect(renderDelmal(inga, uppgifter)).toContain("Inga delmål");
  });
});
