/**
 * Från katalog till läge: det som varje kommando börjar med.
 */

import { avvisarFilen } from "@star-finsam/core/adapter";
import {
  arendekonflikter,
  fold,
  kandaArenden,
  type Lage,
  losaArenden,
} from "@star-finsam/core/faktum";
import type { Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { visaFramsteg } from "../framsteg.ts";
import { type Katalog, oppnaKatalog } from "../katalog/Katalog.ts";
import { type Last, lasKallor } from "../katalog/lasKallor.ts";
import { fynd } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Katalogen, det som lästes, läget det ger, och vad som fattas i det. */
export type Underlag = {
  readonly katalog: Katalog;
  readonly last: Last;
  readonly lage: Lage;
  readonly noter: ReadonlyArray<Text>;
};

/** Läser katalogen; säger till om karantän och lösa ärenden. En avvisad fil hindrar inte läsningen av andra. */
export const lasUnderlag = (
  sokvag: string,
  sammanhang: Sammanhang,
): Effect.Effect<Underlag, Kommandofel> =>
  Effect.gen(function* () {
    const { anmark, sprak } = sammanhang;
    const katalog = yield* oppnaKatalog(sokvag, sammanhang.varld);
    if (katalog.demonyckel) anmark(fynd.demonyckel[sprak]);
    if (katalog.olasta.length > 0) anmark(fynd.lasesInteAn(katalog.olasta)[sprak]);
    const framsteg = yield* Effect.promise(() =>
      visaFramsteg(
        katalog.kallor.map((kalla) => kalla.sokvag),
        sammanhang.stderr,
        sprak,
      ),
    );
    const last = yield* Effect.ensuring(lasKallor(katalog, framsteg), Effect.sync(framsteg.klar));
    const lage = fold(last.fakta);
    const noter = luckor(last, lage);
    for (const not of noter) anmark(not[sprak]);
    return { katalog, last, lage, noter };
  });

/** Det som gör siffrorna lägre än verkligheten; står på stderr och i rapporten. */
const luckor = (last: Last, lage: Lage): ReadonlyArray<Text> => {
  const karantan = last.filer.reduce((summa, { rader }) => summa + rader.karantan, 0);
  const losa = losaArenden(lage).length;
  const avskrivna = kandaArenden(lage).filter(({ _tag }) => _tag === "AvskrivetArende").length;
  return [
    ...(karantan > 0 ? [fynd.karantan(karantan)] : []),
    ...(losa > 0 ? [fynd.losa(losa)] : []),
    ...(avskrivna > 0 ? [fynd.avskrivna(avskrivna)] : []),
  ];
};

/** Stoppar om någon fil avvisats eller ärenden blandats ihop: siffror på fel underlag är fel siffror. */
export const kravHeltUnderlag = ({ fakta, filer }: Last): Effect.Effect<void, Kommandofel> => {
  const texter = [
    ...filer
      .flatMap(({ brister }) => brister)
      .filter(avvisarFilen)
      .map(({ fil, rad, text }) => fynd.avvisadFil(fil, rad, text)),
    ...arendekonflikter(fakta).map(({ forsta, annan }) => fynd.arendekonflikt(forsta, annan)),
  ];
  return texter.length === 0 ? Effect.void : Effect.fail(stoppandeFynd(...texter));
};
