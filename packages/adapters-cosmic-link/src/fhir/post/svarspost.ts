/**
 * Läser en anteckning (QuestionnaireResponse). Frågorna plattas ut i den ordning de står.
 */
import type { Anteckningsfalt, Linkanteckning } from "../../samordningsarende/index.ts";
import { baklanges, EGET, SVARSSTATUS } from "../koder.ts";
import { utanTomma } from "../utanTomma.ts";
import { noderI, nodI, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Bilagepost, Postbas, Svarspost } from "./Fhirpost.ts";
import { mallI } from "./mall.ts";
import { felForm, MAX_DJUP, type Nod, okandKod, type Postprov } from "./Postprov.ts";
import { identifierare, pekareI } from "./pekare.ts";
import { svarstext } from "./svarstext.ts";
import { tidI } from "./tider.ts";
import { egenText, type Utokningar, utokningarI } from "./utokningar.ts";

const VAG = "QuestionnaireResponse";
const FRAGA = "QuestionnaireResponse.item";
const TILL_STATUS = baklanges(SVARSSTATUS);
const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "status", "questionnaire", "_questionnaire", "subject"],
  ...["authored", "_authored", "author", "source", "item", "basedOn"],
]);
const KANDA_FRAGA: ReadonlySet<string> = new Set([
  ...["id", "linkId", "text", "definition", "answer", "item", "extension", "modifierExtension"],
]);

/** Läser en QuestionnaireResponse. */
export const svarspost = (prov: Postprov, nod: Nod, bas: Postbas): Svarspost => {
  provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  const egna = utokningarI(prov, nod, VAG);
  const eget = nodI(prov, nod, "identifier", VAG);
  const skrivet = eget === undefined ? undefined : identifierare(prov, eget, VAG);
  const egetId = skrivet?.system === EGET.id ? skrivet.varde : undefined;
  const id = egetId ?? bas.id ?? felForm(prov, VAG, "id") ?? "";
  const bilagor: Array<Bilagepost> = [];
  const falt = faltenI(prov, nod, id, bilagor);
  const status = statusI(prov, nod, egna);
  return {
    ...bas,
    slag: "QuestionnaireResponse",
    subjekt: pekareI(prov, nod, "subject", VAG),
    anteckning: utanTomma({
      id,
      status: prov.andrad ? "okand" : status,
      signerad: prov.andrad ? "okant" : signerad(egna, status),
      tid: tidI(prov, nod, "authored", VAG),
      mall: mallI(prov, nod, egna),
      falt,
    }),
    forfattare: pekareI(prov, nod, "author", VAG),
    bilagor,
    otolkat: prov.otolkat,
  };
};

function statusI(prov: Postprov, nod: Nod, egna: Utokningar): Linkanteckning["status"] {
  if (egenText(prov, egna, "status") === "okand") return "okand";
  const kod = textI(prov, nod, "status", VAG);
  const status = TILL_STATUS.get(kod ?? "");
  if (status === undefined) okandKod(prov, `${VAG}.status`, kod);
  return status ?? "okand";
}

function signerad(egna: Utokningar, status: Linkanteckning["status"]): boolean | "okant" {
  const nod = egna.get("signerad")?.[0];
  if (nod !== undefined) {
    const skriven = nod["valueBoolean"];
    return typeof skriven === "boolean" ? skriven : "okant";
  }
  if (status === "klar" || status === "andrad") return true;
  return status === "pagaende" ? false : "okant";
}

type Fraga = { readonly nod: Nod; readonly djup: number };

/** Frågorna med sina svar; en fråga inuti en annan blir ett eget fält efter den. */
function faltenI(
  prov: Postprov,
  nod: Nod,
  id: string,
  bilagor: Array<Bilagepost>,
): ReadonlyArray<Anteckningsfalt> {
  const falt: Array<Anteckningsfalt> = [];
  const kvar: Array<Fraga> = [];
  for (const fraga of noderI(prov, nod, "item", VAG).toReversed())
    kvar.push({ nod: fraga, djup: 1 });
  for (let nasta = kvar.pop(); nasta !== undefined; nasta = kvar.pop()) {
    const { nod: fraga, djup } = nasta;
    if (djup > MAX_DJUP) {
      prov.stopp ??= { kod: "POST_FOR_DJUP", element: FRAGA };
      break;
    }
    provaAndrare(prov, fraga, FRAGA);
    restTillOtolkat(prov, fraga, KANDA_FRAGA, FRAGA);
    const svar = noderI(prov, fraga, "answer", FRAGA);
    laggFalt(prov, fraga, svar, falt, { id, bilagor });
    const under = svar.flatMap((ett) => noderI(prov, ett, "item", `${FRAGA}.answer`));
    for (const inre of [...under, ...noderI(prov, fraga, "item", FRAGA)].toReversed())
      kvar.push({ nod: inre, djup: djup + 1 });
  }
  return falt;
}

function laggFalt(
  prov: Postprov,
  fraga: Nod,
  svar: ReadonlyArray<Nod>,
  falt: Array<Anteckningsfalt>,
  { id, bilagor }: { readonly id: string; readonly bilagor: Array<Bilagepost> },
): void {
  const egna = utokningarI(prov, fraga, FRAGA);
  const skrivet = textI(prov, fraga, "linkId", FRAGA);
  const rubrik = textI(prov, fraga, "text", FRAGA) ?? skrivet ?? felForm(prov, FRAGA, "linkId");
  const linkId = egna.has("utanLinkId") ? undefined : skrivet;
  const plats = `${id}/${skrivet ?? falt.length + 1}`;
  const varde = svar.map((ett) => svarstext(prov, ett, plats, bilagor)).join("\n");
  if (rubrik !== undefined) falt.push(utanTomma({ linkId, rubrik, varde }));
}
