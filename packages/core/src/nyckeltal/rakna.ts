/**
 * Räknar alla nyckeltal i ett svep. Delsummor kan slås ihop i vilken ordning som helst, så att filer och
 * arbetare kan delas hur man vill utan att en siffra ändras.
 */
import { arFor, kompilera } from "../kernel/index.ts";
import type {
  Andelsnyckeltal,
  Antalsnyckeltal,
  Grupp,
  Nyckeltal,
  Rakneplan,
  Rakneutfall,
  Resultatrad,
} from "./Nyckeltal.ts";
import {
  arendelasare,
  dimensionsnamn,
  gruppkod,
  type Raknepost,
  type Underlag,
} from "./Underlag.ts";

/** Det som hittills räknats i en grupp, och vilka individer som bär det. */
type Gruppsumma = {
  readonly grupp: Grupp;
  readonly antal: number;
  readonly individer: ReadonlySet<string>;
};

/** Delsummor per nyckeltal och grupp. */
export type Delsumma = ReadonlyMap<string, ReadonlyMap<string, Gruppsumma>>;

const HELHET: Grupp = {};

/** Delsumman av ingenting. */
export const empty: Delsumma = new Map();

/** Delsumman efter ännu en bunt underlag. */
export const add = (plan: Rakneplan, delsumma: Delsumma, underlag: Underlag): Delsumma =>
  merge(delsumma, summera(plan, underlag));

/** Två delsummor till en. Associativ och kommutativ. */
export const merge = (a: Delsumma, b: Delsumma): Delsumma => {
  const ut = new Map(a);
  for (const [id, grupper] of b) {
    const egna = new Map(ut.get(id));
    for (const [nyckel, summa] of grupper) {
      const fore = egna.get(nyckel);
      egna.set(nyckel, fore === undefined ? summa : slaIhop(fore, summa));
    }
    ut.set(id, egna);
  }
  return ut;
};

/**
 * Resultatets rader: helheten först, sedan grupper i kodordning. Grupper utan någon i sig finns inte med.
 * Ett nyckeltal vars fakta ingen källa kan lämna blir `Saknas`, aldrig noll; så också belopp utan en enda post.
 */
export const result = (
  plan: Rakneplan,
  delsumma: Delsumma,
  finns: Underlag["faktumslag"],
): ReadonlyArray<Resultatrad> =>
  plan.nyckeltal.flatMap((nyckeltal) => {
    const rad = (grupp: Grupp, utfall: Rakneutfall): Resultatrad => ({
      nyckeltal: nyckeltal.id,
      enhet: nyckeltal.enhet,
      period: plan.period,
      fonster: plan.fonster,
      grupp,
      utfall,
    });
    if (!nyckeltal.behover.every((slag) => finns.has(slag)))
      return [rad(HELHET, { _tag: "Saknas" })];
    const summor = delsumma.get(nyckeltal.id) ?? new Map<string, Gruppsumma>();
    if (nyckeltal._tag === "Belopp" && summor.size === 0) return [rad(HELHET, { _tag: "Saknas" })];
    const helhet = antalI(nyckeltal, summor.get(gruppnyckel(HELHET)));
    return nyckeltal._tag === "Andel"
      ? nyckeltal.definitioner.map(({ kod, behover }) =>
          rad(
            { definition: kod },
            behover.every((slag) => finns.has(slag))
              ? andel(summor, kod, helhet)
              : { _tag: "Saknas" },
          ),
        )
      : [
          rad(HELHET, utfallAv(nyckeltal, summor.get(gruppnyckel(HELHET)), helhet)),
          ...iKodordning(summor).map((summa) =>
            rad(summa.grupp, utfallAv(nyckeltal, summa, helhet)),
          ),
        ];
  });

/** Räknar planens nyckeltal över ett underlag. */
export const rakna = (plan: Rakneplan, underlag: Underlag): ReadonlyArray<Resultatrad> =>
  result(plan, summera(plan, underlag), underlag.faktumslag);

/** Skrivbar medan en bunt räknas; syns aldrig utanför `summera`. */
type Summering = Map<string, { grupp: Grupp; antal: number; individer: Set<string> }>;

function summera(plan: Rakneplan, underlag: Underlag): Delsumma {
  const ut = new Map<string, Summering>();
  const raknare: Array<(post: Raknepost) => void> = [];
  for (const nyckeltal of plan.nyckeltal) {
    const summering: Summering = new Map();
    ut.set(nyckeltal.id, summering);
    if (nyckeltal._tag === "Belopp") summeraUtfall(summering, plan, underlag);
    else raknare.push(raknareFor(nyckeltal, plan, summering));
  }
  for (const post of underlag.poster) for (const raknaPost of raknare) raknaPost(post);
  return ut;
}

function raknareFor(
  nyckeltal: Antalsnyckeltal | Andelsnyckeltal,
  plan: Rakneplan,
  summering: Summering,
): (post: Raknepost) => void {
  const iUrvalet = kompilera(nyckeltal.urval, plan.period, arendelasare);
  const grupper =
    nyckeltal._tag === "Andel" ? definitionsgrupper(nyckeltal, plan) : dimensionsgrupper(nyckeltal);
  return (post) => {
    if (!iUrvalet(post)) return;
    laggTill(summering, HELHET, 1, post);
    for (const gruppFor of grupper) laggTill(summering, gruppFor(post), 1, post);
  };
}

const dimensionsgrupper = (nyckeltal: Antalsnyckeltal): ReadonlyArray<(post: Raknepost) => Grupp> =>
  nyckeltal.grupperingar.map((dimension) => (post) => ({
    [dimensionsnamn(dimension)]: gruppkod(post, dimension),
  }));

/** Varje post hamnar antingen i definitionen eller i dess rest. */
const definitionsgrupper = (
  nyckeltal: Andelsnyckeltal,
  plan: Rakneplan,
): ReadonlyArray<(post: Raknepost) => Grupp> =>
  nyckeltal.definitioner.map(({ kod, taljare }) => {
    const uppfyller = kompilera(taljare, plan.period, arendelasare);
    return (post) => (uppfyller(post) ? definitionsgrupp(kod) : restgrupp(kod));
  });

const definitionsgrupp = (kod: string): Grupp => ({ definition: kod });

const restgrupp = (kod: string): Grupp => ({ definition: kod, rest: "ja" });

function summeraUtfall(summering: Summering, plan: Rakneplan, underlag: Underlag): void {
  const [forsta, sista] = [arFor(plan.period.fran), arFor(plan.period.till)];
  for (const { ar, kostnadsslag, belopp } of underlag.utfall) {
    if (ar < forsta || ar > sista) continue;
    laggTill(summering, HELHET, belopp);
    laggTill(summering, { ar: String(ar), kostnadsslag }, belopp);
  }
}

function laggTill(summering: Summering, grupp: Grupp, antal: number, post?: Raknepost): void {
  const nyckel = gruppnyckel(grupp);
  let summa = summering.get(nyckel);
  if (summa === undefined) {
    summa = { grupp, antal: 0, individer: new Set() };
    summering.set(nyckel, summa);
  }
  summa.antal += antal;
  if (post !== undefined) summa.individer.add(post.arende.individ);
}

const slaIhop = (a: Gruppsumma, b: Gruppsumma): Gruppsumma => ({
  grupp: a.grupp,
  antal: a.antal + b.antal,
  individer: new Set([...a.individer, ...b.individer]),
});

const antalI = (nyckeltal: Nyckeltal, summa: Gruppsumma | undefined): number =>
  summa === undefined ? 0 : nyckeltal.enhet === "individ" ? summa.individer.size : summa.antal;

const individerI = (summa: Gruppsumma | undefined): number => summa?.individer.size ?? 0;

const utfallAv = (nyckeltal: Nyckeltal, summa: Gruppsumma | undefined, av: number): Rakneutfall => {
  const antal = antalI(nyckeltal, summa);
  return nyckeltal._tag === "Belopp"
    ? { _tag: "Belopp", ore: antal }
    : { _tag: "Antal", antal, av, individer: individerI(summa) };
};

const andel = (
  summor: ReadonlyMap<string, Gruppsumma>,
  kod: string,
  namnare: number,
): Rakneutfall => {
  const taljare = summor.get(gruppnyckel(definitionsgrupp(kod)));
  return {
    _tag: "Andel",
    taljare: taljare?.antal ?? 0,
    namnare,
    individerTaljare: individerI(taljare),
    individerResten: individerI(summor.get(gruppnyckel(restgrupp(kod)))),
  };
};

const iKodordning = (summor: ReadonlyMap<string, Gruppsumma>): ReadonlyArray<Gruppsumma> =>
  [...summor]
    .filter(([nyckel]) => nyckel !== gruppnyckel(HELHET))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, summa]) => summa);

const gruppnyckel = (grupp: Grupp): string =>
  Object.entries(grupp)
    .map(([dimension, kod]) => `${dimension}=${kod}`)
    .join("|");
