/**
 * Kontroller av hela filen. En kod som börjar med `FIL_` och stoppar betyder att inget i filen har lästs.
 */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";

/** Kontrollerna. */
export const filkontroller: ReadonlyArray<Kontroll> = [
  {
    kod: "FIL_TOM",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen, eller bladet, är tom.", "The file, or the sheet, is empty."),
    atgard: text("Exportera filen igen från källan.", "Export the file again from the source."),
  },
  {
    kod: "FIL_EXCEL",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Filen är en Excel-arbetsbok men läses som text.",
      "The file is an Excel workbook but is read as text.",
    ),
    atgard: text(
      "Ge filen ändelsen .xlsx, eller spara den som CSV UTF-8.",
      "Give the file the extension .xlsx, or save it as CSV UTF-8.",
    ),
  },
  {
    kod: "FIL_PACKAD",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen är packad.", "The file is compressed."),
    atgard: text(
      "Packa upp den och peka ut den uppackade filen i star.json.",
      "Unpack it and name the unpacked file in star.json.",
    ),
  },
  {
    kod: "FIL_PDF",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen är en PDF.", "The file is a PDF."),
    atgard: text("Exportera listan som CSV i stället.", "Export the list as CSV instead."),
  },
  {
    kod: "FIL_INTE_TEXT",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Filen innehåller nolltecken och är inte text.",
      "The file holds NUL characters and is not text.",
    ),
    atgard: text("Exportera den igen som CSV.", "Export it again as CSV."),
  },
  {
    kod: "FIL_TRASIG_KODNING",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Tecknen går inte att läsa med kodningen som filen säger sig ha.",
      "The characters cannot be read in the encoding that the file claims.",
    ),
    atgard: text("Exportera den igen som CSV UTF-8.", "Export it again as CSV UTF-8."),
  },
  {
    kod: "FIL_BLANDAD_KODNING",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En del av filen är UTF-8 och en del är det inte.",
      "Part of the file is UTF-8 and part is not.",
    ),
    atgard: text(
      "Exportera den igen som CSV UTF-8, eller ange kodningen i star.json.",
      "Export it again as CSV UTF-8, or name the encoding in star.json.",
    ),
  },
  {
    kod: "FIL_FOR_STOR",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen är större än gränsen.", "The file is larger than the limit."),
    atgard: text(
      "Dela den, till exempel i en per år, och gör delarna till egna källor.",
      "Split it, for instance into one per year, and make the parts sources of their own.",
    ),
  },
  {
    kod: "FIL_MANGA_RADER",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen har fler rader än gränsen.", "The file has more rows than the limit."),
    atgard: text("Dela den, eller höj gränsen.", "Split it, or raise the limit."),
  },
  {
    kod: "FIL_MANGA_KOLUMNER",
    niva: "fil",
    allvar: ["stopp"],
    text: text("En rad har fler kolumner än gränsen.", "A row has more columns than the limit."),
    atgard: text("Kontrollera avgränsaren.", "Check the delimiter."),
  },
  {
    kod: "FIL_LANG_CELL",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En cell är längre än gränsen; ett citattecken kan ha lämnats öppet.",
      "A cell is longer than the limit; a quote may have been left open.",
    ),
    atgard: text("Rätta raden i källan.", "Mend the line in the source."),
  },
  {
    kod: "FIL_LANG_RAD",
    niva: "fil",
    allvar: ["stopp"],
    text: text("En rad är längre än gränsen.", "A row is longer than the limit."),
    atgard: text(
      "Kontrollera att filen har radbrytningar.",
      "Check that the file has line breaks.",
    ),
  },
  {
    kod: "FIL_OAVSLUTAT_CITAT",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Ett citattecken öppnas och stängs aldrig; rader kan ha svalts.",
      "A quote opens and never closes; rows may have been swallowed.",
    ),
    atgard: text(
      "Rätta raden i källan och exportera igen.",
      "Mend the line in the source and export again.",
    ),
  },
  {
    kod: "FIL_FEL_CITAT",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "En cell slutar inte där dess citattecken stängs.",
      "A cell does not end where its quote closes.",
    ),
    atgard: text(
      "Dubbla citattecken som hör till texten och exportera igen.",
      "Double the quotes that belong to the text and export again.",
    ),
  },
  {
    kod: "ODEFINIERADE_BYTES",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Filen har bytes som saknar tecken i Windows-1252.",
      "The file has bytes that are undefined in Windows-1252.",
    ),
    atgard: text(
      "Kontrollera å, ä och ö, eller ange kodningen i star.json.",
      "Check å, ä and ö, or name the encoding in star.json.",
    ),
  },
  {
    kod: "ERSATTNINGSTECKEN",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Texten har ersättningstecken: något gick förlorat redan i källan.",
      "The text has replacement characters: something was lost already in the source.",
    ),
    atgard: text("Exportera filen igen från källan.", "Export the file again from the source."),
  },
  {
    kod: "DUBBELKODAD",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Texten har spår av UTF-8 som lästs fel och sparats igen.",
      "The text has traces of UTF-8 that was misread and saved again.",
    ),
    atgard: text("Exportera filen igen från källan.", "Export the file again from the source."),
  },
  {
    kod: "MISSTANKT_KODNING",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Filens bytes är å, ä och ö i en annan kodning än den valda.",
      "The bytes of the file are å, ä and ö in another encoding than the chosen one.",
    ),
    atgard: text("Spara filen som CSV UTF-8.", "Save the file as CSV UTF-8."),
  },
  {
    kod: "INGA_RADER",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Filen har en rubrik men inga rader under den.",
      "The file has a header but no rows below it.",
    ),
    atgard: text("Kontrollera att exporten blev hel.", "Check that the export is complete."),
  },
];
