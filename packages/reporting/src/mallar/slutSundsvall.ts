/**
 * Del- eller slutrapport enligt Sundsvalls mall, avsnitt 1–7. Källa: domain-facts 6.1.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import { avsnitt, efter, lucka, siffror } from "./delar.ts";

/** Mallen `slut-sundsvall`. */
export const slutSundsvall: Mall = {
  id: "slut-sundsvall",
  version: 1,
  filnamn: "slutrapport-sundsvall",
  titel: text("Slutrapport", "Final report"),
  avsnitt: [
    avsnitt(
      "insatsen",
      text("1. Insatsen", "1. The activity"),
      lucka(
        "insatsen",
        text("Insatsens namn, tidsperiod och beviljade medel.", "Name, period and money granted."),
      ),
    ),
    avsnitt(
      "medlemmar",
      text("2. Förbundsmedlemmar som sökt medel", "2. Members that applied"),
      lucka(
        "medlemmar",
        text("Ansvarig organisation och kontaktperson.", "Responsible organisation and contact."),
      ),
    ),
    avsnitt(
      "beskrivning",
      text("3. Insatsbeskrivning", "3. Description"),
      lucka("bakgrund", text("3.1 Bakgrund.", "3.1 Background.")),
      lucka("syfte", text("3.2 Syfte.", "3.2 Purpose.")),
      lucka("malgrupp", text("3.3 Målgrupp.", "3.3 Target group.")),
    ),
    avsnitt(
      "resultat",
      text("4. Resultat och utfall", "4. Results and outcome"),
      { _tag: "Maltabell" },
      siffror("deltagare", "mottagna", "avslutade", "pagaende"),
      efter("deltagare", "kon"),
      efter("avslutsorsak", "orsak"),
      lucka("arbetssatt", text("4.2 Arbetssätt.", "4.2 Way of working.")),
      lucka(
        "avvikelser",
        text(
          "4.3 Avvikelser från planering: ekonomi, tidsplan, aktiviteter, mål.",
          "4.3 Deviations from plan: money, time, activities, goals.",
        ),
      ),
      lucka("uppfoljning", text("4.4 Uppföljning och utvärdering.", "4.4 Evaluation.")),
    ),
    avsnitt(
      "analys",
      text("5. Analys", "5. Analysis"),
      lucka("effekter", text("5.1 Effekter.", "5.1 Effects.")),
      lucka("samverkan", text("5.2 Förbättrad samverkan.", "5.2 Better cooperation.")),
      lucka("lardomar", text("5.3 Lärdomar.", "5.3 Lessons.")),
      lucka("implementering", text("5.4 Implementering.", "5.4 Implementation.")),
      lucka("systemfel", text("5.5 Systemfel.", "5.5 System faults.")),
    ),
    avsnitt("ekonomi", text("6. Ekonomisk rapport", "6. Financial report"), {
      _tag: "Kostnadstabell",
      budget: "budget",
      utfall: "utfall",
    }),
    avsnitt("underskrift", text("7. Underskrift", "7. Signature"), {
      _tag: "Underskrifter",
      id: "underskrift",
      roller: [
        { id: "ansvarig", titel: text("Ansvarig organisation", "Responsible organisation") },
      ],
    }),
  ],
};
