/**
 * Läser en bifogad fil (Attachment). Innehållet står kvar i base64 och läses aldrig.
 */
import type { Linkbilaga } from "../../samordningsarende/index.ts";
import { utanTomma } from "../utanTomma.ts";
import { textI } from "./element.ts";
import type { Bilagepost } from "./Fhirpost.ts";
import { felForm, type Nod, type Postprov } from "./Postprov.ts";
import { tidI } from "./tider.ts";

/** Okänd medietyp. */
export const OKAND_MEDIETYP = "application/octet-stream";

/** Bilagan. En adress till en Binary i samma källa reds ut senare. */
export const bilagan = (
  prov: Postprov,
  nod: Nod,
  id: string,
  vag: string,
  farVisasForIndividen: Linkbilaga["farVisasForIndividen"] = "okant",
): Bilagepost => {
  const innehall = textI(prov, nod, "data", vag);
  const adress = textI(prov, nod, "url", vag);
  const binar = innehall === undefined ? adress : undefined;
  return {
    bilaga: utanTomma({
      id,
      medietyp: textI(prov, nod, "contentType", vag) ?? OKAND_MEDIETYP,
      titel: textI(prov, nod, "title", vag),
      tid: tidI(prov, nod, "creation", vag),
      bytes: storlekI(prov, nod, vag) ?? antalBytes(innehall ?? ""),
      innehall,
      referens: adress,
      farVisasForIndividen,
    }),
    binar,
  };
};

function storlekI(prov: Postprov, nod: Nod, vag: string): number | undefined {
  const tal = nod["size"];
  if (tal === undefined) return undefined;
  return typeof tal === "number" && Number.isSafeInteger(tal) && tal >= 0
    ? tal
    : felForm(prov, vag, "size");
}

/** Hur många bytes texten i base64 är. Blanktecken räknas inte. */
export const antalBytes = (base64: string): number => {
  const tecken = base64.replace(/\s/gu, "");
  const fyllnad = tecken.endsWith("==") ? 2 : tecken.endsWith("=") ? 1 : 0;
  return Math.max(0, Math.floor((tecken.length * 3) / 4) - fyllnad);
};
