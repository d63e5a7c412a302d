/**
 * Kontroller av hela källan. Stoppar de har inget ur den lästs.
 */
import { text } from "@star-finsam/core/kernel";
import { kontroll } from "./kontroll.ts";

/** Kontrollerna. */
export const filkontroller = [
  kontroll(
    "FIL_GRUND_SAKNAS",
    "fil",
    "stopp",
    text("Ingen grund för importen är angiven.", "No ground for the import is given."),
    text(
      "Ange ett samtycke (grund: samtycke, samtyckeId) eller ett lagrum. Att en SIP finns är inget samtycke till STAR.",
      "Give a consent (grund: samtycke, samtyckeId) or a lawful ground. That a SIP exists is no consent to STAR.",
    ),
  ),
  kontroll(
    "FIL_TOM",
    "fil",
    "stopp",
    text("Filen är tom.", "The file is empty."),
    text("Hämta den igen från källan.", "Fetch it again from the source."),
  ),
  kontroll(
    "FIL_FOR_STOR",
    "fil",
    "stopp",
    text("Filen är större än gränsen.", "The file is larger than the limit."),
    text("Dela den, eller höj gränsen (max).", "Split it, or raise the limit (max)."),
  ),
  kontroll(
    "FIL_INTE_UTF8",
    "fil",
    "stopp",
    text("Filen är inte UTF-8.", "The file is not UTF-8."),
    text(
      "Spara den som UTF-8 (i Excel: CSV UTF-8) och läs in den igen.",
      "Save it as UTF-8 (in Excel: CSV UTF-8) and import it again.",
    ),
  ),
  kontroll(
    "FIL_OKANT_LINKFORMAT",
    "fil",
    "stopp",
    text(
      "Filen är varken ett FHIR Bundle, NDJSON, GetCarePlans eller star-link-v1.",
      "The file is neither a FHIR Bundle, NDJSON, GetCarePlans nor star-link-v1.",
    ),
    text(
      "Kontrollera att det är rätt fil. Är den ett utskrivet dokument, läs in den som dokument: --uppgifter i kommandot, dokumentlasare i kod.",
      "Check that it is the right file. If it is a printed document, import it as a document: --uppgifter in the command, dokumentlasare in code.",
    ),
  ),
  kontroll(
    "FIL_INTE_JSON",
    "fil",
    "stopp",
    text(
      "Filen börjar som JSON men går inte att läsa som det.",
      "The file begins like JSON but cannot be read as such.",
    ),
    text(
      "Hämta den igen från källan; den kan vara avkapad.",
      "Fetch it again from the source; it may be cut short.",
    ),
  ),
  kontroll(
    "FIL_INTE_XML",
    "fil",
    "stopp",
    text(
      "Filen börjar som XML men går inte att läsa som det.",
      "The file begins like XML but cannot be read as such.",
    ),
    text(
      "Hämta den igen från källan; den kan vara avkapad.",
      "Fetch it again from the source; it may be cut short.",
    ),
  ),
  kontroll(
    "FIL_XML_DOCTYPE",
    "fil",
    "stopp",
    text(
      "XML-filen har en DOCTYPE, som kan gömma farligt innehåll.",
      "The XML file has a DOCTYPE, which can hide dangerous content.",
    ),
    text("Exportera svaret utan DOCTYPE.", "Export the response without a DOCTYPE."),
  ),
  kontroll(
    "FIL_FEL_FHIR_VERSION",
    "fil",
    "stopp",
    text(
      "Filen säger sig vara en annan version av FHIR än R4.",
      "The file claims another version of FHIR than R4.",
    ),
    text("Hämta den som FHIR R4 (4.0.1).", "Fetch it as FHIR R4 (4.0.1)."),
  ),
  kontroll(
    "FIL_FEL_LINKVERSION",
    "fil",
    "stopp",
    text(
      "Filen är en annan version av star-link än 1.",
      "The file is another version of star-link than 1.",
    ),
    text(
      "Skriv den som star-link-v1, eller uppgradera biblioteket.",
      "Write it as star-link-v1, or upgrade the library.",
    ),
  ),
  kontroll(
    "FIL_FOR_DJUP",
    "fil",
    "stopp",
    text("Filen är djupare nästlad än gränsen.", "The file is nested deeper than the limit."),
    text(
      "Kontrollera att det är rätt fil; ingen plan är så djup.",
      "Check that it is the right file; no plan is that deep.",
    ),
  ),
  kontroll(
    "FIL_LINK_RUBRIK",
    "fil",
    "stopp",
    text(
      "Rubriken i CSV-filen är inte star-link-v1.",
      "The header of the CSV file is not that of star-link-v1.",
    ),
    text(
      "Skriv kolumnnamnen så som mallen har dem.",
      "Write the column names as the template has them.",
    ),
  ),
  kontroll(
    "FIL_LINK_CSV",
    "fil",
    "stopp",
    text(
      "CSV-filen går inte att dela i rader; ett citattecken kan ha lämnats öppet.",
      "The CSV file cannot be split into rows; a quote may have been left open.",
    ),
    text(
      "Rätta raden i källan och läs in den igen.",
      "Mend the row in the source and import it again.",
    ),
  ),
  kontroll(
    "FIL_LINK_SVARSFEL",
    "fil",
    "stopp",
    text(
      "Svaret säger att källan inte kunde lämna planerna.",
      "The response says that the source could not give the plans.",
    ),
    text(
      "Hämta dem igen. Att svaret är tomt betyder inte att det inte finns någon plan.",
      "Fetch them again. That the response is empty does not mean there is no plan.",
    ),
  ),
];
