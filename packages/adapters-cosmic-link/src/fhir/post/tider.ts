/**
 * Läser dagar och tidpunkter. En ofullständig dag (`2024`, `2024-03`) fylls aldrig i; den står kvar i otolkat.
 */
import { arDag, type Dag } from "@star-finsam/core/kernel";
import { arTidpunkt, dagenFor, type Tidpunkt } from "../../samordningsarende/index.ts";
import { arNod, textI } from "./element.ts";
import { type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { egenText, utokningarI } from "./utokningar.ts";

/** Dagen; ett klockslag med tidszon blir den svenska dagen. */
export const dagI = (prov: Postprov, nod: Nod, namn: string, vag: string): Dag | undefined => {
  const skriven = textI(prov, nod, namn, vag);
  if (skriven === undefined || arDag(skriven)) return skriven;
  return arTidpunkt(skriven) ? dagenFor(skriven) : felDag(prov, `${vag}.${namn}`, skriven);
};

/** Tidpunkten så som den skrevs. FHIR kräver sekunder och tidszon; en utökning bär den som saknar dem. */
export const tidI = (
  prov: Postprov,
  nod: Nod,
  namn: "created" | "authored" | "sent" | "creation",
  vag: string,
): Tidpunkt | undefined => {
  const skriven = textI(prov, nod, namn, vag);
  const bredvid = nod[`_${namn}`];
  if (bredvid !== undefined) {
    const egen = arNod(bredvid)
      ? egenText(prov, utokningarI(prov, bredvid, `${vag}._${namn}`), "tidpunkt")
      : undefined;
    if (egen !== undefined && arTidpunkt(egen)) return egen;
    tillOtolkat(prov, `${vag}._${namn}`, bredvid);
  }
  if (skriven === undefined || arTidpunkt(skriven)) return skriven;
  return felDag(prov, `${vag}.${namn}`, skriven);
};

function felDag(prov: Postprov, element: string, skriven: string): undefined {
  const ofullstandig = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(skriven);
  prov.brister.push({
    kod: ofullstandig ? "LINK_DAG_OFULLSTANDIG" : "LINK_DAG_OGILTIG",
    element,
  });
  tillOtolkat(prov, element, skriven);
}
