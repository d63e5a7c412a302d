/**
 * Personnummer på fel plats. Kärnans prov ser igenom förklädnader och kostar mikrosekunder; en text med färre än nio
 * siffror kan inte bära något nummer.
 */
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";

const MINST = 9;

/** Sant om texten innehåller något som kan läsas som ett personnummer. */
export const harPersonnummer = (text: string): boolean =>
  kanBaraNummer(text) && innehallerPersonnummer(text);

/** Falskt bara för text i ASCII och Latin (utan tecken som kan vara siffror) med färre än nio siffror. */
function kanBaraNummer(text: string): boolean {
  let siffror = 0;
  for (let plats = 0; plats < text.length; plats++) {
    const kod = text.charCodeAt(plats);
    if (kod >= 0x30 && kod <= 0x39) siffror += 1;
    else if (kod >= 0x80 && !(kod >= 0xc0 && kod < 0x250)) return true;
  }
  return siffror >= MINST;
}
