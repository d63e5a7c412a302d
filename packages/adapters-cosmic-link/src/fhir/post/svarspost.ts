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
  const falt: Array<Anteckningsfalt> = [];
  fragorna(prov, noderI(prov, nod, "item", VAG), { id, falt, bilagor }, 1);
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

/** Det som frågorna samlar. `id`: anteckningens. */
type Svarssamling = {
  readonly id: string;
  readonly falt: Array<Anteckningsfalt>;
  readonly bilagor: Array<Bilagepost>;
};

/** Frågorna med sina svar; en fråga inuti en annan blir ett eget fält efter den. */
function fragorna(
  prov: Postprov,
  fragor: ReadonlyArray<Nod>,
  samling: Svarssamling,
  djup: number,
): void {
  if (djup > MAX_DJUP) {
    prov.stopp ??= { kod: "POST_FOR_DJUP", element: FRAGA };
    return;
  }
  for (const fraga of fragor) {
    provaAndrare(prov, fraga, FRAGA);
    restTillOtolkat(prov, fraga, KANDA_FRAGA, FRAGA);
    const svar = noderI(prov, fraga, "answer", FRAGA);
    laggFalt(prov, fraga, svar, samling);
    for (const ett of svar)
      if (ett["item"] !== undefined)
        fragorna(prov, noderI(prov, ett, "item", `${FRAGA}.answer`), samling, djup + 1);
    if (fraga["item"] !== undefined)
      fragorna(prov, noderI(prov, fraga, "item", FRAGA), samling, djup + 1);
  }
}

function laggFalt(
  prov: Postprov,
  fraga: Nod,
  svar: ReadonlyArray<Nod>,
  samling: Svarssamling,
): void {
  const utanLinkId = utokningarI(prov, fraga, FRAGA).has("utanLinkId");
  const linkId = textI(prov, fraga, "linkId", FRAGA);
  const rubrik = textI(prov, fraga, "text", FRAGA) ?? linkId ?? felForm(prov, FRAGA, "linkId");
  if (rubrik === undefined) return;
  const { id, falt, bilagor } = samling;
  let varde = "";
  for (const [nummer, ett] of svar.entries()) {
    const text = svarstext(prov, ett, { id, linkId, nummer }, bilagor);
    varde = nummer === 0 ? text : `${varde}\n${text}`;
  }
  falt.push(linkId === undefined || utanLinkId ? { rubrik, varde } : { linkId, rubrik, varde });
}
