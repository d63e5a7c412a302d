/**
 * Sambanden som HiGHS vill ha dem.
 */
import type { OppnaLosare } from "./Losare.ts";

/** Matrisen: varje tal har en kolumn för uppåt och en för nedåt. */
export function matris(samband: Parameters<OppnaLosare>[1], antal: number) {
  const starts = new Int32Array(samband.length + 1);
  const indices: Array<number> = [];
  const values: Array<number> = [];
  samband.forEach(({ tal, koefficienter }, rad) => {
    tal.forEach((plats, nr) => {
      const koefficient = koefficienter[nr] ?? 0;
      indices.push(plats, antal + plats);
      values.push(koefficient, -koefficient);
    });
    starts[rad + 1] = indices.length;
  });
  return {
    format: "csr",
    numRows: samband.length,
    numCols: 2 * antal,
    starts,
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  } as const;
}
