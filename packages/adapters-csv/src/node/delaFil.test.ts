import { Buffer } from "node:buffer";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Importdel } from "@star-finsam/core/adapter";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { CsvVal } from "../CsvVal.ts";
import { csvAdapter, lasBytes } from "../las.ts";
import { starArendelista } from "../profiler/index.ts";
import { rad as listrad, RUBRIK, val } from "./delningsprov.ts";
import { delaFil, type Filbit, krockar, lasBit, provaBit } from "./index.ts";

const mapp = mkdtempSync(join(tmpdir(), "star-dela-"));
afterAll(() => rmSync(mapp, { recursive: true }));

const rad = (n: number, anteckning: string) => listrad(`A${n}`, anteckning);

async function* strom(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const las = async (fil: string, bitar: ReadonlyArray<Filbit>, lasval = val) => {
  const provade = await Promise.all(bitar.map((bit) => provaBit(fil, bit, lasval)));
  const delar: Array<Importdel> = [];
  const nycklar: Array<Int32Array> = [];
  let fore = 0;
  for (const [i, bit] of bitar.entries()) {
    const last = await lasBit(fil, bit, lasval, fore);
    for await (const del of last.delar) delar.push(del);
    nycklar.push(last.nycklar());
    fore += provade[i]?.datarader ?? 0;
  }
  return { delar, krockar: krockar(nycklar).flat(), avvisade: provade.filter((p) => p.avvisad) };
};
const fakta = (delar: Iterable<Importdel>) => [...delar].flatMap((del) => del.fakta);
const platser = (delar: Iterable<Importdel>) => [...delar].flatMap((del) => del.rader);

describe("delaFil", () => {
  const cell = fc.constantFrom(
    "",
    "x",
    '"a;b"',
    '"a\nb"',
    '"a\r\n""b"";\n"',
    'a"b',
    '""',
    "\u00E5",
  );
  it("bitarna ger samma fakta, rader och proveniens som hela filen, var citattecknen än står", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 4, maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (celler, antal, slut, sista) => {
          const text = `${[RUBRIK, ...celler.map((c, n) => rad(n, c))].join(slut)}${sista ? slut : ""}`;
          const fil = join(mapp, "a.csv");
          writeFileSync(fil, text);
          const bitar = (await delaFil(fil, val, antal)) ?? [];
          expect(bitar.length).toBeGreaterThan(0);
          const facit = [...lasBytes(Buffer.from(text), val)];
          const { delar, krockar: funna, avvisade } = await las(fil, bitar);
          expect([funna, avvisade]).toEqual([[], []]);
          expect(platser(delar)).toEqual(platser(facit));
          expect(fakta(delar)).toEqual(fakta(facit));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("könet ur en källa som bokför hushåll är märkt, så som när filen läses hel", async () => {
    const osakert: CsvVal = { ...val, profil: { ...starArendelista, konOsakert: true } };
    const text = [RUBRIK, ...Array.from({ length: 60 }, (_, n) => rad(n, "")), ""].join("\n");
    const fil = join(mapp, "e.csv");
    writeFileSync(fil, text);
    const bitar = (await delaFil(fil, osakert, 2)) ?? [];
    expect(bitar).toHaveLength(2);
    const hela: Array<Importdel> = [];
    for await (const del of csvAdapter.las(strom(text), osakert)) hela.push(del);
    const { delar } = await las(fil, bitar, osakert);
    expect(fakta(delar)).toEqual(fakta(hela));
    expect(fakta(delar).filter((faktum) => "konOsakert" in faktum)).toHaveLength(60);
  });

  it("en nyckel i två bitar krockar, och den senare raden pekas ut", async () => {
    const rader = Array.from({ length: 60 }, (_, n) => rad(n, ""));
    const text = [RUBRIK, ...rader, rad(0, ""), rad(1, "annat"), ""].join("\n");
    const fil = join(mapp, "b.csv");
    writeFileSync(fil, text);
    const bitar = (await delaFil(fil, val, 2)) ?? [];
    expect(bitar).toHaveLength(2);
    expect((await las(fil, bitar)).krockar).toEqual([
      { rad: 62, slag: "dubblett" },
      { rad: 63, slag: "konflikt", forsta: 3 },
    ]);
  });

  it("ett citattecken som aldrig stängs avvisas av den bit där det öppnas", async () => {
    const rader = Array.from({ length: 60 }, (_, n) => rad(n, n === 50 ? '"oj' : ""));
    const fil = join(mapp, "c.csv");
    writeFileSync(fil, `${[RUBRIK, ...rader].join("\n")}\n`);
    const { avvisade } = await las(fil, (await delaFil(fil, val, 2)) ?? []);
    expect(avvisade.map(({ avvisad }) => avvisad?.brister[0]?.rad)).toEqual([52]);
  });

  it("UTF-16 och filer utan känd rubrik delas inte", async () => {
    const fil = join(mapp, "d.csv");
    writeFileSync(fil, Buffer.from(`\uFEFF${RUBRIK}\n`, "utf16le"));
    expect(await delaFil(fil, val, 2)).toBeUndefined();
    writeFileSync(fil, "a;b\n1;2\n");
    expect(await delaFil(fil, val, 2)).toBeUndefined();
  });
});
