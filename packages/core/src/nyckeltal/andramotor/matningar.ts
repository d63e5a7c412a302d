/**
 * Stegförflyttning, progression och screening som SQL.
 */
import type { Fragor } from "./Fraga.ts";
import { DAG } from "./urval.ts";

/** Mätningar. */
export const matningar: Fragor = {
  stegforflyttningar: {
    sql: `
      SELECT omgang, dimension, riktning, count(*) AS antal, individer(individ) AS individer
      FROM stegbyte
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, dimension, riktning))`,
  },
  stegutveckling: {
    helhet: "ingen",
    sql: `
      SELECT omgang, dimension, riktning, fran_steg, till_steg, count(*) AS antal,
        individer(individ) AS individer
      FROM stegutveckling
      WHERE ${DAG}
      GROUP BY GROUPING SETS
        ((omgang), (omgang, dimension, riktning), (omgang, dimension, fran_steg, till_steg))`,
  },
  progression: {
    sql: `
      SELECT omgang, instrument, svarande, fraga, riktning, count(*) AS antal,
        individer(individ) AS individer
      FROM progression
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, instrument, svarande, fraga, riktning))`,
  },
  screening: {
    sql: `
      SELECT omgang, instrument, status, count(*) AS antal, individer(individ) AS individer
      FROM screening
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, instrument, status))`,
  },
};
