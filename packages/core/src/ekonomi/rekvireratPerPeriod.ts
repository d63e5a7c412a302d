/**
 * Rekvisitionerna samlade efter halvår, kvartal eller år. En rekvisition som går över en gräns delas aldrig: hur mycket som
 * hör till vardera sidan vet bara den som skrev den.
 */
import {
  arFor,
  type Belopp,
  type Dag,
  forstaDagen,
  manadFor,
  omfattar,
  type Period,
  sistaDagen,
} from "../kernel/index.ts";
import { iPeriodordning, type RekvisitionGjord } from "./Rekvisition.ts";
import { summan } from "./summera.ts";

/** Så delas tiden in. */
export type Indelning = "halvar" | "kvartal" | "ar";

/** En grupp med rekvisitioner. `over_grans`: de går över indelningens gränser, och `period` är deras egen. */
export type Rekvisitionsgrupp = {
  readonly slag: "inom" | "over_grans";
  readonly period: Period;
  readonly antal: number;
  readonly belopp: Belopp;
};

/** Grupperna i periodordning; perioder utan rekvisition är inte med. Gruppernas summa är rekvisitionernas. */
export const rekvireratPerPeriod = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  indelning: Indelning,
): ReadonlyArray<Rekvisitionsgrupp> => {
  const grupper = new Map<string, Plats & { readonly belopp: Array<Belopp> }>();
  for (const { period, belopp } of iPeriodordning(rekvisitioner)) {
    const plats = platsFor(period, indelning);
    const nyckel = `${plats.period.fran}..${plats.period.till} ${plats.slag}`;
    const grupp = grupper.get(nyckel) ?? { ...plats, belopp: [] };
    grupp.belopp.push(belopp);
    grupper.set(nyckel, grupp);
  }
  return [...grupper]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { belopp, ...plats }]) => ({
      ...plats,
      antal: belopp.length,
      belopp: summan(belopp),
    }));
};

type Plats = Pick<Rekvisitionsgrupp, "slag" | "period">;

function platsFor(period: Period, indelning: Indelning): Plats {
  const delen = delenMed(period.fran, indelning);
  return omfattar(delen, period) ? { slag: "inom", period: delen } : { slag: "over_grans", period };
}

const MANADER: Readonly<Record<Indelning, number>> = { halvar: 6, kvartal: 3, ar: 12 };

/** Halvåret, kvartalet eller året som dagen ligger i. */
function delenMed(dag: Dag, indelning: Indelning): Period {
  const langd = MANADER[indelning];
  const ar = arFor(dag);
  const forsta = Math.floor((manadFor(dag) - 1) / langd) * langd + 1;
  return { fran: forstaDagen(ar, forsta), till: sistaDagen(ar, forsta + langd - 1) };
}
