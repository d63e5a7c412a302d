/**
 * Karantänfilen ut, och den rättade in igen.
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import {
  forInTabellrattade,
  harBoknamn,
  skrivTabellkarantan,
} from "@star-finsam/adapters-csv/xlsx";
import type { Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import type { Kalla, Katalog } from "../katalog/Katalog.ts";
import { type Inford, kallval } from "../katalog/lasKallor.ts";
import type { LastKalla } from "../katalog/samling.ts";
import { skrivHel } from "./skriv.ts";
import { karantan as ord, stopp } from "./texter.ts";

/** Läser de rättade filerna och för in dem i sina källor. Alla fel på en gång. */
export const lasRattade = (
  katalog: Katalog,
  filer: ReadonlyArray<string>,
): Effect.Effect<ReadonlyMap<string, Inford>, Kommandofel> =>
  Effect.gen(function* () {
    const ut = new Map<string, Inford>();
    for (const fil of filer) {
      const rattad = yield* lasFil(fil, stopp.olasbarRattad(basename(fil)));
      const { kalla, inford } = yield* kallanFor(katalog, fil, rattad, ut);
      ut.set(kalla.post.id, inford);
    }
    return ut;
  });

/** Källan vars rader den rättade filen bär. En källa som redan fått rader får fler. */
const kallanFor = (
  katalog: Katalog,
  fil: string,
  rattad: Uint8Array,
  forut: ReadonlyMap<string, Inford>,
): Effect.Effect<{ readonly kalla: Kalla; readonly inford: Inford }, Kommandofel> =>
  Effect.gen(function* () {
    let andrad: Text | undefined;
    for (const [nummer, kalla] of katalog.kallor.entries()) {
      const fore = forut.get(kalla.post.id);
      const bytes =
        fore?.bytes ?? (yield* lasFil(kalla.sokvag, stopp.olasbarRattad(`kallor.${nummer}.fil`)));
      const val = { ...kallval(katalog, kalla), ...fore?.val };
      const svar = yield* Effect.promise(() => forInTabellrattade(bytes, val, rattad));
      if (svar._tag === "Infort") {
        const antal = svar.antal + (fore?.antal ?? 0);
        return { kalla, inford: { bytes: svar.bytes, val: svar.val, antal } };
      }
      if (svar._tag === "KallanAndrad") andrad = stopp.kallanAndrad(basename(fil), svar.rader);
    }
    return yield* stoppandeFynd(andrad ?? stopp.annanKalla(basename(fil)));
  });

const lasFil = (fil: string, fel: Text): Effect.Effect<Uint8Array, Kommandofel> =>
  Effect.tryPromise({ try: () => readFile(fil), catch: () => felAnvandning(fel) });

/** Vägrar ett namn som skulle skriva över en källa eller star.json, eller som lovar en arbetsbok. */
export const kravEgetNamn = (
  katalog: Katalog,
  sokvag: string,
  fil: string,
): Effect.Effect<void, Kommandofel> => {
  if (harBoknamn(fil)) return Effect.fail(felAnvandning(stopp.karantanArCsv));
  const upptagna = [
    resolve(sokvag, "star.json"),
    ...katalog.kallor.flatMap((kalla) => [kalla.sokvag, resolve(sokvag, kalla.post.fil)]),
  ];
  const namn = [fil, ...katalog.kallor.map(({ post }) => medKalla(fil, post.id))];
  return namn.some((ett) => upptagna.includes(resolve(ett)))
    ? Effect.fail(felAnvandning(stopp.overKallan))
    : Effect.void;
};

/** Det som ska skrivas ut för en källa. */
export type Karantanrader = { readonly kalla: LastKalla; readonly rader: ReadonlySet<number> };

/** Skriver en karantänfil per källa som har rader där; med flera källor står källans id i namnet. */
export const skrivKarantanfiler = (
  katalog: Katalog,
  { katalogen, fil }: { readonly katalogen: string; readonly fil: string },
  kallor: ReadonlyArray<Karantanrader>,
): Effect.Effect<ReadonlyArray<Text>, Kommandofel> =>
  Effect.gen(function* () {
    const med = kallor.filter(({ rader }) => rader.size > 0);
    const sagt: Array<Text> = med.length === 0 ? [ord.ingen] : [];
    for (const { kalla, rader } of med) {
      const namn = med.length === 1 ? fil : medKalla(fil, kalla.kalla.post.id);
      const innehall = yield* karantanen(katalog, kalla, rader);
      if (innehall === undefined) {
        sagt.push(ord.gick_inte(kalla.fil.fil));
        continue;
      }
      yield* Effect.tryPromise({
        try: () => skrivHel(namn, (hand) => hand.writeFile(innehall)),
        catch: () => stoppandeFynd(stopp.kundeInteSkriva(namn)),
      });
      sagt.push(ord.skriven(namn, rader.size, katalogen));
    }
    return sagt;
  });

/** Karantänfilens innehåll, läst ur källan igen. */
const karantanen = (
  katalog: Katalog,
  { kalla, fil }: LastKalla,
  rader: ReadonlySet<number>,
): Effect.Effect<Uint8Array | undefined, Kommandofel> =>
  Effect.tryPromise({
    try: () =>
      skrivTabellkarantan(
        createReadStream(kalla.sokvag),
        kallval(katalog, kalla),
        rader,
        fil.brister,
      ),
    catch: () => felAnvandning(ord.gick_inte(fil.fil)),
  });

const medKalla = (fil: string, id: string): string =>
  join(dirname(fil), `${basename(fil, extname(fil))}-${id}${extname(fil)}`);
