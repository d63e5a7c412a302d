/**
 * Samverkan och pengar som SQL.
 */
import type { Fragor } from "./Fraga.ts";
import { DAG, SPANN } from "./urval.ts";

/** Samverkan och pengar. */
export const samverkan: Fragor = {
  teammoten: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer
      FROM teammote
      WHERE ${DAG}
      GROUP BY omgang`,
  },
  narvaro: {
    sql: `
      SELECT omgang, forum, deltagare, andel(true, kod(narvaro_koder, 'narvarande'), individ) AS narvarande
      FROM motesplats
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, forum), (omgang, forum, deltagare))`,
  },
  moteskrav: {
    sql: `
      SELECT omgang, andel(kod(krav_koder, 'ja'), kod(hallet_koder, 'ja'), individ) AS hallet
      FROM motesmanad
      WHERE ${DAG}
      GROUP BY omgang`,
  },
  kallelse_i_tid: {
    sql: `
      SELECT omgang, andel(kod(kallelse_koder, 'ja', 'nej'), kod(kallelse_koder, 'ja'), individ) AS i_tid
      FROM teammote
      WHERE ${DAG}
      GROUP BY omgang`,
  },
  arenden_per_mote: {
    sql: `
      SELECT omgang, sum(arenden) AS taljare, count(*) AS namnare, individer(individ) AS individer
      FROM teammote
      WHERE ${DAG} AND arenden IS NOT NULL
      GROUP BY omgang`,
  },
  alla_arenden_behandlade: {
    sql: `
      SELECT omgang,
        andel(kod(alla_behandlade_koder, 'ja', 'nej'), kod(alla_behandlade_koder, 'ja'), individ) AS alla
      FROM teammote
      WHERE ${DAG}
      GROUP BY omgang`,
  },
  motesplatser: {
    sql: `
      SELECT omgang, forum, kon, sum(platser) AS summa, count(*) AS antal, individer(individ) AS individer
      FROM motesstol
      WHERE ${DAG} AND platser IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, kon), (omgang, forum, kon))`,
  },
  avvikelser: {
    sql: `
      SELECT omgang, slag, niva, count(*) AS antal, individer(individ) AS individer
      FROM avvikelse
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, slag), (omgang, niva), (omgang, slag, niva))`,
  },
  tillforda_matt: {
    helhet: "ingen",
    sql: `
      SELECT omgang, matt, hanvisning, sum(varde) AS summa, count(*) AS antal, individer(individ) AS individer
      FROM tillfort
      WHERE fran >= forsta AND till <= sista AND varde IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, matt, hanvisning))`,
  },
  utfall: {
    sql: `
      SELECT omgang, ar, kostnadsslag, sum(belopp) AS ore
      FROM utfall
      WHERE ${SPANN} AND belopp IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, ar, kostnadsslag))`,
  },
  budget: {
    sql: `
      SELECT omgang, ar, kostnadsslag, sum(belopp) AS ore
      FROM budget
      WHERE ${SPANN} AND belopp IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, ar, kostnadsslag))`,
  },
  rekvirerat: {
    sql: `
      SELECT omgang, strom, sum(belopp) AS ore
      FROM rekvisition
      WHERE till BETWEEN forsta AND sista AND belopp IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, strom))`,
  },
};
