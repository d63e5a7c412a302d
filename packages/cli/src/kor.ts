/**
 * Kör en kommandorad i en given omgivning och ger slutkoden. Ingen sträng når stderr utan att tvättas på sådant
 * som kan vara personnummer: också ett filnamn eller ett argument kan bära ett.
 */

import { type Dag, type Sprak, type Text, tolkaDag } from "@star-finsam/core/kernel";
import { doljPersonnummer } from "@star-finsam/core/personidentitet";
import { CommanderError } from "commander";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as Option from "effect/Option";
import paket from "../package.json" with { type: "json" };
import { felAnvandning, SLUTKOD } from "./fel.ts";
import { felUtanText, program, radfel, radfelFore, skrivetSprak, type Valt } from "./program.ts";
import { anvandningsfel, fynd } from "./texter.ts";

/** Omgivningen: det enda stället där kommandot rör världen utöver filer. */
export type Omgivning = {
  readonly miljo: Readonly<Record<string, string | undefined>>;
  readonly ut: (text: string) => void;
  readonly fel: (text: string) => void;
  readonly stderr: NodeJS.WriteStream;
  readonly klocka: () => Date;
};

/** Slutkoden: 0 klart, 1 fynd som stoppar, 2 fel användning, 70 defekt. */
export const kor = async (
  argument: ReadonlyArray<string>,
  omgivning: Omgivning,
): Promise<number> => {
  const sprak = valtSprak(argument);
  const sag = (text: Text) => omgivning.fel(`${doljPersonnummer(text[sprak])}\n`);
  try {
    const valt = tolka(argument, sprak, omgivning);
    if (typeof valt === "number") return valt;
    if ("sv" in valt) {
      sag(valt);
      return SLUTKOD.anvandning;
    }
    return await utfor(valt, sprak, omgivning, sag);
  } catch {
    sag(fynd.defekt);
    return SLUTKOD.defekt;
  }
};

/** Det valda kommandot, en slutkod (hjälp eller version har skrivits), eller vad som är fel. */
function tolka(
  argument: ReadonlyArray<string>,
  sprak: Sprak,
  { ut, fel }: Omgivning,
): Valt | number | Text {
  const valda: Array<Valt> = [];
  const star = program(sprak, paket.version, { ut, fel }, (valt) => valda.push(valt));
  const fore = radfelFore(star, argument);
  if (fore !== undefined) return fore;
  try {
    star.parse(argument, { from: "user" });
  } catch (orsak) {
    if (orsak === felUtanText) return SLUTKOD.anvandning;
    if (!(orsak instanceof CommanderError)) throw orsak;
    return orsak.exitCode === 0 ? SLUTKOD.klart : radfel(orsak, star, argument);
  }
  return valda[0] ?? SLUTKOD.anvandning;
}

async function utfor(
  valt: Valt,
  sprak: Sprak,
  omgivning: Omgivning,
  sag: (text: Text) => void,
): Promise<number> {
  const nu = valt.nu === undefined ? Option.some(idag(omgivning.klocka())) : tolkaDag(valt.nu);
  const kommando = Option.match(nu, {
    onNone: () => Effect.fail(felAnvandning(anvandningsfel.okandDag)),
    onSome: (dag) =>
      valt.kor({
        sprak,
        varld: { nu: dag, miljo: omgivning.miljo },
        ut: omgivning.ut,
        anmark: (text) => omgivning.fel(`${doljPersonnummer(text)}\n`),
        stderr: omgivning.stderr,
      }),
  });
  const slut = await Effect.runPromiseExit(kommando);
  if (Exit.isSuccess(slut)) return SLUTKOD.klart;
  const fel = Cause.findErrorOption(slut.cause);
  if (Option.isNone(fel)) {
    sag(fynd.defekt);
    return SLUTKOD.defekt;
  }
  for (const text of fel.value.texter) sag(text);
  return fel.value.slutkod;
}

/** Språket måste vara känt innan hjälptexterna byggs. */
export const valtSprak = (argument: ReadonlyArray<string>): Sprak =>
  skrivetSprak(argument) === "en" ? "en" : "sv";

/** Dagen i Sverige. */
const idag = (klockslag: Date): Dag =>
  Option.getOrThrow(
    tolkaDag(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(klockslag)),
  );
