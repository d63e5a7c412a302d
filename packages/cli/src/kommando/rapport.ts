/**
 * `star rapport`: fyller en mall och skriver rapporten i ett eller flera format.
 */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Sprak } from "@star-finsam/core/kernel";
import { katalog as allaNyckeltal } from "@star-finsam/core/nyckeltal";
import { doljPersonnummer } from "@star-finsam/core/personidentitet";
import {
  byggRapport,
  type Mall,
  mallar,
  nyckeltalI,
  provaMall,
  type Rapport,
  type Renderbar,
  renderHtml,
  renderJson,
  renderMarkdown,
  tolkaMall,
} from "@star-finsam/reporting";
import type { Undantagsbeslut } from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { skrivHel } from "../aterimport/skriv.ts";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { liggartexter } from "../liggartexter.ts";
import { anvandningsfel, fynd, katalogfel } from "../texter.ts";
import { geUt } from "./geUt.ts";
import { type Rakneval, raknaKatalog } from "./rakna.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Kommandots val. */
export type Rapportval = Rakneval & {
  readonly mall: string;
  readonly format: string;
  readonly ut: string;
  readonly publicera: boolean;
  readonly undantag: Readonly<Record<keyof Undantagsbeslut, string | undefined>>;
};

const RENDERARE = {
  html: renderHtml,
  md: renderMarkdown,
  json: (rapport: Renderbar<Rapport>) => renderJson(rapport),
} as const satisfies Record<string, (rapport: Renderbar<Rapport>, sprak: Sprak) => string>;

type Format = keyof typeof RENDERARE;

/** Kör kommandot. Filerna skrivs färdiga bredvid och byter sedan namn, så att ingen halv rapport syns. */
export const rapport = (
  val: Rapportval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const mall = yield* valjMall(val.mall);
    const format = yield* valjFormat(val.format);
    if (val.publicera && val.intern) return yield* felAnvandning(liggartexter.interntUt);
    const undantag = yield* heltUndantag(val.undantag);
    const raknat = yield* raknaKatalog(
      { ...val, mall: mall.id, visade: nyckeltalI(mall) },
      allaNyckeltal,
      sammanhang,
    );
    const { katalog, period, fonster, rader, noter, skydd } = raknat;
    if (val.publicera && skydd !== undefined)
      yield* geUt(yield* katalog.liggare, skydd.skydd, undantag, sammanhang);
    const fardig = byggRapport(mall, rader, {
      forbund: katalog.forbund,
      period,
      fonster,
      nyckeltal: allaNyckeltal,
      noter,
    });
    for (const f of format) {
      const fil = join(val.ut, `${mall.filnamn}.${f}`);
      yield* skriv(fil, RENDERARE[f](fardig, sammanhang.sprak));
      sammanhang.ut(`${doljPersonnummer(fil)}\n`);
    }
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

const valjFormat = (val: string): Effect.Effect<ReadonlyArray<Format>, Kommandofel> => {
  const onskade = [...new Set(val.split(",").map((namn) => namn.trim()))];
  return onskade.every(arFormat)
    ? Effect.succeed(onskade.filter(arFormat))
    : Effect.fail(felAnvandning(anvandningsfel.okantFormat));
};

const arFormat = (namn: string): namn is Format => Object.hasOwn(RENDERARE, namn);

/**
 * Gör katalogen och dem den ligger i. `mkdir` med `recursive` snurrar för evigt där en katalog inte kan göras
 * fast den överordnade finns (`/proc/x`).
 */
const skapaKatalog = async (katalog: string): Promise<void> => {
  if (existsSync(katalog)) return;
  await skapaKatalog(dirname(katalog));
  await mkdir(katalog);
};

const skriv = (fil: string, innehall: string): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      await skapaKatalog(dirname(resolve(fil)));
      await skrivHel(fil, (hand) => hand.writeFile(innehall), { delad: true });
    },
    catch: () => stoppandeFynd(fynd.kundeInteSkriva),
  });
