/**
 * Försörjning och sysselsättning som SQL.
 */
import type { Fragor } from "./Fraga.ts";
import { AVSLUTAT, DAG } from "./urval.ts";

const SYSSELSATT = `
  nagon(sysselsattning_slut_koder, ['arbete', 'arbete_privat', 'arbete_offentlig', 'arbete_med_stod', 'studier',
    'arbetstraning', 'daglig_verksamhet'])`;

/** Försörjning och sysselsättning. */
export const forsorjning: Fragor = {
  forsorjning_start: {
    sql: `
      SELECT omgang, forsorjning_start AS forsorjning, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, forsorjning_start))`,
  },
  forsorjning_inskrivning: {
    sql: `
      SELECT omgang, forsorjning_inskrivning AS forsorjning, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, forsorjning_inskrivning))`,
  },
  forsorjning_slut: {
    sql: `
      SELECT omgang, forsorjning_slut AS forsorjning, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, forsorjning_slut))`,
  },
  forsorjningsovergangar: {
    sql: `
      SELECT omgang, forsorjning_start, forsorjning_slut, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, forsorjning_start, forsorjning_slut))`,
  },
  forsorjningsgruppsovergangar: {
    sql: `
      SELECT omgang, scb_start, scb_slut, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, scb_start, scb_slut))`,
  },
  sjalvforsorjande: {
    sql: `
      SELECT omgang,
        andel(true, bara(forsorjning_slut_koder, ['lon', 'sjukersattning']), individ)
          AS arbete_eller_sjukersattning,
        andel(true, nagon(sysselsattning_slut_koder,
          ['arbete', 'arbete_privat', 'arbete_offentlig', 'arbete_med_stod', 'studier']), individ)
          AS arbete_eller_studier,
        andel(true, bara(scb_slut_koder, ['egen_forsorjning']), individ) AS egen_forsorjning
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY omgang`,
  },
  avslutsorsak: {
    sql: `
      SELECT omgang, orsak, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, orsak))`,
  },
  sysselsattning_slut: {
    sql: `
      SELECT omgang, sysselsattning_slut AS sysselsattning, count(*) AS antal, individer(individ) AS individer
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY GROUPING SETS ((omgang), (omgang, sysselsattning_slut))`,
  },
  sysselsattningsgrad: {
    sql: `
      SELECT omgang, count(*) AS antal, individer(individ) AS individer,
        halvt_upp(avg(omfattning_slut), 2) AS medel,
        halvt_upp(quantile_cont(omfattning_slut, 0.5), 2) AS median
      FROM arende
      WHERE ${AVSLUTAT} AND omfattning_slut IS NOT NULL
      GROUP BY omgang`,
  },
  hallbart_avslut: {
    sql: `
      SELECT omgang,
        andel(true, ${SYSSELSATT}, individ) AS i_aktivitet,
        andel(true, kod(avslutsslag_koder, 'langsiktig_planering'), individ) AS hallbar_planering,
        andel(true, ${SYSSELSATT} OR kod(avslutsslag_koder, 'langsiktig_planering'), individ)
          AS aktivitet_eller_planering
      FROM arende
      WHERE ${AVSLUTAT}
      GROUP BY omgang`,
  },
  efter_avslut: {
    sql: `
      SELECT omgang, manader, forsorjning, sysselsattning, count(*) AS antal, individer(individ) AS individer
      FROM efteruppfoljning
      WHERE ${DAG}
      GROUP BY GROUPING SETS ((omgang), (omgang, manader, forsorjning), (omgang, manader, sysselsattning))`,
  },
};
