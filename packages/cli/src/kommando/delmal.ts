/**
 * `star nyckeltal --delmal`: prövar insatsens delmål mot nyckeltalen och säger hur det gick.
 */
import { type Delmal, malperioder } from "@star-finsam/core/delmal";
import type { Period } from "@star-finsam/core/kernel";
import { katalog as allaNyckeltal, type Resultatrad } from "@star-finsam/core/nyckeltal";
import {
  internaDelmal,
  renderDelmal,
  skyddaDelmal,
  delmalsrader as somRader,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { planFor } from "../katalog/delmal.ts";
import { anvandningsfel } from "../texter.ts";
import { periodI } from "./period.ts";
import { anmarkOmSiffror, lasRakneunderlag, type Rakneunderlag } from "./rakna.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";
import { skyddat } from "./skyddsval.ts";

/** Kommandots val. Perioden är insatsens, för mål som gäller hela den. */
export type Delmalsval = {
  readonly katalog: string;
  readonly period: string;
  readonly intern: boolean;
  readonly json: boolean;
};

/** Kör kommandot. */
export const delmal = (val: Delmalsval, sammanhang: Sammanhang): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const insatsen = yield* periodI(val.period);
    const underlag = yield* lasRakneunderlag(val.katalog, sammanhang);
    const { katalog, noter } = underlag;
    if (katalog.delmal === undefined) return yield* felAnvandning(anvandningsfel.ingaDelmal);
    const delmalen = katalog.delmal;
    const rader = delmalsrader(delmalen, insatsen, underlag);
    const perioder = delmalen.flatMap((mal) => malperioder(mal, insatsen));
    const provade = val.intern
      ? internaDelmal(delmalen, rader, { insatsen })
      : yield* skyddat(underlag, { perioder, gesUt: false }, (skyddsval) =>
          skyddaDelmal(delmalen, rader, { insatsen }, skyddsval),
        );
    anmarkOmSiffror(underlag, val.intern, [insatsen], sammanhang);
    const uppgifter = {
      forbund: katalog.forbund,
      period: insatsen,
      nyckeltal: allaNyckeltal,
      noter,
    };
    sammanhang.ut(
      val.json ? somJson(somRader(provade)) : renderDelmal(provade, uppgifter, sammanhang.sprak),
    );
  });

/** Raderna som målen prövas mot: för varje period nyckeltalen som något mål frågar efter då. */
export const delmalsrader = (
  malen: ReadonlyArray<Delmal>,
  insatsen: Period,
  { rakna }: Pick<Rakneunderlag, "rakna">,
): ReadonlyArray<Resultatrad> => {
  const onskade = malen.flatMap((mal) =>
    malperioder(mal, insatsen).map((period) => ({ mal, period })),
  );
  const perPeriod = Map.groupBy(onskade, ({ period }) => `${period.fran}..${period.till}`);
  return [...perPeriod.values()].flatMap((lika) => {
    const [forsta] = lika;
    if (forsta === undefined) return [];
    const { nyckeltal, grupperingar } = planFor(lika.map(({ mal }) => mal));
    if (nyckeltal.length === 0) return [];
    return rakna({ nyckeltal, grupperingar, period: forsta.period, fonster: "enskild" });
  });
};
