/**
 * Slutrapport enligt Jämtlands rubriker. Källa: Bergs och Krokoms slutrapporter (domain-facts 6.2).
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Mall, Mallblock } from "../rapport/Mall.ts";

const lucka = (id: string, ledtext: Text): Mallblock => ({ _tag: "Textlucka", id, ledtext });

/** Mallen `slut-jamtland`. */
export const slutJamtland: Mall = {
  id: "slut-jamtland",
  version: 1,
  filnamn: "slutrapport",
  titel: text("Slutrapport", "Final report"),
  avsnitt: [
    {
      id: "bakgrund",
      rubrik: text("Bakgrund", "Background"),
      block: [
        lucka(
          "bakgrund",
          text(
            "Varför insatsen startade och vad den bygger på.",
            "Why it began and what it rests on.",
          ),
        ),
      ],
    },
    {
      id: "maluppfyllelse",
      rubrik: text("Måluppfyllelse", "Goals"),
      block: [
        lucka("mal", text("Mål, delmål och hur de uppnåtts.", "Goals and how they were reached.")),
      ],
    },
    {
      id: "deltagare",
      rubrik: text("Deltagare", "Participants"),
      block: [
        { _tag: "Siffror", nyckeltal: ["aktualiseringar", "deltagare", "avslutade", "pagaende"] },
        {
          _tag: "Grupptabell",
          nyckeltal: "deltagare",
          dimension: "kon",
        },
        {
          _tag: "Grupptabell",
          nyckeltal: "aktualiseringar",
          dimension: "aktualiserande_aktor",
        },
      ],
    },
    {
      id: "stegforflyttning",
      rubrik: text("Stegförflyttning", "Steps towards self-support"),
      block: [
        {
          _tag: "Jamforelse",
          id: "forsorjning",
          rubrik: text(
            "Försörjning vid aktualisering och vid avslut",
            "Income when raised and at closing",
          ),
          underrubrik: text("Antal avslutade ärenden", "Number of closed cases"),
          dimension: "forsorjning",
          serier: [
            { nyckeltal: "forsorjning_start", rubrik: text("Vid aktualisering", "When raised") },
            { nyckeltal: "forsorjning_slut", rubrik: text("Vid avslut", "At closing") },
          ],
        },
        { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
        {
          _tag: "Grupptabell",
          nyckeltal: "avslutsorsak",
          dimension: "orsak",
        },
        lucka("kommentar", text("Kommentar till siffrorna.", "Comment on the figures.")),
      ],
    },
    {
      id: "aktiviteter",
      rubrik: text("Aktiviteter", "Activities"),
      block: [lucka("aktiviteter", text("Vad insatsen gjort.", "What was done."))],
    },
    {
      id: "samverkan",
      rubrik: text("Samverkan och personal", "Cooperation and staff"),
      block: [
        lucka(
          "samverkan",
          text("Teamet, styrgruppen och samarbetet.", "Team, steering group, cooperation."),
        ),
      ],
    },
    {
      id: "avvikelser",
      rubrik: text("Avvikelser", "Deviations"),
      block: [
        lucka(
          "avvikelser",
          text("Avvikelser och vad som gjorts åt dem.", "Deviations and measures."),
        ),
      ],
    },
    {
      id: "ekonomi",
      rubrik: text("Projektekonomi", "Finances"),
      block: [{ _tag: "Ekonomitabell", nyckeltal: "utfall" }],
    },
    {
      id: "risker",
      rubrik: text("Risker", "Risks"),
      block: [
        lucka("risker", text("Risker som behöver lyftas framåt.", "Risks to carry forward.")),
      ],
    },
    {
      id: "reflektion",
      rubrik: text("Reflektion, lärande, erfarenheter", "Reflection, learning, experience"),
      block: [lucka("reflektion", text("Vad vi lärt oss.", "What we learnt."))],
    },
  ],
};
