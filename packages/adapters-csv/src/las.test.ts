import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Brist, Importdel } from "@star-finsam/core/adapter";
import { ingaRader, raknaRader } from "@star-finsam/core/adapter";
import { Faktum } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { CsvVal } from "./CsvVal.ts";
import { csvAdapter, lasBytes } from "./las.ts";
import { skapaPseudonym } from "./node/index.ts";
import type { Profil } from "./profil/index.ts";
import { starArendelista, starEkonomi, starInsatser, starMoten } from "./profiler/index.ts";

const exempel = (fil: string) =>
  readFileSync(fileURLToPath(new URL(`../../../examples/${fil}`, import.meta.url)));
const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));

const val = (profil: Profil, mer: Partial<CsvVal> = {}): CsvVal => ({
  kalla: "k",
  fil: "f.csv",
  profil,
  registrerad: sakerDag("2025-01-09"),
  pseudonym,
  ...mer,
});

const samla = (delar: Iterable<Importdel>) => {
  const alla = [...delar];
  return {
    fakta: alla.flatMap((del) => del.fakta),
    brister: alla.flatMap((del) => del.brister),
    rader: alla.reduce((rakning, del) => raknaRader(rakning, del.rader), ingaRader),
    platser: alla.flatMap((del) => del.rader.map(({ rad }) => rad)),
  };
};
const las = (innehall: string | Uint8Array, profil: Profil, mer: Partial<CsvVal> = {}) =>
  samla(
    lasBytes(typeof innehall === "string" ? Buffer.from(innehall) : innehall, val(profil, mer)),
  );
const koder = (brister: ReadonlyArray<Brist>) =>
  brister.map(({ kod, rad }) => `${kod}@${rad ?? "-"}`);

describe("Bergs filer", () => {
  it("ärendelistan: titel, rubrik, tom, dubblett och summa är var för sig, inget försvinner", () => {
    const { rader, brister } = las(exempel("berg/arendelista.csv"), starArendelista);
    expect(rader).toEqual({
      last: 41,
      importerad: 36,
      karantan: 0,
      dubblett: 1,
      oforandrad: 0,
      tom: 1,
      rubrik: 2,
      summa: 1,
    });
    expect(brister).toEqual([]);
  });

  it.each([
    ["berg/insatser.csv", starInsatser, 84, 83],
    ["berg/moten.csv", starMoten, 43, 42],
    ["berg/ekonomi.csv", starEkonomi, 11, 10],
    ["krokom/arendelista.txt", starArendelista, 52, 51],
  ])("%s", (fil, profil, last, importerad) => {
    const svar = las(exempel(fil), profil);
    expect(svar.rader).toMatchObject({ last, importerad, karantan: 0, rubrik: 1 });
    expect(svar.brister).toEqual([]);
  });

  it("varje faktum godtas av schemat och pekar på sin rad", () => {
    const ar = Schema.is(Faktum);
    for (const [fil, profil] of [
      ["berg/arendelista.csv", starArendelista],
      ["berg/insatser.csv", starInsatser],
      ["berg/moten.csv", starMoten],
      ["berg/ekonomi.csv", starEkonomi],
      ["krokom/arendelista.txt", starArendelista],
    ] as const) {
      const { fakta } = las(exempel(fil), profil);
      expect(fakta.filter((faktum) => !ar(faktum))).toEqual([]);
      expect(new Set(fakta.map(({ id }) => id)).size).toBe(fakta.length);
    }
    const b014 = las(exempel("berg/arendelista.csv"), starArendelista).fakta.find(({ id }) =>
      id.startsWith("k:B014:ArendeMottaget"),
    );
    expect(b014?.kalla).toMatchObject({ rad: 17, post: 14, profil: "star-arendelista@1" });
  });

  it("möten: närvaro per verksamhet", () => {
    const [forsta, andra] = las(exempel("berg/moten.csv"), starMoten).fakta;
    expect(forsta).toMatchObject({
      _tag: "TeammoteHallet",
      franvarande: [],
      timmar: 3,
      behandladeArenden: 6,
    });
    expect(andra).toMatchObject({
      franvarande: ["forsakringskassan"],
      kallelseSkickad: "2021-02-03",
    });
  });

  it("allt i adaptern går också genom det asynkrona gränssnittet, i bitar", async () => {
    const bytes = exempel("berg/arendelista.csv");
    async function* bitar() {
      for (let i = 0; i < bytes.length; i += 100) yield bytes.subarray(i, i + 100);
    }
    const delar: Array<Importdel> = [];
    for await (const del of csvAdapter.las(bitar(), val(starArendelista))) delar.push(del);
    expect(samla(delar)).toEqual(las(bytes, starArendelista));
  });
});

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak";
const rad = (
  n: number,
  mer: Partial<
    Record<"pnr" | "kon" | "dag" | "beslut" | "beslutad" | "avslutad" | "orsak" | "id", string>
  > = {},
) =>
  [
    mer.id ?? `A${n}`,
    mer.pnr ?? "19830310-9980",
    mer.kon ?? "K",
    "Berg",
    "samplanering",
    mer.dag ?? "2024-01-10",
    "IFO",
    mer.beslut ?? "antagen",
    mer.beslutad ?? "2024-02-01",
    mer.avslutad ?? "",
    mer.orsak ?? "",
  ].join(";");
const fil = (...rader: ReadonlyArray<string>) => `${[RUBRIK, ...rader].join("\n")}\n`;
const tyst = (brister: ReadonlyArray<Brist>) =>
  brister.filter(({ kod }) => kod !== "KOLUMN_SAKNAS");

describe("dåliga rader", () => {
  it("alla fel i raden samlas, raden går till karantän, resten läses", () => {
    const svar = las(
      fil(rad(1), rad(2, { pnr: "19830310-9981", kon: "Q", dag: "2024-02-31" }), rad(3)),
      starArendelista,
    );
    expect(koder(tyst(svar.brister))).toEqual([
      "IDENTITET_FEL_KONTROLLSIFFRA@3",
      "OKAND_KOD@3",
      "FEL_FORM@3",
    ]);
    expect(svar.rader).toMatchObject({ last: 4, importerad: 2, karantan: 1, rubrik: 1 });
  });

  it.each([
    ["avslutad före aktualiserad", { avslutad: "2023-12-01" }, "FEL_ORDNING"],
    ["beslut utan dag", { beslutad: "" }, "KRAVER_UPPGIFT"],
    ["avslutsorsak utan avslutsdag", { orsak: "Flytt" }, "KRAVER_UPPGIFT"],
    ["personnummer som ärendenummer", { id: "198303109980" }, "PERSONNUMMER_PA_FEL_PLATS"],
    ["inget ärendenummer", { id: "" }, "VARDE_SAKNAS"],
  ])("%s", (_, mer, kod) => {
    const svar = las(fil(rad(1, mer)), starArendelista);
    expect(tyst(svar.brister).map((brist) => brist.kod)).toContain(kod);
    expect(svar.rader.karantan).toBe(1);
    expect(svar.fakta).toEqual([]);
  });

  it("en dag efter uttaget varnar men läses", () => {
    const svar = las(fil(rad(1, { avslutad: "2025-02-01" })), starArendelista);
    expect(koder(tyst(svar.brister))).toEqual(["EFTER_UTTAG@2"]);
    expect(svar.rader.importerad).toBe(1);
  });

  it("samma rad två gånger är en dubblett, också med numret skrivet på annat sätt", () => {
    const svar = las(fil(rad(1), rad(1, { pnr: "830310-9980" })), starArendelista);
    expect(svar.rader).toMatchObject({ importerad: 1, dubblett: 1 });
  });

  it("samma nyckel med annat innehåll är en konflikt, inte en dubblett", () => {
    const svar = las(fil(rad(1), rad(2), rad(1, { kon: "M" })), starArendelista);
    expect(koder(tyst(svar.brister))).toEqual(["NYCKEL_UPPTAGEN@4"]);
    expect(svar.rader).toMatchObject({ importerad: 2, karantan: 1 });
  });

  it("för få eller för många celler flyttar aldrig kolumner", () => {
    const svar = las(fil(`${rad(1)};x`, rad(2).split(";").slice(0, 5).join(";")), starArendelista);
    expect(koder(tyst(svar.brister))).toEqual(["FEL_ANTAL_CELLER@2", "FEL_ANTAL_CELLER@3"]);
  });

  it("en upprepad rubrik är en rubrik", () => {
    expect(las(fil(rad(1), RUBRIK, rad(2)), starArendelista).rader).toMatchObject({
      rubrik: 2,
      importerad: 2,
    });
  });
});

describe("rader som andra importörer tappar", () => {
  const bred = RUBRIK.split(";").length;

  it("en cell vars citattecken stängs för tidigt avvisar filen i stället för att svälja rader", () => {
    const lista = `${RUBRIK};Anteckning\n${rad(1)};"ring\n${rad(2)};\n${rad(3)};"x" sa hon\n${rad(4)};\n`;
    expect(koder(las(lista, starArendelista).brister)).toEqual(["FIL_FEL_CITAT@2"]);
  });

  it("datarader före rubriken går till karantän, en titel gör det inte", () => {
    const felstavad = RUBRIK.replace("Kön", "Kon?");
    const svar = las(
      `Titel;;\n${felstavad}\n${rad(1)}\n${rad(2)}\n${fil(rad(3))}`,
      starArendelista,
    );
    expect(svar.rader).toMatchObject({ last: 6, importerad: 1, karantan: 3, rubrik: 2 });
    expect(koder(tyst(svar.brister))).toEqual([
      "RAD_FORE_RUBRIK@2",
      "RAD_FORE_RUBRIK@3",
      "RAD_FORE_RUBRIK@4",
    ]);
  });

  it("en ny rubrik med annan ordning avvisar filen", () => {
    const omkastad = RUBRIK.split(";");
    [omkastad[5], omkastad[8]] = [omkastad[8] ?? "", omkastad[5] ?? ""];
    expect(koder(las(fil(rad(1), omkastad.join(";"), rad(2)), starArendelista).brister)).toEqual([
      "FIL_NY_RUBRIK@3",
    ]);
  });

  it("en hel datarad som börjar med Total är en datarad", () => {
    const lista = [`Status;${RUBRIK}`, `Total;${rad(1)}`, `Total;${";".repeat(bred - 1)}`].join(
      "\n",
    );
    expect(las(lista, starArendelista).rader).toMatchObject({ importerad: 1, summa: 1 });
  });

  it("en citerad radbrytning på rad femtio stör inte valet av avgränsare", () => {
    const rader = Array.from({ length: 60 }, (_, n) => `${rad(n)};${n === 48 ? '"a\nb"' : ""}`);
    const lista = [`${RUBRIK};Anteckning`, ...rader].join("\n").replaceAll(";", "\t");
    expect(las(lista, starArendelista).rader.importerad).toBe(60);
  });

  it("nycklar med snedstreck blandas inte ihop", () => {
    const lista =
      "Ärendenr;Insats;Kategori;Part;Start;Slut\nA/B;C;social;IFO;2024-01-01;\nA;B/C;social;IFO;2024-01-01;\n";
    expect(las(lista, starInsatser).rader).toMatchObject({ importerad: 2, karantan: 0 });
  });

  it("det som källan kan lämna följer de kolumner den har", () => {
    const forsta = (lista: string, profil: Profil) =>
      [...lasBytes(Buffer.from(lista), val(profil))][0]?.lamnar;
    expect(forsta(fil(rad(1)), starArendelista)).toContain("ArendeMottaget");
    expect(forsta(fil(rad(1)), starArendelista)).not.toContain("ForsorjningUppgiven");
    expect(forsta("År;Kostnadsslag;Budget\n2024;Personal;100,00\n", starEkonomi)).toEqual([
      "BudgetBeslutad",
    ]);
  });

  it("en miljon okända kolumner räknas upp till tjugo", () => {
    const svar = las(`${RUBRIK}${";x".repeat(1_000_000)}\n`, starArendelista);
    const okand = svar.brister.find(({ kod }) => kod === "OKAND_KOLUMN");
    expect(okand?.text.sv).toMatch(/20 .* och 999980 till|och 999980 till/u);
    expect(okand?.text.sv.length).toBeLessThan(500);
  });
});

describe("filer som avvisas", () => {
  const avvisad = (innehall: string) => {
    const svar = las(innehall, starArendelista);
    expect(svar.fakta).toEqual([]);
    return koder(svar.brister);
  };
  it("fel profil, dubbel rubrik, oavslutat citat", () => {
    expect(avvisad("a;b\n1;2\n")).toEqual(["FIL_INGEN_RUBRIK@-"]);
    expect(avvisad(`${RUBRIK};Kön\n`)).toEqual(["FIL_DUBBEL_RUBRIK@1"]);
    expect(avvisad(fil(rad(1), `"${rad(2)}`, rad(3)))).toEqual(["FIL_OAVSLUTAT_CITAT@3"]);
  });

  it("en fil utan rubrik visar inget ur första raden", () => {
    const svar = las(`${rad(1)}\n${rad(2)}\n`, starArendelista);
    expect(JSON.stringify(svar.brister)).not.toMatch(/9980|A1\b/u);
    expect(svar.brister[0]?.text.sv).toContain("Ärendenr, Personnummer");
  });

  it("för stor fil", async () => {
    async function* stor() {
      yield new Uint8Array(100);
    }
    const delar: Array<Importdel> = [];
    for await (const del of csvAdapter.las(stor(), val(starArendelista, { maxByte: 99 })))
      delar.push(del);
    expect(koder(samla(delar).brister)).toEqual(["FIL_FOR_STOR@-"]);
  });
});

describe("lagar", () => {
  const utanKalla = (fakta: ReadonlyArray<Faktum>) =>
    fakta.map(({ kalla: _, ...resten }) => resten).sort((a, b) => (a.id < b.id ? -1 : 1));
  const text = iconv.decode(exempel("berg/arendelista.csv"), "windows-1252");
  const facit = utanKalla(las(text, starArendelista).fakta);

  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])(
    "kodningen %s ändrar inga fakta",
    (kodning) => {
      expect(
        utanKalla(las(iconv.encode(text, kodning, { addBOM: true }), starArendelista).fakta),
      ).toEqual(facit);
    },
  );

  it.each(["\n", "\r\n", "\r"])("radslutet %j ändrar inga fakta", (slut) => {
    expect(utanKalla(las(text.replaceAll("\r\n", slut), starArendelista).fakta)).toEqual(facit);
  });

  it.each([",", "\t", "|"])("avgränsaren %j ändrar inga fakta", (skilje) => {
    const citerad = text
      .split("\r\n")
      .map((r) =>
        r
          .split(";")
          .map((cell) => `"${cell}"`)
          .join(skilje),
      )
      .join("\r\n");
    expect(utanKalla(las(citerad, starArendelista).fakta)).toEqual(facit);
    expect(utanKalla(las(`sep=${skilje}\n${citerad}`, starArendelista).fakta)).toEqual(facit);
  });

  it("radernas och kolumnernas ordning ändrar inga fakta", () => {
    const [rubrik = "", ...resten] = text.split("\r\n").slice(1, -2);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(resten, { minLength: resten.length }),
        fc.shuffledSubarray([...rubrik.split(";").keys()], { minLength: rubrik.split(";").length }),
        (blandade, kolumner) => {
          const flyttad = [rubrik, ...blandade]
            .map((r) => {
              const celler = r.split(";");
              return kolumner.map((i) => celler[i] ?? "").join(";");
            })
            .join("\n");
          expect(utanKalla(las(flyttad, starArendelista).fakta)).toEqual(facit);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("raderna går ihop, varje fysisk rad en gång, vilken skräpfil det än är", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "Summa",
        "19830310-9980",
        "K",
        "2024-01-10",
        "samplanering",
        "IFO",
        "antagen",
        "A1",
        "x",
      ),
      fc.string({ maxLength: 5 }),
    );
    const skrap = fc.array(
      fc.array(cell, { maxLength: 13 }).map((celler) => celler.join(";")),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(skrap, (rader) => {
        const { rader: r, platser } = las(fil(...rader), starArendelista);
        expect(r.last).toBe(
          r.importerad + r.karantan + r.dubblett + r.oforandrad + r.tom + r.rubrik + r.summa,
        );
        expect(new Set(platser).size).toBe(platser.length);
      }),
    );
  });

  it("byteskräp ger brister, aldrig undantag", () => {
    const bytes = exempel("krokom/arendelista.txt");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 30 }),
        (byten) => {
          const skadad = Buffer.from(bytes);
          for (const [plats, byte] of byten) skadad[plats] = byte;
          const svar = las(skadad, starArendelista);
          expect(svar.brister.every(({ text: t }) => t.sv !== "" && t.en !== "")).toBe(true);
        },
      ),
    );
  });
});
