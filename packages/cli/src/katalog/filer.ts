/**
 * Filer i katalogen. En sökväg i `star.json` får aldrig lämna katalogen, inte heller genom en länk.
 */
import { lstat, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
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
    const verklig = yield* inneIKatalogen(katalog, fil, plats, realpath);
    const uppgifter = yield* forsok(() => stat(verklig), katalogfel.filSaknas(plats));
    return uppgifter.isFile() ? verklig : yield* felAnvandning(katalogfel.ingenFil(plats));
  });

/** Sökvägen till en fil i katalogen som kanske inte finns än. `plats` är nyckeln i star.json. */
export const platsIKatalogen = (
  katalog: string,
  fil: string,
  plats: string,
): Effect.Effect<string, Kommandofel> => inneIKatalogen(katalog, fil, plats, verkligPlats);

const inneIKatalogen = (
  katalog: string,
  fil: string,
  plats: string,
  verkligt: (sokvag: string) => Promise<string>,
): Effect.Effect<string, Kommandofel> =>
  Effect.gen(function* () {
    const sokvag = resolve(katalog, fil);
    if (isAbsolute(fil) || utanfor(katalog, sokvag)) {
      return yield* felAnvandning(katalogfel.utanforKatalogen(plats));
    }
    const verklig = yield* forsok(() => verkligt(sokvag), katalogfel.filSaknas(plats));
    const rot = yield* forsok(() => realpath(katalog), katalogfel.ingenKatalog);
    return utanfor(rot, verklig)
      ? yield* felAnvandning(katalogfel.utanforKatalogen(plats))
      : verklig;
  });

/** Den riktiga sökvägen; av det som inte finns den som det skulle få. En länk till något som inte finns leder vart som helst. */
async function verkligPlats(sokvag: string): Promise<string> {
  try {
    return await realpath(sokvag);
  } catch (fel) {
    const finns = await lstat(sokvag).then(
      () => true,
      () => false,
    );
    if (finns || !harKod(fel, "ENOENT")) throw fel;
    return join(await verkligPlats(dirname(sokvag)), basename(sokvag));
  }
}

/** Innehållet i en JSON-fil, läst mot sitt schema. */
export const lasJson = <T>(
  sokvag: string,
  namn: string,
  tolka: (okant: unknown) => Result.Result<T, ReadonlyArray<Schemafel>>,
): Effect.Effect<T, Kommandofel> =>
  Effect.gen(function* () {
    const uppgifter = yield* forsok(() => stat(sokvag), katalogfel.jsonOlasbar(namn));
    if (!uppgifter.isFile()) return yield* felAnvandning(katalogfel.jsonOlasbar(namn));
    const text = yield* forsok(() => readFile(sokvag, "utf8"), katalogfel.jsonOlasbar(namn));
    const okant: unknown = yield* Effect.try({
      try: () => JSON.parse(text.replace(/^\uFEFF/u, "")),
      catch: () => felAnvandning(katalogfel.trasigJson(namn)),
    });
    const nummer = personnummerI(okant);
    if (nummer.length > 0) {
      return yield* felAnvandning(
        ...nummer.map((plats) => katalogfel.felI(namn, plats, katalogfel.personnummer)),
      );
    }
    return yield* Effect.fromResult(
      Result.mapError(tolka(utanSchemanyckel(okant)), (fel) =>
        felAnvandning(...fel.map(({ plats, text }) => katalogfel.felI(namn, plats, text))),
      ),
    );
  });

/** Utan `$schema`, som editorer använder för att visa fel medan man skriver. */
const utanSchemanyckel = (okant: unknown): unknown => {
  if (typeof okant !== "object" || okant === null || Array.isArray(okant)) return okant;
  return Object.fromEntries(Object.entries(okant).filter(([nyckel]) => nyckel !== "$schema"));
};

/**
 * Platserna där något liknar ett personnummer. En inställning hamnar i id, filnamn och rapporter. Utan rekursion: en fil
 * kan vara hur djup som helst.
 */
function personnummerI(rot: unknown): ReadonlyArray<string> {
  const funna: Array<string> = [];
  const kvar: Array<readonly [unknown, string]> = [[rot, ""]];
  for (let nasta = kvar.pop(); nasta !== undefined; nasta = kvar.pop()) {
    const [varde, plats] = nasta;
    if (typeof varde === "string" && innehallerPersonnummer(varde)) funna.push(plats);
    if (typeof varde !== "object" || varde === null) continue;
    for (const [nyckel, inre] of Object.entries(varde)) {
      const har = plats === "" ? nyckel : `${plats}.${nyckel}`;
      if (innehallerPersonnummer(nyckel)) funna.push(har);
      // Djupare än så nämns inte var; platsen skulle annars växa med djupet.
      kvar.push([inre, har.length > 200 ? plats : har]);
    }
  }
  return funna;
}

/** Gör en världslig handling; om den misslyckas är felet meningen som gavs. */
export const forsok = <T>(handling: () => Promise<T>, text: Text): Effect.Effect<T, Kommandofel> =>
  Effect.tryPromise({ try: handling, catch: () => felAnvandning(text) });

/** Sant om operativsystemet gav felet någon av koderna. */
export const harKod = (fel: unknown, ...koder: ReadonlyArray<string>): boolean =>
  fel instanceof Error && "code" in fel && koder.some((kod) => kod === fel.code);

const utanfor = (katalog: string, sokvag: string): boolean => {
  const vag = relative(resolve(katalog), sokvag);
  return vag === ".." || vag.startsWith(`..${sep}`) || isAbsolute(vag);
};
