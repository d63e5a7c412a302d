/**
 * Påhittade diagram att titta på, med svenska etiketter och några celler som inte visas.
 */
import { dold, ejTillampligt, saknas } from "../disclosure/Cell.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { diagramMed, rader, uppskattad } from "./diagramprov.ts";
import { KURVEXEMPEL } from "./kurvexempel.ts";

const FORSORJNING = {
  Försörjningsstöd: [170, 42],
  "Aktivitetsstöd/utvecklingsersättning": [51, 60],
  Aktivitetsersättning: [30, 14],
  "Sjukpenning/rehabiliteringspenning": [38, 11],
  Sjukersättning: [dold, 30],
  "Arbete (inkl. subventionerad anställning)": [dold, 125],
  Studiemedel: [0, uppskattad(24)],
  "Ingen offentlig försörjning": [23, saknas],
};

/** Diagram att titta på, med svenska etiketter och några celler som inte visas. */
export const EXEMPEL: Readonly<Record<string, Diagram>> = {
  staplar: diagramMed(
    "grupperade_staplar",
    ["Vid aktualisering", "Vid avslut"],
    rader(FORSORJNING),
  ),
  belopp: diagramMed(
    "grupperade_staplar",
    ["Utfall"],
    rader({ Personal: [198402_99], Lokaler: [-1551_00], "Köp av tjänst": [120435067_00] }),
    "belopp",
  ),
  flode: diagramMed(
    "flode",
    ["Försörjningsstöd", "Aktivitetsstöd/utvecklingsersättning", "Arbete", "Studiemedel", "Ingen"],
    rader({
      Försörjningsstöd: [30, 40, 85, 15, ejTillampligt],
      "Aktivitetsstöd/utvecklingsersättning": [6, 16, 22, dold, dold],
      Aktivitetsersättning: [ejTillampligt, 14, 9, 7, ejTillampligt],
      "Sjukpenning/rehabiliteringspenning": [6, dold, 17, dold, uppskattad(6)],
      "Ingen offentlig försörjning": [dold, dold, saknas, ejTillampligt, 9],
    }),
  ),
  likert6: diagramMed(
    "likert",
    [
      "Aldrig",
      "Sällan",
      "Ibland",
      "Ofta",
      "För det mesta",
      "Alltid",
      ["svarsfrekvens", "Svarsfrekvens"],
    ],
    rader(
      {
        "Får du stöd på ett sätt som är till stor nytta för dig?": [1, 2, 5, 12, 35, 45, 67],
        "Är du med och bestämmer vilket stöd du ska få?": [0, 3, 7, 14, 31, 45, 67],
        "Stödjer insatsen dig i kontakterna med myndigheterna och vården?": [
          dold,
          5,
          12,
          18,
          30,
          dold,
          64,
        ],
        "Har det stöd du fått hjälpt dig att hantera din situation?": [
          3,
          7,
          14,
          26,
          28,
          22,
          saknas,
        ],
      },
      100,
    ),
  ),
  likert3: diagramMed(
    "likert",
    ["Negativt", "Varken eller", "Positivt"],
    rader(
      {
        Bemötande: [15, 13, 73],
        Delaktighet: [8, uppskattad(22, 100), 70],
        Resultat: [dold, dold, 61],
      },
      100,
    ),
  ),
  ...KURVEXEMPEL,
  pyramid: diagramMed(
    "pyramid",
    ["Kvinnor", "Män"],
    rader({
      "16–19": [12, 18],
      "20–24": [31, 44],
      "25–29": [38, 41],
      "30–34": [42, 33],
      "35–39": [35, 28],
      "40–44": [29, 24],
      "45–49": [26, uppskattad(19)],
      "50–54": [21, 22],
      "55–59": [17, 20],
      "60–64": [dold, dold],
    }),
  ),
  histogram: diagramMed(
    "histogram",
    ["Dagar från aktualisering till första möte"],
    rader({
      "0–9": [112],
      "10–19": [178],
      "20–29": [112],
      "30–39": [73],
      "40–49": [40],
      "50–59": [29],
      "60–69": [18],
      "70–79": [dold],
      "80–89": [dold],
      "90+": [18],
    }),
  ),
};
