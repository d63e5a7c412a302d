/**
 * Läser dokument (DocumentReference, Binary) till bilagor.
 */
import { EGET } from "../koder.ts";
import { bilagan, OKAND_MEDIETYP } from "./bilagan.ts";
import {
  noderI,
  nodI,
  omResursen,
  provaAndrare,
  provaFelregistrerad,
  restTillOtolkat,
  textI,
} from "./element.ts";
import type { Bilagepost, Binarpost, Dokumentpost, Postbas } from "./Fhirpost.ts";
import { felForm, type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { identifierareI, pekareI, vardeI } from "./pekare.ts";
import { utokningarI } from "./utokningar.ts";

const VAG = "DocumentReference";
const INNEHALL = "DocumentReference.content";
const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "status", "subject", "content"],
]);

/** Läser en DocumentReference. Flera filer i en blir flera bilagor. */
export const dokumentpost = (prov: Postprov, nod: Nod, bas: Postbas): Dokumentpost => {
  provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  omResursen(prov, nod, VAG);
  ovriga(prov, nod);
  const visas = utokningarI(prov, nod, VAG).get("farVisasForIndividen")?.[0]?.["valueBoolean"];
  const egetId = vardeI(identifierareI(prov, nod, VAG), EGET.id);
  const id = egetId ?? bas.id ?? felForm(prov, VAG, "id") ?? "";
  const felregistrerad = provaFelregistrerad(prov, nod, VAG);
  const innehall = felregistrerad ? [] : noderI(prov, nod, "content", VAG);
  const bilagor = innehall.flatMap((del, plats): ReadonlyArray<Bilagepost> => {
    const fil = nodI(prov, del, "attachment", INNEHALL) ?? felForm(prov, INNEHALL, "attachment");
    if (fil === undefined) return [];
    restTillOtolkat(prov, del, KANDA_DEL, INNEHALL);
    provaAndrare(prov, del, INNEHALL);
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

/** Andras id, och ett läge som inte är det vanliga. */
function ovriga(prov: Postprov, nod: Nod): void {
  for (const en of noderI(prov, nod, "identifier", VAG))
    if (en["system"] !== EGET.id) tillOtolkat(prov, `${VAG}.identifier`, en);
  const { status } = nod;
  if (status !== undefined && status !== "current" && status !== "entered-in-error")
    tillOtolkat(prov, `${VAG}.status`, status);
}

const KANDA_DEL: ReadonlySet<string> = new Set(["id", "attachment", "modifierExtension"]);

/** Läser en Binary. */
export const binarpost = (prov: Postprov, nod: Nod, bas: Postbas): Binarpost => {
  const medietyp = textI(prov, nod, "contentType", "Binary") ?? OKAND_MEDIETYP;
  const fil: Nod = { contentType: medietyp, data: nod["data"] };
  const { bilaga } = bilagan(prov, fil, bas.id ?? "Binary", "Binary");
  return { ...bas, slag: "Binary", bilaga };
};
