/**
 * `star rapport`: fyller en mall och skriver rapporten i ett eller flera format.
 */
import { resolve } from "node:path";
import { katalog as allaNyckeltal } from "@star-finsam/core/nyckeltal";
import { doljPersonnummer } from "@star-finsam/core/personidentitet";
import {
  byggRapport,
  harBlock,
  type Mall,
  mallar,
  provaMall,
  tolkaMall,
} from "@star-finsam/reporting";
import type { Undantagsbeslut } from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { liggartexter } from "../liggartexter.ts";
import { rapporttexter } from "../rapporttexter.ts";
import { anvandningsfel, katalogfel } from "../texter.ts";
import { geUt } from "./geUt.ts";
import type { Rakneval } from "./rakna.ts";
import { gorFormat, valjFormat } from "./rapportformat.ts";
import { skrivFormat } from "./rapportformatfiler.ts";
import { anmarkOmTexter, lasTexter } from "./rapporttext.ts";
import { rapportunderlag } from "./rapportunderlag.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { sparaUtgava } from "./utgavaspara.ts";

/** Kommandots val. */
export type Rapportval = Rakneval & {
  readonly mall: string;
  readonly format: string;
  readonly ut: string;
  readonly publicera: boolean;
  /** Filen med texterna; utan den `texter.json` i katalogen. */
  readonly texter: string | undefined;
  readonly undantag: Readonly<Record<keyof Undantagsbeslut, string | undefined>>;
};

/**
 * Kör kommandot. Formaten görs innan något ges ut: det som inte går att göra ska inte stå i liggaren. Filerna skrivs färdiga bredvid
 * och byter sedan namn, så att ingen halv fil syns.
 */
export const rapport = (
  val: Rapportval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const mall = yield* valjMall(val.mall);
    const format = yield* valjFormat(val.format);
    if (val.publicera && val.intern) return yield* felAnvandning(liggartexter.interntUt);
    const undantag = yield* heltUndantag(val.undantag);
    const texter = yield* lasTexter(val.katalog, val.texter, mall, sammanhang);
    const { katalog, underlag, skydd, regler, ...uppgifter } = yield* rapportunderlag(
      mall,
      val,
      sammanhang,
    );
    const fardig = byggRapport(mall, underlag, {
      ...uppgifter,
      forbund: katalog.forbund,
      nyckeltal: allaNyckeltal,
      texter,
    });
    const formatunderlag = {
      rapport: fardig,
      rader: underlag.rader,
      titel: mall.titel[sammanhang.sprak] ?? mall.titel.sv,
      filnamn: mall.filnamn,
      sprak: sammanhang.sprak,
    };
    const gjorda = yield* Effect.forEach(format, (ett) => gorFormat(ett, formatunderlag));
    if (val.publicera && skydd !== undefined) {
      if (harBlock(mall, "Indikatortabell", "Likert"))
        sammanhang.anmark(rapporttexter.nnsInteIListan[sammanhang.sprak]);
      yield* geUt(yield* katalog.liggare, skydd.skydd, undantag, sammanhang);
    }
    anmarkOmTexter(fardig, regler, sammanhang);
    if (val.publicera && skydd !== undefined) {
      const { utgiven } = skydd.skydd;
      yield* sparaUtgava({ val, mall, katalog, utgiven, rapport: fardig }, sammanhang);
    }
    for (const ett of gjorda)
      sammanhang.ut(`${doljPersonnummer(yield* skrivFormat(val.ut, ett))}\n`);
  });

/** Undantaget, om det är angivet: med både vem och varför. */
const heltUndantag = ({
  av,
  skal,
}: Rapportval["undantag"]): Effect.Effect<Undantagsbeslut | undefined, Kommandofel> => {
  if (av === undefined && skal === undefined) return Effect.succeed(undefined);
  return av === undefined || skal === undefined
    ? Effect.fail(felAnvandning(liggartexter.undantagHelt))
    : Effect.succeed({ av, skal });
};

const valjMall = (val: string): Effect.Effect<Mall, Kommandofel> => {
  const medfoljande = mallar.get(val);
  if (medfoljande !== undefined) return Effect.succeed(medfoljande);
  return val.endsWith(".json")
    ? Effect.flatMap(lasJson(resolve(val), val, tolkaMall), (mall) => {
        const fel = provaMall(mall, allaNyckeltal).map((f) =>
          katalogfel.felI(val, f.plats, f.text),
        );
        return fel.length === 0 ? Effect.succeed(mall) : Effect.fail(felAnvandning(...fel));
      })
    : Effect.fail(felAnvandning(anvandningsfel.okandMall([...mallar.keys()])));
};
