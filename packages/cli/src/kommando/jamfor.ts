/**
 * `star nyckeltal --jamfor`: samma nyckeltal i två perioder, eller för kvinnor och män, och om skillnaden är säker.
 */
import { overlapp } from "@star-finsam/core/kernel";
import {
  type Nyckeltal,
  type Rakneplan,
  skillnaderKon,
  skillnaderPerioder,
} from "@star-finsam/core/nyckeltal";
import {
  internaSkillnader,
  renderSkillnader,
  skillnadsrader,
  skyddaSkillnader,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { anvandningsfel, fynd } from "../texter.ts";
import { periodI } from "./period.ts";
import {
  anmarkOmSiffror,
  iFonstret,
  kravDimensioner,
  lasRakneunderlag,
  type Rakneval,
} from "./rakna.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";
import { skyddat } from "./skyddsval.ts";

/** Kommandots val. `jamfor`: den andra perioden, eller `kon`. */
export type Jamforelseval = Rakneval & { readonly jamfor: string; readonly json: boolean };

/** Kör kommandot. */
export const jamfor = (
  val: Jamforelseval,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { period, fonster } = iFonstret(yield* periodI(val.period), val.ackumulerad);
    const forra = val.jamfor === KON ? undefined : yield* forraI(val);
    if (forra !== undefined && Option.isSome(overlapp(period, forra)))
      return yield* felAnvandning(anvandningsfel.overlapp);
    yield* kravDimensioner(val.grupperingar, nyckeltal);
    const underlag = yield* lasRakneunderlag(val.katalog, sammanhang);
    const { katalog, noter, rakna } = underlag;
    const plan = { nyckeltal, period, fonster, grupperingar: val.grupperingar };
    const [nu, da] =
      forra === undefined
        ? [nyckeltal.flatMap((ett) => rakna(planMedKon(plan, ett))), []]
        : [rakna(plan), rakna({ ...plan, period: forra })];
    const skillnader = forra === undefined ? skillnaderKon(nu) : skillnaderPerioder(nu, da);
    const perioder = forra === undefined ? [period] : [period, forra];
    const skyddade = val.intern
      ? internaSkillnader(skillnader)
      : yield* skyddat(underlag, { perioder, gesUt: false }, (skyddsval) =>
          skyddaSkillnader(skillnader, [...nu, ...da], skyddsval),
        );
    anmarkOmSiffror(underlag, val.intern, perioder, sammanhang);
    if (skillnader.length === 0) sammanhang.anmark(fynd.ingetAttJamfora[sammanhang.sprak]);
    const uppgifter = { forbund: katalog.forbund, period, fonster, nyckeltal, noter };
    sammanhang.ut(
      val.json
        ? somJson(skillnadsrader(skyddade))
        : renderSkillnader(skyddade, { ...uppgifter, mot: forra ?? KON }, sammanhang.sprak),
    );
  });

const KON = "kon";

const forraI = ({ jamfor: skriven, ackumulerad }: Jamforelseval) =>
  Effect.map(periodI(skriven), (period) => iFonstret(period, ackumulerad).period);

/** Planen för kvinnor mot män: könet för sig, och tillsammans med varje annan gruppering som nyckeltalet har. */
const planMedKon = (plan: Rakneplan, nyckeltal: Nyckeltal): Rakneplan => {
  const alla = [[KON], ...(plan.grupperingar ?? []), ...nyckeltal.grupperingar].map((namn) =>
    namn.includes(KON) ? namn : [...namn, KON],
  );
  const unika = new Map(alla.map((namn) => [namn.join("+"), namn] as const));
  return { ...plan, nyckeltal: [nyckeltal], grupperingar: [...unika.values()] };
};
