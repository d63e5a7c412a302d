/**
 * Insatserna i en plan. Kategorin avgör en människa; det gör också det som källan inte säger.
 */
import type { Dag, FaktumId } from "@star-finsam/core/kernel";
import { harFastaNamn } from "../kartor/index.ts";
import type { Linkinsats, Linkinsatsstatus, Linkplan } from "../samordningsarende/index.ts";
import type { SipInnehall } from "../sip/index.ts";
import { kantFran, redan } from "./dagar.ts";
import { avtryckAv, utanEgetId } from "./egnaid.ts";
import { anmark, helt, idFor, nyckel, type Oversattning, utkast, vakter } from "./Oversattning.ts";
import { skal } from "./skal.ts";

type Insatsslag = "InsatsPlanerad" | "InsatsPaborjad" | "InsatsAvslutad" | "InsatsAvbruten";

const TABELL: Readonly<Record<Linkinsatsstatus, ReadonlyArray<Insatsslag>>> = {
  planerad: ["InsatsPlanerad"],
  bokad: ["InsatsPlanerad"],
  pagaende: ["InsatsPaborjad"],
  pausad: ["InsatsPaborjad"],
  avslutad: ["InsatsPaborjad", "InsatsAvslutad"],
  avbruten: ["InsatsPaborjad", "InsatsAvbruten"],
  installd: ["InsatsAvbruten"],
  okand: [],
  felregistrerad: [],
};

/** Föreslår planens insatser. `plats`: planens plats i ärendet. */
export const foreslaInsatser = (om: Oversattning, plan: Linkplan, plats: number): void => {
  const planens = nyckel(om, plan.id);
  const platslosa = utanEgetId(plan.insatser, om.korning.avtryckssalt);
  plan.insatser.forEach((insats, i) => {
    const element = `planer.${plats}.insatser.${i}`;
    const slagen = TABELL[insats.status];
    if (slagen.length === 0) anmark(om, "PLAN_UTAN_FORSLAG", `${element}.status`);
    const { id = nyckel(om, insats.id), nummer = 1 } = platslosa.get(insats) ?? {};
    const rimlig = medRimligaDagar(insats);
    if (rimlig !== insats) anmark(om, "LINK_DAG_OGILTIG", `${element}.slut`);
    for (const slag of slagen) {
      foreslaInsats(om, plan, rimlig, slag, idFor(om, `${planens}/${id}`, slag, nummer));
    }
  });
};

/** Ett slut före början: ingen vet vilken av dagarna som är fel, så ingen används. */
function medRimligaDagar(insats: Linkinsats): Linkinsats {
  const { start, slut, ...utan } = insats;
  return start === undefined || slut === undefined || start <= slut ? insats : utan;
}

function foreslaInsats(
  om: Oversattning,
  plan: Linkplan,
  insats: Linkinsats,
  slag: Insatsslag,
  id: FaktumId,
): void {
  const { start, slut, ansvarig, status } = insats;
  const benamning = benamningFor(om, insats);
  const vad = {
    benamning,
    aktor: ansvarig === undefined ? undefined : om.vem.get(ansvarig)?.aktor,
    kategori: undefined,
  };
  const galler = redan(om, slut);
  const ut = (falt: Readonly<Record<string, Dag | string | undefined>>) =>
    utkast(om, id, slag, falt, skal[slag]);
  switch (slag) {
    case "InsatsPlanerad":
      ut({ ...vad, galler: kantFran(om, plan.upprattad), start });
      break;
    case "InsatsPaborjad":
      ut({ ...vad, galler: redan(om, start) });
      break;
    case "InsatsAvbruten": {
      const borjan = status === "installd" ? {} : { paborjad: start };
      ut({ benamning, galler, orsak: undefined, ...borjan });
      break;
    }
    case "InsatsAvslutad": {
      const { star, kalla, korning } = om;
      if (star === undefined || !benamning || galler === undefined || start === undefined) {
        ut({ benamning, galler, paborjad: start });
        break;
      }
      const { registrerad } = korning.val;
      const grund = { v: 1, id, galler, registrerad, kalla, arende: star.id } as const;
      helt(om, { _tag: slag, ...grund, benamning, paborjad: start }, skal[slag]);
    }
  }
}

/** Namnet i ett känt kodverk är inte fri text; allt annat som någon skrivit är med bara på begäran. */
const benamningFor = (om: Oversattning, { vad, kod }: Linkinsats): string | undefined => {
  const fast = kod !== undefined && harFastaNamn(kod.system) ? kod.namn : undefined;
  const skriven = om.korning.val.inkluderaFritext === true ? (vad ?? kod?.namn) : fast;
  return skriven === undefined ? undefined : vakter(om).text(skriven);
};

/** Insatserna som står med ord i anteckningarna. Bara när fri text är med: utan orden är de ingenting. */
export const foreslaSkrivna = (
  om: Oversattning,
  plan: Linkplan,
  { insatser }: SipInnehall,
): void => {
  const antal = new Map<string, number>();
  for (const { ansvar, vad, anteckning } of insatser) {
    const huvudman = ansvar === "kommun" || ansvar === "region" || ansvar === "annan";
    if (anteckning === undefined || !huvudman) continue;
    const del = `${nyckel(om, plan.id)}/anteckning/${nyckel(om, anteckning)}/${avtryckAv(om.korning.avtryckssalt, [ansvar, vad])}`;
    const nummer = (antal.get(del) ?? 0) + 1;
    antal.set(del, nummer);
    const falt = {
      benamning: vakter(om).text(vad),
      aktor: undefined,
      kategori: undefined,
      galler: kantFran(om, plan.upprattad),
      start: undefined,
    };
    const id = idFor(om, del, "InsatsPlanerad", nummer);
    utkast(om, id, "InsatsPlanerad", falt, skal.insatsITexten);
  }
};
