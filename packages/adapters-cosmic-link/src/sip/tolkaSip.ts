/**
 * Läser planens anteckningar och insatser till innehållet i en SIP. Rubrikkartan säger vad rubrikerna betyder; inget gissas.
 */
import { arDag } from "@star-finsam/core/kernel";
import {
  type Aktorsuppslag,
  type Rubriksokare,
  type Sipfalt,
  slaUppRubrik,
} from "../kartor/index.ts";
import type { Anteckningsfalt, Linkanteckning, Linkplan } from "../samordningsarende/index.ts";
import { ansvarFor } from "./ansvar.ts";
import type { Fynd } from "./Fynd.ts";
import type { Sipansvar, SipInnehall } from "./SipInnehall.ts";

/** Innehållet, och det som inte gick att läsa. */
export type TolkadSip = {
  readonly innehall: SipInnehall;
  readonly fynd: ReadonlyArray<Fynd>;
};

/** Det som tolkningen behöver utöver planen. `aktorFor`: vem en aktör i ärendet är. */
export type Siptolkning = {
  readonly rubriker: Rubriksokare;
  readonly aktorFor: (ref: string) => Aktorsuppslag | undefined;
};

/** Läser planen. */
export const tolkaSip = (plan: Linkplan, tolkning: Siptolkning): TolkadSip => {
  const ut = tomt();
  const fynd: Array<Fynd> = [];
  for (const insats of plan.insatser) {
    if (insats.status === "felregistrerad") continue;
    const { ansvarig } = insats;
    const svar = ansvarig === undefined ? undefined : tolkning.aktorFor(ansvarig);
    ut.insatser.push({
      ansvar: ansvarig === undefined ? "ingen" : ansvarFor(svar),
      insats: insats.id,
      ...(svar?.aktor === undefined ? {} : { aktor: svar.aktor }),
      ...(insats.vad === undefined ? {} : { vad: insats.vad }),
    });
  }
  plan.anteckningar.forEach((anteckning, i) => {
    lasAnteckning(ut, anteckning, tolkning.rubriker, (kod, falt) =>
      fynd.push({ kod, element: `anteckningar.${i}.falt${falt === undefined ? "" : `.${falt}`}` }),
    );
  });
  return { innehall: ut, fynd };
};

type Vaxande<T> =
  T extends ReadonlyArray<infer E> ? Array<E> : { -readonly [K in keyof T]: Vaxande<T[K]> };
type Utkorg = { readonly [K in keyof SipInnehall]: Vaxande<SipInnehall[K]> };

const tomt = (): Utkorg => ({
  viktigtForMig: [],
  behov: [],
  mal: [],
  insatser: [],
  overgripandeAnsvar: [],
  fastVardkontakt: [],
  deltagare: [],
  narstaende: [],
  uppfoljning: { dagar: [], plats: [], kallar: [] },
  samtyckestext: [],
  obesvarat: [],
  otolkat: [],
  historik: [],
});

function lasAnteckning(
  ut: Utkorg,
  anteckning: Linkanteckning,
  rubriker: Rubriksokare,
  anmark: (kod: Fynd["kod"], falt?: number) => void,
): void {
  const svarI = ({ rubrik, varde }: Anteckningsfalt) => ({ rubrik, varde });
  if (anteckning.status === "felregistrerad") {
    for (const falt of anteckning.falt) ut.historik.push(svarI(falt));
    return;
  }
  const register = rubriker(anteckning.mall);
  let okand = false;
  anteckning.falt.forEach((falt, i) => {
    const betydelse = slaUppRubrik(register, falt);
    if (betydelse === undefined) {
      okand = true;
      ut.otolkat.push(svarI(falt));
      return;
    }
    const varde = falt.varde.trim();
    if (varde === "") ut.obesvarat.push(svarI(falt));
    else if (betydelse !== "uppfoljningsdag") lagg(ut, betydelse, falt.varde, anteckning.id);
    else if (arDag(varde)) ut.uppfoljning.dagar.push(varde);
    else {
      ut.otolkat.push(svarI(falt));
      anmark("LINK_DAG_OGILTIG", i);
    }
  });
  if (okand) anmark("OKAND_RUBRIK");
}

/** Lägger svaret på sin plats. */
function lagg(
  ut: Utkorg,
  falt: Exclude<Sipfalt, "uppfoljningsdag">,
  text: string,
  anteckning: string,
): void {
  const insats = (ansvar: Sipansvar) => ut.insatser.push({ ansvar, vad: text, anteckning });
  switch (falt) {
    case "malLangsiktigt":
      ut.mal.push({ text, niva: "langsiktigt" });
      break;
    case "malKortsiktigt":
      ut.mal.push({ text, niva: "kortsiktigt" });
      break;
    case "insatserKommun":
      insats("kommun");
      break;
    case "insatserRegion":
      insats("region");
      break;
    case "insatserAnnan":
      insats("annan");
      break;
    case "egnaInsatser":
      insats("den_enskilde");
      break;
    case "insatserNarstaende":
      insats("narstaende");
      break;
    case "uppfoljningsplats":
      ut.uppfoljning.plats.push(text);
      break;
    case "kallarTillUppfoljning":
      ut.uppfoljning.kallar.push(text);
      break;
    default:
      ut[falt].push(text);
  }
}
