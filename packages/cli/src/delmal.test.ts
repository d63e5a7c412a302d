import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { exempel, katalogMed, kopiaAv, star, starJson } from "./testkor.ts";

const HELA = "2019-10..2024-09";

type Del = {
  readonly status: string;
  readonly utfall: Readonly<Record<string, unknown>>;
  readonly sakert?: boolean;
};
type Rad = { readonly delmal: string; readonly status: string; readonly delar: ReadonlyArray<Del> };

const prova = async (
  katalog: string,
  period: string,
  ...mer: ReadonlyArray<string>
): Promise<Readonly<Record<string, Rad>>> => {
  const argument = ["nyckeltal", katalog, "--period", period, "--delmal", "--json", ...mer];
  const { kod, ut, fel } = await star(argument);
  expect(kod, fel).toBe(0);
  const rader: ReadonlyArray<Rad> = JSON.parse(ut);
  return Object.fromEntries(rader.map((rad) => [rad.delmal, rad]));
};

/** Ett exempel med egna delmål. */
const medDelmal = (namn: string, delmal: unknown): string => {
  const katalog = kopiaAv(namn);
  const text = typeof delmal === "string" ? delmal : JSON.stringify({ delmal });
  writeFileSync(join(katalog, "delmal.json"), text);
  return katalog;
};
const mal = (id: string, ...delar: ReadonlyArray<object>) => ({
  id,
  titel: { sv: id, en: id },
  period: "insatsen",
  delar,
});
const minst = (hur: number) => ({ jamforelse: "minst", mal: hur });
const matning = (del: object) => ({
  _tag: "Matning",
  nyckeltal: "deltagare",
  grupp: {},
  vad: "antal",
  krav: minst(10),
  ...del,
});

describe("Krokoms delmål, slutrapportens utfall", () => {
  it("egen försörjning 14 av 34 och volymen 51 av 60 är inte nådda", async () => {
    const rader = await prova(exempel("krokom"), HELA);
    expect(rader["egen-forsorjning"]).toMatchObject({
      status: "ej_uppnatt",
      delar: [{ utfall: { _tag: "Andel", taljare: 14, namnare: 34 }, sakert: true }],
    });
    expect(rader["volym"]).toMatchObject({
      status: "ej_uppnatt",
      delar: [
        { status: "ej_uppnatt", utfall: { _tag: "Antal", antal: 51 } },
        { status: "saknas", utfall: { _tag: "Saknas" } },
      ],
    });
  });

  it("alla tio: nådda, inte nådda, saknade, uppskattade och kvalitativa hålls isär", async () => {
    const rader = await prova(exempel("krokom"), HELA);
    expect(Object.values(rader).map(({ delmal, status }) => [delmal, status])).toEqual([
      ["konsfordelning", "uppnatt"],
      ["forsorjning-vid-inskrivning", "uppnatt"],
      ["bidragsmanader", "saknas"],
      ["volym", "ej_uppnatt"],
      ["kartlaggning-och-plan", "uppnatt"],
      ["ratt-stod", "uppnatt"],
      ["egen-forsorjning", "ej_uppnatt"],
      ["arbetsformaga", "uppskattad"],
      ["kodade-utlandsfodda", "ej_uppnatt"],
      ["gemensamt-larande", "kvalitativt"],
    ]);
    expect(rader["arbetsformaga"]).toMatchObject({
      uppnatt: false,
      delar: [{ utfall: { _tag: "Uppgift", tal: 60 } }],
    });
    expect(rader["konsfordelning"]?.delar[0]).toMatchObject({
      utfall: { taljare: 21, namnare: 51 },
      sakert: false,
    });
  });

  it("i text: titel, dom, mål, utfall, intervall och om det är säkert", async () => {
    const argument = ["nyckeltal", exempel("krokom"), "--period", HELA, "--delmal"];
    const { ut, fel } = await star(argument);
    const rader = ut.replaceAll("\u00A0", " ");
    expect(rader).toContain(
      [
        "Sex av tio försörjer sig genom arbete eller studier efter insatsen: ej uppnått",
        "  Mål: minst 60 %",
        "  Mått: Självförsörjande vid avslut · Arbete eller studier som sysselsättning (Krokom)",
        "  Utfall: 41 % (14 av 34); 95-procentsintervall 26–58 %; säkert",
      ].join("\n"),
    );
    expect(rader).toContain("från 3,9 till 3,0 i snitt: uppgift saknas");
    expect(rader).toContain("minst tio timmar i veckan: uppskattat ej uppnått");
    expect(rader).toContain("Utfall: cirka 60 % (lämnat för hand: Slutrapport STA Krokom 2024");
    expect(rader).toContain("lär av varandra: kvalitativt");
    expect(fel).not.toContain("läses inte");
    const en = await star([...argument, "--lang", "en", "--intern"]);
    expect(en.ut).toContain("after the activity: not reached");
    expect(en.ut).toContain("NOT FOR DISTRIBUTION");
    expect(en.ut).not.toMatch(/uppnått|Mål|Utfall/u);
  });

  it("raderna godtas av det publicerade schemat, också de interna", async () => {
    const schema = new URL("../../reporting/schema/delmalsrad-1.json", import.meta.url);
    const prov = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    for (const mer of [[], ["--intern"]]) {
      const rader = Object.values(await prova(exempel("krokom"), HELA, ...mer));
      expect(prov(rader), JSON.stringify(prov.errors)).toBe(true);
      expect(rader.every((rad) => "spridning" in rad === mer.length > 0)).toBe(true);
    }
  });

  it("Bergs tre mål bedöms av människor", async () => {
    const rader = await prova(exempel("berg"), "2020-09..2024-10");
    expect(Object.values(rader).map(({ status }) => status)).toEqual(Array(3).fill("kvalitativt"));
  });
});

describe("delmål räknas för de perioder och grupper som de nämner", () => {
  it("mot i fjol, en egen period, en dimension utöver nyckeltalets egna, och en kostnad", async () => {
    const { krav: _, ...utanKrav } = matning({ nyckeltal: "aktualiseringar" });
    const katalog = medDelmal("berg", [
      {
        ...mal("fler", { ...utanKrav, _tag: "Forra", jamforelse: "fler_an", mot: "i_fjol" }),
        period: "2023",
      },
      { ...mal("da", matning({ nyckeltal: "aktualiseringar" })), period: "2022" },
      mal("alder", matning({ grupp: { aldersgrupp: "30-44" } })),
      mal("kostnad", matning({ nyckeltal: "kostnad_per_deltagare", vad: "belopp" })),
      mal(
        "per-sjalvforsorjande",
        matning({
          nyckeltal: "kostnad_per_sjalvforsorjande",
          grupp: { definition: "arbete_eller_sjukersattning" },
          vad: "belopp",
        }),
      ),
    ]);
    const rader = await prova(katalog, "2020-09..2024-10", "--intern");
    const utfall = (id: string) => rader[id]?.delar[0];
    const antal = async (ar: string, id: string, ...mer: ReadonlyArray<string>) => {
      const argument = ["--period", ar, "--nyckeltal", id, "--json", "--intern", ...mer];
      const { ut } = await star(["nyckeltal", katalog, ...argument]);
      const alla: ReadonlyArray<{ readonly antal: number; readonly grupp: object }> =
        JSON.parse(ut);
      return alla;
    };
    const [ar2023, ar2022] = [
      (await antal("2023", "aktualiseringar"))[0]?.antal,
      (await antal("2022", "aktualiseringar"))[0]?.antal,
    ];
    expect(utfall("fler")).toMatchObject({ utfall: { antal: ar2023 }, forra: { antal: ar2022 } });
    expect(utfall("da")).toMatchObject({ utfall: { antal: ar2022 } });
    const alder = await antal("2020-09..2024-10", "deltagare", "--gruppera", "aldersgrupp");
    expect(utfall("alder")).toMatchObject({
      utfall: {
        antal: alder.find(({ grupp }) => "aldersgrupp" in grupp && grupp.aldersgrupp === "30-44")
          ?.antal,
      },
    });
    expect(utfall("kostnad")).toMatchObject({ utfall: { _tag: "Belopp" } });
    expect(utfall("per-sjalvforsorjande")).toMatchObject({ utfall: { _tag: "Belopp" } });
  });
});

describe("små tal i delmål", () => {
  const katalog = () =>
    medDelmal("krokom", [
      mal("liten", matning({ nyckeltal: "avslutade", grupp: { kon: "man" }, krav: minst(3) })),
      mal("stor", matning({ krav: minst(5) })),
    ]);
  /** Ett år då mellan en och fyra män avslutades. */
  const period = "2020";

  it("döljer talet och domen utan --intern, och visar båda med", async () => {
    const internt = await prova(katalog(), period, "--intern");
    const antal = Number(internt["liten"]?.delar[0]?.utfall["antal"]);
    expect(antal).toBeGreaterThan(0);
    expect(antal).toBeLessThan(5);
    const publikt = await prova(katalog(), period);
    expect(publikt["liten"]).toMatchObject({
      status: "dold",
      delar: [{ status: "dold", utfall: { _tag: "Dold", orsak: "sekretess" } }],
    });
    expect(publikt["stor"]?.status).not.toBe("dold");
    const { ut } = await star(["nyckeltal", katalog(), "--period", period, "--delmal"]);
    expect(ut).toContain("liten: dolt av sekretesskäl");
    expect(ut).toContain("Utfall: ..");
  });
});

describe("fel", () => {
  const kor = (katalog: string, ...mer: ReadonlyArray<string>) =>
    star(["nyckeltal", katalog, "--period", "2024", "--delmal", ...mer]);

  it("utan delmål i star.json sägs vad man gör", async () => {
    const svar = await kor(exempel("nns"));
    expect([svar.kod, svar.ut]).toEqual([2, ""]);
    expect(svar.fel).toContain('lägg till "delmal": "delmal.json" i star.json');
  });

  it("varje fel i filen har sin plats, och inget värde", async () => {
    const katalog = medDelmal("krokom", [
      { ...mal("a", matning({ krav: { jamforelse: "minst" } })), period: "i fjol" },
      mal("b", matning({ vad: "hemligt" })),
    ]);
    for (const argument of [
      ["importera", katalog],
      ["nyckeltal", katalog, "--period", "2024"],
    ]) {
      const svar = await star(argument);
      expect([svar.kod, svar.ut]).toEqual([2, ""]);
      expect(svar.fel).toMatch(/delmal\.json: delmal\.0\.period: .*insatsen, eller en period/u);
      expect(svar.fel).toContain("delmal.json: delmal.0.delar.0");
      expect(svar.fel).toContain("delmal.json: delmal.1.delar.0");
      expect(svar.fel).not.toMatch(/i fjol|hemligt/u);
    }
  });

  it("ett nyckeltal, en grupp eller en definition som inte finns är fel, inte uppgift saknas", async () => {
    const definition = (kod: string) => ({
      nyckeltal: "sjalvforsorjande",
      grupp: { definition: kod },
    });
    const katalog = medDelmal("krokom", [
      mal(
        "a",
        matning({ nyckeltal: "deltagre" }),
        matning({ grupp: { kn: "kvinna" } }),
        matning({ grupp: { kon: "kvinna" }, vad: "andel", utom: { kostnadsslag: "x" } }),
        matning(definition("arbete")),
        matning({ nyckeltal: "sjalvforsorjande" }),
        matning({ grupp: { definition: "x" } }),
        matning(definition("*")),
        matning({ nyckeltal: "arendetid", vad: "varde" }),
        matning({ nyckeltal: "arendetid", vad: "varde", grupp: { statistik: "störst" } }),
        matning({ nyckeltal: "arendetid" }),
      ),
    ]);
    const { kod, fel } = await kor(katalog);
    expect(kod).toBe(2);
    const platser = [...fel.matchAll(/delmal\.0\.delar\.(\S+):/gu)].map(([, plats]) => plats);
    expect(platser).toEqual([
      "0.nyckeltal",
      "1.grupp",
      "2.grupp",
      "3.grupp.definition",
      "4.grupp",
      "5.grupp.definition",
      "7.grupp",
      "8.grupp.statistik",
    ]);
    expect(fel).toContain("välj bland aktualiseringar, deltagare");
    expect(fel).toContain("kostnad_per_deltagare");
  });

  it("en fil som inte finns, är trasig, ligger utanför eller bär personnummer stoppar", async () => {
    const med = (fil: string) =>
      katalogMed({ "star.json": starJson({ delmal: fil }), "lista.csv": "x" });
    expect((await kor(med("finns-inte.json"))).fel).toContain("delmal: filen finns inte");
    expect((await kor(med("../delmal.json"))).fel).toContain("delmal: sökvägen lämnar katalogen");
    expect((await kor(medDelmal("krokom", "{"))).fel).toContain("inte giltig JSON");
    const nummer = await kor(
      medDelmal("krokom", [mal("a", { ...matning({}), titel: { sv: "198303109980", en: "x" } })]),
    );
    expect([nummer.kod, nummer.ut]).toEqual([2, ""]);
    expect(nummer.fel).toContain("delmal.0.delar.0.titel.sv");
    expect(nummer.fel).not.toContain("198303109980");
  });

  it("flaggor som säger emot varandra vägras", async () => {
    for (const mer of [
      ["--jamfor", "2023"],
      ["--nyckeltal", "deltagare"],
      ["--gruppera", "kon"],
      ["--ackumulerad"],
    ]) {
      const svar = await kor(exempel("krokom"), ...mer);
      expect([svar.kod, svar.ut]).toEqual([2, ""]);
      expect(svar.fel).toBe(`Flaggorna --delmal och ${mer[0]} går inte att använda tillsammans.\n`);
    }
  });
});
