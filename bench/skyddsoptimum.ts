/**
 * Det minsta som räcker: det bästa valet av celler att dölja, för publiceringar små nog att räkna ut det.
 */
import { highsmodul } from "../packages/reporting/src/disclosure/losare/highsmodul.ts";
import type { OppnaLosare } from "../packages/reporting/src/disclosure/losare/Losare.ts";
import { ensammas } from "../packages/reporting/src/disclosure/skydd/ensamma.ts";
import type { Delsystem } from "../packages/reporting/src/disclosure/skydd/komplettera.ts";
import { oskyddade, type Val } from "./skyddsjamforelse.ts";

const INGET: ReadonlySet<number> = new Set();

type Krav = { readonly plats: number; readonly kanda: ReadonlySet<number> };

/**
 * Det bästa valet: ett program med en binär per synlig cell och två fyllningar per dold cell och ensam, där kraven läggs
 * till efter hand. Fyllningarna får vara brutna, så det är en undre gräns.
 */
export async function basta(del: Delsystem, oppna: OppnaLosare): Promise<Val> {
  const ensamma = ensammas(del.tal, del.samband);
  const krav: Array<Krav> = [];
  const kravda = new Map<number, number>();
  const krava = (plats: number): void => {
    const gang = kravda.get(plats) ?? 0;
    kravda.set(plats, gang + 1);
    if (gang === 0) krav.push({ plats, kanda: INGET });
    else if (gang === 1)
      krav.push(...ensamma.flatMap((kanda) => (kanda.has(plats) ? [] : [{ plats, kanda }])));
  };
  del.tal.forEach(({ lage, bredd }, plats) => {
    if (lage === "dold" && bredd > 0) krava(plats);
  });
  for (;;) {
    const val = await los(del, krav);
    const svaga = oskyddade(del, val, oppna);
    const nya = svaga.filter((plats) => (kravda.get(plats) ?? 0) < 2);
    if (nya.length === 0) return val;
    for (const plats of nya) krava(plats);
  }
}

async function los({ tal, samband }: Delsystem, krav: ReadonlyArray<Krav>): Promise<Val> {
  const highs = await highsmodul();
  const n = tal.length;
  const kolumner = n + 2 * n * krav.length;
  const storst = 6 * Math.max(...tal.map(({ bredd }) => bredd));
  const rader: Array<{
    readonly ix: Array<number>;
    readonly v: Array<number>;
    readonly upp: number;
  }> = [];
  const rad = (ix: Array<number>, v: Array<number>, upp = Infinity): void => {
    rader.push({ ix, v, upp });
  };
  const fall = Array.from({ length: 2 * krav.length }, (_, nr) => n + nr * n);
  const lag = new Float64Array(kolumner);
  const hog = new Float64Array(kolumner).fill(1);
  tal.forEach(({ lage }, p) => {
    if (lage === "dold" || lage === "otryckt") lag[p] = 1;
  });
  fall.forEach((start, nr) => {
    const kanda = krav[nr >> 1]?.kanda ?? new Set();
    tal.forEach(({ varde, lage }, p) => {
      const ned = Math.min(varde, storst);
      const stilla = kanda.has(p) || lage === "last";
      lag[start + p] = stilla ? 0 : -ned;
      hog[start + p] = stilla ? 0 : storst;
      if (lage !== "synlig" || stilla) return;
      rad([p, start + p], [storst, -1]);
      rad([p, start + p], [ned, 1]);
    });
    for (const { tal: platser, koefficienter } of samband)
      rad(
        platser.map((p) => start + p),
        [...koefficienter],
        0,
      );
  });
  krav.forEach(({ plats }, nr) => {
    rad([fall[2 * nr] ?? 0, fall[2 * nr + 1] ?? 0].map((s) => s + plats).concat(plats), [
      1,
      -1,
      -(tal[plats]?.bredd ?? 0),
    ]);
  });
  const starts = new Int32Array(rader.length + 1);
  rader.forEach(({ ix }, nr) => {
    starts[nr + 1] = (starts[nr] ?? 0) + ix.length;
  });
  const modell = highs.createModel({
    numCols: kolumner,
    numRows: rader.length,
    colCost: Float64Array.from({ length: kolumner }, (_, k) =>
      tal[k]?.lage === "synlig" ? (tal[k]?.vikt ?? 0) : 0,
    ),
    colLower: lag,
    colUpper: hog,
    rowLower: new Float64Array(rader.length),
    rowUpper: Float64Array.from(rader, ({ upp }) => upp),
    matrix: {
      format: "csr",
      numRows: rader.length,
      numCols: kolumner,
      starts,
      indices: Int32Array.from(rader.flatMap(({ ix }) => ix)),
      values: Float64Array.from(rader.flatMap(({ v }) => v)),
    },
  });
  modell.options.set({ output_flag: false, random_seed: 1 });
  modell.changeColsIntegrality({ kind: "range", from: 0, to: n - 1 }, new Int32Array(n).fill(1));
  modell.run();
  const { colValue } = modell.getSolution();
  modell.dispose();
  return new Set(
    tal.flatMap(({ lage }, p) => (lage === "synlig" && (colValue[p] ?? 0) > 0.5 ? [p] : [])),
  );
}
