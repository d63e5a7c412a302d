/**
 * Karantänfilen ut, och den rättade in igen.
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { forInRattade, skrivKarantan } from "@star-finsam/adapters-csv";
import type { Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import type { Kalla, Katalog } from "../katalog/Katalog.ts";
import type { Inford, LastKalla } from "../katalog/lasKallor.ts";
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
      const svar = forInRattade(bytes, fore ?? kallval(katalog, kalla), rattad);
      if (svar._tag === "Infort") {
        const { kodning, profil } = svar;
        const antal = svar.antal + (fore?.antal ?? 0);
        return {
          kalla,
          inford: { bytes: svar.bytes, kodning, profil, antal, pseudonym: katalog.pseudonym },
        };
      }
      if (svar._tag === "KallanAndrad") andrad = stopp.kallanAndrad(basename(fil), svar.rader);
    }
    return yield* stoppandeFynd(andrad ?? stopp.annanKalla(basename(fil)));
  });

const kallval = ({ pseudonym }: Katalog, { post, profil }: Kalla) => ({
  profil,
  pseudonym,
  ...(post.kodning === undefined ? {} : { kodning: post.kodning }),
});

const lasFil = (fil: string, fel: Text): Effect.Effect<Uint8Array, Kommandofel> =>
  Effect.tryPromise({ try: () => readFile(fil), catch: () => felAnvandning(fel) });

/** Vägrar ett namn som skulle skriva över en källa eller star.json. */
export const kravEgetNamn = (
  katalog: Katalog,
  sokvag: string,
  fil: string,
): Effect.Effect<void, Kommandofel> => {
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
  fil: string,
  kallor: ReadonlyArray<Karantanrader>,
): Effect.Effect<ReadonlyArray<Text>, Kommandofel> =>
  Effect.gen(function* () {
    const med = kallor.filter(({ rader }) => rader.size > 0);
    const sagt: Array<Text> = med.length === 0 ? [ord.ingen] : [];
    for (const { kalla, rader } of med) {
      const namn = med.length === 1 ? fil : medKalla(fil, kalla.kalla.post.id);
      const bytes = yield* lasFil(kalla.kalla.sokvag, ord.gick_inte(kalla.fil.fil));
      const val = kallval(katalog, kalla.kalla);
      const innehall = skrivKarantan(bytes, val, rader, kalla.fil.brister);
      if (innehall === undefined) {
        sagt.push(ord.gick_inte(kalla.fil.fil));
        continue;
      }
      yield* Effect.tryPromise({
        try: () => skrivHel(namn, (hand) => hand.writeFile(innehall)),
        catch: () => stoppandeFynd(stopp.kundeInteSkriva(namn)),
      });
      sagt.push(ord.skriven(namn, rader.size));
    }
    return sagt;
  });

const medKalla = (fil: string, id: string): string =>
  join(dirname(fil), `${basename(fil, extname(fil))}-${id}${extname(fil)}`);
