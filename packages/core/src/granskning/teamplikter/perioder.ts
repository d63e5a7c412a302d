/**
 * Perioderna som har börjat, och redovisningen av dem.
 */
import {
  arFor,
  type Dag,
  forstaDagen,
  laggTillDagar,
  manadFor,
  manadsslut,
  type Period,
  type Pliktdag,
  sistaDagen,
  tertialFor,
  tertialPeriod,
} from "../../kernel/index.ts";
import type { Redovisningsslag } from "../../styrning/index.ts";
import type { Teamsammanhang } from "./Teampliktregel.ts";

/** Redovisningen av en period lämnas senast månaden efter den; den som täcker hela perioden räknas. */
export function redovisningsplikt(
  { lage }: Teamsammanhang,
  slag: Redovisningsslag,
  period: Period,
): Pliktdag {
  const [forsta] = lage.styrning
    .filter((f) => f._tag === "UppfoljningRedovisad")
    .filter((f) => f.slag === slag && f.period.fran <= period.fran && f.period.till >= period.till)
    .map(({ galler }) => galler)
    .sort();
  return {
    uppkom: period.till,
    forfaller: manadsslut(period.till, 1),
    fullgjord: forsta ?? "nej",
    avser: `${slag}-${period.fran}--${period.till}`,
  };
}

/** Perioderna som slutar den `fran` eller senare och har börjat senast `dag`. */
function perioderna(
  fran: Dag,
  dag: Dag,
  forsta: Period,
  nasta: (period: Period) => Period,
): ReadonlyArray<Period> {
  const perioder: Array<Period> = [];
  for (let period = forsta; period.fran <= dag; period = nasta(period)) {
    if (period.till >= fran) perioder.push(period);
  }
  return perioder;
}

const manad = (dag: Dag): Period => ({
  fran: forstaDagen(arFor(dag), manadFor(dag)),
  till: manadsslut(dag),
});

/** Månaderna som börjat. */
export const manader = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  perioderna(fran, dag, manad(fran), ({ till }) => manad(laggTillDagar(till, 1)));

const tertialAv = (dag: Dag): Period => tertialPeriod(tertialFor(dag));

/** Tertialen som börjat. */
export const tertial = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  perioderna(fran, dag, tertialAv(fran), ({ till }) => tertialAv(laggTillDagar(till, 1)));

const aretAv = (dag: Dag): Period => ({
  fran: forstaDagen(arFor(dag), 1),
  till: sistaDagen(arFor(dag), 12),
});

/** Åren som börjat. */
export const ar = (fran: Dag, dag: Dag): ReadonlyArray<Period> =>
  perioderna(fran, dag, aretAv(fran), ({ till }) => aretAv(laggTillDagar(till, 1)));
