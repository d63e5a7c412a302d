/**
 * Läser dokument (DocumentReference, Binary) till bilagor.
 */
import { EGET } from "../koder.ts";
import { bilagan, OKAND_MEDIETYP } from "./bilagan.ts";
import { noderI, nodI, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Bilagepost, Binarpost, Dokumentpost, Postbas } from "./Fhirpost.ts";
import { felForm, type Nod, type Postprov } from "./Postprov.ts";
import { identifierareI, pekareI, vardeI } from "./pekare.ts";
import { utokningarI } from "./utokningar.ts";

const VAG = "DocumentReference";
const INNEHALL = "DocumentReference.content";
const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "masterIdentifier", "status", "subject", "content"],
]);

/** Läser en DocumentReference. Flera filer i en blir flera bilagor. */
export const dokumentpost = (prov: Postprov, nod: Nod, bas: Postbas): Dokumentpost => {
  provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  const visas = utokningarI(prov, nod, VAG).get("farVisasForIndividen")?.[0]?.["valueBoolean"];
  const egetId = vardeI(identifierareI(prov, nod, VAG), EGET.id);
  const id = egetId ?? bas.id ?? felForm(prov, VAG, "id") ?? "";
  const innehall = noderI(prov, nod, "content", VAG);
  const bilagor = innehall.flatMap((del, plats): ReadonlyArray<Bilagepost> => {
    const fil = nodI(prov, del, "attachment", INNEHALL) ?? felForm(prov, INNEHALL, "attachment");
    if (fil === undefined) return [];
    const namn = innehall.length === 1 ? id : `${id}/${plats + 1}`;
    const far = typeof visas === "boolean" ? visas : "okant";
    return [bilagan(prov, fil, namn, `${INNEHALL}.attachment`, far)];
  });
  return {
    ...bas,
    slag: "DocumentReference",
    subjekt: pekareI(prov, nod, "subject", VAG),
    bilagor,
    otolkat: prov.otolkat,
  };
};

/** Läser en Binary. */
export const binarpost = (prov: Postprov, nod: Nod, bas: Postbas): Binarpost => {
  const medietyp = textI(prov, nod, "contentType", "Binary") ?? OKAND_MEDIETYP;
  const fil: Nod = { contentType: medietyp, data: nod["data"] };
  const { bilaga } = bilagan(prov, fil, bas.id ?? "Binary", "Binary");
  return { ...bas, slag: "Binary", bilaga };
};
