/**
 * Meningarna om det som inte går ihop.
 */
import { type Text, text } from "../kernel/index.ts";
import type { Kopplingsslag } from "./Kopplingsfynd.ts";

/** Vad fyndet är och vad man gör åt det. */
export const fyndtexter: Readonly<Record<Kopplingsslag, Text>> = {
  kon: text(
    "Samma individ har olika kön i två rader. Den senast gällande används; rätta den rad som är fel i källan.",
    "The same individual has different sex in two rows. The later one is used; mend the wrong row in the source.",
  ),
  kommun: text(
    "Samma ärende, eller två ärenden som pågår samtidigt för samma individ, har olika kommun. Rätta den rad som är fel i källan.",
    "The same case, or two cases of one individual open at the same time, have different municipalities. Mend the wrong row in the source.",
  ),
  tva_oppna: text(
    "Samma individ har två öppna ärenden. Avsluta det ena, eller kontrollera att personnumret är rätt i båda raderna.",
    "The same individual has two open cases. Close one, or check that the identity number is right in both rows.",
  ),
  overlapp: text(
    "Samma individ har två ärenden som överlappar i tid. Kontrollera dagarna, eller om det är samma ärende i två listor.",
    "The same individual has two cases that overlap in time. Check the days, or whether it is one case in two lists.",
  ),
};
