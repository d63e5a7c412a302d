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
import { rattade } from "../aterimport/rattade.ts";
import { lasUrLoggen } from "../aterimport/urLoggen.ts";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { type Framsteg, visaFramsteg } from "../framsteg.ts";
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

/** Öppnar katalogen och säger till om demonyckeln. */
export const oppnaOchSag = (
  sokvag: string,
  { varld, anmark, sprak }: Sammanhang,
): Effect.Effect<Katalog, Kommandofel> =>
  Effect.tap(oppnaKatalog(sokvag, varld), (katalog) =>
    Effect.sync(() => {
      if (katalog.demonyckel) anmark(fynd.demonyckel[sprak]);
    }),
  );

/** Gör arbetet med en förloppsmätare över källorna. */
export const medFramsteg = <A>(
  katalog: Katalog,
  { stderr, sprak }: Sammanhang,
  arbete: (framsteg: Framsteg) => Effect.Effect<A, Kommandofel>,
): Effect.Effect<A, Kommandofel> =>
  Effect.gen(function* () {
    const sokvagar = katalog.kallor.map((kalla) => kalla.sokvag);
    const framsteg = yield* Effect.promise(() => visaFramsteg(sokvagar, stderr, sprak));
    return yield* Effect.ensuring(arbete(framsteg), Effect.sync(framsteg.klar));
  });

/**
 * Läser katalogen: loggen om den finns, annars källorna. Rättelserna läggs ovanpå. Säger till om karantän och lösa ärenden. En
 * avvisad fil hindrar inte läsningen av andra.
 */
export const lasUnderlag = (
  sokvag: string,
  sammanhang: Sammanhang,
): Effect.Effect<Underlag, Kommandofel> =>
  Effect.gen(function* () {
    const { anmark, sprak, varld } = sammanhang;
    const katalog = yield* oppnaOchSag(sokvag, sammanhang);
    const urLoggen = yield* lasUrLoggen(sokvag, katalog, sammanhang);
    const rort =
      urLoggen ?? (yield* medFramsteg(katalog, sammanhang, (f) => lasKallor(katalog, f)));
    const rattat = yield* rattade(rort.fakta, katalog, varld.nu);
    const last = { ...rort, fakta: rattat.fakta };
    const lage = fold(last.fakta);
    const noter = [...luckor(last.filer, urLoggen?.karantan ?? 0, lage), ...rattat.noter];
    for (const not of noter) anmark(not[sprak]);
    return { katalog, last, lage, noter };
  });

/** Det som gör siffrorna lägre än verkligheten; står på stderr och i rapporten. */
export const luckor = (filer: Last["filer"], iLoggen: number, lage: Lage): ReadonlyArray<Text> => {
  const karantan = filer.reduce((summa, { rader }) => summa + rader.karantan, iLoggen);
  const losa = losaArenden(lage).length;
  const avskrivna = kandaArenden(lage).filter(({ _tag }) => _tag === "AvskrivetArende").length;
  return [
    ...(karantan > 0 ? [fynd.karantan(karantan)] : []),
    ...(losa > 0 ? [fynd.losa(losa)] : []),
    ...(avskrivna > 0 ? [fynd.avskrivna(avskrivna)] : []),
  ];
};

/** Stoppar om någon fil avvisats eller ärenden blandats ihop: siffror på fel underlag är fel siffror. */
export const kravHeltUnderlag = ({
  fakta,
  filer,
}: Pick<Last, "fakta" | "filer">): Effect.Effect<void, Kommandofel> => {
  const texter = [
    ...filer
      .flatMap(({ brister }) => brister)
      .filter(avvisarFilen)
      .map(({ fil, rad, text }) => fynd.avvisadFil(fil, rad, text)),
    ...arendekonflikter(fakta).map(({ forsta, annan }) => fynd.arendekonflikt(forsta, annan)),
  ];
  return texter.length === 0 ? Effect.void : Effect.fail(stoppandeFynd(...texter));
};
