/**
 * Dåliga källor. Fuzz: exempelfilerna med utbytta, borttagna, upprepade och sammanfogade bytes, en begränsad tid
 * (`STAR_FUZZ_SEKUNDER`, förval 8; kör längre för hand). Enskilda fall: det som bara en angripare eller en trasig export
 * skriver.
 */
import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { avvisarFilen, type Importdel } from "@star-finsam/core/adapter";
import { arPseudonym } from "@star-finsam/core/individ";
import { sakerDag } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CsvVal } from "./CsvVal.ts";
import { csvAdapter, lasBytes } from "./las.ts";
import type { Profil } from "./profil/index.ts";
import { profiler, starArendelista } from "./profiler/index.ts";

const SEKUNDER = Number(process.env["STAR_FUZZ_SEKUNDER"] ?? 8);
const pseudonym = () => {
  const p = `p1_${"a".repeat(43)}`;
  if (arPseudonym(p)) return p;
  throw new Error("fel form");
};
const val = (profil: Profil, mer: Partial<CsvVal> = {}): CsvVal => ({
  kalla: "k",
  fil: "f",
  profil,
  registrerad: sakerDag("2025-01-09"),
  pseudonym,
  ...mer,
});

type Svar = {
  readonly delar: ReadonlyArray<Importdel>;
  readonly koder: ReadonlyArray<string>;
  readonly avvisad: boolean;
  readonly rader: ReadonlyArray<Importdel["rader"][number]>;
  readonly fakta: Importdel["fakta"];
};

const sammanstall = (delar: ReadonlyArray<Importdel>): Svar => ({
  delar,
  koder: delar.flatMap((del) => del.brister.map(({ kod }) => kod)),
  avvisad: delar.some((del) => del.brister.some(avvisarFilen)),
  rader: delar.flatMap(({ rader }) => rader),
  fakta: delar.flatMap(({ fakta }) => fakta),
});
const las = (innehall: string | Uint8Array, profil = starArendelista): Svar =>
  sammanstall([
    ...lasBytes(typeof innehall === "string" ? Buffer.from(innehall) : innehall, val(profil)),
  ]);

/** Det som ska gälla vilka bytes det än är: raderna går ihop, ingen tappas, och fakta hör till importerade rader. */
const kravHel = ({ delar, avvisad, rader, fakta }: Svar, bytes: Uint8Array) => {
  expect(delar.length).toBeGreaterThan(0);
  expect(delar.at(-1)?.klart).toBe(1);
  const nummer = rader.map(({ rad }) => rad);
  expect(nummer.every((rad, i) => Number.isInteger(rad) && rad > (nummer[i - 1] ?? 0))).toBe(true);
  if (avvisad) return expect(fakta).toEqual([]);
  const importerade = new Set(rader.filter((r) => r.atgard === "importerad").map(({ rad }) => rad));
  expect(fakta.every(({ kalla }) => importerade.has(kalla.rad))).toBe(true);
  if (!bytes.includes(34)) expect(rader.length).toBe(antalRader(bytes));
};

/** Fysiska rader i en fil utan citattecken, räknade på ett annat sätt än adapterns. */
function antalRader(bytes: Uint8Array): number {
  const [a, b] = bytes;
  const kodning =
    a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "";
  const nollor = bytes.subarray(0, 4096).filter((byte) => byte === 0).length;
  const utan = kodning === "" && nollor > 0;
  if (utan) return las(bytes).rader.length;
  const text =
    kodning === "" ? Buffer.from(bytes).toString("latin1") : new TextDecoder(kodning).decode(bytes);
  const rader = text.split(/\r\n|\r|\n/u);
  return rader.at(-1) === "" ? rader.length - 1 : rader.length;
}

const mapp = fileURLToPath(new URL("../../../examples", import.meta.url));
const fixturer = readdirSync(mapp).flatMap((exempel) =>
  readdirSync(join(mapp, exempel))
    .filter((fil) => /\.(csv|txt)$/u.test(fil))
    .map((fil) => ({ namn: `${exempel}/${fil}`, bytes: readFileSync(join(mapp, exempel, fil)) })),
);

/** Profilen som läser flest rader ur fixturen. */
const passande = (bytes: Uint8Array): Profil =>
  [...profiler.values()]
    .map((profil) => ({ profil, antal: las(bytes, profil).fakta.length }))
    .reduce((bast, en) => (en.antal > bast.antal ? en : bast)).profil;

/** En ändring av filens bytes på en plats 0–1. */
type Mutation = {
  readonly slag: "byt" | "vand" | "ta_bort" | "upprepa" | "skjut_in" | "kapa" | "flytta";
  readonly plats: number;
  readonly langd: number;
  readonly bytes: Uint8Array;
};

const SVARA = [
  '"',
  '""',
  ";",
  "\t",
  ",",
  "\r",
  "\n",
  "\r\n",
  "\0",
  "\uFEFF",
  "sep=;\n",
  "Summa;",
  "=1+1",
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  slag: fc.constantFrom("byt", "vand", "ta_bort", "upprepa", "skjut_in", "kapa", "flytta"),
  plats: fc.double({ min: 0, max: 1, noNaN: true }),
  langd: fc.nat(80),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(...SVARA).map((text) => Uint8Array.from(Buffer.from(text))),
  ),
});

const mutera = (bytes: Uint8Array, { slag, plats, langd, bytes: nya }: Mutation): Uint8Array => {
  const i = Math.floor(plats * bytes.length);
  const [fore, stycke, efter] = [
    bytes.subarray(0, i),
    bytes.subarray(i, i + langd),
    bytes.subarray(i + langd),
  ];
  switch (slag) {
    case "byt":
      return Buffer.concat([fore, nya, bytes.subarray(i + nya.length)]);
    case "vand":
      return Buffer.concat([fore, Buffer.from(stycke).reverse(), efter]);
    case "ta_bort":
      return Buffer.concat([fore, efter]);
    case "upprepa":
      return Buffer.concat([fore, stycke, stycke, efter]);
    case "skjut_in":
      return Buffer.concat([fore, nya, bytes.subarray(i)]);
    case "kapa":
      return fore;
    case "flytta":
      return Buffer.concat([efter, fore, stycke]);
  }
};

describe("fuzz", () => {
  it("det finns fixturer, och var och en läses av någon profil eller är ett annat förbunds", () => {
    expect(fixturer.length).toBeGreaterThan(5);
  });

  it.each(fixturer.map(({ namn, bytes }) => [namn, bytes] as const))(
    "%s: inget undantag, inget häng, raderna går ihop",
    (_, bytes) => {
      const profil = passande(bytes);
      const tid = Math.max(200, (SEKUNDER * 1000) / fixturer.length);
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutationer) => {
          const skadad = mutationer.reduce(mutera, bytes);
          kravHel(las(skadad, profil), skadad);
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: tid, markInterruptAsFailure: false },
      );
    },
    60_000 + SEKUNDER * 2000,
  );
});

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad";
const rad = (n: number, mer = "") =>
  `A${n};19830310-9980;K;samplanering;2024-01-10;IFO;antagen;2024-02-01;${mer}`;

describe("enskilda dåliga fall", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "rubriken och cellen %s är en rubrik och en cell som andra",
    (namn) => {
      const svar = las(`${RUBRIK};${namn}\n${rad(1)};${namn}\n${rad(2).replace("IFO", namn)};x\n`);
      expect(svar.rader.map(({ atgard }) => atgard)).toEqual(["rubrik", "importerad", "karantan"]);
      expect(svar.koder).toContain("OKAND_KOLUMN");
      expect(JSON.stringify(svar.delar.map(({ brister }) => brister))).not.toContain(namn);
      expect(las(`${namn};b\n1;2\n`).koder).toEqual(["FIL_INGEN_RUBRIK"]);
      const nyckel = las(`${RUBRIK}\n${rad(1).replace("A1", namn)}\n`);
      expect(nyckel.rader).toHaveLength(2);
    },
  );

  it("en cell på tio megabyte, ociterad och citerad, tar inte med sig fler rader", () => {
    for (const cell of ["x".repeat(10_000_000), `"${"å;\n".repeat(2_500_000)}"`]) {
      const svar = las(`${RUBRIK};Anteckning\n${rad(1)};${cell}\n${rad(2)};\n`);
      const importerade = svar.rader.filter(({ atgard }) => atgard === "importerad").length;
      expect(svar.avvisad ? svar.fakta.length : importerade).toBe(svar.avvisad ? 0 : 2);
    }
  });

  it("nolltecken avvisar filen, var de än står", () => {
    for (const text of [
      `\0${RUBRIK}\n${rad(1)}\n`,
      `${RUBRIK}\n${rad(1)}\n\0`,
      `${RUBRIK}\n${rad(1, "\0")}\n`,
    ]) {
      const svar = las(text);
      expect([svar.avvisad, svar.fakta.length]).toEqual([true, 0]);
    }
  });

  it("citattecken i citattecken: dubblade är text, andra avvisar filen", () => {
    const med = (cell: string) => las(`${RUBRIK};Anteckning\n${rad(1)};${cell}\n${rad(2)};\n`);
    for (const god of ['"a ""b"" c"', '""', '""""', '"""a"""', '"a\n""b""\nc"', 'a "b" c']) {
      expect([god, med(god).rader.filter(({ atgard }) => atgard === "importerad").length]).toEqual([
        god,
        2,
      ]);
    }
    for (const ond of ['"a "b" c"', '"a" b', '"', '"""', '"a""', '"a"b"']) {
      expect([ond, med(ond).avvisad, med(ond).fakta.length]).toEqual([ond, true, 0]);
    }
  });

  it("packade bytes avvisas, också när de slutar mitt i", () => {
    const packad = gzipSync(`${RUBRIK}\n${rad(1)}\n`);
    for (const bytes of [packad, packad.subarray(0, 10), packad.subarray(0, 2)]) {
      expect(las(bytes).koder).toEqual(["FIL_PACKAD"]);
    }
  });

  it("en miljon kolumner: i rubriken, i en rad, och utan innehåll", () => {
    const miljon = ";".repeat(1_000_000);
    for (const text of [
      `${RUBRIK}${miljon}\n${rad(1)}${miljon}\n`,
      `${RUBRIK}\n${rad(1)}${miljon}\n${rad(2)}\n`,
      `${miljon}\n${RUBRIK}\n${rad(1)}\n`,
    ]) {
      const svar = las(text);
      expect(svar.delar.at(-1)?.klart).toBe(1);
      const texter = JSON.stringify(
        svar.delar.map(({ brister, noteringar }) => [brister, noteringar]),
      );
      expect(texter.length).toBeLessThan(20_000);
    }
  });

  it("samma rubrik tvåhundratusen gånger avvisas med en mening som går att läsa", () => {
    const svar = las(`${RUBRIK}${";Kön".repeat(200_000)}\n${rad(1)}\n`);
    expect(svar.koder).toContain("FIL_DUBBEL_RUBRIK");
    expect(JSON.stringify(svar.delar.map(({ brister }) => brister)).length).toBeLessThan(2000);
  });

  it("hundratusen tomma rader, och hundratusen rubriker", () => {
    expect(las(`${RUBRIK}\n${"\n".repeat(100_000)}${rad(1)}\n`).rader).toHaveLength(100_002);
    expect(las(`${RUBRIK}\n`.repeat(100_000)).fakta).toEqual([]);
  });

  it("bitar av längden noll, och en källa utan bitar", async () => {
    for (const bitar of [[], [new Uint8Array(0)], [new Uint8Array(0), new Uint8Array(0)]]) {
      const delar: Array<Importdel> = [];
      const kalla = (async function* () {
        yield* bitar;
      })();
      for await (const del of csvAdapter.las(kalla, val(starArendelista))) delar.push(del);
      expect(sammanstall(delar).koder).toEqual(["FIL_TOM"]);
    }
  });
});
