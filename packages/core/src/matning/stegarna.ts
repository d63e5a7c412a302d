/**
 * Stegarna som följer med. Dimensionerna är de som slutrapport Bräcke redovisar; stegens namn är våra egna och bara ett
 * exempel, eftersom ingen nationell standard finns. Ett förbund skriver sin egen stege som data.
 */
import { type Text, text } from "../kernel/index.ts";
import type { Stegdimension, Stege } from "./Stege.ts";

const dimension = (id: string, titel: Text, titlar: ReadonlyArray<Text>): Stegdimension => ({
  id,
  titel,
  steg: titlar.map((namn, i) => ({ steg: i + 1, titel: namn })),
});

/** Fyra dimensioner: arbetsförmåga, sysselsättning, försörjning, funktionsnedsättning. Steg 1 är längst från målet. */
export const stegeBracke: Stege = {
  id: "stege-bracke",
  version: 1,
  titel: text("Stegförflyttning, Bräcke", "Step movement, Bräcke"),
  kalla: "slutrapport Bräcke (dimensionerna); stegens namn är egna exempel",
  dimensioner: [
    dimension("arbetsformaga", text("Arbetsförmåga", "Work ability"), [
      text("Ingen eller okänd", "None or unknown"),
      text("Under en fjärdedel av heltid", "Under a quarter of full time"),
      text("En fjärdedel till halvtid", "A quarter to half time"),
      text("Halvtid till tre fjärdedelar", "Half to three quarters"),
      text("Mer än tre fjärdedelar", "Over three quarters"),
    ]),
    dimension("sysselsattning", text("Sysselsättning", "Occupation"), [
      text("Ingen", "None"),
      text("Förberedande aktivitet", "Preparatory activity"),
      text("Arbetsträning eller praktik", "Work training or placement"),
      text("Studier eller arbete med stöd", "Studies or supported work"),
      text("Arbete utan stöd", "Work without support"),
    ]),
    dimension("forsorjning", text("Försörjning", "Income"), [
      text("Saknas eller oklar", "Lacking or unclear"),
      text("Försörjningsstöd", "Municipal income support"),
      text("Ersättning från staten", "State benefit"),
      text("Delvis egen försörjning", "Partly self-supporting"),
      text("Egen försörjning", "Self-supporting"),
    ]),
    dimension("funktionsnedsattning", text("Funktionsnedsättning", "Functional impairment"), [
      text("Hindrar all aktivitet", "Prevents all activity"),
      text("Hindrar arbete eller studier", "Prevents work or studies"),
      text("Hindrar delvis", "Partly prevents"),
      text("Hanteras med anpassning", "Managed with adaptation"),
      text("Hindrar inte", "Does not prevent"),
    ]),
  ],
};
