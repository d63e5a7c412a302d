/**
 * Slutrapport enligt Bräckes rubriker, med ett år i taget. Källa: domain-facts 6.2.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import {
  avsnitt,
  efter,
  forsorjningForeOchEfter,
  lucka,
  siffror,
  skrivet,
  underskrifter,
  volymlinjer,
  volymtabell,
} from "./delar.ts";

/** Mallen `slut-bracke`. */
export const slutBracke: Mall = {
  id: "slut-bracke",
  version: 1,
  filnamn: "slutrapport-bracke",
  titel: text("Slutrapport", "Final report"),
  delar: "ar",
  avsnitt: [
    skrivet(
      "sammanfattning",
      text("Sammanfattning", "Summary"),
      text("Det viktigaste på en halv sida.", "The essentials in half a page."),
    ),
    skrivet(
      "utformning",
      text("Utformning", "Design"),
      text("Hur insatsen är upplagd.", "How the activity is set up."),
    ),
    avsnitt(
      "nyckeltal",
      text("Nyckeltal och målgrupp", "Measures and target group"),
      siffror("deltagare", "aktualiseringar", "avslutade", "pagaende"),
      { _tag: "Statistiktabell", nyckeltal: "samtidiga_arenden" },
      { _tag: "Pyramid", nyckeltal: "deltagare" },
      lucka("malgrupp", text("Vilka målgruppen är.", "Who the target group are.")),
    ),
    avsnitt(
      "arendeuppdelning",
      text("Ärendeuppdelning", "Division of cases"),
      efter("processniva", "processniva"),
      efter("konsultationer", "profession"),
    ),
    avsnitt("ekonomi", text("Ekonomi", "Finances"), {
      _tag: "Kostnadstabell",
      budget: "budget",
      utfall: "utfall",
    }),
    avsnitt("per-ar", text("Redovisning per år", "Account by year"), volymlinjer, volymtabell),
    avsnitt(
      "stegforflyttning",
      text("Stegförflyttning", "Steps towards self-support"),
      forsorjningForeOchEfter,
      { _tag: "Flode", nyckeltal: "forsorjningsgruppsovergangar" },
      { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
      efter("stegutveckling", "dimension+riktning"),
    ),
    avsnitt("screening", text("Screening", "Screening"), efter("screening", "instrument+status")),
    avsnitt(
      "handlaggningstider",
      text("Handläggningstider", "Handling times"),
      { _tag: "Lada", nyckeltal: "arendetid" },
      { _tag: "Statistiktabell", nyckeltal: "arendetid_alla" },
      { _tag: "Overlevnad", nyckeltal: "arendetid_kvar" },
      { _tag: "Statistiktabell", nyckeltal: "vantetid_beslut" },
      { _tag: "Histogram", nyckeltal: "vantetid_fordelning", dimension: "vantetidsspann" },
    ),
    skrivet(
      "brukarmedverkan",
      text("Brukarmedverkan", "User participation"),
      text("Hur deltagarna varit med och påverkat.", "How participants have had a say."),
    ),
    avsnitt(
      "nns",
      text("NNS-analys", "NNS analysis"),
      { _tag: "Indikatortabell", respondentgrupp: "deltagare_pagaende" },
      { _tag: "Indikatortabell", respondentgrupp: "deltagare_avslut" },
      lucka("nns", text("Vad svaren säger.", "What the answers say.")),
    ),
    avsnitt(
      "jamstalldhet",
      text("Jämställdhet", "Equality"),
      efter("deltagare", "kon"),
      lucka(
        "jamstalldhet",
        text("Varför fördelningen ser ut så.", "Why the distribution is like this."),
      ),
    ),
    avsnitt(
      "avvikelser",
      text("Avvikelser", "Deviations"),
      efter("avvikelser", "slag"),
      lucka("avvikelser", text("Vad som gjorts åt dem.", "What was done about them.")),
    ),
    skrivet("vision", text("Vision", "Vision"), text("Vart vi är på väg.", "Where we are going.")),
    avsnitt("underskrift", text("Underskrifter", "Signatures"), underskrifter),
  ],
};
