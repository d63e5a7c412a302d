/**
 * Tertialrapporten: tertialet för sig och från årets början. Källa: överenskommelsen, Uppföljning och analys.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import {
  avsnitt,
  efter,
  lucka,
  siffror,
  underskrifter,
  vantelinjer,
  volymlinjer,
  volymtabell,
} from "./delar.ts";

/** Mallen `tertial`. */
export const tertial: Mall = {
  id: "tertial",
  version: 1,
  filnamn: "tertialrapport",
  titel: text("Tertialrapport", "Report for the tertial"),
  period: "tertial",
  delar: "tertial",
  avsnitt: [
    avsnitt(
      "volymer",
      text("Ärenden", "Cases"),
      volymtabell,
      volymlinjer,
      lucka("volymer", text("Kommentar till siffrorna.", "Comment on the figures.")),
    ),
    avsnitt(
      "deltagare",
      text("Deltagare", "Participants"),
      efter("deltagare", "kon"),
      efter("aktualiseringar", "aktualiserande_aktor"),
    ),
    avsnitt(
      "vantetider",
      text("Väntetider", "Waiting times"),
      vantelinjer,
      lucka("vantan", text("Orsaker till väntan.", "Reasons for waiting.")),
    ),
    avsnitt(
      "resultat",
      text("Avslutade ärenden", "Closed cases"),
      { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
      efter("avslutsorsak", "orsak"),
    ),
    avsnitt("mal", text("Mål", "Goals"), { _tag: "Maltabell" }),
    avsnitt("samverkan", text("Samverkan", "Cooperation"), siffror("teammoten", "sip"), {
      _tag: "Definitionstabell",
      nyckeltal: "moteskrav",
    }),
    avsnitt(
      "avvikelser",
      text("Avvikelser", "Deviations"),
      efter("avvikelser", "slag"),
      lucka("avvikelser", text("Vad som gjorts åt dem.", "What was done about them.")),
    ),
    avsnitt("ekonomi", text("Ekonomi", "Finances"), {
      _tag: "Kostnadstabell",
      budget: "budget",
      utfall: "utfall",
    }),
    avsnitt("underskrift", text("Underskrifter", "Signatures"), underskrifter),
  ],
};
