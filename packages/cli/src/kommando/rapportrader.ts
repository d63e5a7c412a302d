/**
 * Raderna som en mall visar: för rapportens period, dess delar och målens perioder.
 */
import { type Delmal, malperioder } from "@star-finsam/core/delmal";
import type { Fonster, Period } from "@star-finsam/core/kernel";
import {
  katalog as allaNyckeltal,
  kostnadsunderlag,
  type Rakneplan,
  type Resultatrad,
} from "@star-finsam/core/nyckeltal";
import {
  grupperingarI,
  type Mall,
  nyckeltalI,
  rapportperioder,
  visarDelraden,
  visarRaden,
} from "@star-finsam/reporting";
import { delmalsrader } from "./delmal.ts";
import type { Rakneunderlag, Rakneval } from "./rakna.ts";

type Radval = Pick<Rakneval, "grupperingar"> & {
  readonly period: Period;
  readonly fonster: Fonster;
};

/** Raderna, var och en gång: två lika rader vore två dolda tal. */
export function rapportrader(
  mall: Mall,
  { period, fonster, grupperingar }: Radval,
  malen: ReadonlyArray<Delmal>,
  raknat: Rakneunderlag,
): { readonly rader: ReadonlyArray<Resultatrad>; readonly perioder: ReadonlyArray<Period> } {
  const { delar, ackumulerad } = rapportperioder(mall, period);
  const nyckeltal = nyckeltalFor(nyckeltalI(mall));
  const plan = (mer: Pick<Rakneplan, "period" | "grupperingar">): ReadonlyArray<Resultatrad> =>
    raknat.rakna({ nyckeltal, fonster: "enskild", ...mer });
  const perioder = delar.length === 0 ? [] : [...delar, ackumulerad];
  const rader = [
    ...plan({ period, grupperingar: [...grupperingarI(mall), ...grupperingar] }).filter(
      visarRaden(mall, grupperingar),
    ),
    ...perioder.flatMap((del) => plan({ period: del }).filter(visarDelraden(mall))),
    ...delmalsrader(malen, period, raknat),
  ];
  const sedda = new Map<string, Resultatrad>();
  for (const rad of rader) if (!sedda.has(radnamn(rad))) sedda.set(radnamn(rad), rad);
  return {
    rader: [...sedda.values()].map((rad) => (lika(rad.period, period) ? { ...rad, fonster } : rad)),
    perioder: [period, ...perioder, ...malen.flatMap((mal) => malperioder(mal, period))],
  };
}

/** Nyckeltalen att räkna: de som visas, och de som en kostnad delas ur. */
const nyckeltalFor = (visade: ReadonlySet<string>) => {
  const idn = new Set([...visade].flatMap((id) => kostnadsunderlag[id] ?? [id]));
  return allaNyckeltal.filter(({ id }) => idn.has(id));
};

const radnamn = ({ nyckeltal, period, grupp }: Resultatrad): string =>
  JSON.stringify([nyckeltal, period.fran, period.till, Object.entries(grupp).sort()]);

/** Sant om perioderna är samma dagar. */
export const lika = (a: Period, b: Period): boolean => a.fran === b.fran && a.till === b.till;
