/**
 * Period, nyckeltal och skydd: det som `nyckeltal`, med delmål och jämförelser, och `rapport` har gemensamt.
 */

import { kandaArenden, type Lage } from "@star-finsam/core/faktum";
import { ackumulera, type Fonster, type Period, type Text } from "@star-finsam/core/kernel";
import {
  kostnadsrader,
  type Nyckeltal,
  type Rakneplan,
  type Resultatrad,
  rakna,
  underlagAv,
} from "@star-finsam/core/nyckeltal";
import {
  internBruk,
  type Renderbar,
  type Skyddadtabell,
  type Skyddsregler,
} from "@star-finsam/reporting";
import { skyddadeRader, skyddsreglerFor, tabellen } from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { anvandningsfel, fynd } from "../texter.ts";
import { periodI } from "./period.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { anmarkOmSkydd, skyddat } from "./skyddsval.ts";
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

/** Ett läst underlag, att räkna på för vilken period som helst. */
export type Rakneunderlag = {
  readonly katalog: Katalog;
  readonly lage: Lage;
  /** Vad som fattas i underlaget. */
  readonly noter: ReadonlyArray<Text>;
  readonly regler: Skyddsregler;
  readonly rakna: (plan: Rakneplan) => ReadonlyArray<Resultatrad>;
  /** Om källorna kan lämna de fakta som nyckeltalet behöver. */
  readonly gar: (nyckeltal: Nyckeltal) => boolean;
};

/** Läser katalogen. Stoppar på ett underlag som inte är helt. */
export const lasRakneunderlag = (
  sokvag: string,
  sammanhang: Sammanhang,
): Effect.Effect<Rakneunderlag, Kommandofel> =>
  Effect.gen(function* () {
    const { katalog, last, lage, noter } = yield* lasUnderlag(sokvag, sammanhang);
    yield* kravHeltUnderlag(last);
    const underlag = underlagAv(lage, last.faktumslag, katalog);
    return {
      katalog,
      lage,
      noter,
      regler: skyddsreglerFor(katalog.overenskommelser),
      rakna: (plan) => {
        const raknade = rakna(plan, underlag);
        return [...raknade, ...kostnadsrader(raknade)];
      },
      gar: ({ behover }) => behover.every((slag) => last.faktumslag.has(slag)),
    };
  });

/** Säger hur siffrorna är skyddade, att något fattas, och om en period ligger utanför källornas ärenden. */
export const anmarkOmSiffror = (
  { lage, noter }: Rakneunderlag,
  intern: boolean,
  perioder: ReadonlyArray<Period>,
  { anmark, sprak }: Sammanhang,
): void => {
  anmark((intern ? fynd.oskyddat : fynd.skyddat)[sprak]);
  if (noter.length > 0) anmark(fynd.serVarfor[sprak]);
  for (const period of perioder) {
    const utanfor = utanforPerioden(lage, period);
    if (utanfor !== undefined) anmark(utanfor[sprak]);
  }
};

/** Skyddade (eller interna) rader, och det som rapporten behöver veta om dem. */
export type Raknat = {
  readonly katalog: Katalog;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly rader: Renderbar<Skyddadtabell>;
  /** Vad som fattas i underlaget. */
  readonly noter: ReadonlyArray<Text>;
  readonly gar: Rakneunderlag["gar"];
};

/** Läser katalogen och räknar nyckeltalen för perioden. */
export const raknaKatalog = (
  val: Rakneval,
  nyckeltal: ReadonlyArray<Nyckeltal>,
  sammanhang: Sammanhang,
): Effect.Effect<Raknat, Kommandofel> =>
  Effect.gen(function* () {
    const { period, fonster } = iFonstret(yield* periodI(val.period), val.ackumulerad);
    yield* kravDimensioner(val.grupperingar, nyckeltal);
    const underlag = yield* lasRakneunderlag(val.katalog, sammanhang);
    const { katalog, noter } = underlag;
    const plan = { nyckeltal, period, fonster, grupperingar: val.grupperingar };
    const resultat = underlag.rakna(plan);
    anmarkOmSiffror(underlag, val.intern, [period], sammanhang);
    const huvud = { katalog, period, fonster, noter, gar: underlag.gar };
    if (val.intern) return { ...huvud, rader: internBruk(resultat) };
    const skydd = yield* skyddat(underlag, { perioder: [period], gesUt: false }, (skyddsval) =>
      skyddadeRader(resultat, skyddsval),
    );
    anmarkOmSkydd(skydd, sammanhang);
    return { ...huvud, rader: tabellen(resultat, skydd) };
  });

/** Perioden för sig, eller från årets början. */
export const iFonstret = (
  period: Period,
  ackumulerad: boolean,
): { readonly period: Period; readonly fonster: Fonster } =>
  ackumulerad
    ? { period: ackumulera(period), fonster: "ackumulerad" }
    : { period, fonster: "enskild" };

/** Vägrar en gruppering som inget av nyckeltalen har: en felstavad dimension ska inte tyst bli ingen alls. */
export const kravDimensioner = (
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
