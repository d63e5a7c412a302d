/**
 * Meningarna om arbetsböcker, på svenska och engelska. De bär aldrig ett cellvärde och aldrig ett bladnamn (en flik kan
 * heta som en individ): bara antal, ordningstal och adresser.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import { type Fynd, VISADE } from "./blad/Fynd.ts";

/** Brister som gäller hela arbetsboken: den läses inte. */
export const bokfel = {
  FIL_GAMMAL_XLS: text(
    "Filen är en arbetsbok i Excels gamla format (.xls). Öppna den i Excel eller LibreOffice, välj Spara som → Excel-arbetsbok (.xlsx) eller CSV UTF-8, och peka ut den nya filen i star.json.",
    "The file is a workbook in Excel's old format (.xls). Open it in Excel or LibreOffice, choose Save as → Excel workbook (.xlsx) or CSV UTF-8, and name the new file in star.json.",
  ),
  FIL_LOSENORD: text(
    "Arbetsboken är skyddad med lösenord. Öppna den, ta bort lösenordet (Arkiv → Info → Skydda arbetsbok), spara den som .xlsx eller CSV UTF-8, och peka ut den nya filen i star.json.",
    "The workbook is protected by a password. Open it, remove the password (File → Info → Protect workbook), save it as .xlsx or CSV UTF-8, and name the new file in star.json.",
  ),
  FIL_ODS: text(
    "Filen är ett OpenDocument-kalkylblad (.ods). Öppna det i LibreOffice eller Excel, välj Spara som → Excel-arbetsbok (.xlsx) eller CSV UTF-8, och peka ut den nya filen i star.json.",
    "The file is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel, choose Save as → Excel workbook (.xlsx) or CSV UTF-8, and name the new file in star.json.",
  ),
  FIL_XLSB: text(
    "Filen är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel, välj Spara som → Excel-arbetsbok (.xlsx) eller CSV UTF-8, och peka ut den nya filen i star.json.",
    "The file is a binary Excel workbook (.xlsb). Open it in Excel, choose Save as → Excel workbook (.xlsx) or CSV UTF-8, and name the new file in star.json.",
  ),
  FIL_INTE_XLSX: text(
    "Filen heter som en arbetsbok men är ingen. Öppna den i Excel eller LibreOffice, välj Spara som → Excel-arbetsbok (.xlsx) eller CSV UTF-8, och peka ut den nya filen i star.json. Är den egentligen en CSV-fil: byt ändelse till .csv.",
    "The file is named like a workbook but is none. Open it in Excel or LibreOffice, choose Save as → Excel workbook (.xlsx) or CSV UTF-8, and name the new file in star.json. If it really is a CSV file: change its extension to .csv.",
  ),
  FIL_XLSX_TRASIG: text(
    "Arbetsboken är skadad eller motsägelsefull och läses inte. Öppna den i Excel eller LibreOffice, spara den på nytt som .xlsx eller CSV UTF-8, eller hämta den igen från källan.",
    "The workbook is damaged or contradicts itself and is not read. Open it in Excel or LibreOffice, save it again as .xlsx or CSV UTF-8, or fetch it again from the source.",
  ),
  FIL_XLSX_INGET_BLAD: text(
    "Arbetsboken har inget kalkylblad. Kontrollera att det är rätt fil.",
    "The workbook has no worksheet. Check that it is the right file.",
  ),
} as const;

/** Koden för ett fel som inte behöver fler uppgifter. */
export type Bokfelskod = keyof typeof bokfel;

/** Filen själv, opackad, är större än gränsen. */
export const forStorFil = (megabyte: number): Text =>
  text(
    `Arbetsboken är större än gränsen ${megabyte} MB. Spara bladet som CSV UTF-8, som läses i bitar, eller dela det.`,
    `The workbook is larger than the limit of ${megabyte} MB. Save the sheet as CSV UTF-8, which is read in pieces, or split it.`,
  );

/** Uppackad blir filen större än gränsen. */
export const forStorUppackad = (megabyte: number, element: number): Text =>
  text(
    `Arbetsboken blir större än gränsen, ${megabyte} MB eller ${element} element, när den packas upp, och läses därför inte. Ta bort blad och formatering som inte behövs, dela bladet, eller spara det som CSV UTF-8. Är filen liten kan den vara gjord för att skada: kontrollera varifrån den kommer.`,
    `The workbook grows beyond the limit of ${megabyte} MB or ${element} elements when unpacked, and is therefore not read. Remove sheets and formatting that are not needed, split the sheet, or save it as CSV UTF-8. If the file is small it may be made to do harm: check where it comes from.`,
  );

/** Bladet har fler celler, eller mer text, än gränsen. */
export const forMangaCeller = (celler: number, tecken: number): Text =>
  text(
    `Bladet har fler än ${celler} celler eller ${tecken} tecken, som är gränsen. Ta bort det som står långt till höger om tabellen, dela bladet, eller spara det som CSV UTF-8.`,
    `The sheet has more than ${celler} cells or ${tecken} characters, which is the limit. Remove what stands far to the right of the table, split the sheet, or save it as CSV UTF-8.`,
  );

/** Bladet som valdes finns inte. */
export const bladSaknas = (antal: number): Text =>
  text(
    `Arbetsboken har inget kalkylblad med det namn som angetts; den har ${antal} flikar. Kontrollera namnet mot fliken längst ned i Excel.`,
    `The workbook has no worksheet by the name given; it has ${antal} tabs. Check the name against the tab at the bottom of Excel.`,
  );

/** Bladet har inget i någon cell. */
export const tomtBlad = (plats: number): Text =>
  text(
    `Blad ${plats} är tomt. Ange vilket blad som ska läsas (blad i star.json, --blad på kommandoraden), eller exportera filen igen.`,
    `Sheet ${plats} is empty. Name the sheet to read (blad in star.json, --blad on the command line), or export the file again.`,
  );

/** Hur filen lästes. */
export const lastBlad = (plats: number, antal: number, rader: number): Text =>
  text(
    `Excel-arbetsbok (.xlsx), blad ${plats} av ${antal}, ${rader} rader med innehåll`,
    `Excel workbook (.xlsx), sheet ${plats} of ${antal}, ${rader} rows with content`,
  );

/** Andra synliga blad läses inte, och ingen har sagt vilket som gäller. */
export const fleraBlad = (plats: number, andra: number): Text =>
  text(
    `Bara blad ${plats} läses; arbetsboken har ${andra} till som syns. Ange vilket som gäller (blad i star.json, --blad på kommandoraden), och gör en källa till för varje blad som ska läsas.`,
    `Only sheet ${plats} is read; the workbook has ${andra} more that show. Name the one that holds (blad in star.json, --blad on the command line), and make a source more for each sheet to be read.`,
  );

/** Blad som inte syns. `last`: bladet som läses är ett av dem. */
export const doldaBlad = (platser: ReadonlyArray<number>, last: boolean): Text =>
  text(
    `Arbetsboken har dolda blad (${uppraknade(platser.map(String), platser.length, "och", "till")})${last ? ", och ett av dem är det som läses" : ", som inte läses"}. Kontrollera att inget står där som inte skulle ha lämnats ut.`,
    `The workbook has hidden sheets (${uppraknade(platser.map(String), platser.length, "and", "more")})${last ? ", and one of them is the one read" : ", which are not read"}. Check that they hold nothing that should not have been handed out.`,
  );

/** Celler som är formler. */
export const formler = ({ antal, platser }: Fynd): Text =>
  text(
    `${antal} celler är formler (${uppraknade(platser, antal, "och", "till")}). Det värde läses som sparades senast; inget räknas om. Öppna och spara filen i Excel om underlaget har ändrats sedan dess.`,
    `${antal} cells are formulas (${uppraknade(platser, antal, "and", "more")}). The value saved last is read; nothing is recalculated. Open and save the file in Excel if its basis has changed since.`,
  );

/** Formler som aldrig har räknats. */
export const formlerUtanVarde = ({ antal, platser }: Fynd): Text =>
  text(
    `${antal} celler är formler utan sparat värde (${uppraknade(platser, antal, "och", "till")}) och läses som tomma. Öppna filen i Excel eller LibreOffice, spara den, och läs in den igen.`,
    `${antal} cells are formulas without a saved value (${uppraknade(platser, antal, "and", "more")}) and are read as blank. Open the file in Excel or LibreOffice, save it, and import it again.`,
  );

/** Celler med ett felvärde. */
export const felvarden = ({ antal, platser }: Fynd): Text =>
  text(
    `${antal} celler visar ett felvärde, som #N/A eller #REF! (${uppraknade(platser, antal, "och", "till")}). Rätta dem i källan, eller lägg till felvärdet bland profilens saknas om det betyder att uppgiften saknas.`,
    `${antal} cells show an error value, such as #N/A or #REF! (${uppraknade(platser, antal, "and", "more")}). Mend them in the source, or add the error value to the profile's saknas if it means that the item is missing.`,
  );

/** Sammanfogade celler. */
export const sammanfogade = ({ antal, platser }: Fynd): Text =>
  text(
    `${antal} områden är sammanfogade celler (${uppraknade(platser, antal, "och", "till")}). Värdet räknas bara till den översta cellen längst till vänster; de övriga läses som tomma. Dela dem och fyll i varje rad om de är data.`,
    `${antal} ranges are merged cells (${uppraknade(platser, antal, "and", "more")}). The value counts for the top left cell only; the others are read as blank. Split them and fill in every row if they are data.`,
  );

/** Rader och kolumner som inte syns men läses. */
export const doltInnehall = (rader: number, kolumner: number): Text =>
  text(
    `${rader} rader och ${kolumner} kolumner är dolda eller bortfiltrerade i bladet, och läses ändå. Ta bort dem i källan om de inte ska vara med.`,
    `${rader} rows and ${kolumner} columns are hidden or filtered out in the sheet, and are read all the same. Remove them in the source if they should not be included.`,
  );

/** Ifyllda celler till höger om rubriken. */
export const utanforRubriken = ({ antal, platser }: Fynd): Text =>
  text(
    `${antal} ifyllda celler står till höger om rubrikens sista kolumn (${uppraknade(platser, antal, "och", "till")}) och läses inte. Ge kolumnen en rubrik om de är data.`,
    `${antal} filled cells stand to the right of the header's last column (${uppraknade(platser, antal, "and", "more")}) and are not read. Give the column a header if they are data.`,
  );

function uppraknade(alla: ReadonlyArray<string>, antal: number, och: string, till: string): string {
  const visade = alla.slice(0, VISADE);
  const fler = antal - visade.length;
  return `${visade.join(", ")}${fler > 0 ? ` ${och} ${fler} ${till}` : ""}`;
}
