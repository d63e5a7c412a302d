/**
 * Nyckeln som gör personnummer till pseudonymer. Den är värdens; kommandot läser den och glömmer den.
 */
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import type { Pseudonym } from "@star-finsam/core/individ";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { katalogfel } from "../texter.ts";
import { filIKatalogen, forsok } from "./filer.ts";
import type { StarJson } from "./StarJson.ts";

/** Öppen och falsk, för exempel med påhittade personer. */
const DEMONYCKEL = "STAR-demonyckel: öppen för alla, aldrig för riktiga personer";

/**
 * Pseudonymfunktionen. Nyckeln är miljövariabelns text, eller filens text utan avslutande radbrytning, som
 * UTF-8-bytes; minst 32.
 */
export const pseudonymFor = (
  katalog: string,
  nyckel: StarJson["nyckel"],
  miljo: Readonly<Record<string, string | undefined>>,
): Effect.Effect<(identitet: string) => Pseudonym, Kommandofel> =>
  Effect.flatMap(nyckeltext(katalog, nyckel, miljo), (text) =>
    Effect.fromResult(
      Result.mapError(skapaPseudonym(Buffer.from(text, "utf8")), (fel) => felAnvandning(fel.text)),
    ),
  );

function nyckeltext(
  katalog: string,
  nyckel: StarJson["nyckel"],
  miljo: Readonly<Record<string, string | undefined>>,
): Effect.Effect<string, Kommandofel> {
  if ("demo" in nyckel) return Effect.succeed(DEMONYCKEL);
  if ("miljo" in nyckel) {
    const text = Object.hasOwn(miljo, nyckel.miljo) ? miljo[nyckel.miljo] : undefined;
    return text === undefined || text === ""
      ? Effect.fail(felAnvandning(katalogfel.nyckelSaknas(nyckel.miljo)))
      : Effect.succeed(text);
  }
  return filIKatalogen(katalog, nyckel.fil, "nyckel.fil").pipe(
    Effect.flatMap((sokvag) =>
      forsok(() => readFile(sokvag, "utf8"), katalogfel.olasbar("nyckel.fil")),
    ),
    Effect.map((text) => text.replace(/\r?\n$/u, "")),
  );
}
