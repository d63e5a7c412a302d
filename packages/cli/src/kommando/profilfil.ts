/**
 * En fil med data som pekas ut direkt, utanför en katalog.
 */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { arArbetsbok, harBoknamn } from "@star-finsam/adapters-csv/xlsx";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { forsok } from "../katalog/filer.ts";
import { profil as ord } from "../texter.ts";

/** Filen läses hel i minnet. Unit: bytes. */
const MAX_BYTE = 64 * 1024 * 1024;

/** Filens bytes. `blad`: bladet som någon valt; bara en arbetsbok har blad. */
export const lasDatafil = (
  fil: string,
  blad: string | undefined,
): Effect.Effect<Uint8Array, Kommandofel> =>
  Effect.gen(function* () {
    const uppgifter = yield* forsok(() => stat(fil), ord.filSaknas);
    if (!uppgifter.isFile()) return yield* felAnvandning(ord.ingenFil);
    if (uppgifter.size > MAX_BYTE) return yield* stoppandeFynd(ord.forStor);
    const bytes = yield* forsok(() => readFile(fil), ord.olasbar);
    return blad !== undefined && !arArbetsbok(bytes, fil)
      ? yield* felAnvandning(ord.ingaBlad)
      : bytes;
  });

/** Filens namn i brister: bara en arbetsboks ändelse, för namnet kan vara någons. */
export const kortnamn = (fil: string): string => {
  const andelse = extname(fil);
  return harBoknamn(andelse) ? `filen${andelse}` : "filen";
};
