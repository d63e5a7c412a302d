/**
 * Läser en plan (CarePlan).
 */
import type { Dag } from "@star-finsam/core/kernel";
import { arDag } from "@star-finsam/core/kernel";
import type { Planstatus } from "../../samordningsarende/index.ts";
import { baklanges, EGET, PLANSTATUS } from "../koder.ts";
import { utanTomma } from "../utanTomma.ts";
import { noderI, nodI, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Planpost, Postbas } from "./Fhirpost.ts";
import { insatspost } from "./insatspost.ts";
import { felForm, type Nod, okandKod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { skyddI } from "./patientpost.ts";
import { identifierareI, type Pekare, pekareI, pekarnaI, vardeI } from "./pekare.ts";
import { plantypI } from "./plantyp.ts";
import { dagI, tidI } from "./tider.ts";
import { egenText, skrivetOtolkat, type Utokningar, utokningarI } from "./utokningar.ts";

const VAG = "CarePlan";
const TILL_STATUS = baklanges(PLANSTATUS);
const KANDA: ReadonlySet<string> = new Set([
  ...["resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension"],
  ...["modifierExtension", "identifier", "status", "intent", "category", "subject", "period"],
  ...["created", "_created", "author", "contributor", "careTeam", "supportingInfo", "activity"],
  "partOf",
]);

/** Läser en CarePlan. */
export const planpost = (prov: Postprov, nod: Nod, bas: Postbas): Planpost => {
  const andrad = provaAndrare(prov, nod, VAG);
  restTillOtolkat(prov, nod, KANDA, VAG);
  textOchAvsikt(prov, nod);
  const lista = identifierareI(prov, nod, VAG);
  const egetId = vardeI(lista, EGET.id);
  for (const en of lista)
    if (en.system !== EGET.id && en.system !== EGET.arende)
      tillOtolkat(prov, `${VAG}.identifier`, `${en.system}|${en.varde}`);
  const egna = utokningarI(prov, nod, VAG, true);
  const id = egetId ?? bas.id ?? felForm(prov, VAG, "id") ?? "";
  const forfattare = pekareI(prov, nod, "author", VAG);
  const medverkande = pekarnaI(prov, nod, "contributor", VAG);
  return {
    ...bas,
    slag: "CarePlan",
    arendeId: vardeI(lista, EGET.arende),
    subjekt: pekareI(prov, nod, "subject", VAG),
    skydd: skyddI(prov, nod, VAG),
    plan: utanTomma({
      id,
      plantyp: plantypI(prov, nod),
      status: andrad ? "okand" : statusI(prov, nod),
      upprattad: tidI(prov, nod, "created", VAG),
      remissdag: egenDag(prov, egna, "referralDate"),
      motesdag: egenDag(prov, egna, "motesdag"),
      galler: perioden(prov, nod),
      uppfoljningsdag: egenDag(prov, egna, "uppfoljningsdag"),
    }),
    bestallare: egenPekare(prov, egna, "requester"),
    mottagare: egenPekare(prov, egna, "receiver"),
    medverkande: forfattare === undefined ? medverkande : [forfattare, ...medverkande],
    lag: pekarnaI(prov, nod, "careTeam", VAG),
    insatser: noderI(prov, nod, "activity", VAG).flatMap(
      (en, plats) => insatspost(prov, en, plats + 1) ?? [],
    ),
    stod: pekarnaI(prov, nod, "supportingInfo", VAG),
    delAv: pekarnaI(prov, nod, "partOf", VAG),
    otolkat: [...skrivetOtolkat(prov, egna), ...prov.otolkat],
  };
};

function statusI(prov: Postprov, nod: Nod): Planstatus {
  const kod = textI(prov, nod, "status", VAG);
  const status = TILL_STATUS.get(kod ?? "");
  if (status === undefined) okandKod(prov, `${VAG}.status`, kod);
  return status ?? "okand";
}

/** Skriven text utöver den som källan själv byggt, och en avsikt som inte är en plan. */
function textOchAvsikt(prov: Postprov, nod: Nod): void {
  const text = nodI(prov, nod, "text", VAG);
  const bygge = text === undefined ? "generated" : textI(prov, text, "status", `${VAG}.text`);
  if (bygge !== "generated" && bygge !== "empty") otolkad(prov, "text", text);
  const avsikt = textI(prov, nod, "intent", VAG);
  if (avsikt !== undefined && avsikt !== "plan" && avsikt !== "order")
    otolkad(prov, "intent", avsikt);
  if (nod["partOf"] !== undefined) otolkad(prov, "partOf", nod["partOf"]);
}

function otolkad(prov: Postprov, namn: string, varde: unknown): void {
  prov.otolkad = true;
  tillOtolkat(prov, `${VAG}.${namn}`, varde);
}

function perioden(prov: Postprov, nod: Nod) {
  const period = nodI(prov, nod, "period", VAG);
  if (period === undefined) return undefined;
  const fran = dagI(prov, period, "start", `${VAG}.period`);
  const till = dagI(prov, period, "end", `${VAG}.period`);
  return fran === undefined && till === undefined ? undefined : utanTomma({ fran, till });
}

/** Dagen i en utökning. Ett klockslag eller något annat står kvar i otolkat. */
function egenDag(prov: Postprov, egna: Utokningar, namn: string): Dag | undefined {
  const nod = egna.get(namn)?.[0];
  if (nod === undefined) return undefined;
  const skriven = egenText(prov, egna, namn);
  if (skriven === undefined || arDag(skriven)) return skriven;
  return dagI(prov, { [namn]: skriven }, namn, `${VAG}.extension`);
}

function egenPekare(prov: Postprov, egna: Utokningar, namn: string): Pekare | undefined {
  const nod = egna.get(namn)?.[0];
  return nod === undefined ? undefined : pekareI(prov, nod, "valueReference", `${VAG}.extension`);
}
