/**
 * Liggaren på disk: `liggare.ndjson` i katalogen, eller den fil som star.json nämner. Bara `star rapport --publicera` skriver i den.
 */
import { readFile } from "node:fs/promises";
import {
  type Liggare,
  type Liggarpost,
  lasLiggare,
  somRad,
} from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { skrivHel } from "../aterimport/skriv.ts";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { liggartexter } from "../liggartexter.ts";
import { harKod, platsIKatalogen } from "./filer.ts";

/** Liggaren och filen den står i. */
export type Liggarfil = {
  readonly sokvag: string;
  readonly innehall: string;
  readonly poster: Liggare;
};

/** Filens namn när star.json inte nämner någon. */
const FORVALD = "liggare.ndjson";

/** Liggaren i katalogen; läst en gång, när någon behöver den. */
export const liggarfilI = (
  katalog: string,
  fil: string = FORVALD,
): Effect.Effect<Effect.Effect<Liggarfil, Kommandofel>, Kommandofel> =>
  Effect.flatMap(platsIKatalogen(katalog, fil, "liggare"), (sokvag) =>
    Effect.cached(lasLiggarfil(sokvag)),
  );

/** Läser liggaren och prövar kedjan. En fil som inte finns är en tom liggare. */
const lasLiggarfil = (sokvag: string): Effect.Effect<Liggarfil, Kommandofel> =>
  Effect.gen(function* () {
    const innehall = yield* Effect.tryPromise({
      try: () => readFile(sokvag, "utf8").catch(tomOmDenSaknas),
      catch: () => felAnvandning(liggartexter.olasbar),
    });
    const last = yield* Effect.promise(() => lasLiggare(innehall));
    return Result.isSuccess(last)
      ? { sokvag, innehall, poster: last.success }
      : yield* stoppandeFynd(liggartexter.ogiltig(last.failure.rad, last.failure.text));
  });

/** Skriver posten sist i liggaren: hela filen eller ingenting, och bara om ingen annan hunnit före. */
export const laggTillPost = (
  { sokvag, innehall }: Liggarfil,
  post: Liggarpost,
): Effect.Effect<void, Kommandofel> =>
  Effect.tryPromise({
    try: () =>
      skrivHel(sokvag, (hand) => hand.writeFile(innehall + somRad(post)), {
        delad: true,
        innan: async () => {
          if ((await readFile(sokvag, "utf8").catch(tomOmDenSaknas)) !== innehall)
            throw new Error("ändrad");
        },
      }),
    catch: () => stoppandeFynd(liggartexter.kundeInteSkriva),
  });

const tomOmDenSaknas = (fel: unknown): string => {
  if (harKod(fel, "ENOENT")) return "";
  throw fel;
};
