/**
 * Påhittade diagram för proven: ett av varje form, och former fyllda med valfria celler.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import { type Cell, dold, ejTillampligt, saknas, visad } from "../disclosure/Cell.ts";
import type { Diagram, Diagramslag, Talslag } from "../rapport/Rapport.ts";

/** Alla former. */
export const SLAG = [
  "grupperade_staplar",
  "flode",
  "likert",
  "linjer",
  "pyramid",
  "histogram",
  "lada",
  "overlevnad",
] as const satisfies ReadonlyArray<Diagramslag>;

export const uppskattad = (n: number, av?: number): Cell => ({
  _tag: "Uppskattad",
  n,
  ...(av === undefined ? {} : { av }),
  grund: text("räknat på en vecka", "counted for a week"),
});

export const LADA = ["n", "p10", "nedre_kvartil", "median", "ovre_kvartil", "p90"];
export const KURVA = ["andel", "undre", "ovre"];

const namn = (sv: string): Text => text(sv, sv);

/** Ett diagram ur rubriker och celler. */
export const diagramMed = (
  slag: Diagramslag,
  serier: ReadonlyArray<string | readonly [string, string]>,
  kategorier: ReadonlyArray<readonly [string, ReadonlyArray<Cell>]>,
  talslag: Talslag = slag === "likert" || slag === "overlevnad" ? "andel" : "antal",
): Diagram => ({
  _tag: "Diagram",
  id: `prov-${slag}`,
  rubrik: text("Försörjning", "Income"),
  underrubrik: text("Antal deltagare", "Number of participants"),
  slag,
  talslag,
  serier: serier.map((serie, i) =>
    typeof serie === "string"
      ? { id: `s${i}`, rubrik: namn(serie) }
      : { id: serie[0], rubrik: namn(serie[1]) },
  ),
  kategorier: kategorier.map(([rubrik, celler], i) => ({
    id: slag === "overlevnad" ? String(i * 14) : `k${i}`,
    rubrik: namn(rubrik),
    celler,
  })),
});

/** Serierna som formen kräver, annars så många som sägs. */
const serierFor = (slag: Diagramslag, antal: number, etikett: string) => {
  const fasta = slag === "lada" ? LADA : slag === "overlevnad" ? KURVA : [];
  if (fasta.length > 0) return fasta.map((id) => [id, `${id} ${etikett}`] as const);
  const n = slag === "pyramid" ? 2 : slag === "histogram" ? 1 : antal;
  return Array.from({ length: n }, (_, i) => `${etikett} ${i + 1}`);
};

/** Formen med så många kategorier, där cellen för kategori och serie ges. */
export const formMed = (
  slag: Diagramslag,
  kategorier: number,
  cell: (kategori: number, serie: number) => Cell,
  { serier: antal = 3, etikett = "Etikett" } = {},
): Diagram => {
  const rader = serierFor(slag, antal, etikett);
  return diagramMed(
    slag,
    rader,
    Array.from({ length: kategorier }, (_, k) => [
      `${etikett} ${k + 1}`,
      rader.map((_serie, s) => cell(k, s)),
    ]),
  );
};

/** Alla fem slagen av celler i tur och ordning. */
export const blandad = (kategori: number, serie: number): Cell => {
  const n = (kategori * 37 + serie * 11) % 90;
  const alla = [visad(n, 100), dold, visad(n + 3, 100), saknas, uppskattad(n, 100), ejTillampligt];
  return alla[(kategori + 2 * serie) % alla.length] ?? dold;
};

/** Kategorier ur tal per rubrik; ett tal är ett visat tal. */
export const rader = (
  tal: Readonly<Record<string, ReadonlyArray<number | Cell>>>,
  av?: number,
): ReadonlyArray<readonly [string, ReadonlyArray<Cell>]> =>
  Object.entries(tal).map(([rubrik, celler]) => [
    rubrik,
    celler.map((c) => (typeof c === "number" ? visad(c, av) : c)),
  ]);
