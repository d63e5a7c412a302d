/**
 * Tider: väntan, ärendenas längd, och hur många som pågår samtidigt.
 */
import { text } from "../../kernel/index.ts";
import type { Skala, Statistik } from "../Nyckeltal.ts";
import { over, type VillkorOver } from "./over.ts";
import {
  avslutatIPerioden,
  pagattIPerioden,
  persondimensioner,
  rorPerioden,
  samplanering,
} from "./urval.ts";

const dagar: Skala = { delare: 1, decimaler: 1, enhet: text("dagar", "days") };

/** En månad är 365,25 / 12 dagar. */
const manader: Skala = { delare: 30.4375, decimaler: 1, enhet: text("månader", "months") };

const lagen: ReadonlyArray<Statistik> = ["medel", "nedre_kvartil", "median", "ovre_kvartil"];

/** Samplaneringsärenden som beslutats i perioden. Att dagarna finns är utskrivet, så att tiden och fördelningen räknar samma ärenden. */
const beslutadeIPerioden: VillkorOver<"arende"> = {
  _tag: "Alla",
  villkor: [
    samplanering,
    { _tag: "DagFinns", dag: "aktualiserat" },
    { _tag: "DagIPerioden", dag: "beslutat" },
  ],
};

/** Från aktualisering till teamets beslut. */
export const vantetidBeslut = over("arende", {
  _tag: "Tid",
  id: "vantetid_beslut",
  titel: text("Väntetid till beslut (dagar)", "Waiting time to decision (days)"),
  definition: text(
    "Dagar från aktualisering till teamets beslut, för samplaneringsärenden som beslutats under perioden (mottagna, ej mottagna och konsultationer).",
    "Days from raising to the team's decision, for joint-planning cases decided during the period (received, not received and consultations).",
  ),
  enhet: "arende",
  behover: ["ArendeAktualiserat", "ArendeMottaget"],
  urval: beslutadeIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  fran: "aktualiserat",
  till: "beslutat",
  skala: dagar,
  statistik: lagen,
});

/** Samma ärenden, delade efter hur länge de väntat. */
export const vantetidFordelning = over("arende", {
  _tag: "Antal",
  id: "vantetid_fordelning",
  titel: text("Väntetid till beslut, fördelad", "Waiting time to decision, distribution"),
  definition: text(
    "Samplaneringsärenden som beslutats under perioden (mottagna, ej mottagna och konsultationer), efter dagarna från aktualisering till teamets beslut.",
    "Joint-planning cases decided during the period (received, not received and consultations), by the days from raising to the team's decision.",
  ),
  enhet: "arende",
  behover: ["ArendeAktualiserat", "ArendeMottaget"],
  urval: beslutadeIPerioden,
  grupperingar: [["vantetidsspann"]],
  dimensioner: persondimensioner,
});

/** Från aktualisering till det första planeringsmötet. */
export const vantetidPlaneringsmote = over("arende", {
  _tag: "Tid",
  id: "vantetid_planeringsmote",
  titel: text(
    "Väntetid till första planeringsmötet (dagar)",
    "Waiting time to first planning meeting (days)",
  ),
  definition: text(
    "Dagar från aktualisering till det första planeringsmötet, för samplaneringsärenden som haft det under perioden.",
    "Days from raising to the first planning meeting, for joint-planning cases that had it during the period.",
  ),
  enhet: "arende",
  behover: ["ArendeAktualiserat", "PlaneringsmoteHallet"],
  urval: {
    _tag: "Alla",
    villkor: [samplanering, { _tag: "DagIPerioden", dag: "forsta_planeringsmote" }],
  },
  grupperingar: [],
  dimensioner: persondimensioner,
  fran: "aktualiserat",
  till: "forsta_planeringsmote",
  skala: dagar,
  statistik: lagen,
});

/** De avslutade ärendenas längd. */
export const arendetid = over("arende", {
  _tag: "Tid",
  id: "arendetid",
  titel: text("Ärendetid, avslutade (månader)", "Case length, closed (months)"),
  definition: text(
    "Månader (dagar / 30,4375) från mottaget till avslutat, för ärenden som avslutats under perioden. De som pågår räknas inte, så talet är lägre än den tid ett ärende väntas ta.",
    "Months (days / 30.4375) from received to closed, for cases closed during the period. Open cases are not counted, so the figure is lower than the time a case is expected to take.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: avslutatIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  fran: "mottaget",
  till: "avslutat",
  skala: manader,
  statistik: lagen,
});

/** Ärenden som tagits emot senast periodens sista dag. */
const nagonsinMottagna: VillkorOver<"arende"> = {
  _tag: "Alla",
  villkor: [samplanering, { _tag: "DagSenast", dag: "mottaget", kant: "sista" }],
};

/** Alla mottagna ärendens längd, också de som pågår. */
export const arendetidAlla = over("arende", {
  _tag: "Overlevnad",
  id: "arendetid_alla",
  titel: text("Ärendetid, alla (månader)", "Case length, all (months)"),
  definition: text(
    "Median enligt Kaplan–Meier av månader (dagar / 30,4375) från mottaget till avslutat, för alla ärenden som tagits emot senast periodens sista dag. De som pågår då räknas så länge de pågått.",
    "Kaplan–Meier median of months (days / 30.4375) from received to closed, for all cases received by the period's last day. Those still open count for as long as they have been open.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: nagonsinMottagna,
  grupperingar: [],
  dimensioner: persondimensioner,
  fran: "mottaget",
  till: "avslutat",
  skala: manader,
});

/** Tre, sex, nio, tolv, arton, … trettiosex månader: den första hela dagen efter dem. */
const RUTNAT = [3, 6, 9, 12, 18, 24, 30, 36].map((antal) => Math.ceil(antal * manader.delare));

/** Samma ärenden som `arendetid_alla`, som livslängdstabell. */
export const arendetidKvar = over("arende", {
  _tag: "Livstabell",
  id: "arendetid_kvar",
  titel: text("Ärenden kvar efter tid", "Cases remaining over time"),
  definition: text(
    "För alla ärenden som tagits emot senast periodens sista dag: hur många som avslutats innan 3, 6, 9, 12, 18, 24, 30 och 36 månader (dagar / 30,4375) gått från mottagandet, och hur många som pågår den sista dagen men följts kortare än så. Den som avslutas på sin dag 92 har varit kvar i tre månader.",
    "For all cases received by the period's last day: how many were closed before 3, 6, 9, 12, 18, 24, 30 and 36 months (days / 30.4375) had passed since they were received, and how many are open on the last day but have been followed for a shorter time. A case closed on its day 92 remained for three months.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: nagonsinMottagna,
  grupperingar: [],
  dimensioner: [],
  fran: "mottaget",
  till: "avslutat",
  rutnat: RUTNAT,
});

/** Ärenden som pågår samtidigt. */
export const samtidigaArenden = over("arende", {
  _tag: "Samtidiga",
  id: "samtidiga_arenden",
  titel: text("Samtidigt pågående ärenden", "Simultaneously open cases"),
  definition: text(
    "Mottagna samplaneringsärenden som pågår, dag för dag: medel över periodens alla dagar och den största dagen. Dagen ett ärende avslutas pågår det inte.",
    "Received joint-planning cases open, day by day: the mean over all days of the period and the largest day. A case is not open on the day it is closed.",
  ),
  enhet: "arende",
  behover: ["ArendeMottaget", "ArendeAvslutat"],
  urval: pagattIPerioden,
  grupperingar: [],
  dimensioner: ["kommun", "forbundsinsats"],
  fran: "mottaget",
  till: "avslutat",
  slutdagen: "raknas_inte",
});

/** Deltagare per coach. */
export const samtidigaPerCoach = over("coachperiod", {
  _tag: "Samtidiga",
  id: "samtidiga_per_coach",
  titel: text("Samtidiga deltagare per coach", "Simultaneous participants per coach"),
  definition: text(
    "Deltagare som har en coach, dag för dag, per coach: medel över periodens alla dagar och den största dagen. Helheten är alla coacher tillsammans.",
    "Participants who have a coach, day by day, per coach: the mean over all days of the period and the largest day. The whole is all coaches together.",
  ),
  enhet: "arende",
  behover: ["CoachUtsedd"],
  urval: rorPerioden,
  grupperingar: [["coach"]],
  dimensioner: [],
  fran: "fran",
  till: "till",
  slutdagen: "raknas",
});

/** Byten av coach per deltagare. */
export const coachbyten = over("arende", {
  _tag: "Kvot",
  id: "coachbyten",
  titel: text("Byten av coach per ärende", "Changes of coach per case"),
  definition: text(
    "Byten av coach (en slutar, och en annan som börjat efter hen är kvar), delat med antalet ärenden som haft coach, för ärenden som pågått minst en dag under perioden. Två coacher samtidigt är inget byte.",
    "Changes of coach (one ends, and another who began after them remains), divided by the number of cases that have had a coach, for cases open on at least one day of the period. Two coaches at once are no change.",
  ),
  enhet: "arende",
  behover: ["CoachUtsedd"],
  urval: pagattIPerioden,
  grupperingar: [],
  dimensioner: persondimensioner,
  tal: "coachbyten",
});

/** Tiderna. */
export const tider = [
  vantetidBeslut,
  vantetidFordelning,
  vantetidPlaneringsmote,
  arendetid,
  arendetidAlla,
  arendetidKvar,
  samtidigaArenden,
  samtidigaPerCoach,
  coachbyten,
];
