/**
 * Parar det som källan säger nu med det som loggen redan har. Lika innehåll under samma nyckel först, sedan lika innehåll
 * var som helst i källan (rader utan egen nyckel flyttar sig), sist samma slag under samma nyckel: då är det ändrat.
 */
import type { Faktum } from "../faktum/index.ts";
import { delaId } from "./delaId.ts";
import { innehall, innehallUtanUttag, sammaInnehall } from "./innehall.ts";

/** Utfallet. Paren som är lika, paren som är ändrade, och det som blev över på båda sidor. */
export type Parning = {
  readonly lika: ReadonlyArray<Par>;
  readonly andrade: ReadonlyArray<Par>;
  readonly nya: ReadonlyArray<Faktum>;
  readonly borta: ReadonlyArray<Faktum>;
};

/** Det som gällde och det som läses. */
export type Par = { readonly fore: Faktum; readonly nu: Faktum };

type Nyckel = (faktum: Faktum) => string | undefined;

const stam: Nyckel = ({ id }) => delaId(id).stam;

const SATT: ReadonlyArray<Nyckel> = [
  (faktum) => `${stam(faktum)}|${innehall(faktum)}`,
  (faktum) => {
    const utan = innehallUtanUttag(faktum);
    return utan === undefined ? undefined : `${stam(faktum)}|${utan}`;
  },
  innehall,
];

/** Parar båda listorna; varje faktum hamnar på exakt ett ställe. Källans ordning består. */
export const para = (fore: ReadonlyArray<Faktum>, nu: ReadonlyArray<Faktum>): Parning => {
  const orort = oforandrade(fore, nu);
  const lika: Array<Par> = [...orort.par];
  let gamla = orort.fore;
  let nya = orort.nu;
  for (const nyckel of SATT) {
    if (gamla.length === 0 || nya.length === 0) break;
    const svep = paraSa(gamla, nya, nyckel);
    for (const par of svep.par) lika.push(par);
    [gamla, nya] = [svep.fore, svep.nu];
  }
  const sist = paraSa(gamla, nya, stam);
  return { lika, andrade: sist.par, nya: sist.nu, borta: sist.fore };
};

/** Det vanliga fallet, utan att göra text av innehållet: samma id finns på båda sidor och säger detsamma. */
function oforandrade(fore: ReadonlyArray<Faktum>, nu: ReadonlyArray<Faktum>) {
  const perId = new Map(fore.map((faktum) => [faktum.id, faktum]));
  const par: Array<Par> = [];
  const kvar: Array<Faktum> = [];
  for (const faktum of nu) {
    const gammalt = perId.get(faktum.id);
    if (gammalt !== undefined && sammaInnehall(gammalt, faktum)) {
      par.push({ fore: gammalt, nu: faktum });
      perId.delete(faktum.id);
    } else kvar.push(faktum);
  }
  return { par, nu: kvar, fore: [...perId.values()] };
}

function paraSa(fore: ReadonlyArray<Faktum>, nu: ReadonlyArray<Faktum>, nyckel: Nyckel) {
  const koer = new Map<string, { readonly led: Array<Faktum>; nasta: number }>();
  for (const faktum of fore) {
    const egen = nyckel(faktum);
    if (egen === undefined) continue;
    const ko = koer.get(egen);
    if (ko === undefined) koer.set(egen, { led: [faktum], nasta: 0 });
    else ko.led.push(faktum);
  }
  const par: Array<Par> = [];
  const kvar: Array<Faktum> = [];
  const tagna = new Set<Faktum>();
  for (const faktum of nu) {
    const egen = nyckel(faktum);
    const ko = egen === undefined ? undefined : koer.get(egen);
    const gammalt = ko?.led[ko.nasta];
    if (ko === undefined || gammalt === undefined) kvar.push(faktum);
    else {
      ko.nasta += 1;
      tagna.add(gammalt);
      par.push({ fore: gammalt, nu: faktum });
    }
  }
  return { par, nu: kvar, fore: fore.filter((faktum) => !tagna.has(faktum)) };
}
