/**
 * `star utgava jamfor`: varje siffra som skiljer mellan två utgåvor, och varför. Siffrorna räknas om med en orsak i taget.
 */
import { realpath } from "node:fs/promises";
import { type Andringsslag, andringar, andringsslag } from "@star-finsam/core/aterimport";
import {
  type Rapport,
  raknaSiffror,
  regelskillnader,
  renderUtgavejamforelse,
  type Steg,
  tillskriv,
  type Utgavefil,
  type Utgavejamforelse,
  visarSmaTal,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { utgavstexter as ord } from "../utgavstexter.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";
import { oppnaUtgavekatalog } from "./utgavaaterskapa.ts";
import { type Kanda, kandaVid } from "./utgavafakta.ts";
import { katalogFor, lasUtgava } from "./utgavafil.ts";
import { orsaksantal } from "./utgavaorsaker.ts";
import { dagensRegler } from "./utgavaspara.ts";
import { gorOm } from "./utgavavarld.ts";

/** Kommandots val. */
export type Utgavejamforelseval = {
  readonly gammal: string;
  readonly ny: string;
  readonly intern: boolean;
  readonly json: boolean;
};

/** Kör kommandot. */
export const jamforUtgavor = (
  val: Utgavejamforelseval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const gammal = yield* lasUtgava(val.gammal);
    const ny = yield* lasUtgava(val.ny);
    yield* kravJamforbara(val, gammal, ny);
    const { mapp, katalog, logg } = yield* oppnaUtgavekatalog(val.ny, sammanhang);
    const [da, nu] = [kandaVid(gammal, logg.rader, katalog), kandaVid(ny, logg.rader, katalog)];
    const redan = new Set(da.rader);
    const slag = andringar(
      nu.rader.filter((rad) => !redan.has(rad)),
      ny.rapport.period.till,
    );
    const rakna = (till: ReadonlySet<Andringsslag>): Effect.Effect<Rapport, Kommandofel> => {
      const rattat = till.has("rattelse");
      const rader = nu.rader.filter((rad) => {
        const ett = slag.get(rad);
        return ett === undefined || till.has(ett);
      });
      const { rattelser } = rattat ? nu : da;
      const dag = rattat ? ny.publicerad : gammal.publicerad;
      const varld = { katalog: mapp, utgava: ny, rader, rattelser, poster: [], nu: dag };
      return gorOm({ ...varld, intern: true, format: [] }, sammanhang, (omgjord) =>
        Effect.succeed(omgjord.rapport),
      );
    };
    const start = yield* rakna(new Set());
    const steg: Array<Steg> = [];
    const med = new Set<Andringsslag>();
    for (const orsak of andringsslag) {
      med.add(orsak);
      steg.push({ orsak, rapport: yield* rakna(new Set(med)) });
    }
    const orsaker = orsaksantal(slag, nu.rader, [da.rattelser, nu.rattelser], val.intern);
    const dagens = dagensRegler(ny.val.mall, katalog);
    const del = {
      orsaker,
      siffror: tillskriv({
        ...{ gammal: gammal.rapport, ny: ny.rapport, start, steg, intern: val.intern },
        startorsak:
          (da.samma || da.gallrade) && regelskillnader(gammal.regler, dagens).length > 0
            ? "regel"
            : "ovrigt",
      }),
    };
    const jamforelse: Utgavejamforelse = {
      format: "star-utgavejamforelse",
      version: 1,
      spridning: val.intern || visarSmaTal(del) ? "far_ej_spridas" : "inga_sma_tal",
      gammal: namnet(gammal),
      ny: namnet(ny),
      regler: regelskillnader(gammal.regler, ny.regler),
      noter: [
        ...noterOm(da),
        ...(regelskillnader(ny.regler, dagens).length > 0 ? [ord.reglerSedanDess] : []),
      ],
      ...del,
      ...raknaSiffror(gammal.rapport, ny.rapport),
    };
    sammanhang.ut(
      val.json ? somJson(jamforelse) : renderUtgavejamforelse(jamforelse, sammanhang.sprak),
    );
  });

/** Stoppar om utgåvorna inte gäller samma sak, eller står i fel ordning. */
const kravJamforbara = (
  val: Utgavejamforelseval,
  gammal: Utgavefil,
  ny: Utgavefil,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    if (vad(gammal.rapport) !== vad(ny.rapport)) return yield* felAnvandning(ord.olikaUtgavor);
    const mappar = [yield* katalogFor(val.gammal), yield* katalogFor(val.ny)];
    const [a, b] = yield* Effect.promise(() => Promise.all(mappar.map((mapp) => realpath(mapp))));
    if (a !== b) return yield* felAnvandning(ord.olikaKataloger);
    const radernas = ({ fakta }: Utgavefil): number => fakta.loggrader ?? 0;
    if (gammal.publicerad > ny.publicerad || radernas(gammal) > radernas(ny))
      yield* felAnvandning(ord.felOrdning);
  });

const vad = ({ mall, period, fonster, forbund }: Rapport): string =>
  JSON.stringify([mall.id, period.fran, period.till, fonster, forbund.id]);

const namnet = ({ id, publicerad, kandTill }: Utgavefil) => ({ id, publicerad, kandTill });

const noterOm = ({ samma, gallrade, rattelserSaknas }: Kanda) => [
  ...(samma ? [] : [gallrade ? ord.gallrade : ord.andraFakta]),
  ...(rattelserSaknas > 0 ? [ord.rattelserSaknas(rattelserSaknas)] : []),
];
