/**
 * `star nyckeltal`: räknar nyckeltal och skriver dem som tabeller eller JSON; `--delmal` och `--jamfor` bor i egna filer.
 */

import type { Text } from "@star-finsam/core/kernel";
import { katalog as allaNyckeltal, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import {
  byggRapport,
  nyckeltalsmall,
  nyckeltalsrader,
  renderTerminal,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { anvandningsfel, fynd } from "../texter.ts";
import { delmal } from "./delmal.ts";
import { jamfor } from "./jamfor.ts";
import { type Rakneval, raknaKatalog } from "./rakna.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";

/** Kommandots val. Tom `nyckeltal` betyder alla. `jamfor`: en period, eller `kon`. */
export type Nyckeltalsval = Rakneval & {
  readonly nyckeltal: ReadonlyArray<string>;
  readonly json: boolean;
  readonly delmal: boolean;
  readonly jamfor: string | undefined;
};

/** Kör kommandot: siffrorna för sig, mot delmålen eller mot varandra. */
export const nyckeltal = (
  val: Nyckeltalsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  val.delmal
    ? delmal(val, sammanhang)
    : Effect.flatMap(valj(val.nyckeltal), (valda) =>
        val.jamfor === undefined
          ? siffrorna(val, valda, sammanhang)
          : jamfor({ ...val, jamfor: val.jamfor }, valda, sammanhang),
      );

const siffrorna = (
  val: Nyckeltalsval,
  valda: ReadonlyArray<Nyckeltal>,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const raknat = yield* raknaKatalog(val, valda, sammanhang);
    if (val.json) {
      sammanhang.ut(somJson(nyckeltalsrader(raknat.rader)));
      return;
    }
    const visade = val.nyckeltal.length > 0 ? valda : valda.filter(raknat.gar);
    const uppgifter = {
      forbund: raknat.katalog.forbund,
      period: raknat.period,
      fonster: raknat.fonster,
      nyckeltal: visade,
      noter: [...raknat.noter, ...utelamnade(valda.length - visade.length)],
    };
    const rapport = byggRapport(nyckeltalsmall(visade), raknat.rader, uppgifter);
    sammanhang.ut(renderTerminal(rapport, sammanhang.sprak));
  });

/** Nyckeltal som ingen källa har fakta till står inte i texten, men det sägs hur många de är. */
const utelamnade = (antal: number): ReadonlyArray<Text> =>
  antal === 0 ? [] : [fynd.utelamnade(antal)];

const valj = (idn: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<Nyckeltal>, Kommandofel> => {
  if (idn.length === 0) return Effect.succeed(allaNyckeltal);
  const kanda = allaNyckeltal.map(({ id }) => id);
  return idn.every((id) => kanda.includes(id))
    ? Effect.succeed(allaNyckeltal.filter(({ id }) => idn.includes(id)))
    : Effect.fail(felAnvandning(anvandningsfel.okantNyckeltal(kanda)));
};
