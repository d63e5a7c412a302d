/**
 * Vyerna som frågorna läser: tabellernas egna kolumner, och gruppens etikett för varje kodkolumn som någon delar efter.
 * Etiketten är kolumnens koder, `flera` där kolumnen säger det, och okänd för den som saknar kod eller har skyddade
 * personuppgifter. Vad `etikett` och `kod` gör med en kolumn av koder säger den som laddat tabellerna (`makron`).
 */

const PERSON = `
  etikett(skyddad, kon_koder, 'okant') AS kon,
  etikett(skyddad, aldersgrupp_koder, 'okand') AS aldersgrupp,
  etikett(skyddad, kommun_koder, 'okand') AS kommun,
  etikett(skyddad, forbundsinsats_koder, 'okand') AS forbundsinsats,
  etikett(skyddad, processniva_koder, 'okand') AS processniva,
  etikett_flera(skyddad, aktualiserande_aktor_koder) AS aktualiserande_aktor,`;

const STEG = `
  ${PERSON}
  etikett(skyddad, stege_koder, 'okand') AS stege,
  etikett(skyddad, dimension_koder, 'okand') AS dimension,
  etikett(skyddad, riktning_koder, 'okand') AS riktning,
  etikett(skyddad, fran_steg_koder, 'okand') AS fran_steg,
  etikett(skyddad, till_steg_koder, 'okand') AS till_steg,`;

const AR = `
  etikett(skyddad, ar_koder, 'okand') AS ar,
  etikett(skyddad, kostnadsslag_koder, 'okand') AS kostnadsslag,`;

/** Etiketterna i varje tabell. */
export const etiketter: Readonly<Record<string, string>> = {
  arende: `
    ${PERSON}
    etikett(skyddad, orsak_koder, 'okand') AS orsak,
    etikett(skyddad, forsorjning_start_koder, 'okand') AS forsorjning_start,
    etikett(skyddad, forsorjning_inskrivning_koder, 'okand') AS forsorjning_inskrivning,
    etikett(skyddad, forsorjning_slut_koder, 'okand') AS forsorjning_slut,
    etikett(skyddad, scb_start_koder, 'okand') AS scb_start,
    etikett(skyddad, scb_slut_koder, 'okand') AS scb_slut,
    etikett(skyddad, sysselsattning_slut_koder, 'okand') AS sysselsattning_slut,
    etikett(skyddad, vantetidsspann_koder, 'okand') AS vantetidsspann,`,
  insats: `
    ${PERSON}
    etikett(skyddad, kategori_koder, 'okand') AS kategori,
    etikett(skyddad, aktor_koder, 'okand') AS aktor,
    etikett(skyddad, finansiering_koder, 'okand') AS finansiering,
    etikett(skyddad, hur_koder, 'okand') AS hur,`,
  insatsspann: PERSON,
  coachperiod: `${PERSON} etikett(skyddad, coach_koder, 'okand') AS coach,`,
  anstallning: `
    ${PERSON}
    etikett(skyddad, handelse_koder, 'okand') AS handelse,
    etikett(skyddad, sektor_koder, 'okand') AS sektor,
    etikett(skyddad, stod_koder, 'okant') AS stod,
    etikett(skyddad, omfattningsklass_koder, 'okand') AS omfattningsklass,`,
  planeringsmote: `
    ${PERSON}
    etikett(skyddad, form_koder, 'okand') AS form,
    etikett(skyddad, initiativ_koder, 'okand') AS initiativ,`,
  konsultation: `
    etikett(skyddad, slag_koder, 'okand') AS slag,
    etikett_flera(skyddad, fran_koder) AS fran,
    etikett(skyddad, profession_koder, 'okand') AS profession,
    etikett(skyddad, kon_koder, 'okant') AS kon,`,
  screening: `
    ${PERSON}
    etikett(skyddad, instrument_koder, 'okand') AS instrument,
    etikett(skyddad, status_koder, 'okand') AS status,`,
  stegbyte: STEG,
  stegutveckling: STEG,
  progression: `
    ${PERSON}
    etikett(skyddad, instrument_koder, 'okand') AS instrument,
    etikett(skyddad, svarande_koder, 'okand') AS svarande,
    etikett(skyddad, fraga_koder, 'okand') AS fraga,
    etikett(skyddad, riktning_koder, 'okand') AS riktning,`,
  efteruppfoljning: `
    ${PERSON}
    etikett(skyddad, manader_koder, 'okand') AS manader,
    etikett(skyddad, forsorjning_koder, 'okand') AS forsorjning,
    etikett(skyddad, sysselsattning_koder, 'okand') AS sysselsattning,`,
  aktivitetsdeltagande: `
    ${PERSON}
    etikett(skyddad, aktivitet_koder, 'okand') AS aktivitet,
    etikett(skyddad, hur_koder, 'okand') AS hur,`,
  aktivitetstillfalle: "etikett(skyddad, aktivitet_koder, 'okand') AS aktivitet,",
  teammote: "",
  motesplats: `
    etikett(skyddad, forum_koder, 'okand') AS forum,
    etikett(skyddad, deltagare_koder, 'okand') AS deltagare,`,
  motesstol: `
    etikett(skyddad, forum_koder, 'okand') AS forum,
    etikett(skyddad, kon_koder, 'okant') AS kon,`,
  motesmanad: "",
  avvikelse: `
    etikett(skyddad, slag_koder, 'okand') AS slag,
    etikett(skyddad, niva_koder, 'okand') AS niva,
    etikett_flera(skyddad, kommun_koder) AS kommun,
    etikett(skyddad, strukturell_koder, 'okand') AS strukturell,`,
  tillfort: `
    etikett(skyddad, matt_koder, 'okand') AS matt,
    etikett(skyddad, hanvisning_koder, 'okand') AS hanvisning,`,
  utfall: AR,
  budget: AR,
  rekvisition: "etikett(skyddad, strom_koder, 'okand') AS strom,",
};

/** Halvt uppåt; det första steget tar bort flyttalens brus. */
export const AVRUNDNING = `
  CREATE OR REPLACE MACRO halvt_upp(x, decimaler) AS
    floor(round(x * 10 ** decimaler, 8) + 0.5) / 10 ** decimaler`;

/**
 * Hur många individer som står bakom ett tal, så långt som sekretessen frågar (33). Ingen person alls är ingen uppgift.
 */
export const INDIVIDER = `
  CREATE OR REPLACE MACRO individer(vem) AS nullif(least(33, count(DISTINCT vem)), 0);
  CREATE OR REPLACE MACRO andel(namnare, taljare, vem) AS {
    taljare: count(*) FILTER (WHERE namnare AND taljare),
    namnare: count(*) FILTER (WHERE namnare),
    individer_taljare: least(33, count(DISTINCT vem) FILTER (WHERE namnare AND taljare)),
    individer_resten: least(33, count(DISTINCT vem) FILTER (WHERE namnare AND taljare IS NOT TRUE))
  };
  CREATE OR REPLACE MACRO dagandel(namnare, taljare, dagar, vem) AS {
    dagar: true,
    taljare: coalesce(sum(dagar) FILTER (WHERE namnare AND taljare), 0),
    namnare: coalesce(sum(dagar) FILTER (WHERE namnare), 0),
    individer_taljare: least(33, count(DISTINCT vem) FILTER (WHERE namnare AND taljare)),
    individer_resten: least(33, count(DISTINCT vem) FILTER (WHERE namnare AND taljare IS NOT TRUE))
  }`;

/** Makron när koderna är listor. */
export const LISTOR = `
  CREATE OR REPLACE MACRO kod(koder, a) AS list_contains(koder, a), (koder, a, b) AS list_has_any(koder, [a, b]);
  CREATE OR REPLACE MACRO nagon(koder, nagra) AS list_has_any(koder, nagra);
  CREATE OR REPLACE MACRO bara(koder, dessa) AS len(koder) > 0 AND list_has_all(dessa, koder);
  CREATE OR REPLACE MACRO etikett(skyddad, koder, okand) AS
    CASE WHEN skyddad OR len(koder) = 0 THEN okand
      ELSE array_to_string(list_sort(list_distinct(koder)), '+') END;
  CREATE OR REPLACE MACRO etikett_flera(skyddad, koder) AS
    CASE WHEN skyddad OR len(koder) = 0 THEN 'okand'
      WHEN len(list_distinct(koder)) > 1 THEN 'flera' ELSE koder[1] END`;
