/**
 * Läser ett meddelande (Communication). Cosmic lämnar inga; de kommer ur vår egen skrivare.
 */
import { arDag } from "@star-finsam/core/kernel";
import { arTidpunkt, Meddelandetyp } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { utanTomma } from "../utanTomma.ts";
import { forstaI, noderI, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Meddelandepost, Postbas } from "./Fhirpost.ts";
import { avKoderna } from "./lagpost.ts";
import { felForm, type Nod, okandKod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { identifierareI, pekareI, pekarnaI, vardeI } from "./pekare.ts";
import { tidI } from "./tider.ts";
import { delarI, egenText, type Utokningar, utokningarI } from "./utokningar.ts";

const VAG = "Communication";
const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...[
    "modifierExtension",
    "identifier",
    "status",
    "category",
    "subject",
    "sent",
    "_sent",
    "sender",
  ],
  ...["recipient", "inResponseTo", "payload"],
]);

/** Läser en Communication. */
export const meddelandepost = (prov: Postprov, nod: Nod, bas: Postbas): Meddelandepost => {
  provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  const lista = identifierareI(prov, nod, VAG);
  const egna = utokningarI(prov, nod, VAG);
  const [svar] = pekarnaI(prov, nod, "inResponseTo", VAG);
  const [text, ...mer] = texternaI(prov, nod);
  for (const en of mer) tillOtolkat(prov, `${VAG}.payload`, en);
  const motesdag = egenText(prov, egna, "motesdag");
  return {
    ...bas,
    slag: "Communication",
    arendeId: vardeI(lista, EGET.arende),
    subjekt: pekareI(prov, nod, "subject", VAG),
    meddelande: utanTomma({
      id: vardeI(lista, EGET.id) ?? bas.id ?? felForm(prov, VAG, "id") ?? "",
      typ: prov.andrad ? "okand" : typenI(prov, nod),
      tid: tidI(prov, nod, "sent", VAG),
      svarPa: svar?.identifierare?.varde ?? svar?.till,
      motesdag: motesdag !== undefined && arDag(motesdag) ? motesdag : undefined,
      text,
    }),
    avsandare: pekareI(prov, nod, "sender", VAG),
    mottagare: pekarnaI(prov, nod, "recipient", VAG),
    kvitterad: kvittot(prov, egna),
    otolkat: prov.otolkat,
  };
};

function typenI(prov: Postprov, nod: Nod): Meddelandepost["meddelande"]["typ"] {
  const kategori = forstaI(prov, nod, "category", VAG);
  if (kategori === undefined) return "okand";
  const kod = forstaI(prov, kategori, "coding", `${VAG}.category`);
  const skriven =
    kod?.["system"] === EGET.meddelandetyp
      ? textI(prov, kod, "code", `${VAG}.category.coding`)
      : undefined;
  const typ = avKoderna(Meddelandetyp.literals, skriven);
  if (typ === undefined) okandKod(prov, `${VAG}.category`, kategori);
  return typ ?? "okand";
}

const texternaI = (prov: Postprov, nod: Nod): ReadonlyArray<string> =>
  noderI(prov, nod, "payload", VAG).flatMap((en) => {
    const text = textI(prov, en, "contentString", `${VAG}.payload`);
    if (text === undefined) tillOtolkat(prov, `${VAG}.payload`, en);
    return text ?? [];
  });

function kvittot(prov: Postprov, egna: Utokningar): Meddelandepost["kvitterad"] {
  const nod = egna.get("kvitterad")?.[0];
  if (nod === undefined) return undefined;
  const delar = delarI(prov, nod);
  const [av, tid] = [delar.get("av"), delar.get("tid")];
  const skriven = tid === undefined ? undefined : textI(prov, tid, "valueString", VAG);
  return {
    av: av === undefined ? undefined : pekareI(prov, av, "valueReference", `${VAG}.extension`),
    tid: skriven !== undefined && arTidpunkt(skriven) ? skriven : undefined,
  };
}
