/**
 * Period, nyckeltal och skydd: det som `nyckeltal` och `rapport` har gemensamt.
 */

import { kandaArenden, type Lage } from "@star-finsam/core/faktum";
import { ackumulera, type Fonster, type Period, type Text } from "@star-finsam/core/kernel";
import { kostnadsrader, type Nyckeltal, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import {
  forvaldPolicy,
  internBruk,
  type Renderbar,
  type Skyddadtabell,
  skydda,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { anvandningsfel, fynd } from "../texter.ts";
import { periodI } from "./period.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Det som avgör vilka rader som räknas. */
export type Rakneval = {
  readonly katalog: string;
  readonly period: string;
  readonly ackumulerad: boolean;
  readonly intern: boolean;
  /** Grupperingar utöver nyckeltalens egna. */
  readonly grupperingar: ReadonlyArray<ReadonlyArray<string>>;
};

/** Skyddade (eller interna) rader, och det som rapporten behöver veta om dem. */
export type Raknat = {
  readonly katalog: Katalog;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly rader: Renderbar<Skyddadtabell>;
  /** Vad som fattas i underlaget. */
  readonly noter: ReadonlyArray<Text>;
};

/** Läser katalogen och räknar nyckeltalen för perioden. */
export const raknaKatalog = (
  val: Rakneval,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  sammanhang: Sammanhang,
): Effect.Effect<Raknat, Kommandofel> =>
  Effect.gen(function* () {
    const skriven = yield* periodI(val.period);
    yield* kravDimensioner(val.grupperingar, nyckeltal);
    const fonster: Fonster = val.ackumulerad ? "ackumulerad" : "enskild";
    const period = val.ackumulerad ? ackumulera(skriven) : skriven;
    const { katalog, last, lage, noter } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    const plan = { nyckeltal, period, fonster, grupperingar: val.grupperingar };
    const raknade = rakna(plan, underlagAv(lage, last.faktumslag, katalog));
    const resultat = [...raknade, ...kostnadsrader(raknade)];
    const policy = { minstaCell: minstaCell(katalog) };
    const rader = val.intern ? internBruk(resultat) : skydda(resultat, policy);
    sammanhang.anmark((val.intern ? fynd.oskyddat : fynd.baraPrimar)[sammanhang.sprak]);
    if (noter.length > 0) sammanhang.anmark(fynd.serVarfor[sammanhang.sprak]);
    const utanfor = utanforPerioden(lage, period);
    if (utanfor !== undefined) sammanhang.anmark(utanfor[sammanhang.sprak]);
    return { katalog, period, fonster, rader, noter };
  });

/** Vägrar en gruppering som inget av nyckeltalen har: en felstavad dimension ska inte tyst bli ingen alls. */
const kravDimensioner = (
  grupperingar: Rakneval["grupperingar"],
  nyckeltal: ReadonlyArray<Nyckeltal>,
): Effect.Effect<void, Kommandofel> => {
  const finns = nyckeltal.map((ett) => new Set([...ett.grupperingar.flat(), ...ett.dimensioner]));
  const alla = [...new Set(finns.flatMap((dimensioner) => [...dimensioner]))].sort();
  return grupperingar.every((namn) =>
    finns.some((dimensioner) => namn.every((ett) => dimensioner.has(ett))),
  )
    ? Effect.void
    : Effect.fail(felAnvandning(anvandningsfel.okandDimension(alla)));
};

/** Sägs när inget ärende rör perioden: nollor ska inte läsas som ett resultat. */
const utanforPerioden = (lage: Lage, period: Period): Text | undefined => {
  const spann = kandaArenden(lage).map((arende) => ({
    fran: arende.aktualiserat,
    till: "avslutat" in arende ? arende.avslutat : period.till,
  }));
  const [forsta] = spann.map(({ fran }) => fran).sort();
  const sista = spann
    .map(({ till }) => till)
    .sort()
    .at(-1);
  if (forsta === undefined || sista === undefined) return undefined;
  const ror = spann.some(({ fran, till }) => fran <= period.till && till >= period.fran);
  return ror ? undefined : fynd.utanforPerioden(forsta, sista);
};

/** Den största av överenskommelsernas minsta celler, aldrig under förvalet: en överenskommelse kan skärpa, inte släppa. */
const minstaCell = ({ overenskommelser }: Katalog): number =>
  Math.max(
    forvaldPolicy.minstaCell,
    ...overenskommelser.map((o) => (o.minstaCell === "okand" ? 0 : o.minstaCell)),
  );
