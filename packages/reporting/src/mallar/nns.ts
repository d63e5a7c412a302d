/**
 * NNS-indikatorerna, en respondentgrupp i taget. Källa: Indikatorer för finansiell samordning.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import { nnstexter } from "../rapport/rapportord.ts";
import { avsnitt, lucka } from "./delar.ts";

/** Mallen `nns`. */
export const nns: Mall = {
  id: "nns",
  version: 1,
  filnamn: "nns",
  titel: text("Indikatorer för finansiell samordning", "Indicators of financial coordination"),
  avsnitt: [
    ...[...nnstexter.grupper].map(([respondentgrupp, rubrik]) =>
      avsnitt(
        respondentgrupp,
        rubrik,
        { _tag: "Likert", respondentgrupp },
        { _tag: "Indikatortabell", respondentgrupp },
      ),
    ),
    avsnitt(
      "analys",
      text("Analys", "Analysis"),
      lucka("analys", text("Vad svaren säger.", "What the answers say.")),
    ),
  ],
};
