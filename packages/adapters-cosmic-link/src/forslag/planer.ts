/**
 * Planerna: att de finns, deras insatser, och dagen de ska följas upp.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Linkplan, Plantyp } from "../samordningsarende/index.ts";
import { arSip, granskaSip, type SipInnehall, tolkaSip } from "../sip/index.ts";
import { redan, svenskDag } from "./dagar.ts";
import { foreslaInsatser, foreslaSkrivna } from "./insatser.ts";
import {
  anmark,
  foresla,
  idFor,
  nyckel,
  type Oversattning,
  utkast,
  vakter,
} from "./Oversattning.ts";
import { planensForslag } from "./planstatus.ts";
import { skal } from "./skal.ts";

/** Planerna som flera gör tillsammans; de andra är en verksamhets egna. */
const SAMORDNADE: ReadonlySet<Plantyp> = new Set<Plantyp>(["SIP", "SPU", "SPLPTLRV"]);

/** Sant om planen görs av flera tillsammans. */
export const arSamordnad = (plan: Linkplan, { arende }: Pick<Oversattning, "arende">): boolean =>
  SAMORDNADE.has(plan.plantyp) || arSip(plan, arende);

/** Föreslår det som planen ger, och granskar den om den är en SIP. `plats`: dess plats i ärendet. */
export const foreslaPlan = (om: Oversattning, plan: Linkplan, plats: number): void => {
  if (plan.status === "felregistrerad") {
    anmark(om, "FELREGISTRERAD", `planer.${plats}`);
    return;
  }
  const samordnad = arSamordnad(plan, om);
  const tolkad = samordnad ? tolka(om, plan) : undefined;
  if (tolkad !== undefined && arSip(plan, om.arende)) {
    const finns = (ref: string) => om.vem.has(ref);
    for (const { kod, element } of granskaSip(plan, tolkad, finns)) {
      anmark(om, kod, `planer.${plats}.${element}`);
    }
  }
  const ger = planensForslag(plan.status);
  if (ger.plan) {
    if (samordnad) foreslaUpprattad(om, plan, tolkad?.innehall);
    foreslaInsatser(om, plan, plats);
    if (tolkad !== undefined && om.korning.val.inkluderaFritext === true) {
      foreslaSkrivna(om, plan, tolkad.innehall);
    }
  }
  if (ger.bevakning) foreslaBevakning(om, plan, tolkad?.innehall);
  sagUtanForslag(om, plan, plats);
};

/** Säger varför planen själv inte föreslås: statusen, eller att den inte är en samordnad plan. */
export const sagUtanForslag = (om: Oversattning, plan: Linkplan, plats: number): void => {
  const vad = !planensForslag(plan.status).plan
    ? "status"
    : arSamordnad(plan, om)
      ? undefined
      : "plantyp";
  if (vad !== undefined) anmark(om, "PLAN_UTAN_FORSLAG", `planer.${plats}.${vad}`);
};

const tolka = (om: Oversattning, plan: Linkplan) =>
  tolkaSip(plan, { rubriker: om.korning.rubriker, aktorFor: (ref) => om.vem.get(ref) });

/** Föreslår att planen är upprättad. Utan innehåll: bara att den finns. */
export const foreslaUpprattad = (
  om: Oversattning,
  plan: Linkplan,
  innehall: SipInnehall | undefined,
): void => {
  const mal = innehall === undefined ? undefined : malet(om, innehall);
  const id = idFor(om, nyckel(om, plan.id), "PlanUpprattad");
  const med = mal === undefined ? {} : { mal };
  const galler = redan(om, svenskDag(plan.upprattad));
  if (galler === undefined) {
    const individ = om.identitet.pseudonym;
    utkast(om, id, "PlanUpprattad", { individ, galler, ...med }, skal.plan);
  } else foresla(om, id, { _tag: "PlanUpprattad", galler, ...med }, skal.plan);
};

/** Individens mål i planens ord, om fri text är med; annars det som är viktigt för individen. */
function malet(om: Oversattning, { mal, viktigtForMig }: SipInnehall): string | undefined {
  if (om.korning.val.inkluderaFritext !== true) return undefined;
  const ord = mal.length > 0 ? mal.map(({ text }) => text) : viktigtForMig;
  const kvar = ord.map(vakter(om).text).filter((en) => en !== undefined);
  return kvar.length === 0 ? undefined : kvar.toSorted().join("\n");
}

function foreslaBevakning(
  om: Oversattning,
  plan: Linkplan,
  innehall: SipInnehall | undefined,
): void {
  const { star, kalla, identitet } = om;
  const dagar: Iterable<Dag> =
    plan.uppfoljningsdag === undefined
      ? new Set(innehall?.uppfoljning.dagar ?? [])
      : [plan.uppfoljningsdag];
  for (const dag of dagar) {
    om.forslag.push({
      _tag: "Bevakning",
      id: idFor(om, `${nyckel(om, plan.id)}/${dag}`, "Bevakning"),
      kalla,
      individ: identitet.pseudonym,
      skal: skal.uppfoljning,
      dag,
      ...(star === undefined ? {} : { arende: star.id }),
    });
  }
}
