/**
 * Volymerna som SQL.
 */
import type { Fragor } from "./Fraga.ts";
import { AVSLUTAT, DAG, PAGATT } from "./urval.ts";

/** Volymerna. */
export const volymer: Fragor = {
  aktualiseringar: {
    sql: `
      SELECT omgang, kon, aktualiserande_aktor, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND aktualiserat BETWEEN forsta AND sista
      GROUP BY GROUPING SETS ((omgang), (omgang, kon), (omgang, aktualiserande_aktor))`,
  },
  deltagare: {
    sql: `
      SELECT omgang, kon, count(DISTINCT individ) AS antal, count(DISTINCT individ) AS individer
      FROM arende
      WHERE ${PAGATT}
      GROUP BY GROUPING SETS ((omgang), (omgang, kon))`,
  },
  ingaende: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND mottaget < forsta
        AND (avslutat IS NULL OR avslutat >= forsta)
      GROUP BY omgang`,
  },
  mottagna: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND mottaget BETWEEN forsta AND sista
      GROUP BY omgang`,
  },
  ej_mottagna: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND kod(beslut_koder, 'ej_mottaget')
        AND beslutat BETWEEN forsta AND sista
      GROUP BY omgang`,
  },
  avslutade: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY omgang`,
  },
  pagaende: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND mottaget <= sista
        AND (avslutat IS NULL OR avslutat > sista)
      GROUP BY omgang`,
  },
  konsultationer: {
    sql: `
      SELECT omgang, profession, fran, count(*) AS antal, individer(individ) AS individer
      FROM konsultation
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, profession), (omgang, fran))`,
  },
  processniva: {
    sql: `
      SELECT omgang, processniva, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${PAGATT}
      GROUP BY GROUPING SETS ((omgang), (omgang, processniva))`,
  },
};
