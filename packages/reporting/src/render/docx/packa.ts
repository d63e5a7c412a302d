/**
 * Samma dokument ger samma bytes: utan klockslag, med zip-tiden 1980, och med bokmärken och vattenmärken numrerade från 1. Paketet
 * docx räknar dem över alla dokument i processen, eller slumpar.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Dokumentet ompackat. */
export const packa = (dokument: ArrayBuffer): Uint8Array => {
  const filer: Zippable = {};
  for (const [namn, bytes] of Object.entries(unzipSync(new Uint8Array(dokument)))) {
    const jamna = JAMNARE.find(([del]) => del.test(namn))?.[1];
    filer[namn] = jamna === undefined ? bytes : strToU8(jamna(strFromU8(bytes)));
  }
  return zipSync(filer, { mtime: new Date(1980, 0, 1), level: 9 });
};

const utanTid = (xml: string): string =>
  xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, "");

const jamntVattenmarke = (xml: string): string =>
  xml.replace(/(<v:shape id="PowerPlusWaterMarkObject)[^"]*/gu, "$11");

/** Bara i märkningen: det som ser ut som ett bokmärke i en människas text är text. */
const jamnaBokmarken = (xml: string): string => {
  const nya = new Map<string, number>();
  const ny = (gammalt: string): string => {
    const nummer = nya.get(gammalt) ?? nya.size + 1;
    nya.set(gammalt, nummer);
    return String(nummer);
  };
  return xml.replace(
    /<w:(?:hyperlink|bookmarkStart|bookmarkEnd)\b[^>]*>|<w:instrText\b[^>]*>[^<]*/gu,
    (marke) => marke.replace(/(?<=_Toc|w:id=")\d+/gu, ny),
  );
};

const JAMNARE: ReadonlyArray<readonly [RegExp, (xml: string) => string]> = [
  [/^docProps\/core\.xml$/u, utanTid],
  [/^word\/header\d+\.xml$/u, jamntVattenmarke],
  [/^word\/document\.xml$/u, jamnaBokmarken],
];
