/**
 * Perioderna som en rapport visar utöver sin egen.
 */
import {
  ackumulera,
  arFor,
  forstaDagen,
  manadsslut,
  overlapp,
  type Period,
  sistaDagen,
  tertialFor,
  tertialPeriod,
} from "@star-finsam/core/kernel";
import * as Option from "effect/Option";

import type { Mall } from "./Mall.ts";
import type { Rapporttext } from "./Rapporttext.ts";
import { periodtitel } from "./rapportord.ts";

/** Delarna i tidsordning, och perioden som det ackumulerade gäller. */
export type Rapportperioder = {
  readonly delar: ReadonlyArray<Period>;
  readonly ackumulerad: Period;
};

/**
 * Perioderna. En tertialrapport delas från årets början, så att de tidigare tertialen står bredvid det senaste; andra rapporter
 * delas inom sin egen period. En del som sticker ut kapas.
 */
export const rapportperioder = (
  { delar, period: kravd }: Pick<Mall, "delar" | "period">,
  period: Period,
): Rapportperioder => {
  const ackumulerad = kravd === "tertial" ? ackumulera(period) : period;
  return {
    ackumulerad,
    delar: delar === undefined ? [] : uppdelad(ackumulerad, delar),
  };
};

/** Sant om perioden är en som mallen går att fylla för. */
export const passarPerioden = (
  { period: kravd }: Pick<Mall, "period">,
  { fran, till }: Period,
): boolean =>
  kravd === undefined ||
  (kravd === "tertial" ? arFor(fran) === arFor(till) : manadsslut(fran, 11) === till);

const uppdelad = (hel: Period, slag: "tertial" | "ar"): ReadonlyArray<Period> => {
  const aren = Array.from(
    { length: arFor(hel.till) - arFor(hel.fran) + 1 },
    (_, i) => arFor(hel.fran) + i,
  );
  return aren
    .flatMap((ar) =>
      slag === "ar"
        ? [{ fran: forstaDagen(ar, 1), till: sistaDagen(ar, 12) }]
        : ([1, 2, 3] as const).map((nummer) => tertialPeriod({ ar, nummer })),
    )
    .flatMap((del) => Option.toArray(overlapp(hel, del)));
};

/** Periodens namn: tertialet, året, eller dagarna. */
export const periodrubrik = (period: Period): Rapporttext => {
  const tertial = tertialFor(period.fran);
  const ar = arFor(period.fran);
  if (lika(period, tertialPeriod(tertial))) return periodtitel.tertial(tertial.nummer, ar);
  return lika(period, { fran: forstaDagen(ar, 1), till: sistaDagen(ar, 12) })
    ? periodtitel.ar(ar)
    : periodtitel.dagar(period);
};

const lika = (a: Period, b: Period): boolean => a.fran === b.fran && a.till === b.till;
