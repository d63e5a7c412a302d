/**
 * Dimensionen `period`: vilka kända perioder som tillsammans är en annan.
 */
import { type Dag, laggTillDagar, omfattar, type Period, sakerDag } from "@star-finsam/core/kernel";
import { type Dimension, PERIOD } from "../publicering/Publicering.ts";

/** Periodens kod. */
export const periodkod = ({ fran, till }: Period): string => `${fran}..${till}`;

/** Perioden som koden säger. */
export const periodFor = (kod: string): Period => {
  const [fran = "", till = ""] = kod.split("..");
  return { fran: sakerDag(fran), till: sakerDag(till) };
};

/**
 * Dimensionen över de kända perioderna. Varje period delas i de största kända perioder som ryms i den, från vänster; det som
 * blir över är en egen kod som ingen tryckt.
 */
export const perioddimension = (perioder: ReadonlyArray<Period>): Dimension => {
  const kanda = [...new Map(perioder.map((period) => [periodkod(period), period])).values()];
  return {
    id: PERIOD,
    alla: "alla",
    koder: kanda.map(periodkod),
    summor: kanda.flatMap((hel) => {
      const delar = uppdelad(hel, kanda).map(periodkod);
      return delar.length > 1 ? [{ hel: periodkod(hel), delar }] : [];
    }),
  };
};

/** Perioderna och mellanrummen som de lämnar i varandra: det som blir över när en kort period dras från en lång. */
export const medMellanrum = (perioder: ReadonlyArray<Period>): ReadonlyArray<Period> => {
  const { koder, summor } = perioddimension(perioder);
  return [...new Set([...koder, ...summor.flatMap(({ delar }) => delar)])].map(periodFor);
};

function uppdelad(hel: Period, kanda: ReadonlyArray<Period>): ReadonlyArray<Period> {
  const delar: Array<Period> = [];
  let fran: Dag = hel.fran;
  while (fran <= hel.till) {
    const inre = kanda.filter((en) => en.fran >= fran && omfattar(hel, en) && !lika(en, hel));
    const [nasta] = inre.sort((a, b) => ordning(a.fran, b.fran) || ordning(b.till, a.till));
    if (nasta === undefined) {
      if (delar.length > 0) delar.push({ fran, till: hel.till });
      break;
    }
    if (nasta.fran > fran) delar.push({ fran, till: laggTillDagar(nasta.fran, -1) });
    delar.push(nasta);
    fran = laggTillDagar(nasta.till, 1);
  }
  return delar;
}

const ordning = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lika = (a: Period, b: Period): boolean => a.fran === b.fran && a.till === b.till;
