/**
 * Ord om 4R.
 */
import { type Text, text } from "@star-finsam/core/kernel";

const namn = {
  deltagare: text("Deltagare", "Participants"),
  beslutande: text("De som beslutar", "Those who decide"),
  utforande: text("De som utför", "Those who carry out"),
  insatser: text("Insatser", "Activities"),
  dagar: text("Ärendedagar", "Case days"),
  timmar: text("Timmar", "Hours"),
  kronor: text("Kronor", "SEK"),
  motesplatser: text("Platser på möten", "Places at meetings"),
} as const;

export const fyrRtexter = {
  namn,
  vad: text("Vad", "What"),
  representation: text("Representation (R1)", "Representation (R1)"),
  resurser: text("Resurser (R2)", "Resources (R2)"),
  kronor: text("Resurser (R2): kronor", "Resources (R2): SEK"),
  andelKvinnor: text("Andel kvinnor av dem med känt kön", "Share of women among known sexes"),
  kronorna: text(
    "Utfallet är fördelat efter ärendedagarna: ingen källa bokför pengar efter kön.",
    "The outcome is divided by case days: no source books money by sex.",
  ),
  kalla: text("nyckeltalen efter kön", "the measures by sex"),
  kallor: {
    deltagare: text("ärenden med kön", "cases with sex"),
    beslutande: text("styrgruppens sammansättning efter kön", "the board's members by sex"),
    utforande: text("teamets bemanning efter kön", "the team's staff by sex"),
    insatser: text("insatser i ärenden med kön", "activities in cases with sex"),
    dagar: text("insatser och ärenden med kön", "activities and cases with sex"),
    timmar: text("timmar efter kön", "hours by sex"),
    kronor: text(
      "bokfört utfall, och ärendedagar efter kön",
      "the booked outcome, and case days by sex",
    ),
    motesplatser: text("möten med de närvarandes kön", "meetings with the sex of those present"),
  },
  dom: (vad: keyof typeof namn, jamn: "jamn" | "ojamn"): Text => {
    const vilka = namn[vad];
    return jamn === "jamn"
      ? text(`${vilka.sv}: jämnt, 40–60 procent.`, `${vilka.en}: even, 40–60 per cent.`)
      : text(`${vilka.sv}: inte jämnt (40–60 procent).`, `${vilka.en}: not even (40–60 per cent).`);
  },
} as const;
