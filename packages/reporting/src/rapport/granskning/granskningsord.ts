/**
 * Meningarna om fynd i texter. Bara rapportens egna siffror står i dem, aldrig textens ord.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Cell } from "../../disclosure/Cell.ts";
import { celltext } from "../../format/index.ts";

export const granskningsord = {
  annanSiffra: (rubrik: Text, hel: Cell): Text =>
    text(
      `bredvid ”${rubrik.sv}” står ett tal som rapporten inte har; där är det ${celltext(hel, "antal", "sv")}.`,
      `beside “${rubrik.en}” stands a number that the report does not have; there it is ${celltext(hel, "antal", "en")}.`,
    ),
  felProcent: (antal: number, helhet: number): Text => {
    const procent = Math.round((100 * antal) / helhet);
    return text(
      `andelen följer inte av antalen med någon avrundning; den är ungefär ${procent} %.`,
      `the share does not follow from the counts by any rounding; it is about ${procent}%.`,
    );
  },
  felAntal: text("en del är större än sin helhet.", "a part is greater than its whole."),
  kanRoja: (antal: number, minst: number): Text =>
    text(
      `${antal === 1 ? "ett antal är" : `${antal} antal är`} mindre än ${minst} och kan röja någon. Skriv ”några” eller ”färre än ${minst}”.`,
      `${antal === 1 ? "one count is" : `${antal} counts are`} below ${minst} and may reveal someone. Write “a few” or “fewer than ${minst}”.`,
    ),
} as const;
