/**
 * Prövar en del av ett delmål: läser av talet, jämför det med målet och säger hur säkert det är.
 */
import {
  granser,
  type Jamforelse,
  type Period,
  skillnadAndelar,
  uppfyller,
} from "../kernel/index.ts";
import { type Avlast, avlas } from "./avlas.ts";
import type { Forra, Maldel, Matning, Uppgift, Utsaga } from "./Delmal.ts";
import type { Maldelsutfall, Maldom, Malvarde } from "./Delmalsutfall.ts";
import type { Rader } from "./grupprader.ts";
import { tidigarePeriod } from "./malperiod.ts";
import { maltext, texter } from "./texter.ts";

/** Det som delen prövas mot: raderna, målets period och det minsta underlaget. */
export type Sammanhang = { readonly rader: Rader; readonly period: Period; readonly minst: number };

/** Prövar delen. */
export function provaDel(del: Maldel, sammanhang: Sammanhang): Maldelsutfall {
  switch (del._tag) {
    case "Matning":
      return provaMatning(del, sammanhang);
    case "Forra":
      return provaForra(del, sammanhang);
    case "Uppgift":
      return provaUppgift(del, del);
    case "Utsaga":
      return provaUtsaga(del);
  }
}

function provaMatning(del: Matning, { rader, period, minst }: Sammanhang): Maldelsutfall {
  const avlast = avlas(del, period, rader);
  const mal = maltext(del);
  if (avlast === undefined) {
    if (del.annars !== undefined) return provaUppgift(del, { krav: del.krav, ...del.annars });
    return { status: "saknas", del, utfall: SAKNAS, text: texter.saknas(mal) };
  }
  const { utfall, tal, skala, underlag } = avlast;
  const grans = del.minstaUnderlag ?? minst;
  if (arForFa(underlag, grans))
    return { status: "for_fa", del, utfall, text: texter.forFa(mal, grans) };
  const dom = nadd(uppfyller(del.krav, tal, skala));
  const sakert = arSakert(del.krav, utfall);
  return { ...dom, del, utfall, ...sakert, text: texter.dom(mal, dom, sakert) };
}

function provaForra(del: Forra, { rader, period, minst }: Sammanhang): Maldelsutfall {
  const nu = avlas(del, period, rader);
  const da = avlas(del, tidigarePeriod(period, del.mot), rader);
  const mal = maltext(del);
  const talen = { del, utfall: nu?.utfall ?? SAKNAS, forra: da?.utfall ?? SAKNAS };
  if (nu === undefined || da === undefined) {
    return { status: "saknas", ...talen, text: texter.saknas(mal) };
  }
  const grans = del.minstaUnderlag ?? minst;
  if (arForFa(Math.min(nu.underlag, da.underlag), grans)) {
    return { status: "for_fa", ...talen, text: texter.forFa(mal, grans) };
  }
  const krav = { jamforelse: del.jamforelse, mal: da.tal * nu.skala };
  const dom = nadd(uppfyller(krav, nu.tal * da.skala));
  const sakert = arSakerSkillnad(nu, da);
  return { ...dom, ...talen, ...sakert, text: texter.dom(mal, dom, sakert) };
}

/** Ett utfall lämnat för hand: målets eget, eller det som gäller när nyckeltalet saknas. */
function provaUppgift(
  del: Matning | Uppgift,
  {
    krav,
    utfall,
    uppskattad,
    hanvisning,
  }: Pick<Uppgift, "krav" | "utfall" | "uppskattad" | "hanvisning">,
): Maldelsutfall {
  const mal = maltext(del);
  if (utfall === "saknas") {
    return { status: "saknas", del, utfall: SAKNAS, text: texter.saknas(mal) };
  }
  const uppnatt = uppfyller(krav, utfall);
  const dom: Maldom = uppskattad ? { status: "uppskattad", uppnatt } : nadd(uppnatt);
  return {
    ...dom,
    del,
    utfall: { _tag: "Uppgift", tal: utfall, hanvisning },
    text: texter.forHand(mal, dom),
  };
}

const provaUtsaga = (del: Utsaga): Maldelsutfall => ({
  status: "kvalitativt",
  del,
  utfall: del.bedomning === "saknas" ? SAKNAS : { _tag: "Bedomning", bedomning: del.bedomning },
  text: texter.utsaga(del),
});

const SAKNAS: Malvarde = { _tag: "Saknas" };

const nadd = (uppnatt: boolean) => ({ status: uppnatt ? "uppnatt" : "ej_uppnatt" }) as const;

/** Ingen alls är alltid för få. */
const arForFa = (underlag: number, grans: number): boolean => underlag === 0 || underlag < grans;

type Sakerhet = { readonly sakert?: boolean };

/**
 * En andels utfall är säkert när ingen av målets gränser ligger inuti intervallet, och domen hade varit densamma med en enda
 * person på andra sidan. Bland få kan intervallet sluta strax före gränsen: 5 av 6 mot 97 procent. Ett mål om alla eller ingen
 * vänder alltid på en person; det är vad målet säger.
 */
const arSakert = (krav: Jamforelse, utfall: Malvarde): Sakerhet => {
  if (utfall._tag !== "Andel" || utfall.intervall === undefined) return {};
  const { taljare, namnare } = utfall;
  const [lo, hi] = utfall.intervall;
  const alla = granser(krav);
  const utanfor = alla.every((grans) => grans / 100 <= lo || grans / 100 >= hi);
  if (alla.every((grans) => grans <= 0 || grans >= 100)) return { sakert: utanfor };
  const domen = (antal: number) => uppfyller(krav, 100 * antal, namnare);
  const enTill = [taljare - 1, taljare + 1].filter((antal) => antal >= 0 && antal <= namnare);
  return { sakert: utanfor && enTill.every((antal) => domen(antal) === domen(taljare)) };
};

/** Skillnaden mellan två andelar är säker när dess intervall inte rymmer noll. Andelar av dagar har inget intervall. */
const arSakerSkillnad = ({ utfall: nu }: Avlast, { utfall: da }: Avlast): Sakerhet => {
  if (nu._tag !== "Andel" || da._tag !== "Andel") return {};
  if (nu.intervall === undefined || da.intervall === undefined) return {};
  const dom = skillnadAndelar(nu, da)?.dom;
  return { sakert: dom === "storre" || dom === "mindre" };
};
