/**
 * Vad en fil är, sett på sina första bytes och sitt namn. Det som liknar en arbetsbok ska antingen läsas som en eller få
 * ett svar på vad man gör i stället; det ska inte försöka läsas som text.
 */
import { borjarMed, GZIP, OLE, ZIP } from "../bytes/frammande.ts";
import { type Filfel, fastFilfel, filfelAv } from "../Filfel.ts";
import { type Bokfelskod, bokfel } from "./texter.ts";
import type { Zipkatalog } from "./zip/Zipdel.ts";

/** Så många bytes behövs för `arArbetsbok`. */
export const SIGNATURLANGD = 4;

/** Sant om filen ska läsas (eller avvisas) som en arbetsbok och inte som text. */
export const arArbetsbok = (borjan: Uint8Array, fil: string): boolean =>
  borjarMed(borjan, ZIP) || borjarMed(borjan, OLE) || harBoknamn(fil);

/** Sant om filen heter som en arbetsbok. */
export const harBoknamn = (fil: string): boolean => /\.(?:xls[xmb]?|ods)$/iu.test(fil);

/** Ett fel som gäller hela arbetsboken. */
export const bokfelAv = (kod: Bokfelskod): Filfel => filfelAv(kod, bokfel[kod]);

/** Varför filen inte kan vara ett ziparkiv, om dess början visar det. */
export const ickeZip = (bytes: Uint8Array): Filfel | undefined => {
  if (bytes.length === 0) return fastFilfel("FIL_TOM");
  if (borjarMed(bytes, ZIP)) return undefined;
  if (borjarMed(bytes, GZIP)) return fastFilfel("FIL_PACKAD");
  if (!borjarMed(bytes, OLE)) return bokfelAv("FIL_INTE_XLSX");
  return bokfelAv(innehaller(bytes, KRYPTERAD) ? "FIL_LOSENORD" : "FIL_GAMMAL_XLS");
};

/** Varför arkivet inte är en arbetsbok som går att läsa. */
export const ickeBok = (delar: Zipkatalog, fil: string): Filfel => {
  if (delar.has("content.xml") && delar.has("mimetype")) return bokfelAv("FIL_ODS");
  if (delar.has("xl/workbook.bin")) return bokfelAv("FIL_XLSB");
  const somBok = delar.has("[content_types].xml") || harBoknamn(fil);
  return somBok ? bokfelAv("FIL_INTE_XLSX") : fastFilfel("FIL_PACKAD");
};

/** Så heter den krypterade delen i behållaren, i UTF-16. */
const KRYPTERAD = [..."EncryptedPackage"].flatMap((tecken) => [tecken.charCodeAt(0), 0]);

function innehaller(bytes: Uint8Array, sokt: ReadonlyArray<number>): boolean {
  const [forst = 0] = sokt;
  for (let plats = bytes.indexOf(forst); plats !== -1; plats = bytes.indexOf(forst, plats + 1)) {
    if (sokt.every((byte, i) => bytes[plats + i] === byte)) return true;
  }
  return false;
}
