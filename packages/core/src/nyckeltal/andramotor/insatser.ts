/**
 * Insatser, planeringsmöten, anställningar och aktiviteter som SQL.
 */
import type { Fragor } from "./Fraga.ts";
import { DAG, PAGATT, SPANN } from "./urval.ts";

/** Insatser och deras resultat. */
export const insatser: Fragor = {
  insatser: {
    sql: `
      SELECT omgang, kategori, aktor, count(*) AS antal, individer(individ) AS individer
      FROM insats
      WHERE ${SPANN}
      GROUP BY GROUPING SETS ((omgang), (omgang, kategori), (omgang, aktor))`,
  },
  parallella_insatser: {
    tom: { dagar: 1 },
    sql: `
      WITH spann AS (
        SELECT *, least(coalesce(till, sista), sista) - greatest(fran, forsta) + 1 AS dagar
        FROM insatsspann
        WHERE ${SPANN}
      )
      SELECT omgang,
        dagandel(true, kod(samtidiga_koder, 'en', 'flera'), dagar, individ) AS minst_en,
        dagandel(true, kod(samtidiga_koder, 'flera'), dagar, individ) AS parallella,
        dagandel(kod(samtidiga_koder, 'flera'), kod(arbetsfokus_koder, 'ja'), dagar, individ) AS arbetsfokus
      FROM spann
      WHERE dagar > 0
      GROUP BY omgang`,
  },
  sip: {
    sql: `
      SELECT omgang, initiativ, kon, count(*) AS antal, individer(individ) AS individer
      FROM planeringsmote
      WHERE ${DAG} AND kod(form_koder, 'sip')
      GROUP BY GROUPING SETS ((omgang), (omgang, initiativ), (omgang, kon))`,
  },
  sip_deltagare: {
    sql: `
      SELECT omgang, kon, count(DISTINCT individ) AS antal, count(DISTINCT individ) AS individer
      FROM planeringsmote
      WHERE ${DAG} AND kod(form_koder, 'sip')
      GROUP BY GROUPING SETS ((omgang), (omgang, kon))`,
  },
  planeringsmoten: {
    sql: `
      SELECT omgang, form, count(*) AS antal, individer(individ) AS individer
      FROM planeringsmote
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, form))`,
  },
  kartlaggning: {
    sql: `
      SELECT omgang,
        andel(true, kod(kartlaggning_koder, 'ja'), individ) AS kartlaggning,
        andel(true, kod(handlingsplan_koder, 'ja'), individ) AS handlingsplan,
        andel(true, kod(kartlaggning_koder, 'ja') AND kod(handlingsplan_koder, 'ja'), individ) AS bada
      FROM arende
      WHERE ${PAGATT}
      GROUP BY omgang`,
  },
  arbetsformaga: {
    sql: `
      SELECT omgang,
        andel(true, timmar_per_vecka >= 10, individ) AS minst_10_timmar,
        andel(true, timmar_per_vecka > 10 AND kod(varaktig_narvaro_koder, 'ja'), individ)
          AS over_10_timmar_varaktigt,
        andel(true, timmar_per_vecka IS NULL OR timmar_per_vecka < 0, individ) AS ej_bedomd
      FROM arende
      WHERE ${PAGATT}
      GROUP BY omgang`,
  },
  anstallningar: {
    sql: `
      SELECT omgang, handelse, sektor, stod, omfattningsklass, count(*) AS antal,
        individer(individ) AS individer
      FROM anstallning
      WHERE ${DAG}
      GROUP BY GROUPING SETS
        ((omgang), (omgang, handelse), (omgang, sektor), (omgang, stod), (omgang, omfattningsklass))`,
  },
  anstallningsgrad: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer,
        halvt_upp(avg(omfattning), 2) AS medel,
        halvt_upp(quantile_cont(omfattning, 0.5), 2) AS median
      FROM anstallning
      WHERE ${DAG} AND kod(handelse_koder, 'ny') AND omfattning IS NOT NULL
      GROUP BY omgang`,
  },
  aktivitetstillfallen: {
    sql: `
      SELECT omgang, aktivitet, count(*) AS antal, individer(individ) AS individer
      FROM aktivitetstillfalle
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, aktivitet))`,
  },
  aktivitetsavslut: {
    sql: `
      SELECT omgang, aktivitet, hur, count(*) AS antal, individer(individ) AS individer
      FROM aktivitetsdeltagande
      WHERE till BETWEEN forsta AND sista
      GROUP BY GROUPING SETS ((omgang), (omgang, hur), (omgang, aktivitet, hur))`,
  },
};
