/**
 * Skriver tecknens bredder och kerningen i diagrammens typsnitt ur en TrueType-fil. Körs en gång per typsnitt, för hand:
 * `node scripts/teckenbredder.ts LiberationSans-Regular.ttf` (Debians paket fonts-liberation; samma mått som Arial).
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const MAL = new URL("../packages/reporting/src/diagram/teckenbredder.ts", import.meta.url);

const TECKEN = [
  ...spann(0x20, 0x7e),
  ...spann(0xa0, 0x17f).filter((kod) => kod !== 0xad),
  ...spann(0x2010, 0x2022),
  0x2026,
  0x202f,
  0x2030,
  0x2039,
  0x203a,
  0x20ac,
  ...spann(0x2190, 0x2193),
  0x2212,
  0x2248,
  ...spann(0x2264, 0x2265),
];

function spann(fran: number, till: number): ReadonlyArray<number> {
  return Array.from({ length: till - fran + 1 }, (_, i) => fran + i);
}

const fil = process.argv[2];
if (fil === undefined)
  throw new Error("Ange typsnittsfilen: node scripts/teckenbredder.ts FIL.ttf");
const ttf = readFileSync(fil);
const tabell = (namn: string): number => {
  for (let i = 0; i < ttf.readUInt16BE(4); i += 1) {
    const post = 12 + 16 * i;
    if (ttf.toString("latin1", post, post + 4) === namn) return ttf.readUInt32BE(post + 8);
  }
  throw new Error(`Typsnittet har ingen tabell ${namn}.`);
};

/** Tecknets nummer i typsnittet (cmap format 4, Windows Unicode); 0 om det inte finns. */
const glyf = (kod: number): number => {
  const segment = ttf.readUInt16BE(windows + 6) / 2;
  for (let i = 0; i < segment; i += 1) {
    const slut = windows + 14 + 2 * i;
    if (kod > ttf.readUInt16BE(slut)) continue;
    const start = ttf.readUInt16BE(slut + 2 + 2 * segment);
    const tillagg = ttf.readUInt16BE(slut + 2 + 4 * segment);
    const plats = slut + 2 + 6 * segment;
    const avstand = ttf.readUInt16BE(plats);
    if (kod < start) return 0;
    if (avstand === 0) return (kod + tillagg) & 0xffff;
    const nummer = ttf.readUInt16BE(plats + avstand + 2 * (kod - start));
    return nummer === 0 ? 0 : (nummer + tillagg) & 0xffff;
  }
  return 0;
};

const cmap = tabell("cmap");
const windows =
  Array.from({ length: ttf.readUInt16BE(cmap + 2) }, (_, i) => cmap + 4 + 8 * i)
    .filter((post) => ttf.readUInt16BE(post) === 3)
    .map((post) => cmap + ttf.readUInt32BE(post + 4))[0] ?? 0;
const matt = tabell("hmtx");
const antalMatt = ttf.readUInt16BE(tabell("hhea") + 34);
const tecknen = Map.groupBy(TECKEN, glyf);
const texterna = (nr: number): ReadonlyArray<string> =>
  nr === 0 ? [] : (tecknen.get(nr) ?? []).map((kod) => String.fromCodePoint(kod));

/** Värdena med alla tecken eller par som har dem, i teckenordning. */
const samla = (poster: ReadonlyArray<readonly [string, number]>): string => {
  const per = Map.groupBy(poster, ([, varde]) => varde);
  return [...per]
    .sort(([a], [b]) => a - b)
    .map(([varde, par]) => `  [${varde}, ${JSON.stringify(par.map(([t]) => t).join(""))}],`)
    .join("\n");
};

const bredder = TECKEN.flatMap((kod): ReadonlyArray<readonly [string, number]> => {
  const nr = glyf(kod);
  const bredd = ttf.readUInt16BE(matt + 4 * Math.min(nr, antalMatt - 1));
  return nr === 0 ? [] : [[String.fromCodePoint(kod), bredd]];
});

const kern = tabell("kern") + 4;
const par = Array.from({ length: ttf.readUInt16BE(kern + 6) }, (_, i) => kern + 14 + 6 * i).flatMap(
  (post): ReadonlyArray<readonly [string, number]> =>
    texterna(ttf.readUInt16BE(post)).flatMap((a) =>
      texterna(ttf.readUInt16BE(post + 2)).map((b) => [a + b, ttf.readInt16BE(post + 4)] as const),
    ),
);

writeFileSync(
  MAL,
  `/**
 * Tecknens bredder i Arial, i delar av ${ttf.readUInt16BE(tabell("head") + 18)} av storleken. Lästa ur hmtx och kern i Liberation Sans Regular, som har
 * samma mått som Arial, av scripts/teckenbredder.ts; jämförda med getComputedTextLength i Chromium i textbredd.test.ts.
 */

/** Bredden och tecknen som har den. */
export const BREDDER: ReadonlyArray<readonly [number, string]> = [
${samla(bredder)}
];

/** Kerningen och teckenparen som har den. */
export const KERNING: ReadonlyArray<readonly [number, string]> = [
${samla(par)}
];
`,
);
console.error(`skrev ${fileURLToPath(MAL)}`);
