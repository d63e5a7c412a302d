/**
 * Filer i katalogen. En sökväg i `star.json` får aldrig lämna katalogen, inte heller genom en länk.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Schemafel, Text } from "@star-finsam/core/kernel";
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { katalogfel } from "../texter.ts";

/** Filens riktiga sökväg, om den är en vanlig fil i katalogen. `plats` är nyckeln i star.json. */
export const filIKatalogen = (
  katalog: string,
  fil: string,
  plats: string,
): Effect.Effect<string, Kommandofel> =>
  Effect.gen(function* () {
    if (isAbsolute(fil) || utanfor(katalog, resolve(katalog, fil))) {
      return yield* felAnvandning(katalogfel.utanforKatalogen(plats));
    }
    const verklig = yield* forsok(
      () => realpath(resolve(katalog, fil)),
      katalogfel.filSaknas(plats),
    );
    const rot = yield* forsok(() => realpath(katalog), katalogfel.ingenKatalog);
    if (utanfor(rot, verklig)) return yield* felAnvandning(katalogfel.utanforKatalogen(plats));
    const uppgifter = yield* forsok(() => stat(verklig), katalogfel.filSaknas(plats));
    return uppgifter.isFile() ? verklig : yield* felAnvandning(katalogfel.ingenFil(plats));
  });

/** Innehållet i en JSON-fil, läst mot sitt schema. */
export const lasJson = <T>(
  sokvag: string,
  namn: string,
  tolka: (okant: unknown) => Result.Result<T, ReadonlyArray<Schemafel>>,
): Effect.Effect<T, Kommandofel> =>
  Effect.gen(function* () {
    const text = yield* forsok(() => readFile(sokvag, "utf8"), katalogfel.olasbar(namn));
    const okant: unknown = yield* Effect.try({
      try: () => JSON.parse(text.replace(/^\uFEFF/u, "")),
      catch: () => felAnvandning(katalogfel.trasigJson(namn)),
    });
    const nummer = personnummerI(okant, "");
    if (nummer.length > 0) {
      return yield* felAnvandning(
        ...nummer.map((plats) => katalogfel.felI(namn, plats, katalogfel.personnummer)),
      );
    }
    return yield* Effect.fromResult(
      Result.mapError(tolka(okant), (fel) =>
        felAnvandning(...fel.map(({ plats, text }) => katalogfel.felI(namn, plats, text))),
      ),
    );
  });

/** Platserna där något liknar ett personnummer. En inställning hamnar i id, filnamn och rapporter. */
function personnummerI(okant: unknown, plats: string): ReadonlyArray<string> {
  if (typeof okant === "string") return innehallerPersonnummer(okant) ? [plats] : [];
  if (typeof okant !== "object" || okant === null) return [];
  return Object.entries(okant).flatMap(([nyckel, varde]) => {
    const har = plats === "" ? nyckel : `${plats}.${nyckel}`;
    return [...(innehallerPersonnummer(nyckel) ? [har] : []), ...personnummerI(varde, har)];
  });
}

/** Gör en världslig handling; om den misslyckas är felet meningen som gavs. */
export const forsok = <T>(handling: () => Promise<T>, text: Text): Effect.Effect<T, Kommandofel> =>
  Effect.tryPromise({ try: handling, catch: () => felAnvandning(text) });

const utanfor = (katalog: string, sokvag: string): boolean => {
  const vag = relative(resolve(katalog), sokvag);
  return vag === ".." || vag.startsWith(`..${sep}`) || isAbsolute(vag);
};
