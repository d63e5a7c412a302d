/**
 * `.star/gallrade.json`: de som gallrats, var och en som en hash med eget salt. Listan säger bara "den här är gallrad" om
 * någon som står i en fil; den går inte att läsa baklänges utan nyckeln.
 */
import { hash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Sparr } from "@star-finsam/core/aterimport";
import type { Pseudonym } from "@star-finsam/core/individ";
import { type ArendeId, schemalasare } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { harKod } from "../katalog/filer.ts";
import { katalogfel } from "../texter.ts";
import { iLoggmappen } from "./logg.ts";
import { skrivHel } from "./skriv.ts";
import { stopp } from "./texter.ts";

const FIL = "gallrade.json";

/** Filens innehåll, version 1. */
const Gallrade = Schema.Struct({
  version: Schema.Literal(1),
  gallrade: Schema.Array(
    Schema.Struct({ salt: Schema.NonEmptyString, hash: Schema.NonEmptyString }),
  ),
});
type Gallrade = typeof Gallrade.Type;

const tolka = schemalasare(Gallrade);
const inga: Gallrade = { version: 1, gallrade: [] };

/** Listan; tom om ingen gallrats. En trasig lista stoppar: annars kunde någon komma tillbaka. */
const lasGallrade = (katalog: string): Effect.Effect<Gallrade, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      const text = await readFile(iLoggmappen(katalog, FIL), "utf8").catch(utanFil);
      return text === undefined ? inga : Result.getOrThrow(tolka(JSON.parse(text)));
    },
    catch: () => felAnvandning(katalogfel.trasigJson(`.star/${FIL}`)),
  });

const utanFil = (orsak: unknown): undefined => {
  if (harKod(orsak, "ENOENT", "ENOTDIR")) return undefined;
  throw orsak;
};

type Pseudonymfunktion = (identitet: string) => Pseudonym;

/** Spärren som listan ger. */
export const sparrFor = (
  katalog: string,
  pseudonym: Pseudonymfunktion,
): Effect.Effect<Sparr, Kommandofel> =>
  Effect.map(lasGallrade(katalog), ({ gallrade }) => {
    const minne = new Map<string, boolean>();
    const arGallrad = (varde: string): boolean => {
      const mints = minne.get(varde);
      if (mints !== undefined) return mints;
      const svar = gallrade.some((en) => saltad(en.salt, varde) === en.hash);
      minne.set(varde, svar);
      return svar;
    };
    return gallrade.length === 0
      ? { individ: () => false, arende: () => false }
      : { individ: arGallrad, arende: (id) => arGallrad(arendenyckel(id, pseudonym)) };
  });

/** Lägger individen och hens ärenden till listan. */
export const laggTillGallrad = (
  katalog: string,
  pseudonym: Pseudonymfunktion,
  individ: Pseudonym,
  arenden: Iterable<ArendeId>,
): Effect.Effect<void, Kommandofel> =>
  Effect.flatMap(lasGallrade(katalog), ({ gallrade }) =>
    Effect.tryPromise({
      try: () => {
        const varden = [individ, ...[...arenden].map((id) => arendenyckel(id, pseudonym))];
        const alla = [...gallrade, ...varden.map(post)];
        return skrivHel(iLoggmappen(katalog, FIL), (hand) =>
          hand.writeFile(`${JSON.stringify({ version: 1, gallrade: alla }, undefined, 2)}\n`),
        );
      },
      catch: () => stoppandeFynd(stopp.kundeInteSkriva(`.star/${FIL}`)),
    }),
  );

/** Ett ärendenummer går att gissa; med nyckeln i går det inte. */
const arendenyckel = (id: ArendeId, pseudonym: Pseudonymfunktion): string =>
  pseudonym(`ärende ${id}`);

const post = (varde: string) => {
  const salt = randomBytes(16).toString("base64url");
  return { salt, hash: saltad(salt, varde) };
};

const saltad = (salt: string, varde: string): string =>
  hash("sha256", `${salt}:${varde}`, "base64url");
