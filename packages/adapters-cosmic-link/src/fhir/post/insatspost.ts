/**
 * Läser en insats i planen (CarePlan.activity).
 */
import { baklanges, INSATSSTATUS } from "../koder.ts";
import { utanTomma } from "../utanTomma.ts";
import { noderI, nodI, provaAndrare, restTillOtolkat, textI } from "./element.ts";
import type { Insatspost } from "./Fhirpost.ts";
import { type Nod, okandKod, type Postprov, tillOtolkat } from "./Postprov.ts";
import { pekarnaI } from "./pekare.ts";
import { dagI } from "./tider.ts";
import { egenText, utokningarI } from "./utokningar.ts";

const VAG = "CarePlan.activity";
const DETALJ = "CarePlan.activity.detail";
const PERIOD = "CarePlan.activity.detail.scheduledPeriod";
const TILL_STATUS = baklanges(INSATSSTATUS);
const KANDA: ReadonlySet<string> = new Set(["id", "extension", "modifierExtension", "detail"]);
const KANDA_DETALJ: ReadonlySet<string> = new Set([
  ...["id", "modifierExtension", "code", "status", "scheduledPeriod", "performer"],
  ...["description", "extension"],
]);

/** Läser insatsen med det numret. En insats utan `detail` är en hänvisning, och står kvar i otolkat. */
export const insatspost = (prov: Postprov, nod: Nod, nummer: number): Insatspost | undefined => {
  restTillOtolkat(prov, nod, KANDA, VAG);
  const egna = utokningarI(prov, nod, VAG);
  const detalj = nodI(prov, nod, "detail", VAG);
  const andrad = provaAndrare(prov, nod, VAG);
  if (detalj === undefined) return undefined;
  restTillOtolkat(prov, detalj, KANDA_DETALJ, DETALJ);
  utokningarI(prov, detalj, DETALJ);
  const uteblir = andrad || arAndradDetalj(prov, detalj);
  const status = textI(prov, detalj, "status", DETALJ);
  const last = TILL_STATUS.get(status ?? "");
  if (last === undefined) okandKod(prov, `${DETALJ}.status`, status);
  const period = nodI(prov, detalj, "scheduledPeriod", DETALJ);
  const [ansvarig, ...fler] = pekarnaI(prov, detalj, "performer", DETALJ);
  for (const en of fler) tillOtolkat(prov, `${DETALJ}.performer`, en.till ?? en.namn ?? "");
  if (fler.length > 0) prov.otolkad = true;
  return {
    insats: utanTomma({
      id: egenText(prov, egna, "id") ?? textI(prov, nod, "id", VAG) ?? String(nummer),
      status: uteblir ? "okand" : (last ?? "okand"),
      ...begreppI(prov, detalj),
      start: period === undefined ? undefined : dagI(prov, period, "start", PERIOD),
      slut: period === undefined ? undefined : dagI(prov, period, "end", PERIOD),
    }),
    ansvarig,
  };
};

/** `doNotPerform`: insatsen ska inte göras. Den läses aldrig som en vanlig insats. */
function arAndradDetalj(prov: Postprov, detalj: Nod): boolean {
  const forbud = detalj["doNotPerform"] === true;
  if (forbud) prov.brister.push({ kod: "MODIFIER_EXTENSION", element: `${DETALJ}.doNotPerform` });
  return forbud;
}

/** Vad som ska göras, och koden. Texten under koden är vad om inget annat står. */
function begreppI(prov: Postprov, detalj: Nod) {
  const beskrivning = textI(prov, detalj, "description", DETALJ);
  const begrepp = nodI(prov, detalj, "code", DETALJ);
  if (begrepp === undefined) return { vad: beskrivning };
  const text = textI(prov, begrepp, "text", `${DETALJ}.code`);
  if (text !== undefined && beskrivning !== undefined && text !== beskrivning)
    tillOtolkat(prov, `${DETALJ}.code.text`, text);
  const [kodad, ...fler] = noderI(prov, begrepp, "coding", `${DETALJ}.code`);
  for (const en of fler) tillOtolkat(prov, `${DETALJ}.code.coding`, en);
  return {
    vad: beskrivning ?? text,
    kod: kodad === undefined ? undefined : kodenI(prov, kodad),
  };
}

function kodenI(prov: Postprov, kodad: Nod) {
  const vag = `${DETALJ}.code.coding`;
  const [system, kod] = [textI(prov, kodad, "system", vag), textI(prov, kodad, "code", vag)];
  if (system !== undefined && kod !== undefined)
    return utanTomma({ system, kod, namn: textI(prov, kodad, "display", vag) });
  tillOtolkat(prov, vag, kodad);
  return undefined;
}
