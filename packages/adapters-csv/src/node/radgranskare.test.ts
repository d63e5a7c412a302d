/**
 * Granskningen på bytes får aldrig säga mer än den prövning som läser texten: säger den att en bit är prövad är den det, och
 * antalet datarader är detsamma.
 */
import { Buffer } from "node:buffer";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import type { CsvVal } from "../CsvVal.ts";
import { RUBRIK, rad, val } from "./delningsprov.ts";
import { delaFil, type Filbit, provaBit } from "./index.ts";

const mapp = mkdtempSync(join(tmpdir(), "star-granska-"));
afterAll(() => rmSync(mapp, { recursive: true }));
const fil = join(mapp, "f.csv");

const vanliga = [
  ...["", "x", '"a;b"', '"a\nb"', '"a\r\n""b"";\n"', 'a"b', '""', '"x\ry"', "å"].map((a) =>
    rad("A1", a),
  ),
  ...["summa", "Summa:", '"TOTALT"', "Ärendenr", "Åre", " A", '" "', "", "e\u0301n"].map((id) =>
    rad(id, ""),
  ),
  ...["", ";;;", " ", '""', "Summa;;;;;;;;;;;", RUBRIK, '"Antal";;;', rad("A2", "", ""), "A;B"],
];
const svara = [
  ...['"oj', '"a"b', "\u037e", "\0", "x".repeat(70), "Ärendenr;Kön;Kommun;Beslut"],
  ...['Personnummer;"Kön";Ärendenr', "A3;19830310-9980;Kön;Ärendenr;Kommun;Beslut;Avslutad"],
];

const utan = ({ datarader: _, ...bit }: Filbit): Filbit => bit;
const provad = (bitar: ReadonlyArray<Filbit>) => bitar.map(({ datarader }) => datarader);

/** Filen delad, och vad den långa prövningen säger om varje bit. */
const jamford = async (bytes: Uint8Array, antal: number, egna: Partial<CsvVal> = {}) => {
  writeFileSync(fil, bytes);
  const bitar = (await delaFil(fil, { ...val, ...egna }, antal)) ?? [];
  const facit = await Promise.all(
    bitar.map((bit) => provaBit(fil, utan(bit), { ...val, ...egna })),
  );
  return { bitar, facit };
};

const fillista = (rader: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(fc.tuple(rader, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 40 }),
      fc.boolean(),
    )
    .map(([alla, slut]) => {
      const text = `${RUBRIK}\n${alla.map(([r, s]) => r + s).join("")}`;
      return slut ? text : `${text}${rad("A9", "sist")}`;
    });
const kodningar = fc.constantFrom("utf-8", "windows-1252", "BOM");
const koda = (text: string, kodning: string) =>
  kodning === "BOM" ? iconv.encode(text, "utf-8", { addBOM: true }) : iconv.encode(text, kodning);

describe("granskningen på bytes", () => {
  it("räknar vanliga rader som den långa, och behöver den inte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fillista(fc.constantFrom(...vanliga)),
        kodningar,
        fc.integer({ min: 1, max: 5 }),
        async (text, kodning, antal) => {
          const { bitar, facit } = await jamford(koda(text, kodning), antal);
          expect(bitar.length).toBeGreaterThan(0);
          expect(provad(bitar).map((datarader) => ({ datarader }))).toEqual(facit);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("säger inget om en fil som kan falla", async () => {
    await fc.assert(
      fc.asyncProperty(
        fillista(fc.constantFrom(...vanliga, ...svara)),
        kodningar,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom<Partial<CsvVal>>(
          {},
          { granser: { cellangd: 60 } },
          { granser: { rader: 20 } },
        ),
        async (text, kodning, antal, egna) => {
          const { bitar, facit } = await jamford(koda(text, kodning), antal, egna);
          if (provad(bitar).includes(undefined)) return;
          expect(provad(bitar).map((datarader) => ({ datarader }))).toEqual(facit);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ["en byte som inte är UTF-8", Buffer.from([0x41, 0xff, 0x0a])],
    ["en nolla", Buffer.from("A\0\n")],
    ["ett citattecken som inte stängs", Buffer.from('"A\n')],
    ["text efter ett avslutande citattecken", Buffer.from('"A"B;\n')],
    ["en ny rubrik", Buffer.from("Kön;Personnummer;Ärendenr\n")],
    ["ett tecken som blir en avgränsare", Buffer.from("A\u037e\n")],
  ])("%s: biten prövas på det långa sättet", async (_, rest) => {
    const borjan = Buffer.from(`${RUBRIK}\n${`${rad("A1", "å")}\n`.repeat(1000)}`);
    const egna = { kodning: "utf-8" } as const;
    expect(provad((await jamford(borjan, 1, egna)).bitar)).toEqual([1000]);
    expect(provad((await jamford(Buffer.concat([borjan, rest]), 1, egna)).bitar)).toEqual([
      undefined,
    ]);
  });

  it("en rad längre än bufferten får plats, och en utan slut ger upp", async () => {
    const granser = { cellangd: 2 ** 25, radlangd: 2 ** 26, kolumner: 2 ** 25 };
    const rader = Array.from({ length: 60 }, () => rad("A1", "å")).join("\n");
    const lang = (antal: number) =>
      Buffer.from(
        `${RUBRIK}\n${rader}\n${rad("A2", `"${"y\n".repeat(antal)}"`)}\n${rad("A3", "")}\n`,
      );
    const { bitar, facit } = await jamford(lang(2_000_000), 2, { granser });
    expect([provad(bitar), facit]).toEqual([
      [61, 1],
      [{ datarader: 61 }, { datarader: 1 }],
    ]);
    expect(provad((await jamford(lang(12_000_000), 2, { granser })).bitar)).toEqual([undefined]);
  });
});
