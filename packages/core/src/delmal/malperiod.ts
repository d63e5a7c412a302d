/**
 * Perioderna som ett delmål behöver siffror för: dess egen, och de tidigare som den jämförs med.
 */
import * as Result from "effect/Result";
import {
  arFor,
  type Dag,
  dagarMellan,
  laggTillDagar,
  laggTillManader,
  manadFor,
  manadsslut,
  type Period,
  tolkaPeriod,
} from "../kernel/index.ts";
import type { Delmal, Forra } from "./Delmal.ts";

/**
 * Delmålets egen period.
 * @throws RangeError om perioden inte går att läsa (en defekt: `tolkaDelmal` släpper inte igenom den).
 */
export const malperiod = ({ period }: Pick<Delmal, "period">, insatsen: Period): Period =>
  period === "insatsen"
    ? insatsen
    : Result.getOrThrowWith(
        tolkaPeriod(period),
        () => new RangeError("Perioden går inte att läsa."),
      );

/** Alla perioder att räkna för delmålet, den egna först; var och en en gång. */
export const malperioder = (delmal: Delmal, insatsen: Period): ReadonlyArray<Period> => {
  const egen = malperiod(delmal, insatsen);
  const tidigare = delmal.delar.flatMap((del) =>
    del._tag === "Forra" ? [tidigarePeriod(egen, del.mot)] : [],
  );
  const alla = [egen, ...tidigare];
  return alla.filter((en, i) => alla.findIndex((annan) => sammaPeriod(annan, en)) === i);
};

/** Perioden att jämföra med. Hela månader flyttas i hela månader, så att februari jämförs med hela februari. */
export const tidigarePeriod = (period: Period, mot: Forra["mot"]): Period => {
  const { fran, till } = period;
  if (mot === "i_fjol") return { fran: laggTillManader(fran, -12), till: aretFore(till) };
  const tidigare = arHelaManader(period)
    ? laggTillManader(fran, -manader(period))
    : laggTillDagar(fran, -dagarMellan(fran, till) - 1);
  return { fran: tidigare, till: laggTillDagar(fran, -1) };
};

/** Sant om det är samma dagar. */
export const sammaPeriod = (a: Period, b: Period): boolean =>
  a.fran === b.fran && a.till === b.till;

const arManadsslut = (dag: Dag): boolean => dag === manadsslut(dag);

const aretFore = (dag: Dag): Dag =>
  arManadsslut(dag) ? manadsslut(dag, -12) : laggTillManader(dag, -12);

const arHelaManader = ({ fran, till }: Period): boolean =>
  fran.endsWith("-01") && arManadsslut(till);

const manader = ({ fran, till }: Period): number =>
  12 * (arFor(till) - arFor(fran)) + manadFor(till) - manadFor(fran) + 1;
