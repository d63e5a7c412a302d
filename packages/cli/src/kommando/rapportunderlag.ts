/**
 * Underlaget till en rapport: raderna för alla perioder som mallen visar, delmålen, 4R och NNS. Allt som räknas på ärenden skyddas i
 * ett enda anrop, så att ingen skillnad mellan perioder eller tabeller röjer det som är dolt.
 */
import { raknaNns } from "@star-finsam/core/indikator";
import type { Fonster, Period, Text } from "@star-finsam/core/kernel";
import { katalog as allaNyckeltal } from "@star-finsam/core/nyckeltal";
import {
  harBlock,
  internaDelmal,
  internBruk,
  internNns,
  type Mall,
  passarPerioden,
  type Rapportunderlag,
  type Skyddsregler,
  skyddaFyrR,
  skyddaNns,
} from "@star-finsam/reporting";
import {
  delmalenUr,
  type Radskydd,
  skyddadeRader,
  tabellen,
} from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { rapporttexter } from "../rapporttexter.ts";
import { nnsmotparten } from "./nns.ts";
import { periodI } from "./period.ts";
import {
  anmarkOmSiffror,
  iFonstret,
  kravDimensioner,
  lasRakneunderlag,
  type Rakneunderlag,
  type Rakneval,
} from "./rakna.ts";
import { lika, rapportrader } from "./rapportrader.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { anmarkOmSkydd, skyddat } from "./skyddsval.ts";

/** Det färdiga underlaget, och det som rapporten säger om det. */
export type Fardigt = {
  readonly katalog: Katalog;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly underlag: Rapportunderlag;
  readonly noter: ReadonlyArray<Text>;
  readonly regler: Skyddsregler;
  /** Skyddet som gjordes; utan det är raderna interna. */
  readonly skydd: Radskydd | undefined;
};

/** Läser katalogen och räknar det som mallen visar. */
export const rapportunderlag = (
  mall: Mall,
  val: Rakneval & { readonly publicera: boolean },
  sammanhang: Sammanhang,
): Effect.Effect<Fardigt, Kommandofel> =>
  Effect.gen(function* () {
    const { period, fonster } = iFonstret(yield* periodI(val.period), val.ackumulerad);
    if (!passarPerioden(mall, period))
      return yield* felAnvandning(rapporttexter.felPeriod[mall.period ?? "ar"]);
    yield* kravDimensioner(val.grupperingar, allaNyckeltal);
    const raknat = yield* lasRakneunderlag(val.katalog, sammanhang);
    const { katalog, noter, regler } = raknat;
    const malen = harBlock(mall, "Maltabell") ? (katalog.delmal ?? []) : [];
    const { rader, perioder } = rapportrader(mall, { ...val, period, fonster }, malen, raknat);
    anmarkOmSiffror(raknat, val.intern, [period], sammanhang);
    const nns = harBlock(mall, "Indikatortabell", "Likert")
      ? indikatorer(raknat, period, val.intern)
      : undefined;
    const iPerioden = rader.filter((rad) => lika(rad.period, period));
    const med4R = harBlock(mall, "FyrR");
    const harMal = malen.length > 0;
    const huvud = { katalog, period, fonster, noter, regler };
    if (val.intern) {
      const underlag: Rapportunderlag = {
        rader: internBruk(rader),
        ...(nns === undefined ? {} : { nns }),
        ...(med4R ? { fyrar: skyddaFyrR(internBruk(iPerioden)) } : {}),
        ...(harMal ? { delmal: internaDelmal(malen, rader, { insatsen: period }) } : {}),
      };
      return { ...huvud, underlag, skydd: undefined };
    }
    const id = `${mall.id}@${period.fran}..${period.till}`;
    const skydd = yield* skyddat(raknat, { perioder, gesUt: val.publicera }, (skyddsval) =>
      skyddadeRader(rader, { ...skyddsval, id }),
    );
    anmarkOmSkydd(skydd, sammanhang);
    const underlag: Rapportunderlag = {
      rader: tabellen(rader, skydd),
      ...(nns === undefined ? {} : { nns }),
      ...(med4R ? { fyrar: skyddaFyrR(tabellen(iPerioden, inom(skydd, period)), { regler }) } : {}),
      ...(harMal ? { delmal: delmalenUr(malen, rader, { insatsen: period }, skydd, regler) } : {}),
    };
    return { ...huvud, underlag, skydd };
  });

/** NNS-indikatorerna för perioden, mot samma dagar året innan; `undefined` när ingen svarat. */
const indikatorer = (
  { lage, regler }: Rakneunderlag,
  period: Period,
  intern: boolean,
): Rapportunderlag["nns"] => {
  const mot = nnsmotparten(period);
  const rader = raknaNns(lage.enkatsvar, { period, mot });
  if (rader.length === 0) return undefined;
  const underlag = { rader, mot: raknaNns(lage.enkatsvar, { period: mot }) };
  return intern ? internNns(underlag) : skyddaNns(underlag, regler);
};

/** Skyddet, med de dolda tomma grupperna för just perioden. */
const inom = (skydd: Radskydd, period: Period): Radskydd => ({
  ...skydd,
  tomma: skydd.tomma.filter((rad) => lika(rad.period, period)),
});
