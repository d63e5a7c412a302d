/**
 * Skriver ett formats filer, var och en hel eller inte alls.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import { skrivHel } from "../aterimport/skriv.ts";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { fynd } from "../texter.ts";
import type { Formatfiler } from "./rapportformat.ts";

/** Skriver filerna i katalogen; svarar med filen, eller mappen de ligger i. */
export const skrivFormat = (
  katalog: string,
  { plats, filer, egna }: Formatfiler,
): Effect.Effect<string, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      for (const { namn, innehall } of filer) {
        const fil = join(katalog, namn);
        await skapaKatalog(dirname(resolve(fil)));
        await skrivHel(fil, (hand) => hand.writeFile(innehall), { delad: true });
      }
      if (egna !== undefined) await rensa(katalog, plats, egna, filer);
      return join(katalog, plats);
    },
    catch: () => stoppandeFynd(fynd.kundeInteSkriva),
  });

/** Tar bort det som en tidigare rapport lämnat i mappen. */
const rensa = async (
  katalog: string,
  plats: string,
  egna: RegExp,
  filer: Formatfiler["filer"],
): Promise<void> => {
  const kvar = new Set(filer.map(({ namn }) => namn));
  for (const namn of await readdir(join(katalog, plats))) {
    const iMappen = `${plats}/${namn}`;
    if (egna.test(namn) && !kvar.has(iMappen)) await rm(join(katalog, iMappen));
  }
};

/**
 * Gör katalogen och dem den ligger i. `mkdir` med `recursive` snurrar för evigt där en katalog inte kan göras
 * fast den överordnade finns (`/proc/x`).
 */
const skapaKatalog = async (katalog: string): Promise<void> => {
  if (existsSync(katalog)) return;
  await skapaKatalog(dirname(katalog));
  await mkdir(katalog);
};
