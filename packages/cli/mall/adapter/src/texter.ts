/**
 * Allt som adaptern säger. En mening säger vad som är fel och vad man gör åt det; den bär aldrig ett cellvärde.
 */
import { text } from "@star-finsam/core/kernel";

export const inteJson = text(
  "Svaret är inte en JSON-lista av ärenden. Hämta det igen.",
  "The answer is not a JSON list of cases. Fetch it again.",
);
export const felNummer = text(
  "Löpnr saknas eller kan inte vara ett ärendenummer. Rätta det i källan.",
  "Löpnr is missing or cannot be a case number. Mend it in the source.",
);
export const nummerUpptaget = text(
  "Löpnr står också i en tidigare post med annat innehåll. Ge ärendet ett eget nummer.",
  "Löpnr also stands in an earlier record with other contents. Give the case its own number.",
);
export const felPersonnummer = text(
  "Pnr kan inte läsas som ett personnummer. Rätta det i källan.",
  "Pnr cannot be read as a personal identity number. Mend it in the source.",
);
export const felKon = text(
  "Kön ska vara kvinna, man eller tomt.",
  "Kön should be kvinna, man or empty.",
);
export const felDag = text(
  "Inkom ska vara en dag, till exempel 2025-03-14.",
  "Inkom should be a day, for instance 2025-03-14.",
);
