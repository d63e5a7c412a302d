/**
 * Ström för ström: bitarnas storlek, bufferten och gränserna får inte ändra vad filen säger.
 */
import { Buffer } from "node:buffer";
import type { Importdel } from "@star-finsam/core/adapter";
import { ingaRader, raknaRader } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import type { CsvVal } from "./CsvVal.ts";
import { csvAdapter, lasBytes } from "./las.ts";
import { skapaPseudonym } from "./node/index.ts";
import { starArendelista } from "./profiler/index.ts";

const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));
const val = (mer: Partial<CsvVal> = {}): CsvVal => ({
  kalla: "k",
  fil: "f.csv",
  profil: starArendelista,
  registrerad: sakerDag("2025-01-09"),
  pseudonym,
  ...mer,
});

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak";
const rad = (n: number, kommun = "Berg") =>
  `A${n};19830310-9980;K;${kommun};samplanering;2024-01-10;IFO;antagen;2024-02-01;;`;
const fil = (antal: number) =>
  `${[RUBRIK, ...Array.from({ length: antal }, (_, n) => rad(n, n % 3 === 0 ? '"Åre"' : "Berg"))].join("\r\n")}\r\n`;

async function* bitar(bytes: Uint8Array, storlek: number) {
  for (let i = 0; i < bytes.length; i += storlek) yield bytes.subarray(i, i + storlek);
}
const strom = async (bytes: Uint8Array, storlek: number, mer: Partial<CsvVal> = {}) => {
  const delar: Array<Importdel> = [];
  for await (const del of csvAdapter.las(bitar(bytes, storlek), val(mer))) delar.push(del);
  return delar;
};
const samla = (delar: Iterable<Importdel>) => {
  const alla = [...delar];
  return {
    fakta: alla.flatMap((del) => del.fakta),
    koder: alla
      .flatMap((del) => del.brister)
      .map(({ kod, rad: plats }) => `${kod}@${plats ?? "-"}`),
    rader: alla.reduce((rakning, del) => raknaRader(rakning, del.rader), ingaRader),
  };
};

describe("bitarna", () => {
  const text = fil(40);
  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])(
    "%s: hur filen är styckad ändrar inget, vare sig den prövas hel eller inte",
    async (kodning) => {
      const bytes = iconv.encode(text, kodning, { addBOM: kodning.startsWith("utf-16") });
      const facit = samla(lasBytes(bytes, val()));
      expect(facit.rader).toMatchObject({ importerad: 40, karantan: 0 });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 500 }),
          fc.constantFrom(1, 300, 10_000),
          async (storlek, buffert) => {
            expect(samla(await strom(bytes, storlek, { buffert }))).toEqual(facit);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it("den sista raden kommer med också utan radbrytning efter sig, hur filen än är styckad", async () => {
    const bytes = Buffer.from(fil(40).trimEnd());
    const facit = samla(lasBytes(Buffer.from(fil(40)), val()));
    const medLasning = (buffert: number, igen: boolean, storlek: number) =>
      strom(bytes, storlek, igen ? { buffert, igen: () => bitar(bytes, storlek) } : { buffert });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 64, bytes.length - 1, bytes.length, 10_000),
        fc.constantFrom(1, 300, 10_000),
        fc.boolean(),
        async (storlek, buffert, igen) => {
          expect(samla(await medLasning(buffert, igen, storlek))).toEqual(facit);
        },
      ),
    );
  });

  it("bara ASCII i början: den första byten över 7F avgör, hur sent den än kommer", async () => {
    const ascii = `Arendenr;${RUBRIK.split(";").slice(1).join(";")}`
      .replaceAll("ö", "o")
      .replaceAll("Ä", "A");
    const profil = {
      ...starArendelista,
      kolumner: starArendelista.kolumner.map((k) => ({
        ...k,
        alias: k.alias.map((a) => a.replaceAll("ö", "o").replaceAll("Ä", "A")),
      })),
    };
    const sen = `${[ascii, ...Array.from({ length: 60 }, (_, n) => rad(n)), rad(99, "Åre")].join("\n")}\n`;
    for (const kodning of ["utf-8", "windows-1252"]) {
      const svar = samla(await strom(iconv.encode(sen, kodning), 100, { buffert: 500, profil }));
      expect([kodning, svar.rader.importerad, svar.rader.karantan]).toEqual([kodning, 61, 0]);
    }
  });
});

describe("domen", () => {
  const trasig = Buffer.from(`${fil(3000)}"${rad(9999)}\n`);

  it("en fil som ryms i bufferten lämnar inget förrän den är prövad", async () => {
    const delar = await strom(trasig, 1000);
    expect(samla(delar)).toMatchObject({ fakta: [], koder: ["FIL_OAVSLUTAT_CITAT@3002"] });
  });

  it("en större ström lämnar preliminära delar och sist domen", async () => {
    const delar = await strom(trasig, 1000, { buffert: 2000 });
    expect(delar.every(({ preliminar }) => preliminar === true)).toBe(true);
    expect(delar.at(-1)?.brister.map(({ kod }) => kod)).toEqual(["FIL_OAVSLUTAT_CITAT"]);
    expect(delar.at(-1)?.klart).toBe(1);
  });

  it("en källa som kan öppnas igen prövas hel, hur stor den än är", async () => {
    const igen = (bytes: Uint8Array) => ({ buffert: 2000, igen: () => bitar(bytes, 777) });
    expect(samla(await strom(trasig, 1000, igen(trasig)))).toMatchObject({
      fakta: [],
      koder: ["FIL_OAVSLUTAT_CITAT@3002"],
    });
    const hel = Buffer.from(fil(3000));
    const delar = await strom(hel, 1000, igen(hel));
    expect(samla(delar)).toEqual(samla(lasBytes(hel, val())));
    expect(delar.some(({ preliminar }) => preliminar === true)).toBe(false);
    expect(delar.map(({ klart }) => klart)).toEqual(delar.map(({ klart }) => klart).sort());
  });

  it("UTF-8 som byter till Windows-1252 mitt i filen avvisas", async () => {
    const blandad = Buffer.concat([
      Buffer.from(fil(50)),
      iconv.encode(`${rad(98, "Åre")}\n`, "windows-1252"),
    ]);
    for (const buffert of [100, 1_000_000]) {
      const delar = await strom(blandad, 64, { buffert });
      expect(samla(delar).koder).toEqual(["FIL_BLANDAD_KODNING@52"]);
      const [brist] = delar.flatMap((del) => del.brister);
      expect(brist?.text.sv).toContain("rad 52; minst 1 finns");
    }
    const tvingad = samla(await strom(blandad, 64, { kodning: "windows-1252" }));
    expect(tvingad.koder).toContain("FIL_INGEN_RUBRIK@-");
  });
});

describe("raden där kodningen byter", () => {
  const utf8 = Buffer.from("å");
  const latin = Buffer.from([0xe5]);
  const ascii = (antal: number) =>
    Buffer.from(
      fil(antal)
        .replace("Ärendenr", "arende")
        .replace("Kön", "kon")
        .replace("Ärendetyp", "arendetyp")
        .replaceAll('"Åre"', "2321"),
    );
  const cell = '"en\nrad\r\ntill";';
  it.each<[string, ReadonlyArray<Uint8Array>, number]>([
    ["efter UTF-8", [Buffer.from(fil(200)), latin], 202],
    ["efter en citerad cell med radbrytningar", [Buffer.from(fil(9) + cell), latin], 13],
    ["i en början som bara är ASCII", [ascii(200), utf8, utf8, latin], 202],
    ["på första raden", [utf8, utf8, latin, Buffer.from(fil(3))], 1],
  ])("%s, hur bitarna än faller", async (_, delar, vantad) => {
    const bytes = Buffer.concat([...delar, Buffer.from("\n")]);
    for (const storlek of [1, 7, 64, 100_000]) {
      for (const buffert of [1, 1_000_000]) {
        const { koder } = samla(await strom(bytes, storlek, { buffert }));
        expect(koder.at(-1)).toBe(`FIL_BLANDAD_KODNING@${vantad}`);
      }
    }
  });
});

describe("det första tecknet utanför ASCII", () => {
  it.each(["utf-8", "windows-1252"])(
    "i %s avgör kodningen också när en bit slutar i det",
    async (kodning) => {
      const rubrik = RUBRIK.replace("Ärendenr", "arende")
        .replace("Kön", "kon")
        .replace("Ärendetyp", "arendetyp");
      const bytes = iconv.encode(`${rubrik}\n${rad(1)}\n${rad(2, "Åre")}\n`, kodning);
      for (const storlek of [1, 2, 3]) {
        const svar = samla(await strom(bytes, storlek, { buffert: 1 }));
        expect(svar).toEqual(samla(lasBytes(bytes, val())));
        expect(svar.rader.importerad).toBe(2);
      }
    },
  );
});

describe("gränserna", () => {
  const hundra = Buffer.from(fil(100));
  const stor = (cell: string) =>
    Buffer.from(`${RUBRIK};Anteckning\n${rad(1)};${cell}\n${rad(2)};\n`);
  it.each<[string, Uint8Array, Partial<CsvVal>, string]>([
    ["bytes", hundra, { maxByte: 1000 }, "FIL_FOR_STOR@-"],
    ["rader", hundra, { granser: { rader: 50 } }, "FIL_MANGA_RADER@-"],
    ["kolumner", hundra, { granser: { kolumner: 10 } }, "FIL_MANGA_KOLUMNER@1"],
    ["celler", stor("x".repeat(2000)), { granser: { cellangd: 1000 } }, "FIL_LANG_CELL@2"],
    [
      "citerade celler",
      stor(`"${"x\n".repeat(2000)}`),
      { granser: { cellangd: 1000 } },
      "FIL_LANG_CELL@2",
    ],
    ["rader i tecken", stor("x".repeat(2000)), { granser: { radlangd: 1000 } }, "FIL_LANG_RAD@2"],
    [
      "ett hundra megabyte utan radbrytning",
      Buffer.alloc(100_000_000, `${"x".repeat(31)};`),
      {},
      "FIL_LANG_RAD@1",
    ],
  ])("%s: ett fel", async (_, bytes, mer, kod) => {
    for (const buffert of [1, 1 << 24]) {
      const { koder } = samla(await strom(bytes, 1 << 16, { ...mer, buffert }));
      expect(koder.filter((en) => en !== "KOLUMN_SAKNAS@-")).toEqual([kod]);
    }
  });
});
