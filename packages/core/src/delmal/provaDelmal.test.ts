import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { type Period, sakerDag } from "../kernel/index.ts";
import type { Rakneutfall, Resultatrad } from "../nyckeltal/index.ts";
import {
  type Delmal,
  Delmalsutfall,
  type Forra,
  type Maldel,
  type Matning,
  provaDelmal,
  type Uppgift,
} from "./index.ts";

const ar = (nummer: number): Period => ({
  fran: sakerDag(`${nummer}-01-01`),
  till: sakerDag(`${nummer}-12-31`),
});
const rad = (
  nyckeltal: string,
  grupp: Readonly<Record<string, string>>,
  utfall: Rakneutfall,
  period = ar(2025),
): Resultatrad => ({ nyckeltal, enhet: "arende", period, fonster: "enskild", grupp, utfall });
const antal = (hur: number, av = hur): Rakneutfall => ({
  _tag: "Antal",
  antal: hur,
  av,
});
const andel = (taljare: number, namnare: number): Rakneutfall => ({
  _tag: "Andel",
  taljare,
  namnare,
});
const saknas: Rakneutfall = { _tag: "Saknas" };

const matning = (del: Partial<Matning>): Matning => ({
  _tag: "Matning",
  nyckeltal: "deltagare",
  grupp: {},
  vad: "antal",
  krav: { jamforelse: "minst", mal: 10 },
  ...del,
});
const forra = (del: Partial<Forra>): Forra => ({
  _tag: "Forra",
  nyckeltal: "deltagare",
  grupp: {},
  vad: "antal",
  jamforelse: "fler_an",
  mot: "i_fjol",
  ...del,
});
const uppgift = (del: Partial<Uppgift>): Uppgift => ({
  _tag: "Uppgift",
  enhet: { sv: "månader", en: "months" },
  krav: { jamforelse: "hogst", mal: 3 },
  utfall: "saknas",
  hanvisning: "rapporten",
  ...del,
});
const arSchemat = Schema.is(Delmalsutfall);
const prova = (
  delar: Delmal["delar"],
  rader: ReadonlyArray<Resultatrad> = [],
  minst?: number,
): Delmalsutfall => {
  const delmal: Delmal = { id: "m", titel: { sv: "Mål", en: "Goal" }, period: "2025", delar };
  const val = { insatsen: ar(2025), ...(minst === undefined ? {} : { minst }) };
  const utfall = provaDelmal(delmal, rader, val);
  expect(arSchemat(utfall)).toBe(true);
  return utfall;
};
const en = (del: Maldel, rader: ReadonlyArray<Resultatrad> = [], minst?: number) =>
  prova([del], rader, minst).delar[0];
const status = (del: Maldel, rader: ReadonlyArray<Resultatrad> = [], minst?: number) =>
  prova([del], rader, minst).status;

describe("ett nyckeltal mot ett mål", () => {
  it("antal, också noll och det som ligger på gränsen", () => {
    const mot = (hur: number) => status(matning({}), [rad("deltagare", {}, antal(hur))]);
    expect([mot(9), mot(10), mot(0)]).toEqual(["ej_uppnatt", "uppnatt", "ej_uppnatt"]);
  });
  it("andelen prövas oavrundad, bär sitt intervall och säger om slumpen kan ha avgjort", () => {
    const grupp = { definition: "arbete_eller_studier" };
    const del = matning({
      nyckeltal: "sjalvforsorjande",
      grupp,
      vad: "andel",
      krav: { jamforelse: "minst", mal: 60 },
    });
    const med = (taljare: number, namnare: number) =>
      en(del, [rad("sjalvforsorjande", grupp, andel(taljare, namnare))]);
    const krokom = med(14, 34);
    expect(krokom.status).toBe("ej_uppnatt");
    expect(krokom.utfall).toMatchObject({ _tag: "Andel", taljare: 14, namnare: 34 });
    expect(krokom.sakert).toBe(true);
    expect(krokom.text.sv).toBe(
      "Målet är minst 60 %: inte uppnått. Hela 95-procentsintervallet ligger på samma sida om gränsen.",
    );
    expect(med(19, 34)).toMatchObject({ status: "ej_uppnatt", sakert: false });
    expect(med(21, 34)).toMatchObject({ status: "uppnatt", sakert: false });
    expect(med(33, 34)).toMatchObject({ status: "uppnatt", sakert: true });
    expect(med(3, 5).status).toBe("uppnatt");
  });
  it("ett utfall som en enda person kan vända är inte säkert, fast intervallet slutar före gränsen", () => {
    const del = matning({ vad: "andel", krav: { jamforelse: "minst", mal: 97 } });
    const { status, sakert, utfall } = en(del, [rad("deltagare", {}, andel(5, 6))]);
    expect([status, sakert]).toEqual(["ej_uppnatt", false]);
    expect(utfall._tag === "Andel" && (utfall.intervall?.[1] ?? 1) < 0.97).toBe(true);
  });
  it("alla av alla når hundra procent säkert, en färre gör det inte", () => {
    const del = matning({ vad: "andel", krav: { jamforelse: "minst", mal: 100 } });
    expect(en(del, [rad("deltagare", {}, andel(51, 51))])).toMatchObject({
      status: "uppnatt",
      sakert: true,
    });
    expect(en(del, [rad("deltagare", {}, andel(50, 51))])).toMatchObject({
      status: "ej_uppnatt",
      sakert: true,
    });
  });
  it("under gränsen är för få, och talet följer ändå med; gränsen går att ändra, och målet kan ha sin egen", () => {
    const del = matning({ vad: "andel", krav: { jamforelse: "minst", mal: 50 } });
    const rader = [rad("deltagare", {}, andel(4, 4))];
    expect(en(del, rader)).toMatchObject({ status: "for_fa", utfall: { taljare: 4, namnare: 4 } });
    expect(en(del, rader).text.en).toContain("too few");
    expect(status(del, rader, 4)).toBe("uppnatt");
    expect(status({ ...del, minstaUnderlag: 1 }, rader)).toBe("uppnatt");
    expect(status(del, [rad("deltagare", {}, andel(0, 0))], 0)).toBe("for_fa");
  });
  it("ett värde och en kvot har ett underlag; ett belopp har det inte", () => {
    const mal = (vad: Matning["vad"], utfall: Rakneutfall) =>
      status(matning({ vad, krav: { jamforelse: "hogst", mal: 15 } }), [
        rad("deltagare", {}, utfall),
      ]);
    expect(mal("varde", { _tag: "Varde", varde: 15.1, antal: 5 })).toBe("ej_uppnatt");
    expect(mal("varde", { _tag: "Varde", varde: 15, antal: 4 })).toBe("for_fa");
    expect(mal("varde", { _tag: "Kvot", taljare: 75, namnare: 5 })).toBe("uppnatt");
    expect(mal("varde", { _tag: "Kvot", taljare: 76, namnare: 5 })).toBe("ej_uppnatt");
    expect(mal("belopp", { _tag: "Belopp", ore: 15 })).toBe("uppnatt");
  });
  it("frågar målet efter något som nyckeltalet inte är saknas utfallet", () => {
    const utfallen: ReadonlyArray<readonly [Matning["vad"], Rakneutfall]> = [
      ["varde", antal(9)],
      ["belopp", antal(9)],
      ["varde", andel(9, 9)],
      ["andel", { _tag: "Kvot", taljare: 9, namnare: 9 }],
      ["antal", { _tag: "Varde", varde: 9, antal: 9 }],
      ["varde", { _tag: "Belopp", ore: 9 }],
      ["antal", saknas],
    ];
    for (const [vad, utfall] of utfallen) {
      expect(status(matning({ vad }), [rad("deltagare", {}, utfall)])).toBe("saknas");
    }
    expect(status(matning({}), [rad("deltagare", {}, andel(10, 12))])).toBe("uppnatt");
  });
  it("ett tomt utfall är inte noll, hur lätt målet än är", () => {
    const del = matning({ krav: { jamforelse: "hogst", mal: 10 } });
    for (const rader of [[], [rad("deltagare", {}, saknas)], [rad("annat", {}, antal(1))]]) {
      expect(en(del, rader)).toMatchObject({ status: "saknas", utfall: { _tag: "Saknas" } });
    }
    expect(status(del, [rad("deltagare", {}, antal(1), ar(2024))])).toBe("saknas");
    expect(en(del).text.sv).toBe("Målet är högst 10: utfallet saknas, och är inte noll.");
  });
  it("det räknade går före det som lämnats för hand, som bara gäller när nyckeltalet saknas", () => {
    const del = matning({ annars: { utfall: 6, uppskattad: true, hanvisning: "rapporten" } });
    expect(en(del)).toMatchObject({
      status: "uppskattad",
      uppnatt: false,
      utfall: { _tag: "Uppgift", tal: 6, hanvisning: "rapporten" },
    });
    expect(status(del, [rad("deltagare", {}, antal(12))])).toBe("uppnatt");
    expect(status(matning({ annars: { utfall: 10, hanvisning: "r" } }))).toBe("uppnatt");
    expect(status(matning({ annars: { utfall: "saknas", hanvisning: "r" } }))).toBe("saknas");
  });
});

describe("grupper", () => {
  const av = (kod: string, hur: number) => rad("deltagare", { kon: kod }, antal(hur, 60));
  const rader = [rad("deltagare", {}, antal(60)), av("kvinna", 21), av("man", 30), av("okant", 9)];
  const del = matning({
    grupp: { kon: "kvinna" },
    vad: "andel",
    krav: { jamforelse: "mellan", mal: [40, 60] },
  });

  it("gruppens del av alla; koderna i utom står utanför nämnaren", () => {
    expect(en(del, rader)).toMatchObject({ status: "ej_uppnatt", utfall: { namnare: 60 } });
    expect(en({ ...del, utom: { kon: "okant" } }, rader)).toMatchObject({
      status: "uppnatt",
      sakert: false,
      utfall: { taljare: 21, namnare: 51 },
    });
    expect(en(del, rader).text.sv).toContain("Målet är mellan 40 och 60 %");
  });
  it("flera koder räknas ihop", () => {
    expect(en({ ...del, grupp: { kon: ["kvinna", "man"] } }, rader).utfall).toMatchObject({
      taljare: 51,
      namnare: 60,
    });
  });
  it("en grupp utan någon i sig är noll när grupperingen är räknad, annars okänd", () => {
    const utan = rader.filter(({ grupp }) => grupp["kon"] !== "kvinna");
    expect(en(del, utan)).toMatchObject({ utfall: { taljare: 0, namnare: 60 } });
    expect(status(del, rader.slice(0, 1))).toBe("saknas");
    expect(status(del, [rad("deltagare", {}, antal(0))])).toBe("for_fa");
  });
  it("en gruppering till, eller en annan, är inte samma grupp", () => {
    const finare = [rad("deltagare", { kon: "kvinna", kommun: "2326" }, antal(21, 60))];
    expect(status(del, finare)).toBe("saknas");
    expect(status(del, [rad("deltagare", { kommun: "kvinna" }, antal(21, 60))])).toBe("saknas");
  });
  it("samma tal i två fönster räknas en gång; två värden är inget värde", () => {
    const tva = rader.map((en): Resultatrad => ({ ...en, fonster: "ackumulerad" }));
    expect(en(del, [...rader, ...tva]).utfall).toMatchObject({ taljare: 21, namnare: 60 });
    const varden = ["a", "b"].map((definition) =>
      rad("deltagare", { definition }, { _tag: "Varde", varde: 1, antal: 9 }),
    );
    expect(status(matning({ vad: "varde", grupp: { definition: ["a", "b"] } }), varden)).toBe(
      "saknas",
    );
  });
});

describe("varje grupp", () => {
  const storst = (coach: string, varde: number) =>
    rad("samtidiga", { coach, statistik: "storst" }, { _tag: "Varde", varde, antal: 1 });
  const alla = rad("samtidiga", { statistik: "storst" }, { _tag: "Varde", varde: 29, antal: 2 });
  const del = matning({
    nyckeltal: "samtidiga",
    grupp: { coach: "*", statistik: "storst" },
    vad: "varde",
    minstaUnderlag: 1,
    krav: { jamforelse: "hogst", mal: 15 },
  });
  it("målet gäller var och en för sig, inte alla tillsammans", () => {
    const { status: nadd, delar, text } = prova([del], [alla, storst("a", 14), storst("b", 15)]);
    expect(nadd).toBe("uppnatt");
    expect(delar.map(({ utfall }) => utfall)).toEqual([
      { _tag: "Varde", varde: 14, antal: 1 },
      { _tag: "Varde", varde: 15, antal: 1 },
    ]);
    expect(text.sv).toBe("Målet är högst 15: uppnått.");
    expect(prova([del], [alla, storst("a", 14), storst("b", 16)]).status).toBe("ej_uppnatt");
  });
  it("finns ingen grupp saknas utfallet", () => {
    expect(status(del, [alla])).toBe("saknas");
    expect(status(del)).toBe("saknas");
  });
  it("också mot en tidigare period", () => {
    const ifjol = rad("deltagare", { kommun: "2326" }, antal(3), ar(2024));
    const iar = rad("deltagare", { kommun: "2326" }, antal(4));
    expect(en(forra({ grupp: { kommun: "*" } }), [iar, ifjol])).toMatchObject({
      status: "uppnatt",
      del: { grupp: { kommun: "2326" } },
    });
  });
});

describe("mot en tidigare period", () => {
  const rader = (nu: Rakneutfall, da: Rakneutfall) => [
    rad("deltagare", {}, nu),
    rad("deltagare", {}, da, ar(2024)),
  ];
  it("lika många är inte fler än i fjol", () => {
    expect(en(forra({}), rader(antal(12), antal(12)))).toMatchObject({
      status: "ej_uppnatt",
      utfall: { antal: 12 },
      forra: { antal: 12 },
      text: { sv: "Målet är mer än i fjol: inte uppnått." },
    });
    expect(status(forra({}), rader(antal(13), antal(12)))).toBe("uppnatt");
    expect(status(forra({ mot: "perioden_fore" }), rader(antal(13), antal(12)))).toBe("uppnatt");
  });
  it("andelar jämförs oavrundat, och skillnaden säger om den är säker", () => {
    const del = forra({ vad: "andel" });
    expect(en(del, rader(andel(34, 100), andel(33, 99)))).toMatchObject({
      status: "uppnatt",
      sakert: false,
    });
    expect(en(del, rader(andel(1, 3), andel(33, 99))).status).toBe("for_fa");
    expect(status(del, rader(andel(33, 99), andel(11, 33)))).toBe("ej_uppnatt");
    expect(en(del, rader(andel(80, 100), andel(20, 100)))).toMatchObject({ sakert: true });
    expect(en(del, rader(andel(20, 100), andel(80, 100)))).toMatchObject({ sakert: true });
  });
  it("saknas den ena går det inte att säga", () => {
    expect(en(forra({}), rader(antal(12), saknas))).toMatchObject({
      status: "saknas",
      utfall: { antal: 12 },
      forra: { _tag: "Saknas" },
    });
    expect(status(forra({}), rader(saknas, antal(12)))).toBe("saknas");
  });
});

describe("för hand, och av människor", () => {
  it("det som inväntas saknas; det uppskattade sägs vara uppskattat", () => {
    expect(status(uppgift({}))).toBe("saknas");
    expect(status(uppgift({ utfall: 3 }))).toBe("uppnatt");
    expect(status(uppgift({ utfall: 3.1 }))).toBe("ej_uppnatt");
    expect(prova([uppgift({ utfall: 3, uppskattad: true })])).toMatchObject({
      status: "uppskattad",
      uppnatt: true,
    });
    expect(en(uppgift({ krav: { jamforelse: "cirka", mal: 3.9, tolerans: 0.5 } })).text).toEqual({
      sv: "Målet är cirka 3,9 månader (± 0,5): utfallet saknas, och är inte noll.",
      en: "The goal is about 3.9 months (± 0.5): the outcome is missing, and is not zero.",
    });
  });
  it("en utsaga är kvalitativ, med eller utan bedömning", () => {
    const utsaga = { sv: "Det går bra.", en: "It goes well." };
    const bedomning = {
      svar: "delvis",
      text: { sv: "Nja.", en: "Well." },
      hanvisning: "r",
    } as const;
    expect(en({ _tag: "Utsaga", utsaga, bedomning })).toMatchObject({
      status: "kvalitativt",
      utfall: { _tag: "Bedomning", bedomning },
      text: bedomning.text,
    });
    expect(en({ _tag: "Utsaga", utsaga, bedomning: "saknas" })).toMatchObject({
      status: "kvalitativt",
      utfall: { _tag: "Saknas" },
    });
  });
});

describe("flera delar", () => {
  const delarna = {
    ja: uppgift({ utfall: 1 }),
    nej: uppgift({ utfall: 9 }),
    kanske_ja: uppgift({ utfall: 1, uppskattad: true }),
    kanske_nej: uppgift({ utfall: 9, uppskattad: true }),
    saknas: uppgift({}),
    for_fa: matning({ vad: "andel" }),
    kvalitativt: {
      _tag: "Utsaga",
      utsaga: { sv: "Ja.", en: "Yes." },
      bedomning: "saknas",
    },
  } satisfies Readonly<Record<string, Maldel>>;
  const rader = [rad("deltagare", {}, andel(1, 1))];

  it.each([
    ["ja", "ja", "uppnatt"],
    ["kanske_ja", "ja", "uppskattad"],
    ["kvalitativt", "kanske_ja", "kvalitativt"],
    ["for_fa", "kvalitativt", "for_fa"],
    ["saknas", "for_fa", "saknas"],
    ["kanske_nej", "saknas", "uppskattad"],
    ["nej", "kanske_nej", "ej_uppnatt"],
    ["nej", "saknas", "ej_uppnatt"],
  ] as const)("%s och %s är %s, i vilken ordning som helst", (ena, andra, vantat) => {
    expect(prova([delarna[ena], delarna[andra]], rader).status).toBe(vantat);
    expect(prova([delarna[andra], delarna[ena]], rader).status).toBe(vantat);
  });
  it("delarnas meningar står efter varandra, med sina titlar", () => {
    const titel = { sv: "Stödet", en: "The support" };
    expect(prova([delarna.ja, { ...delarna.saknas, titel }]).text.sv).toBe(
      "Målet är högst 3 månader: uppnått. Utfallet är lämnat för hand. " +
        "Stödet. Målet är högst 3 månader: utfallet saknas, och är inte noll.",
    );
  });
});

describe("meningarna", () => {
  it("bär målet men aldrig utfallet, på båda språken", () => {
    const krav = [
      { vad: "andel", krav: { jamforelse: "farre_an", mal: 12.5 } },
      { vad: "belopp", krav: { jamforelse: "lika", mal: 150_050 } },
      { vad: "andel", krav: { jamforelse: "cirka", mal: 20, tolerans: 5 } },
    ] as const;
    const utfall: ReadonlyArray<Rakneutfall> = [andel(777, 7777), { _tag: "Belopp", ore: 7777 }];
    const texter = krav.map(
      (ett) =>
        en(matning(ett), [rad("deltagare", {}, utfall[ett.vad === "belopp" ? 1 : 0] ?? saknas)])
          .text,
    );
    expect(texter.map(({ sv }) => sv.split(":")[0])).toEqual([
      "Målet är mindre än 12,5 %",
      "Målet är lika med 1500,5 kr",
      "Målet är cirka 20 % (± 5 procentenheter)",
    ]);
    expect(texter.map(({ en }) => en.split(":")[0])).toEqual([
      "The goal is less than 12.5%",
      "The goal is equal to SEK 1500.5",
      "The goal is about 20% (± 5 percentage points)",
    ]);
    expect(JSON.stringify(texter)).not.toContain("777");
  });
});
