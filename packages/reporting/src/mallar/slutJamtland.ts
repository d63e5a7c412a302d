/**
 * Slutrapport enligt Jämtlands rubriker. Källa: Bergs och Krokoms slutrapporter (domain-facts 6.2).
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
} from "./delar.ts";

/** Mallen `slut-jamtland`. */
export const slutJamtland: Mall = {
  id: "slut-jamtland",
  version: 2,
  filnamn: "slutrapport",
  titel: text("Slutrapport", "Final report"),
  avsnitt: [
    skrivet(
      "bakgrund",
      text("Bakgrund", "Background"),
      text("Varför insatsen startade och vad den bygger på.", "Why it began and what it rests on."),
    ),
    avsnitt(
      "maluppfyllelse",
      text("Måluppfyllelse", "Goals"),
      { _tag: "Maltabell" },
      lucka("mal", text("Mål, delmål och hur de uppnåtts.", "Goals and how they were reached.")),
    ),
    avsnitt(
      "deltagare",
      text("Deltagare", "Participants"),
      siffror("aktualiseringar", "deltagare", "avslutade", "pagaende"),
      efter("deltagare", "kon"),
      efter("aktualiseringar", "aktualiserande_aktor"),
    ),
    avsnitt(
      "stegforflyttning",
      text("Stegförflyttning", "Steps towards self-support"),
      forsorjningForeOchEfter,
      { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
      efter("avslutsorsak", "orsak"),
      lucka("kommentar", text("Kommentar till siffrorna.", "Comment on the figures.")),
    ),
    skrivet(
      "aktiviteter",
      text("Aktiviteter", "Activities"),
      text("Vad insatsen gjort.", "What was done."),
    ),
    skrivet(
      "samverkan",
      text("Samverkan och personal", "Cooperation and staff"),
      text("Teamet, styrgruppen och samarbetet.", "Team, steering group, cooperation."),
    ),
    skrivet(
      "avvikelser",
      text("Avvikelser", "Deviations"),
      text("Avvikelser och vad som gjorts åt dem.", "Deviations and measures."),
    ),
    avsnitt("ekonomi", text("Projektekonomi", "Finances"), {
      _tag: "Ekonomitabell",
      nyckeltal: "utfall",
    }),
    skrivet(
      "risker",
      text("Risker", "Risks"),
      text("Risker som behöver lyftas framåt.", "Risks to carry forward."),
    ),
    skrivet(
      "reflektion",
      text("Reflektion, lärande, erfarenheter", "Reflection, learning, experience"),
      text("Vad vi lärt oss.", "What we learnt."),
    ),
    avsnitt("underskrift", text("Underskrifter", "Signatures"), underskrifter),
  ],
};
