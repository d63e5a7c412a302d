/**
 * `star utgava aterskapa`: gör om en utgiven rapport ur fakta som de var kända då, och jämför byte för byte.
 */
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Text } from "@star-finsam/core/kernel";
import { doljPersonnummer } from "@star-finsam/core/personidentitet";
import {
  raknaSiffror,
  regelskillnader,
  somRapportjson,
  tillskriv,
  type Utgavefil,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { type Logg, lasLogg } from "../aterimport/logg.ts";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { fynd } from "../texter.ts";
import { utgavstexter as ord } from "../utgavstexter.ts";
import { formatplats } from "./rapportformat.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { oppnaOchSag } from "./underlag.ts";
import { type Kanda, kandaVid } from "./utgavafakta.ts";
import { katalogFor, lasUtgava } from "./utgavafil.ts";
import { dagensRegler } from "./utgavaspara.ts";
import { gorOm, type Omgjord } from "./utgavavarld.ts";

/** Kommandots val. `format`: rapportens format, om den också ska skrivas. */
export type Aterskapaval = {
  readonly fil: string;
  readonly format: string | undefined;
  readonly ut: string | undefined;
};

/** Katalogen och loggen som utgåvan gavs ut ur. Utan logg går inget att återskapa. */
export const oppnaUtgavekatalog = (
  fil: string,
  sammanhang: Sammanhang,
): Effect.Effect<
  { readonly mapp: string; readonly katalog: Katalog; readonly logg: Logg },
  Kommandofel
> =>
  Effect.gen(function* () {
    const mapp = yield* katalogFor(fil);
    const katalog = yield* oppnaOchSag(mapp, sammanhang);
    const logg = yield* lasLogg(mapp, katalog.maxFakta);
    return logg === undefined ? yield* stoppandeFynd(ord.ingenLogg) : { mapp, katalog, logg };
  });

/** Kör kommandot. En rapport som inte blir densamma ger slutkod 1 och det som skiljer. */
export const aterskapa = (
  { fil, format, ut }: Aterskapaval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const utgava = yield* lasUtgava(fil);
    const { mapp, katalog, logg } = yield* oppnaUtgavekatalog(fil, sammanhang);
    const { poster } = yield* katalog.liggare;
    if (poster.length < utgava.liggare.fore) return yield* stoppandeFynd(ord.kortLiggare);
    const kanda = kandaVid(utgava, logg.rader, katalog);
    const varld = {
      katalog: mapp,
      utgava,
      rader: kanda.rader,
      rattelser: kanda.rattelser,
      poster: poster.slice(0, utgava.liggare.fore),
      nu: utgava.publicerad,
      intern: false,
      format: format === undefined ? [] : format.split(",").map((namn) => namn.trim()),
    };
    yield* gorOm(varld, sammanhang, (omgjord) =>
      omgjord.json === somRapportjson(utgava.rapport)
        ? lamna(omgjord, utgava, varld.format, ut ?? join(mapp, "ut"), sammanhang)
        : Effect.fail(stoppandeFynd(...skillnader(utgava, omgjord, kanda, katalog))),
    );
    sammanhang.ut(`${ord.aterskapad(utgava.id)[sammanhang.sprak]}\n`);
    if (!kanda.samma)
      sammanhang.anmark((kanda.gallrade ? ord.gallrade : ord.andraFakta)[sammanhang.sprak]);
  });

/** Skriver rapporten i formaten, färdig. */
const lamna = (
  { mapp }: Omgjord,
  { val: { mall } }: Utgavefil,
  format: ReadonlyArray<string>,
  ut: string,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      for (const ett of format) {
        await mkdir(ut, { recursive: true });
        const plats = formatplats(mall.filnamn, ett);
        await cp(join(mapp, plats), join(ut, plats), { recursive: true });
        sammanhang.ut(`${doljPersonnummer(join(ut, plats))}\n`);
      }
    },
    catch: () => stoppandeFynd(fynd.kundeInteSkriva),
  });

/** Varför rapporten inte blev densamma, i ord. */
function skillnader(
  utgava: Utgavefil,
  { rapport: ny }: Omgjord,
  kanda: Kanda,
  katalog: Katalog,
): ReadonlyArray<Text> {
  const gammal = utgava.rapport;
  const { endaI } = raknaSiffror(gammal, ny);
  const olika = tillskriv({
    ...{ gammal, ny, start: ny, startorsak: "ovrigt", steg: [], intern: false },
  }).length;
  const orsaker = [
    ...regelskillnader(utgava.regler, dagensRegler(utgava.val.mall, katalog)).map(ord.annanRegel),
    ...(kanda.samma ? [] : [kanda.gallrade ? ord.gallrade : ord.andraFakta]),
    ...(kanda.rattelserSaknas > 0 ? [ord.rattelserSaknas(kanda.rattelserSaknas)] : []),
  ];
  return [
    ord.inteLik(utgava.id, olika + endaI.gammal + endaI.ny),
    ...(orsaker.length === 0 ? [ord.okandOrsak] : orsaker),
  ];
}
