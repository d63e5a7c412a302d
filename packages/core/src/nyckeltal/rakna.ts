/**
 * Från delsummor till rader: helheten först, sedan grupper i kodordning.
 */

import { dagarMellan } from "../kernel/index.ts";
import { arHelhet } from "./arHelhet.ts";
import { type Delsumma, type Gruppsumma, gruppnyckel, tomSumma } from "./Delsumma.ts";
import { gruppnamn } from "./gruppverk.ts";
import { antalI, kvantil, overlevnadsmedian, staplar, summaI } from "./histogram.ts";
import { antalIndivider } from "./individmangd.ts";
import { livstabellen } from "./livstabell.ts";
import {
  type Definition,
  definitionerI,
  type Grupp,
  grupperingarFor,
  type Nyckeltal,
  type Rakneplan,
  type Rakneutfall,
  type Resultatrad,
  type Skala,
  type Statistik,
} from "./Nyckeltal.ts";
import { summera } from "./summera.ts";
import { tabeller } from "./tabeller/index.ts";
import type { Underlag } from "./Underlag.ts";

/** Räknar planens nyckeltal över ett underlag. */
export const rakna = (plan: Rakneplan, underlag: Underlag): ReadonlyArray<Resultatrad> =>
  result(plan, summera(plan, underlag), underlag.faktumslag);

/**
 * Resultatets rader. Grupper utan någon i sig finns inte med. Ett nyckeltal vars fakta ingen källa kan lämna blir
 * `Saknas`, aldrig noll; så också belopp utan en enda post.
 */
export const result = (
  plan: Rakneplan,
  delsumma: Delsumma,
  finns: Underlag["faktumslag"],
): ReadonlyArray<Resultatrad> =>
  plan.nyckeltal.flatMap((nyckeltal) => {
    const huvud = {
      nyckeltal: nyckeltal.id,
      enhet: nyckeltal.enhet,
      period: plan.period,
      fonster: plan.fonster,
    };
    const kan = nyckeltal.behover.every((slag) => finns.has(slag));
    const rader: ReadonlyArray<Utfallsrad> = kan
      ? raderFor(nyckeltal, [...(delsumma.get(nyckeltal.id)?.values() ?? [])], plan, finns)
      : [[{}, { _tag: "Saknas" }]];
    return rader.map(([grupp, utfall]) => ({ ...huvud, grupp, utfall }));
  });

type Utfallsrad = readonly [Grupp, Rakneutfall];

function raderFor(
  nyckeltal: Nyckeltal,
  summor: ReadonlyArray<Gruppsumma>,
  plan: Rakneplan,
  finns: Underlag["faktumslag"],
): ReadonlyArray<Utfallsrad> {
  const definitioner = definitionerI(nyckeltal);
  return definitioner.length > 0
    ? andelsrader(nyckeltal, definitioner, summor, plan, finns)
    : grupprader(nyckeltal, summor, plan);
}

function grupprader(
  nyckeltal: Nyckeltal,
  summor: ReadonlyArray<Gruppsumma>,
  plan: Rakneplan,
): ReadonlyArray<Utfallsrad> {
  if (nyckeltal._tag === "Livstabell") {
    const [helhet = tomSumma({}), ...delar] = livstabellen(nyckeltal, summor);
    return [helhet, ...delar].flatMap((summa) => utfallFor(nyckeltal, summa, helhet, plan));
  }
  const helhet = summor.find(arHelhet) ?? tomSumma({});
  const grupper = iOrdning(
    nyckeltal,
    summor.filter((summa) => !arHelhet(summa)),
    plan,
  );
  const delar = grupper.flatMap((summa) => utfallFor(nyckeltal, summa, helhet, plan));
  if (nyckeltal.helhet === "ingen") return [[{}, { _tag: "EjTillampligt" }], ...delar];
  return [...utfallFor(nyckeltal, helhet, helhet, plan), ...delar];
}
/** Utfallen för en grupp: ett för antal, summor och kvoter, ett per statistik för värden. */
function utfallFor(
  nyckeltal: Nyckeltal,
  summa: Gruppsumma,
  helhet: Gruppsumma,
  plan: Rakneplan,
): ReadonlyArray<Utfallsrad> {
  const { grupp, varden, antal } = summa;
  const individer = individerI(summa);
  const antalet: Utfallsrad = [
    grupp,
    {
      _tag: "Antal",
      antal: enheter(nyckeltal, summa),
      av: enheter(nyckeltal, helhet),
      ...individer,
    },
  ];
  const statistik = (kod: string, varde: number | undefined): Utfallsrad => [
    { ...grupp, statistik: kod },
    varde === undefined ? { _tag: "EjTillampligt" } : { _tag: "Varde", varde, antal, ...individer },
  ];
  switch (nyckeltal._tag) {
    case "Tid":
    case "Tal":
      return [
        antalet,
        ...nyckeltal.statistik.map((s) =>
          statistik(s, iSkala(nyckeltal.skala, statistikAv(s, summa))),
        ),
      ];
    case "Overlevnad": {
      const median = overlevnadsmedian(varden, summa.bortfall);
      return [antalet, statistik("median", iSkala(nyckeltal.skala, median))];
    }
    case "Samtidiga": {
      const dagar = perDag(summa, plan);
      return [antalet, statistik("medel", medel(dagar)), statistik("storst", Math.max(...dagar))];
    }
    case "Kvot":
      return [
        [
          grupp,
          antal === 0
            ? { _tag: "EjTillampligt" }
            : { _tag: "Kvot", taljare: summaI(varden), namnare: antal, ...individer },
        ],
      ];
    case "Summa":
      return [[grupp, summan(nyckeltal, summa)]];
    default:
      return [antalet];
  }
}

/** En summa av inga poster är ingen uppgift: en tom ruta är inte noll kronor. */
const summan = ({ enhet }: Nyckeltal, summa: Gruppsumma): Rakneutfall => {
  if (summa.antal === 0) return { _tag: "Saknas" };
  const varde = summaI(summa.varden);
  return enhet === "ore"
    ? { _tag: "Belopp", ore: varde }
    : { _tag: "Varde", varde, antal: summa.antal, ...individerI(summa) };
};

function statistikAv(statistik: Statistik, { varden }: Gruppsumma): number | undefined {
  switch (statistik) {
    case "medel":
      return antalI(varden) === 0 ? undefined : summaI(varden) / antalI(varden);
    case "nedre_kvartil":
      return kvantil(varden, 0.25);
    case "median":
      return kvantil(varden, 0.5);
    case "ovre_kvartil":
      return kvantil(varden, 0.75);
    case "minst":
      return staplar(varden).at(0)?.[0];
    case "storst":
      return staplar(varden).at(-1)?.[0];
  }
}

/** Delat och avrundat halvt uppåt. */
const iSkala = ({ delare, decimaler }: Skala, varde: number | undefined): number | undefined => {
  if (varde === undefined) return undefined;
  const tio = 10 ** decimaler;
  return Math.floor((varde / delare) * tio + 0.5 + 1e-9) / tio;
};

/** Antalet som pågår, dag för dag i perioden. */
function perDag(summa: Gruppsumma, { period }: Rakneplan): ReadonlyArray<number> {
  const antalDagar = dagarMellan(period.fran, period.till) + 1;
  let nu = 0;
  return Array.from({ length: antalDagar }, (_, i) => {
    nu += summa.perDag[i] ?? 0;
    return nu;
  });
}

const medel = (tal: ReadonlyArray<number>): number =>
  tal.reduce((summa, ett) => summa + ett, 0) / tal.length;

/** Definitionerna är alternativ: ingen helhet utan definition, och varje grupp har alla definitioner. */
function andelsrader(
  nyckeltal: Nyckeltal,
  definitioner: ReadonlyArray<Definition>,
  summor: ReadonlyArray<Gruppsumma>,
  plan: Rakneplan,
  finns: Underlag["faktumslag"],
): ReadonlyArray<Utfallsrad> {
  const perNyckel = new Map(summor.map((summa) => [gruppnyckel(summa.grupp), summa]));
  const grupper = new Map<string, Gruppsumma>([["", tomSumma({})]]);
  for (const summa of iOrdning(nyckeltal, summor, plan)) {
    const { definition: _, rest: __, ...grupp } = summa.grupp;
    grupper.set(gruppnyckel(grupp), { ...summa, grupp });
  }
  return [...grupper.values()].flatMap(({ grupp }) =>
    definitioner.map(({ kod, behover }): Utfallsrad => {
      const egen = { ...grupp, definition: kod };
      return [
        egen,
        behover.every((slag) => finns.has(slag))
          ? andel(
              nyckeltal,
              perNyckel.get(gruppnyckel(egen)) ?? tomSumma(egen),
              perNyckel.get(gruppnyckel({ ...egen, rest: "ja" })) ?? tomSumma(egen),
            )
          : { _tag: "Saknas" },
      ];
    }),
  );
}

const andel = ({ _tag }: Nyckeltal, taljare: Gruppsumma, resten: Gruppsumma): Rakneutfall => {
  const personer = [taljare, resten].some(({ individer }) => individer !== "inga_personer");
  return {
    _tag: "Andel",
    taljare: taljare.antal,
    namnare: taljare.antal + resten.antal,
    ...(_tag === "Dagandel" ? { dagar: true } : {}),
    ...(personer
      ? {
          individerTaljare: individerI(taljare).individer ?? 0,
          individerResten: individerI(resten).individer ?? 0,
        }
      : {}),
  };
};

const enheter = ({ enhet }: Nyckeltal, summa: Gruppsumma): number =>
  enhet === "individ" ? (individerI(summa).individer ?? 0) : summa.antal;

const individerI = ({ individer }: Gruppsumma): { readonly individer?: number } =>
  individer === "inga_personer" ? {} : { individer: antalIndivider(individer) };

/** Grupperna i grupperingarnas ordning, och i kodordning inom var och en. */
function iOrdning(
  nyckeltal: Nyckeltal,
  summor: ReadonlyArray<Gruppsumma>,
  plan: Rakneplan,
): ReadonlyArray<Gruppsumma> {
  const { koder } = tabeller[nyckeltal.rader];
  const ordning = grupperingarFor(nyckeltal, plan).map((namn) =>
    namn.map((ett) => gruppnamn(ett, namn, koder)).join("|"),
  );
  const plats = ({ grupp }: Gruppsumma): number =>
    ordning.indexOf(
      Object.keys(grupp)
        .filter((namn) => namn !== "definition" && namn !== "rest")
        .join("|"),
    );
  return summor
    .map((summa) => ({ summa, plats: plats(summa), nyckel: gruppnyckel(summa.grupp) }))
    .sort((a, b) => a.plats - b.plats || (a.nyckel < b.nyckel ? -1 : 1))
    .map(({ summa }) => summa);
}
