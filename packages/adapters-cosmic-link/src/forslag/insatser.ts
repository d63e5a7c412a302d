/**
 * Insatserna i en plan. Kategorin avgör en människa; det gör också det som källan inte säger.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Linkinsats, Linkinsatsstatus, Linkplan } from "../samordningsarende/index.ts";
import type { SipInnehall } from "../sip/index.ts";
import { kantFran, redan } from "./dagar.ts";
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
  plan.insatser.forEach((insats, i) => {
    const slagen = TABELL[insats.status];
    if (slagen.length === 0) {
      anmark(om, "PLAN_UTAN_FORSLAG", `planer.${plats}.insatser.${i}.status`);
    }
    for (const slag of slagen) foreslaInsats(om, plan, insats, slag);
  });
};

function foreslaInsats(
  om: Oversattning,
  plan: Linkplan,
  insats: Linkinsats,
  slag: Insatsslag,
): void {
  const { start, slut, ansvarig, status } = insats;
  const id = idFor(om, `${nyckel(om, plan.id)}/${nyckel(om, insats.id)}`, slag);
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

/** Kodens namn är inte fri text; det som någon skrivit är med bara på begäran. */
const benamningFor = (om: Oversattning, { vad, kod }: Linkinsats): string | undefined => {
  const skriven = om.korning.val.inkluderaFritext === true ? (vad ?? kod?.namn) : kod?.namn;
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
    const nummer = (antal.get(anteckning) ?? 0) + 1;
    antal.set(anteckning, nummer);
    const falt = {
      benamning: vakter(om).text(vad),
      aktor: undefined,
      kategori: undefined,
      galler: kantFran(om, plan.upprattad),
      start: undefined,
    };
    const del = `${nyckel(om, plan.id)}/anteckning/${nyckel(om, anteckning)}`;
    const id = idFor(om, del, "InsatsPlanerad", nummer);
    utkast(om, id, "InsatsPlanerad", falt, skal.insatsITexten);
  }
};
