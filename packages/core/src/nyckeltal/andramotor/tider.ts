/**
 * Tiderna som SQL. En månad är 30,4375 dagar.
 */
import type { Fragor } from "./Fraga.ts";
import { AVSLUTAT, PAGATT, SPANN } from "./urval.ts";

/** Tiderna. */
export const tider: Fragor = {
  vantetid_beslut: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer,
        halvt_upp(avg(beslutat - aktualiserat), 1) AS medel,
        halvt_upp(quantile_cont(beslutat - aktualiserat, 0.25), 1) AS nedre_kvartil,
        halvt_upp(quantile_cont(beslutat - aktualiserat, 0.5), 1) AS median,
        halvt_upp(quantile_cont(beslutat - aktualiserat, 0.75), 1) AS ovre_kvartil
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND beslutat BETWEEN forsta AND sista
        AND aktualiserat IS NOT NULL
      GROUP BY omgang`,
  },
  vantetid_fordelning: {
    sql: `
      SELECT omgang, vantetidsspann, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND beslutat BETWEEN forsta AND sista
        AND aktualiserat IS NOT NULL
      GROUP BY GROUPING SETS ((omgang), (omgang, vantetidsspann))`,
  },
  vantetid_planeringsmote: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer,
        halvt_upp(avg(forsta_planeringsmote - aktualiserat), 1) AS medel,
        halvt_upp(quantile_cont(forsta_planeringsmote - aktualiserat, 0.25), 1) AS nedre_kvartil,
        halvt_upp(quantile_cont(forsta_planeringsmote - aktualiserat, 0.5), 1) AS median,
        halvt_upp(quantile_cont(forsta_planeringsmote - aktualiserat, 0.75), 1) AS ovre_kvartil
      FROM arende
      WHERE kod(arendetyp_koder, 'samplanering') AND forsta_planeringsmote BETWEEN forsta AND sista
        AND aktualiserat IS NOT NULL
      GROUP BY omgang`,
  },
  arendetid: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer,
        halvt_upp(avg(avslutat - mottaget) / 30.4375, 1) AS medel,
        halvt_upp(quantile_cont(avslutat - mottaget, 0.25) / 30.4375, 1) AS nedre_kvartil,
        halvt_upp(quantile_cont(avslutat - mottaget, 0.5) / 30.4375, 1) AS median,
        halvt_upp(quantile_cont(avslutat - mottaget, 0.75) / 30.4375, 1) AS ovre_kvartil
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY omgang`,
  },
  arendetid_alla: {
    sql: `
      WITH urval AS (
        SELECT omgang, individ, coalesce(avslutat <= sista, false) AS slutat,
          CASE WHEN avslutat <= sista THEN avslutat ELSE sista END - mottaget AS tid
        FROM arende
        WHERE kod(arendetyp_koder, 'samplanering') AND mottaget <= sista
      ),
      tider AS (
        SELECT omgang, tid, count(*) AS antal, count(*) FILTER (WHERE slutat) AS slutade
        FROM urval GROUP BY omgang, tid
      ),
      risk AS (
        SELECT *, sum(antal) OVER (PARTITION BY omgang ORDER BY tid DESC) AS under_risk FROM tider
      ),
      kvar AS (
        SELECT *, product(1 - slutade / under_risk) OVER (PARTITION BY omgang ORDER BY tid) AS kvar
        FROM risk
      ),
      medianer AS (SELECT omgang, min(tid) AS median FROM kvar WHERE kvar <= 0.5 + 1e-10 GROUP BY omgang),
      antalen AS (
        SELECT omgang, count(*) AS antal, individer(individ) AS individer FROM urval GROUP BY omgang
      )
      SELECT omgang, antal, individer, halvt_upp(median / 30.4375, 1) AS median
      FROM antalen LEFT JOIN medianer USING (omgang)`,
  },
  arendetid_kvar: {
    sql: `
      WITH urval AS (
        SELECT omgang, individ, skyddad,
          CASE WHEN avslutat <= sista THEN 'avslutat' ELSE 'pagar' END AS utgang,
          least(coalesce(avslutat, sista), sista) - mottaget AS tid
        FROM arende
        WHERE kod(arendetyp_koder, 'samplanering') AND mottaget <= sista
      ),
      granser AS (
        SELECT unnest(['92', '183', '274', '366', '548', '731', '914', '1096', 'okand', NULL]) AS grans
      ),
      utgangar AS (SELECT unnest(['avslutat', 'pagar']) AS utgang),
      rutor AS (SELECT * FROM (SELECT DISTINCT omgang FROM urval), granser, utgangar)
      SELECT omgang, NULL AS fore, NULL AS utgang, count(*) AS antal, individer(individ) AS individer
      FROM urval GROUP BY omgang
      UNION ALL
      SELECT r.omgang, r.grans, r.utgang, count(u.tid), individer(u.individ)
      FROM rutor r LEFT JOIN urval u
        ON u.omgang = r.omgang AND u.utgang = r.utgang AND CASE
          WHEN r.grans IS NULL THEN true
          WHEN r.grans = 'okand' THEN u.skyddad
          ELSE NOT u.skyddad AND u.tid < r.grans::INTEGER END
      GROUP BY r.omgang, r.grans, r.utgang`,
  },
  // Varje spann blir ett på sin första dag och minus ett dagen efter sin sista; den löpande summan är antalet den dagen.
  samtidiga_arenden: {
    tom: { medel: 0, storst: 0 },
    sql: `
      WITH spann AS (
        SELECT omgang, individ, sista - forsta + 1 AS dagar, greatest(mottaget, forsta) AS borjar,
          least(coalesce(avslutat, sista + 1), sista + 1) AS slutar
        FROM arende
        WHERE ${PAGATT}
      ),
      andringar AS (
        SELECT omgang, borjar AS dag, count(*) AS andring FROM spann GROUP BY omgang, borjar
        UNION ALL
        SELECT omgang, slutar, -count(*) FROM spann GROUP BY omgang, slutar
      ),
      dagar AS (SELECT omgang, dag, sum(andring) AS andring FROM andringar GROUP BY omgang, dag),
      serie AS (
        SELECT omgang, sum(andring) OVER (PARTITION BY omgang ORDER BY dag) AS pagar FROM dagar
      ),
      hogst AS (SELECT omgang, max(pagar) AS storst FROM serie GROUP BY omgang),
      medel AS (
        SELECT omgang, count(*) AS antal, individer(individ) AS individer,
          sum(slutar - borjar) / min(dagar) AS medel
        FROM spann GROUP BY omgang
      )
      SELECT * FROM medel JOIN hogst USING (omgang)`,
  },
  samtidiga_per_coach: {
    tom: { medel: 0, storst: 0 },
    sql: `
      WITH spann AS (
        SELECT omgang, coach, individ, sista - forsta + 1 AS dagar, greatest(fran, forsta) AS borjar,
          least(coalesce(till, sista), sista) + 1 AS slutar
        FROM coachperiod
        WHERE ${SPANN} AND (till IS NULL OR till >= fran)
      ),
      andringar AS (
        SELECT omgang, coach, borjar AS dag, count(*) AS andring FROM spann GROUP BY omgang, coach, borjar
        UNION ALL
        SELECT omgang, coach, slutar, -count(*) FROM spann GROUP BY omgang, coach, slutar
      ),
      dagar AS (
        SELECT omgang, coach, dag, sum(andring) AS andring
        FROM andringar GROUP BY GROUPING SETS ((omgang, dag), (omgang, coach, dag))
      ),
      serie AS (
        SELECT omgang, coach, sum(andring) OVER (PARTITION BY omgang, coach ORDER BY dag) AS pagar
        FROM dagar
      ),
      hogst AS (SELECT omgang, coach, max(pagar) AS storst FROM serie GROUP BY omgang, coach),
      medel AS (
        SELECT omgang, coach, count(*) AS antal, individer(individ) AS individer,
          sum(slutar - borjar) / min(dagar) AS medel
        FROM spann GROUP BY GROUPING SETS ((omgang), (omgang, coach))
      )
      SELECT medel.*, storst
      FROM medel
      JOIN hogst ON hogst.omgang = medel.omgang AND hogst.coach IS NOT DISTINCT FROM medel.coach`,
  },
  coachbyten: {
    sql: `
      SELECT omgang, sum(coachbyten) AS taljare, count(*) AS namnare, individer(individ) AS individer
      FROM arende
      WHERE ${PAGATT} AND coachbyten IS NOT NULL
      GROUP BY omgang`,
  },
};
