/**
 * Från katalog till läge: det som varje kommando börjar med.
 */

import { avvisarFilen } from "@star-finsam/core/adapter";
import { fold, type Lage, losaArenden } from "@star-finsam/core/faktum";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { visaFramsteg } from "../framsteg.ts";
import { type Katalog, oppnaKatalog } from "../katalog/Katalog.ts";
import { type Filrapport, type Last, lasKallor } from "../katalog/lasKallor.ts";
import { fynd } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Katalogen, det som lästes och läget det ger. */
export type Underlag = { readonly katalog: Katalog; readonly last: Last; readonly lage: Lage };

/** Läser katalogen; säger till om karantän och lösa ärenden. En avvisad fil hindrar inte läsningen av andra. */
export const lasUnderlag = (
  sokvag: string,
  sammanhang: Sammanhang,
): Effect.Effect<Underlag, Kommandofel> =>
  Effect.gen(function* () {
    const { anmark, sprak } = sammanhang;
    const katalog = yield* oppnaKatalog(sokvag, sammanhang.varld);
    if (katalog.demonyckel) anmark(fynd.demonyckel[sprak]);
    const framsteg = yield* Effect.promise(() =>
      visaFramsteg(
        katalog.kallor.map((kalla) => kalla.sokvag),
        sammanhang.stderr,
        sprak,
      ),
    );
    const last = yield* Effect.ensuring(lasKallor(katalog, framsteg), Effect.sync(framsteg.klar));
    const lage = fold(last.fakta);
    const karantan = last.filer.reduce((summa, { rader }) => summa + rader.karantan, 0);
    if (karantan > 0) anmark(fynd.karantan(karantan)[sprak]);
    const losa = losaArenden(lage).length;
    if (losa > 0) anmark(fynd.losa(losa)[sprak]);
    return { katalog, last, lage };
  });

/** Stoppar om någon fil avvisats: siffror på halva underlaget är fel siffror. */
export const kravAllaFiler = (
  filer: ReadonlyArray<Filrapport>,
): Effect.Effect<void, Kommandofel> => {
  const texter = filer
    .flatMap(({ brister }) => brister)
    .filter(avvisarFilen)
    .map(({ fil, rad, text }) => fynd.avvisadFil(fil, rad, text));
  return texter.length === 0 ? Effect.void : Effect.fail(stoppandeFynd(...texter));
};
