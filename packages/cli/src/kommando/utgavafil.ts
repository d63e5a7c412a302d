/**
 * Utgåvornas filer: `utgavor/<id>.json` i katalogen. En fil skrivs en gång och aldrig över.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { arOrord, tolkaUtgava, type Utgavefil } from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { skrivHel } from "../aterimport/skriv.ts";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { forsok, platsIKatalogen } from "../katalog/filer.ts";
import { utgavstexter as ord } from "../utgavstexter.ts";

const MAPP = "utgavor";

/** Filens namn. Tecken som en mapp eller ett skal tolkar skrivs som `%` och nummer, så att två id aldrig får samma. */
export const utgavefilnamn = (id: string): string =>
  `${MAPP}/${id.replace(/[^\p{L}\p{N}@.#_-]/gu, (t) => `%${(t.codePointAt(0) ?? 0).toString(16)}`)}.json`;

/** Läser utgåvan och prövar att ingen ändrat i den. */
export const lasUtgava = (fil: string): Effect.Effect<Utgavefil, Kommandofel> =>
  Effect.gen(function* () {
    const namn = basename(fil);
    const text = yield* forsok(() => readFile(fil, "utf8"), ord.ingenUtgava(namn));
    const utgava = lastUtgava(text);
    if (utgava === undefined) return yield* felAnvandning(ord.ingenUtgava(namn));
    return arOrord(utgava) ? utgava : yield* stoppandeFynd(ord.andrad(namn));
  });

/** Utgåvan i texten, om den är en. */
export const lastUtgava = (text: string): Utgavefil | undefined => {
  try {
    return Result.getOrUndefined(tolkaUtgava(JSON.parse(text)));
  } catch {
    return undefined;
  }
};

/** Den närmaste mappen uppåt som har star.json. */
export const katalogFor = (fil: string): Effect.Effect<string, Kommandofel> => {
  for (let mapp = dirname(resolve(fil)); ; mapp = dirname(mapp)) {
    if (existsSync(join(mapp, "star.json"))) return Effect.succeed(mapp);
    if (mapp === dirname(mapp)) return Effect.fail(felAnvandning(ord.ingenKatalog(basename(fil))));
  }
};

/** Skriver utgåvan. @param fil namnet i katalogen; finns det redan skrivs inget. */
export const skrivUtgava = (
  katalog: string,
  fil: string,
  utgava: Utgavefil,
): Effect.Effect<void, Kommandofel> =>
  Effect.flatMap(platsIKatalogen(katalog, fil, MAPP), (sokvag) =>
    Effect.tryPromise({
      try: async () => {
        await mkdir(dirname(sokvag), { recursive: true });
        await skrivHel(
          sokvag,
          (hand) => hand.writeFile(`${JSON.stringify(utgava, undefined, 2)}\n`),
          {
            delad: true,
            innan: async () => {
              if (existsSync(sokvag)) throw new Error("finns redan");
            },
          },
        );
      },
      catch: () => stoppandeFynd(ord.kundeInteSpara),
    }),
  );
