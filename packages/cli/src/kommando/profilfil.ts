/**
 * En fil med data som pekas ut direkt, utanför en katalog.
 */
import { readFile, stat } from "node:fs/promises";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { forsok } from "../katalog/filer.ts";
import { profil as ord } from "../texter.ts";

/** Filen läses hel i minnet. Unit: bytes. */
const MAX_BYTE = 64 * 1024 * 1024;

/** Filens bytes. */
export const lasDatafil = (fil: string): Effect.Effect<Uint8Array, Kommandofel> =>
  Effect.gen(function* () {
    const uppgifter = yield* forsok(() => stat(fil), ord.filSaknas);
    if (!uppgifter.isFile()) return yield* felAnvandning(ord.ingenFil);
    if (uppgifter.size > MAX_BYTE) return yield* stoppandeFynd(ord.forStor);
    return yield* forsok(() => readFile(fil), ord.olasbar);
  });
