/**
 * Rekvisitionerna ställda mot medlen, period för period. Bara det som går att räkna ur fakta sägs: en rekvisition som inte
 * kan ställas mot några medel räknas upp i stället för att fördelas efter gissning.
 */

import * as Option from "effect/Option";
import {
  type Belopp,
  belopp,
  laggTillDagar,
  omfattar,
  overlapp,
  type Period,
  senareDag,
} from "../kernel/index.ts";
import { HELA, iPeriodordning, type MedelBeviljade, type RekvisitionGjord } from "./Rekvisition.ts";
import type { Pott, Rekvisitionsfynd } from "./Rekvisitionsfynd.ts";
import { summan } from "./summera.ts";

/**
 * Fynden om medlen. Finns medel för hela insatsen prövas alla strömmar tillsammans, annars var ström mot sina egna. Utan
 * medel finns inget att pröva mot, och inga fynd.
 */
export const provaMedel = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  medel: ReadonlyArray<MedelBeviljade>,
): ReadonlyArray<Rekvisitionsfynd> => {
  if (medel.length === 0) return [];
  const ordnade = iPeriodordning(rekvisitioner);
  const potter = potterAv(ordnade, medel);
  const strommar = new Set(medel.map(({ strom }) => strom));
  const utanMedel = strommar.has(HELA) ? [] : ordnade.filter(({ strom }) => !strommar.has(strom));
  return [...potter.flatMap(provaPott), ...utanMedel.map((r) => ejProvad(r, "inga_medel"))];
};

/** En pott med sina rekvisitioner, och perioderna som den har medel för. */
type Medelspott = {
  readonly pott: Pott;
  readonly rekvisitioner: ReadonlyArray<RekvisitionGjord>;
  readonly perioder: ReadonlyArray<Medelsperiod>;
};

/** En period och det som beviljats för den. Perioder som går om varandra är en. */
type Medelsperiod = { readonly period: Period; readonly beviljat: Belopp };

function potterAv(
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  medel: ReadonlyArray<MedelBeviljade>,
): ReadonlyArray<Medelspott> {
  if (medel.some(({ strom }) => strom === HELA)) {
    return [{ pott: { _tag: "Alla" }, rekvisitioner, perioder: medelsperioder(medel) }];
  }
  return [...new Set(medel.map(({ strom }) => strom))].sort().map((strom) => ({
    pott: { _tag: "Strom", strom },
    rekvisitioner: rekvisitioner.filter((r) => r.strom === strom),
    perioder: medelsperioder(medel.filter((m) => m.strom === strom)),
  }));
}

function medelsperioder(medel: ReadonlyArray<MedelBeviljade>): ReadonlyArray<Medelsperiod> {
  const ut: Array<Medelsperiod> = [];
  const ordnade = [...medel].sort((a, b) => (a.period.fran < b.period.fran ? -1 : 1));
  for (const { period, belopp: beviljat } of ordnade) {
    const forra = ut.at(-1);
    if (forra === undefined || forra.period.till < period.fran) ut.push({ period, beviljat });
    else {
      const till = senareDag(forra.period.till, period.till);
      const hela = { fran: forra.period.fran, till };
      ut.splice(-1, 1, { period: hela, beviljat: summan([forra.beviljat, beviljat]) });
    }
  }
  return ut;
}

function provaPott({ pott, rekvisitioner, perioder }: Medelspott): ReadonlyArray<Rekvisitionsfynd> {
  const fynd: Array<Periodfynd> = [];
  let forMycket = belopp(0);
  for (const en of perioder) {
    const ett = provaPeriod({ pott, rekvisitioner, ...en }, forMycket);
    if (ett === undefined) continue;
    forMycket = ett._tag === "Kompenserar" ? ett.aterstar : summan([forMycket, ett.over]);
    fynd.push(ett);
  }
  return [...fynd, ...oprovade(rekvisitioner, perioder)];
}

type Periodfynd = Extract<
  Rekvisitionsfynd,
  { readonly _tag: "OverBeviljat" } | { readonly _tag: "Kompenserar" }
>;

/** Fyndet om en period, om det finns något. `forMycket`: det som tidigare perioder gått över, utan att ha kompenserats. */
function provaPeriod(
  en: Omit<Medelspott, "perioder"> & Medelsperiod,
  forMycket: Belopp,
): Periodfynd | undefined {
  const { pott, period, beviljat } = en;
  const berorda = en.rekvisitioner.filter((r) => Option.isSome(overlapp(r.period, period)));
  if (!berorda.every((r) => omfattar(period, r.period))) return undefined;
  const rekvirerat = summan(berorda.map((r) => r.belopp));
  const over = belopp(rekvirerat - beviljat);
  const rekvisition = forstaOver(berorda, beviljat)?.id;
  if (rekvisition !== undefined) {
    return { _tag: "OverBeviljat", pott, period, beviljat, rekvirerat, over, rekvisition };
  }
  if (forMycket === 0 || over === 0 || !tacker(berorda, period)) return undefined;
  const kompenserat = belopp(Math.min(forMycket, -over));
  const aterstar = belopp(forMycket - kompenserat);
  return { _tag: "Kompenserar", pott, period, kompenserat, aterstar };
}

/** Rekvisitionen som förde summan över det beviljade för gott. */
function forstaOver(
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  beviljat: Belopp,
): RekvisitionGjord | undefined {
  let summa = belopp(0);
  let funnen: RekvisitionGjord | undefined;
  for (const rekvisition of rekvisitioner) {
    summa = summan([summa, rekvisition.belopp]);
    funnen = summa > beviljat ? (funnen ?? rekvisition) : undefined;
  }
  return funnen;
}

/** Sant om varje dag i perioden hör till någon rekvisition. Listan ska vara i periodordning. */
function tacker(rekvisitioner: ReadonlyArray<RekvisitionGjord>, { fran, till }: Period): boolean {
  let nasta = fran;
  for (const { period } of rekvisitioner) {
    if (period.fran > nasta) return false;
    if (period.till >= till) return true;
    if (period.till >= nasta) nasta = laggTillDagar(period.till, 1);
  }
  return false;
}

const oprovade = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  perioder: ReadonlyArray<Medelsperiod>,
): ReadonlyArray<Rekvisitionsfynd> =>
  rekvisitioner.flatMap((rekvisition) => {
    const berorda = perioder.filter((en) => Option.isSome(overlapp(rekvisition.period, en.period)));
    if (berorda.length === 0) return [ejProvad(rekvisition, "inga_medel")];
    return berorda.every((en) => omfattar(en.period, rekvisition.period))
      ? []
      : [ejProvad(rekvisition, "over_grans")];
  });

const ejProvad = (
  { id }: RekvisitionGjord,
  skal: "inga_medel" | "over_grans",
): Rekvisitionsfynd => ({ _tag: "EjProvad", rekvisition: id, skal });
