/**
 * Stegförflyttning, progression och screening.
 */
import { text } from "../../kernel/index.ts";
import { over } from "./over.ts";
import { dagIPerioden } from "./urval.ts";

/** Bedömningar som visar ett steg, från en till nästa. */
export const stegforflyttningar = over("stegbyte", {
  _tag: "Antal",
  id: "stegforflyttningar",
  titel: text("Stegförflyttningar", "Step moves"),
  definition: text(
    "Bedömningar på en stege under perioden, jämförda med den förra i samma dimension: framåt, oförändrat eller bakåt.",
    "Assessments on a ladder during the period, compared with the one before in the same dimension: forward, unchanged or back.",
  ),
  enhet: "tillfalle",
  behover: ["StegBedomt"],
  urval: dagIPerioden,
  grupperingar: [["dimension", "riktning"]],
  dimensioner: ["kon", "stege", "kommun", "forbundsinsats"],
});

/** Från den första bedömningen till den senaste. */
export const stegutveckling = over("stegutveckling", {
  _tag: "Antal",
  id: "stegutveckling",
  titel: text(
    "Stegförflyttning från första till senaste bedömning",
    "From first to latest assessment",
  ),
  definition: text(
    "Ärenden med minst två bedömningar i dimensionen, den senaste under perioden, efter var de började och var de är.",
    "Cases with at least two assessments in the dimension, the latest during the period, by where they began and where they are.",
  ),
  enhet: "arende",
  behover: ["StegBedomt"],
  urval: dagIPerioden,
  helhet: "ingen",
  grupperingar: [
    ["dimension", "riktning"],
    ["dimension", "fran_steg", "till_steg"],
  ],
  dimensioner: ["kon", "stege", "kommun", "forbundsinsats"],
});

/** Förändring per fråga mellan två mätningar. */
export const progressioner = over("progression", {
  _tag: "Antal",
  id: "progression",
  titel: text(
    "Progression (SKAPA och andra instrument)",
    "Progression (SKAPA and other instruments)",
  ),
  definition: text(
    "Svar på en fråga som besvarats under perioden och gången före, med samma instrument, version och svarande: framåt, oförändrat eller bakåt.",
    "Answers to a question answered during the period and the time before, with the same instrument, version and respondent: forward, unchanged or back.",
  ),
  enhet: "tillfalle",
  behover: ["InstrumentBesvarat"],
  urval: dagIPerioden,
  grupperingar: [["instrument", "svarande", "fraga", "riktning"]],
  dimensioner: ["kon"],
});

/** Screening. */
export const screening = over("screening", {
  _tag: "Antal",
  id: "screening",
  titel: text("Screening", "Screening"),
  definition: text(
    "Screening under perioden efter instrument och utfall: besvarat, ej frågad, avböjde, negativ eller positiv. Svaren räknas aldrig.",
    "Screening during the period by instrument and outcome: answered, not asked, declined, negative or positive. The answers are never counted.",
  ),
  enhet: "tillfalle",
  behover: ["ScreeningGjord"],
  urval: dagIPerioden,
  grupperingar: [["instrument", "status"]],
  dimensioner: ["kon"],
});

/** Mätningar. */
export const matningsnyckeltal = [stegforflyttningar, stegutveckling, progressioner, screening];
