/**
 * Meningarna om liggaren och om att ge ut, på svenska och engelska.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Rojdcell } from "@star-finsam/reporting/disclosure";

/** Vad en cell är, i koder utan tal. */
const cellen = ({ matt, grupp }: Rojdcell): string =>
  [matt, ...Object.entries(grupp).map(([dimension, kod]) => `${dimension}=${kod}`)].join(" ");

const uppraknade = (celler: ReadonlyArray<Rojdcell>): string =>
  [...celler.slice(0, VISAS).map(cellen), ...(celler.length > VISAS ? ["…"] : [])].join("; ");

const VISAS = 10;

export const liggartexter = {
  olasbar: text(
    "Liggaren går inte att läsa. Kontrollera filen som liggare i star.json pekar på.",
    "The ledger cannot be read. Check the file that liggare in star.json points to.",
  ),
  ogiltig: (rad: number, varfor: Text): Text =>
    text(
      `Liggaren, rad ${rad}: ${varfor.sv}`,
      `The ledger, line ${rad}: ${varfor.en ?? varfor.sv}`,
    ),
  kundeInteSkriva: text(
    "Liggaren kunde inte skrivas, eller någon annan gav ut samtidigt. Inget är utgivet; kör kommandot igen.",
    "The ledger could not be written, or someone else published at the same time. Nothing was published; run the command again.",
  ),
  rojer: (celler: ReadonlyArray<Rojdcell>): Text =>
    text(
      `Det som redan är utgivet röjer ${celler.length} tal som skulle vara dolda: ${uppraknade(celler)}.`,
      `What is already published reveals ${celler.length} numbers that should be hidden: ${uppraknade(celler)}.`,
    ),
  vagrad: text(
    "Rapporten är inte utgiven. Ändra mallen eller perioden, eller ange --undantag-av och --undantag-skal.",
    "The report is not published. Change the template or the period, or give --undantag-av and --undantag-skal.",
  ),
  inneHallna: (tabeller: ReadonlyArray<string>): Text =>
    text(
      `Skyddet blev för stort att räkna färdigt; de här tabellerna är dolda i sin helhet: ${tabeller.join(", ")}.`,
      `The protection was too large to finish; these tables are hidden as a whole: ${tabeller.join(", ")}.`,
    ),
  brutna: (antal: number): Text =>
    text(
      `${antal} samband med tidigare publiceringar räknas inte: fakta har ändrats sedan dess.`,
      `${antal} relations to earlier releases do not count: the facts have changed since.`,
    ),
  utgiven: (nummer: number): Text =>
    text(
      `Utgiven som nummer ${nummer} i liggaren.`,
      `Published as number ${nummer} in the ledger.`,
    ),
  finnsRedan: (nummer: number): Text =>
    text(
      `Samma siffror är redan utgivna som nummer ${nummer} i liggaren; inget nytt fördes in.`,
      `The same figures are already published as number ${nummer} in the ledger; nothing was added.`,
    ),
  interntUt: text(
    "--publicera går inte ihop med --intern: det interna får ej spridas.",
    "--publicera does not go with --intern: the internal must not be distributed.",
  ),
  undantagHelt: text(
    "Ett undantag behöver både --undantag-av (vem som bestämt) och --undantag-skal (varför).",
    "An exception needs both --undantag-av (who decided) and --undantag-skal (why).",
  ),
};

/** Hjälptexterna. */
export const liggarhjalp = {
  publicera: text(
    "ge ut rapporten: för in den i liggaren, som senare rapporter skyddas mot",
    "publish the report: enter it in the ledger, against which later reports are protected",
  ),
  undantagAv: text(
    "vem som bestämt att rapporten ges ut fast den röjer dolda tal",
    "who decided to publish although hidden numbers are revealed",
  ),
  undantagSkal: text("varför", "why"),
};
