/**
 * Period, nyckeltal och skydd: det som `nyckeltal` och `rapport` har gemensamt.
 */

import { ackumulera, type Fonster, type Period, tolkaPeriod } from "@star-finsam/core/kernel";
import { type Nyckeltal, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import {
  forvaldPolicy,
  internBruk,
  type Renderbar,
  type Skyddadtabell,
  skydda,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { fynd } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravAllaFiler, lasUnderlag } from "./underlag.ts";

/** Det som avgör vilka rader som räknas. */
export type Rakneval = {
  readonly katalog: string;
  readonly period: string;
  readonly ackumulerad: boolean;
  readonly intern: boolean;
};

/** Skyddade (eller interna) rader, och det som rapporten behöver veta om dem. */
export type Raknat = {
  readonly katalog: Katalog;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly rader: Renderbar<Skyddadtabell>;
};

/** Läser katalogen och räknar nyckeltalen för perioden. */
export const raknaKatalog = (
  val: Rakneval,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  sammanhang: Sammanhang,
): Effect.Effect<Raknat, Kommandofel> =>
  Effect.gen(function* () {
    const skriven = yield* Effect.fromResult(
      Result.mapError(tolkaPeriod(val.period), ({ text }) => felAnvandning(text)),
    );
    const fonster: Fonster = val.ackumulerad ? "ackumulerad" : "enskild";
    const period = val.ackumulerad ? ackumulera(skriven) : skriven;
    const { katalog, last, lage } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravAllaFiler(last.filer);
    const resultat = rakna({ nyckeltal, period, fonster }, underlagAv(lage, last.faktumslag));
    const policy = { minstaCell: minstaCell(katalog) };
    const rader = val.intern ? internBruk(resultat) : skydda(resultat, policy);
    sammanhang.anmark((val.intern ? fynd.oskyddat : fynd.baraPrimar)[sammanhang.sprak]);
    return { katalog, period, fonster, rader };
  });

/** Den största av överenskommelsernas minsta celler; förvalet när ingen säger något. */
const minstaCell = ({ overenskommelser }: Katalog): number =>
  Math.max(
    ...overenskommelser.map((o) =>
      o.minstaCell === "okand" ? forvaldPolicy.minstaCell : o.minstaCell,
    ),
    ...(overenskommelser.length === 0 ? [forvaldPolicy.minstaCell] : []),
  );
