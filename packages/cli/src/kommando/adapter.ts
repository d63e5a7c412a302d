/**
 * `star adapter ny <namn>`: skriver ett litet paket med en egen adapter, som klarar det prov som varje adapter ska klara.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { doljPersonnummer, innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Effect from "effect/Effect";
import paket from "../../package.json" with { type: "json" };
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { harKod } from "../katalog/filer.ts";
import { adapter as ord } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Kommandots val. */
export type Adapterval = {
  readonly vad: string | undefined;
  readonly namn: string | undefined;
  /** Katalogen som skrivs; förval namnet. */
  readonly ut: string | undefined;
};

const NAMN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

/** Kör kommandot. En katalog som redan finns rörs aldrig. */
export const adapter = (
  { vad, namn, ut }: Adapterval,
  { sprak, anmark, ut: skrivUt }: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    if (vad !== "ny") return yield* felAnvandning(ord.vad);
    if (namn === undefined || !NAMN.test(namn) || innehallerPersonnummer(namn)) {
      return yield* felAnvandning(ord.namn);
    }
    const katalog = resolve(ut ?? namn);
    yield* gorKatalog(katalog);
    yield* skrivPaket(katalog, namn);
    skrivUt(`${doljPersonnummer(katalog)}\n`);
    anmark(ord.skrivet[sprak]);
  });

const gorKatalog = (katalog: string): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: () => mkdir(katalog),
    catch: (fel) => felAnvandning(harKod(fel, "EEXIST") ? ord.finnsRedan : ord.kanInteGora),
  });

/** Skriver allt eller inget: går det inte tas den nya katalogen bort igen. */
const skrivPaket = (katalog: string, namn: string): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      try {
        await kopiera(mallen(), katalog, namn);
      } catch (fel) {
        await rm(katalog, { recursive: true, force: true });
        throw fel;
      }
    },
    catch: () => stoppandeFynd(ord.kundeInteSkriva),
  });

/** Mallen ligger i paketet, bredvid både källkoden och det byggda. */
const mallen = (): string => {
  const rot = createRequire(import.meta.url).resolve("@star-finsam/cli/package.json");
  return join(dirname(rot), "mall", "adapter");
};

async function kopiera(fran: string, till: string, namn: string): Promise<void> {
  for (const post of await readdir(fran, { withFileTypes: true })) {
    const [kalla, mal] = [join(fran, post.name), join(till, filnamn(post.name))];
    if (post.isDirectory()) {
      await mkdir(mal);
      await kopiera(kalla, mal, namn);
    } else await writeFile(mal, ifylld(await readFile(kalla, "utf8"), namn));
  }
}

/** Mallens paketfil heter annat här: en package.json inne i ett paket läses av verktyg som om den vore paketets. */
const filnamn = (namn: string): string => (namn === "paket.json" ? "package.json" : namn);

const ifylld = (mall: string, namn: string): string =>
  mall
    .replaceAll("min-adapter", namn)
    .replaceAll("STAR-VERSION", paket.version)
    .replaceAll("EFFECT-VERSION", paket.dependencies.effect);
