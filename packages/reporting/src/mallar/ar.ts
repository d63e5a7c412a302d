/**
 * Årsrapporten till förbundet, tertial för tertial. Källa: överenskommelsen, Uppföljning och analys.
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
  vantelinjer,
  volymlinjer,
  volymtabell,
} from "./delar.ts";

/** Mallen `ar`. */
export const ar: Mall = {
  id: "ar",
  version: 1,
  filnamn: "arsrapport",
  titel: text("Årsrapport", "Annual report"),
  period: "ar",
  delar: "tertial",
  avsnitt: [
    skrivet(
      "sammanfattning",
      text("Sammanfattning", "Summary"),
      text("Årets viktigaste.", "The essentials of the year."),
    ),
    avsnitt("volymer", text("Ärenden", "Cases"), volymtabell, volymlinjer),
    avsnitt(
      "deltagare",
      text("Deltagare", "Participants"),
      efter("deltagare", "kon"),
      { _tag: "Pyramid", nyckeltal: "deltagare" },
      efter("aktualiseringar", "aktualiserande_aktor"),
      lucka("deltagare", text("Kommentar till siffrorna.", "Comment on the figures.")),
    ),
    avsnitt(
      "tider",
      text("Tider", "Times"),
      vantelinjer,
      { _tag: "Histogram", nyckeltal: "vantetid_fordelning", dimension: "vantetidsspann" },
      { _tag: "Lada", nyckeltal: "vantetid_beslut" },
      { _tag: "Lada", nyckeltal: "arendetid" },
      { _tag: "Statistiktabell", nyckeltal: "arendetid_alla" },
      { _tag: "Overlevnad", nyckeltal: "arendetid_kvar" },
    ),
    avsnitt(
      "resultat",
      text("Resultat", "Results"),
      forsorjningForeOchEfter,
      { _tag: "Flode", nyckeltal: "forsorjningsgruppsovergangar" },
      { _tag: "Definitionstabell", nyckeltal: "sjalvforsorjande" },
      { _tag: "Definitionstabell", nyckeltal: "hallbart_avslut" },
      efter("avslutsorsak", "orsak"),
    ),
    avsnitt(
      "insatser",
      text("Insatser och planering", "Activities and planning"),
      efter("insatser", "kategori"),
      efter("planeringsmoten", "form"),
      { _tag: "Definitionstabell", nyckeltal: "kartlaggning" },
    ),
    avsnitt("mal", text("Mål", "Goals"), { _tag: "Maltabell" }),
    avsnitt(
      "samverkan",
      text("Samverkan", "Cooperation"),
      siffror("teammoten", "sip"),
      { _tag: "Definitionstabell", nyckeltal: "moteskrav" },
      { _tag: "Definitionstabell", nyckeltal: "kallelse_i_tid" },
      lucka("samverkan", text("Teamet, styrgruppen och samarbetet.", "Team, board, cooperation.")),
    ),
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
