/**
 * Underlaget ur loggen, för kommandon som bara läser. Säger till när källorna har ändrats sedan de lästes in.
 */
import { stat } from "node:fs/promises";
import { faktaI, type KallaInlast, senasteKvitton } from "@star-finsam/core/aterimport";
import type { Pseudonym } from "@star-finsam/core/individ";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import type { Last } from "../katalog/lasKallor.ts";
import type { Sammanhang } from "../kommando/Sammanhang.ts";
import { type Logg, lasLogg } from "./logg.ts";
import { logg as ord } from "./texter.ts";

/** Det som loggen ger, och hur många rader som låg i karantän när källorna lästes in. */
export type UrLoggen = Last & { readonly karantan: number };

/** Läser loggen, om den finns. */
export const lasUrLoggen = (
  sokvag: string,
  katalog: Katalog,
  { anmark, sprak }: Sammanhang,
): Effect.Effect<UrLoggen | undefined, Kommandofel> =>
  Effect.gen(function* () {
    const logg = yield* lasLogg(sokvag, katalog.maxFakta);
    if (logg === undefined) return undefined;
    const kvitton = senasteKvitton(logg.rader);
    yield* kravSammaNyckel(kvitton, katalog.pseudonym);
    if (logg.helt < logg.bytes) anmark(ord.trasigtSlut[sprak]);
    const nyare = yield* Effect.promise(() => nyareKallor(katalog, logg));
    if (nyare.length > 0) anmark(ord.nyareKalla(nyare)[sprak]);
    const saknade = katalog.kallor.filter(({ post }) => !kvitton.has(post.id));
    if (saknade.length > 0) anmark(ord.ejInlast(saknade.map(({ post }) => post.fil))[sprak]);
    const alla = [...kvitton.values()];
    return {
      fakta: faktaI(logg.rader),
      faktumslag: new Set(alla.flatMap(({ lamnar }) => lamnar)),
      filer: [],
      karantan: alla.reduce((summa, kvitto) => summa + kvitto.karantan, 0),
    };
  });

/** Pseudonymen av ett fast ord: samma nyckel, samma svar. */
export const nyckelprov = (pseudonym: (identitet: string) => Pseudonym): Pseudonym =>
  pseudonym("star nyckelprov");

/** Stoppar om loggen skrevs med en annan nyckel. */
export const kravSammaNyckel = (
  kvitton: ReadonlyMap<string, KallaInlast>,
  pseudonym: (identitet: string) => Pseudonym,
): Effect.Effect<void, Kommandofel> => {
  const prov = nyckelprov(pseudonym);
  return [...kvitton.values()].every(({ nyckel }) => nyckel === prov)
    ? Effect.void
    : Effect.fail(felAnvandning(ord.annanNyckel));
};

const nyareKallor = async (katalog: Katalog, { skriven }: Logg): Promise<ReadonlyArray<string>> => {
  const tider = await Promise.all(
    katalog.kallor.map(async ({ post, sokvag }) => ({
      fil: post.fil,
      nyare: (await stat(sokvag)).mtime > skriven,
    })),
  );
  return tider.filter(({ nyare }) => nyare).map(({ fil }) => fil);
};
