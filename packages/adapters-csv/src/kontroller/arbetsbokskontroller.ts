/**
 * Kontroller av Excel-arbetsböcker.
 */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";

/** Kontrollerna. */
export const arbetsbokskontroller: ReadonlyArray<Kontroll> = [
  {
    kod: "FIL_GAMMAL_XLS",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Filen är en arbetsbok i Excels gamla format (.xls).",
      "The file is a workbook in Excel's old format (.xls).",
    ),
    atgard: text("Spara den som .xlsx eller CSV UTF-8.", "Save it as .xlsx or CSV UTF-8."),
  },
  {
    kod: "FIL_LOSENORD",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Arbetsboken är skyddad med lösenord.", "The workbook is protected by a password."),
    atgard: text(
      "Ta bort lösenordet och spara den på nytt.",
      "Remove the password and save it again.",
    ),
  },
  {
    kod: "FIL_ODS",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Filen är ett OpenDocument-kalkylblad (.ods).",
      "The file is an OpenDocument spreadsheet (.ods).",
    ),
    atgard: text("Spara den som .xlsx eller CSV UTF-8.", "Save it as .xlsx or CSV UTF-8."),
  },
  {
    kod: "FIL_XLSB",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Filen är en binär arbetsbok (.xlsb).", "The file is a binary workbook (.xlsb)."),
    atgard: text("Spara den som .xlsx eller CSV UTF-8.", "Save it as .xlsx or CSV UTF-8."),
  },
  {
    kod: "FIL_INTE_XLSX",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Filen heter som en arbetsbok men är ingen.",
      "The file is named like a workbook but is none.",
    ),
    atgard: text(
      "Spara den som .xlsx, eller byt ändelse till .csv om den är text.",
      "Save it as .xlsx, or change its extension to .csv if it is text.",
    ),
  },
  {
    kod: "FIL_XLSX_TRASIG",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Arbetsboken är skadad eller motsägelsefull.",
      "The workbook is damaged or contradicts itself.",
    ),
    atgard: text(
      "Öppna och spara den på nytt, eller hämta den igen från källan.",
      "Open and save it again, or fetch it again from the source.",
    ),
  },
  {
    kod: "FIL_XLSX_INGET_BLAD",
    niva: "fil",
    allvar: ["stopp"],
    text: text("Arbetsboken har inget kalkylblad.", "The workbook has no worksheet."),
    atgard: text("Kontrollera att det är rätt fil.", "Check that it is the right file."),
  },
  {
    kod: "FIL_XLSX_FOR_STOR",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Arbetsboken blir större än gränsen när den packas upp.",
      "The workbook grows beyond the limit when unpacked.",
    ),
    atgard: text(
      "Ta bort det som inte behövs, dela bladet, eller spara det som CSV UTF-8.",
      "Remove what is not needed, split the sheet, or save it as CSV UTF-8.",
    ),
  },
  {
    kod: "FIL_XLSX_MANGA_CELLER",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Bladet har fler celler eller tecken än gränsen.",
      "The sheet has more cells or characters than the limit.",
    ),
    atgard: text(
      "Ta bort det som står långt utanför tabellen, eller spara bladet som CSV UTF-8.",
      "Remove what stands far outside the table, or save the sheet as CSV UTF-8.",
    ),
  },
  {
    kod: "FIL_BLAD_SAKNAS",
    niva: "fil",
    allvar: ["stopp"],
    text: text(
      "Bladet som star.json anger finns inte.",
      "The sheet that star.json names does not exist.",
    ),
    atgard: text("Kontrollera namnet mot fliken.", "Check the name against the tab."),
  },
  {
    kod: "FLERA_BLAD",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Flera blad syns och star.json säger inte vilket som gäller.",
      "Several sheets show and star.json does not say which holds.",
    ),
    atgard: text("Ange blad i star.json.", "Name the sheet (blad) in star.json."),
  },
  {
    kod: "DOLDA_BLAD",
    niva: "fil",
    allvar: ["varning"],
    text: text("Arbetsboken har dolda blad.", "The workbook has hidden sheets."),
    atgard: text(
      "Kontrollera att inget står där som inte skulle ha lämnats ut.",
      "Check that they hold nothing that should not have been handed out.",
    ),
  },
  {
    kod: "DOLT_INNEHALL",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Rader eller kolumner är dolda men läses.",
      "Rows or columns are hidden but are read.",
    ),
    atgard: text(
      "Ta bort dem i källan om de inte ska vara med.",
      "Remove them in the source if they should not be included.",
    ),
  },
  {
    kod: "FORMLER",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Celler är formler; det senast sparade värdet läses.",
      "Cells are formulas; the value saved last is read.",
    ),
    atgard: text(
      "Öppna och spara filen om underlaget har ändrats.",
      "Open and save the file if its basis has changed.",
    ),
  },
  {
    kod: "FORMLER_UTAN_VARDE",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Formler som aldrig räknats läses som tomma.",
      "Formulas never calculated are read as blank.",
    ),
    atgard: text(
      "Öppna filen i Excel, spara den och läs in den igen.",
      "Open the file in Excel, save it and import it again.",
    ),
  },
  {
    kod: "FELVARDEN",
    niva: "fil",
    allvar: ["varning"],
    text: text("Celler visar ett felvärde, som #N/A.", "Cells show an error value, such as #N/A."),
    atgard: text(
      "Rätta dem i källan, eller lägg till felvärdet i profilens saknas.",
      "Mend them in the source, or add the value to the profile's saknas.",
    ),
  },
  {
    kod: "SAMMANFOGADE_CELLER",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Celler är sammanfogade; bara den första har värdet.",
      "Cells are merged; only the first has the value.",
    ),
    atgard: text(
      "Dela dem och fyll i varje rad om de är data.",
      "Split them and fill in every row if they are data.",
    ),
  },
  {
    kod: "CELLER_UTANFOR_RUBRIK",
    niva: "fil",
    allvar: ["varning"],
    text: text(
      "Ifyllda celler står till höger om rubriken och läses inte.",
      "Filled cells stand to the right of the header and are not read.",
    ),
    atgard: text(
      "Ge kolumnen en rubrik om cellerna är data.",
      "Give the column a header if the cells are data.",
    ),
  },
];
