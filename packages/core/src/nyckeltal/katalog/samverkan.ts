/**
 * Samverkan och pengar: möten, närvaro, avvikelser, tillförda mått, utfall.
 */
import { type Text, text } from "../../kernel/index.ts";
import type { Nyckeltal } from "../Nyckeltal.ts";
import { over } from "./over.ts";
import { dagIPerioden, rorPerioden } from "./urval.ts";

/** Teammöten. */
export const teammoten = over("teammote", {
  _tag: "Antal",
  id: "teammoten",
  titel: text("Teammöten", "Team meetings"),
  definition: text(
    "Teammöten som hållits under perioden.",
    "Team meetings held during the period.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [],
  dimensioner: [],
});

/** Närvaro på möten, per verksamhet eller funktion. */
export const narvaro = over("motesplats", {
  _tag: "Andel",
  id: "narvaro",
  titel: text("Närvaro på möten", "Attendance at meetings"),
  definition: text(
    "Andel av mötena under perioden där verksamheten (i teamet) eller funktionen (i styrgruppen) var med, av de möten där närvaron är antecknad. En ersättare räknas som närvaro.",
    "Share of the meetings during the period that the agency (in the team) or the function (in the board) attended, of the meetings where attendance is recorded. A substitute counts as attendance.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [["forum"], ["forum", "deltagare"]],
  dimensioner: [],
  definitioner: [
    {
      kod: "narvarande",
      titel: text("Närvarande", "Present"),
      behover: [],
      taljare: { _tag: "NagonKod", falt: "narvaro", koder: ["narvarande"] },
    },
  ],
});

/** Hållna möten mot dem som krävs. */
export const moteskrav = over("motesmanad", {
  _tag: "Andel",
  id: "moteskrav",
  titel: text(
    "Månader med möte, av dem som kräver ett",
    "Months with a meeting, of those requiring one",
  ),
  definition: text(
    "Andel av månaderna under perioden som överenskommelsen kräver ett teammöte, och där ett hölls. Månader före det första mötet eller efter det sista som hänt räknas inte, och inte de som överenskommelsen lämnar öppna.",
    "Share of the months during the period for which the agreement requires a team meeting, and in which one was held. Months before the first meeting or after the last event do not count, nor those that the agreement leaves open.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [],
  dimensioner: [],
  definitioner: [
    {
      kod: "hallet",
      titel: text("Möte hölls", "A meeting was held"),
      behover: [],
      namnare: { _tag: "NagonKod", falt: "krav", koder: ["ja"] },
      taljare: { _tag: "NagonKod", falt: "hallet", koder: ["ja"] },
    },
  ],
});

/** Kallelser i tid. */
export const kallelser = over("teammote", {
  _tag: "Andel",
  id: "kallelse_i_tid",
  titel: text("Kallelse i tid", "Notice in time"),
  definition: text(
    "Andel av teammötena under perioden vars kallelse gick ut så tidigt som överenskommelsen säger, av dem där kallelsens dag är känd.",
    "Share of the team meetings during the period whose notice went out as early as the agreement says, of those where the day of the notice is known.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [],
  dimensioner: [],
  definitioner: [
    {
      kod: "i_tid",
      titel: text("I tid", "In time"),
      behover: [],
      namnare: { _tag: "NagonKod", falt: "kallelse", koder: ["ja", "nej"] },
      taljare: { _tag: "NagonKod", falt: "kallelse", koder: ["ja"] },
    },
  ],
});

/** Ärenden per möte. */
export const arendenPerMote = over("teammote", {
  _tag: "Kvot",
  id: "arenden_per_mote",
  titel: text("Behandlade ärenden per teammöte", "Cases dealt with per team meeting"),
  definition: text(
    "Behandlade ärenden delat med antalet teammöten under perioden där antalet är antecknat.",
    "Cases dealt with divided by the number of team meetings during the period where the number is recorded.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [],
  dimensioner: [],
  tal: "arenden",
});

/** Om varje pågående ärende togs upp på varje möte. */
export const allaArenden = over("teammote", {
  _tag: "Andel",
  id: "alla_arenden_behandlade",
  titel: text(
    "Möten där alla pågående ärenden togs upp",
    "Meetings where every open case was dealt with",
  ),
  definition: text(
    "Andel av teammötena under perioden där minst så många ärenden behandlades som pågick mötesdagen, av dem där antalet är antecknat.",
    "Share of the team meetings during the period at which at least as many cases were dealt with as were open that day, of those where the number is recorded.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet", "ArendeMottaget"],
  urval: dagIPerioden,
  grupperingar: [],
  dimensioner: [],
  definitioner: [
    {
      kod: "alla",
      titel: text("Alla togs upp", "All were dealt with"),
      behover: [],
      namnare: { _tag: "NagonKod", falt: "alla_behandlade", koder: ["ja", "nej"] },
      taljare: { _tag: "NagonKod", falt: "alla_behandlade", koder: ["ja"] },
    },
  ],
});

/** Platser på möten efter kön (4R). */
export const motesplatser = over("motesstol", {
  _tag: "Summa",
  id: "motesplatser",
  titel: text("Platser på möten efter kön", "Meeting seats by sex"),
  definition: text(
    "Platser på teammöten och styrgruppsmöten under perioden, där någon räknat dem efter kön.",
    "Seats at team and board meetings during the period, where someone has counted them by sex.",
  ),
  enhet: "tillfalle",
  behover: ["TeammoteHallet"],
  urval: dagIPerioden,
  grupperingar: [["kon"], ["forum", "kon"]],
  dimensioner: [],
  tal: "platser",
});

/** Avvikelser. */
export const avvikelser = over("avvikelse", {
  _tag: "Antal",
  id: "avvikelser",
  titel: text("Avvikelser", "Deviations"),
  definition: text(
    "Avvikelser från överenskommelsen som rapporterats under perioden, efter slag och den högsta nivå de lyfts till.",
    "Deviations from the agreement reported during the period, by kind and by the highest level they were raised to.",
  ),
  enhet: "tillfalle",
  behover: ["AvvikelseRapporterad"],
  urval: dagIPerioden,
  grupperingar: [["slag"], ["niva"], ["slag", "niva"]],
  dimensioner: ["kommun", "strukturell"],
});

/** Mått som någon annan räknat. */
export const tillfordaMatt = over("tillfort", {
  _tag: "Summa",
  id: "tillforda_matt",
  titel: text("Tillförda mått", "Supplied measures"),
  definition: text(
    "Mått som någon annan räknat, med källa, för perioder som ligger helt i den här. Måtten har olika enhet och läggs inte ihop; samma mått från samma källa gör det.",
    "Measures counted by someone else, with source, for periods that lie wholly within this one. The measures differ in unit and are not added up; the same measure from the same source is.",
  ),
  enhet: "tillfalle",
  behover: ["MattTillfort"],
  urval: {
    _tag: "Alla",
    villkor: [
      { _tag: "DagTidigast", dag: "fran", kant: "forsta" },
      { _tag: "DagSenast", dag: "till", kant: "sista" },
    ],
  },
  helhet: "ingen",
  grupperingar: [["matt", "hanvisning"]],
  dimensioner: [],
  tal: "varde",
});

/** Belopp per år och kostnadsslag. */
const arsbelopp = (
  rader: "utfall" | "budget",
  titel: Text,
  definition: Text,
  behover: Nyckeltal["behover"],
) =>
  over(rader, {
    _tag: "Summa",
    id: rader,
    titel,
    definition,
    enhet: "ore",
    behover,
    urval: rorPerioden,
    grupperingar: [["ar", "kostnadsslag"]],
    dimensioner: [],
    tal: "belopp",
  });

/** Bokfört utfall per år och kostnadsslag. */
export const utfall = arsbelopp(
  "utfall",
  text("Ekonomiskt utfall", "Financial outcome"),
  text(
    "Bokfört utfall per år och kostnadsslag. Ett år som överlappar perioden räknas helt.",
    "Booked outcome by year and kind of cost. A year that overlaps the period counts whole.",
  ),
  ["UtfallBokfort"],
);

/** Budget per år och kostnadsslag. */
export const budget = arsbelopp(
  "budget",
  text("Budget", "Budget"),
  text(
    "Beslutad budget per år och kostnadsslag. Ett år som överlappar perioden räknas helt.",
    "Budget by year and kind of cost. A year that overlaps the period counts whole.",
  ),
  ["BudgetBeslutad"],
);

/** Rekvirerade medel. */
export const rekvirerat = over("rekvisition", {
  _tag: "Summa",
  id: "rekvirerat",
  titel: text("Rekvirerade medel", "Money requisitioned"),
  definition: text(
    "Medel som rekvirerats för perioder som slutar i den här.",
    "Money requisitioned for periods that end in this one.",
  ),
  enhet: "ore",
  behover: ["RekvisitionGjord"],
  urval: { _tag: "DagIPerioden", dag: "till" },
  grupperingar: [["strom"]],
  dimensioner: [],
  tal: "belopp",
});

/** Samverkan och pengar. */
export const samverkan = [
  teammoten,
  narvaro,
  moteskrav,
  kallelser,
  arendenPerMote,
  allaArenden,
  motesplatser,
  avvikelser,
  tillfordaMatt,
  utfall,
  budget,
  rekvirerat,
];
