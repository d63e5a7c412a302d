/**
 * `star nyckeltal`: räknar nyckeltal och skriver dem som tabeller eller JSON.
 */

import { katalog as allaNyckeltal, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import {
  byggRapport,
  nyckeltalsmall,
  nyckeltalsrader,
  renderTerminal,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { anvandningsfel } from "../texter.ts";
import { type Rakneval, raknaKatalog } from "./rakna.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Kommandots val. Tom `nyckeltal` betyder alla. */
export type Nyckeltalsval = Rakneval & {
  readonly nyckeltal: ReadonlyArray<string>;
  readonly json: boolean;
};

/** Kör kommandot. */
export const nyckeltal = (
  val: Nyckeltalsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const valda = yield* valj(val.nyckeltal);
    const { katalog, period, fonster, rader, noter } = yield* raknaKatalog(val, valda, sammanhang);
    if (val.json) {
      sammanhang.ut(`${JSON.stringify(nyckeltalsrader(rader), undefined, 2)}\n`);
      return;
    }
    const uppgifter = { forbund: katalog.forbund, period, fonster, nyckeltal: valda, noter };
    const rapport = byggRapport(nyckeltalsmall(valda), rader, uppgifter);
    sammanhang.ut(renderTerminal(rapport, sammanhang.sprak));
  });

const valj = (idn: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<Nyckeltal>, Kommandofel> => {
  if (idn.length === 0) return Effect.succeed(allaNyckeltal);
  const kanda = allaNyckeltal.map(({ id }) => id);
  return idn.every((id) => kanda.includes(id))
    ? Effect.succeed(allaNyckeltal.filter(({ id }) => idn.includes(id)))
    : Effect.fail(felAnvandning(anvandningsfel.okantNyckeltal(kanda)));
};
