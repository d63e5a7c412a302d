/**
 * Vilket format en källa har, sett på dess första bytes. Namnet på filen avgör aldrig.
 */
import type { Linkformat } from "../Lasdel.ts";

/** Så mycket av källan behövs för att känna igen den. Unit: bytes. */
export const IGENKANNING = 64 * 1024;

const latin = new TextDecoder("latin1");

/** Formatet, om början visar det. Ett dokument känns inte igen: det behöver uppgifter som bara en människa har. */
export const kannIgen = (borjan: Uint8Array): Exclude<Linkformat, "dokument"> | undefined => {
  const text = latin.decode(borjan.subarray(0, IGENKANNING)).replace(/^\u00EF\u00BB\u00BF/u, "");
  const forsta = /\S/u.exec(text)?.[0];
  if (forsta === "<")
    return /GetCarePlansResponse|carePlan\b/iu.test(text) ? "rivta-getcareplans" : undefined;
  if (forsta === "{" || forsta === "[") return jsonformat(text);
  const [rubrik = ""] = text.split(/\r\n?|\n/u, 1);
  return /\barende_id\b/u.test(rubrik) && /\bslag\b/u.test(rubrik) ? "star-link-v1" : undefined;
};

/** Det som står först av de två märkena: en plan kan nämna det andra formatet i sin text. */
function jsonformat(text: string): "cos-fhir" | "star-link-v1" | undefined {
  const fhir = text.search(/"resourceType"\s*:/u);
  const link = text.search(/"format"\s*:\s*"star-link/u);
  if (fhir === -1 && link === -1) return undefined;
  return link === -1 || (fhir !== -1 && fhir < link) ? "cos-fhir" : "star-link-v1";
}
