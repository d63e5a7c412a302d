/**
 * Läget som fakta tillsammans ger: individer, ärenden, samtycken, planer, insatser, anställningar, mätningar, möten,
 * avvikelser och pengar. Ur läget räknas allt.
 */
import type { Aktivitetsfaktum } from "../aktivitet/index.ts";
import { type Anstallning, evolveAnstallningar } from "../anstallning/index.ts";
import {
  type Arende,
  type ArendeAktualiserat,
  evolve,
  type KantArende,
  okantArende,
} from "../arende/index.ts";
import { type Avvikelse, evolveAvvikelse, okandAvvikelse } from "../avvikelse/index.ts";
import { type Coachperiod, evolveCoachperioder } from "../coachstod/index.ts";
import type {
  BudgetBeslutad,
  MedelBeviljade,
  PrognosLamnad,
  RekvisitionGjord,
  UtfallBokfort,
} from "../ekonomi/index.ts";
import { evolveIndivid, type Individ, type Pseudonym } from "../individ/index.ts";
import { evolveInsatser, type Insats } from "../insats/index.ts";
import type { ArendeId, Kalla } from "../kernel/index.ts";
import type {
  ArbetsformagaBedomd,
  EnkatsvarLamnat,
  InstrumentBesvarat,
  MattTillfort,
  ProgramtrohetBedomd,
  ScreeningGjord,
  SkattningLamnad,
  StegBedomt,
} from "../matning/index.ts";
import { type AvidentifieradKonsultation, evolveMoten, type Teammote } from "../mote/index.ts";
import { evolvePlan, ingenPlan, type KartlaggningGjord, type Plan } from "../plan/index.ts";
import {
  evolveSamtycken,
  ingaSamtycken,
  type Samtycken,
  type UppgiftLamnad,
} from "../samtycke/index.ts";
import type { Styrningsfaktum } from "../styrning/index.ts";
import { type Faktum, gallandeFakta } from "./Faktum.ts";

/** Det som mätts, bedömts eller kartlagts i ett ärende. */
export type Arendematning =
  | InstrumentBesvarat
  | ScreeningGjord
  | StegBedomt
  | ArbetsformagaBedomd
  | KartlaggningGjord;

/** Läget efter alla fakta. `arendematningar`: i tidsordning. */
export type Lage = {
  readonly individer: ReadonlyMap<Pseudonym, Individ>;
  readonly arenden: ReadonlyMap<ArendeId, Arende>;
  readonly samtycken: ReadonlyMap<ArendeId, Samtycken>;
  readonly utlamnanden: ReadonlyMap<ArendeId, ReadonlyArray<UppgiftLamnad>>;
  readonly planer: ReadonlyMap<ArendeId, Plan>;
  readonly insatser: ReadonlyMap<ArendeId, ReadonlyArray<Insats>>;
  readonly coachperioder: ReadonlyMap<ArendeId, ReadonlyArray<Coachperiod>>;
  readonly anstallningar: ReadonlyMap<ArendeId, ReadonlyArray<Anstallning>>;
  readonly arendematningar: ReadonlyMap<ArendeId, ReadonlyArray<Arendematning>>;
  readonly aktiviteter: ReadonlyArray<Aktivitetsfaktum>;
  readonly teammoten: ReadonlyArray<Teammote>;
  readonly avidentifierade: ReadonlyArray<AvidentifieradKonsultation>;
  readonly avvikelser: ReadonlyMap<string, Avvikelse>;
  readonly styrning: ReadonlyArray<Styrningsfaktum>;
  readonly enkatsvar: ReadonlyArray<EnkatsvarLamnat>;
  readonly skattningar: ReadonlyArray<SkattningLamnad>;
  readonly programtrohet: ReadonlyArray<ProgramtrohetBedomd>;
  readonly tillforda: ReadonlyArray<MattTillfort>;
  readonly utfall: ReadonlyArray<UtfallBokfort>;
  readonly budget: ReadonlyArray<BudgetBeslutad>;
  readonly medel: ReadonlyArray<MedelBeviljade>;
  readonly rekvisitioner: ReadonlyArray<RekvisitionGjord>;
  readonly prognoser: ReadonlyArray<PrognosLamnad>;
};

/**
 * Viker samman fakta till ett läge. Oberoende av ordningen i listan; ett faktum som ersätts av ett annat
 * räknas inte, och samma faktum två gånger räknas en gång.
 */
export const fold = (fakta: ReadonlyArray<Faktum>): Lage => {
  const lage = tomtLage();
  for (const faktum of gallandeFakta(fakta)) vik(lage, faktum);
  return lage;
};

/** Läget medan det viks. */
export type VaxandeLage = {
  readonly [K in keyof Lage]: Lage[K] extends ReadonlyMap<infer N, infer V>
    ? Map<N, V>
    : Lage[K] extends ReadonlyArray<infer E>
      ? Array<E>
      : never;
};

/** Läget innan något hänt. */
export const tomtLage = (): VaxandeLage => ({
  individer: new Map(),
  arenden: new Map(),
  samtycken: new Map(),
  utlamnanden: new Map(),
  planer: new Map(),
  insatser: new Map(),
  coachperioder: new Map(),
  anstallningar: new Map(),
  arendematningar: new Map(),
  aktiviteter: [],
  teammoten: [],
  avidentifierade: [],
  avvikelser: new Map(),
  styrning: [],
  enkatsvar: [],
  skattningar: [],
  programtrohet: [],
  tillforda: [],
  utfall: [],
  budget: [],
  medel: [],
  rekvisitioner: [],
  prognoser: [],
});

/** Lägger nästa faktum till läget. Fakta ska komma i ordning (`gallandeFakta`). */
export const vik = (lage: VaxandeLage, faktum: Faktum): void => {
  switch (faktum._tag) {
    case "IndividRegistrerad": {
      const { individ } = faktum;
      lage.individer.set(individ, evolveIndivid(lage.individer.get(individ), faktum));
      break;
    }
    case "SamtyckeInhamtat":
    case "SamtyckeAterkallat": {
      const fore = lage.samtycken.get(faktum.arende) ?? ingaSamtycken;
      lage.samtycken.set(faktum.arende, evolveSamtycken(fore, faktum));
      break;
    }
    case "UppgiftLamnad": {
      const fore = lage.utlamnanden.get(faktum.arende) ?? [];
      lage.utlamnanden.set(faktum.arende, [...fore, faktum]);
      break;
    }
    case "FragaTillFkStalld":
      break;
    case "PlanUpprattad":
    case "PlanReviderad":
    case "PlanstegAngivet":
    case "PlankontaktAngiven":
    case "PlanLamnad":
    case "PlankvalitetBedomd": {
      const fore = lage.planer.get(faktum.arende) ?? ingenPlan;
      lage.planer.set(faktum.arende, evolvePlan(fore, faktum));
      break;
    }
    case "InsatsPlanerad":
    case "InsatsPaborjad":
    case "InsatsAvslutad":
    case "InsatsAvbruten": {
      const fore = lage.insatser.get(faktum.arende) ?? [];
      lage.insatser.set(faktum.arende, evolveInsatser(fore, faktum));
      break;
    }
    case "CoachUtsedd":
    case "CoachAvslutad": {
      const fore = lage.coachperioder.get(faktum.arende) ?? [];
      lage.coachperioder.set(faktum.arende, evolveCoachperioder(fore, faktum));
      break;
    }
    case "AnstallningPaborjad":
    case "AnstallningForlangd":
    case "AnstallningAvslutad": {
      const fore = lage.anstallningar.get(faktum.arende) ?? [];
      lage.anstallningar.set(faktum.arende, evolveAnstallningar(fore, faktum));
      break;
    }
    case "KartlaggningGjord":
    case "ScreeningGjord":
    case "InstrumentBesvarat":
    case "StegBedomt":
    case "ArbetsformagaBedomd": {
      const fore = lage.arendematningar.get(faktum.arende) ?? [];
      lage.arendematningar.set(faktum.arende, [...fore, faktum]);
      break;
    }
    case "AktivitetstillfalleHallet":
    case "AktivitetsdeltagandePaborjat":
    case "AktivitetsdeltagandeAvslutat":
      lage.aktiviteter.push(faktum);
      break;
    case "TeammoteKallat":
    case "TeammoteHallet":
    case "TeammoteInstallt":
      lage.teammoten.splice(0, lage.teammoten.length, ...evolveMoten(lage.teammoten, faktum));
      break;
    case "AvidentifieradKonsultation":
      lage.avidentifierade.push(faktum);
      break;
    case "AvvikelseRapporterad":
    case "AvvikelseLyft":
    case "AvvikelseAvslutad": {
      const fore = lage.avvikelser.get(faktum.avvikelse) ?? okandAvvikelse;
      lage.avvikelser.set(faktum.avvikelse, evolveAvvikelse(fore, faktum));
      break;
    }
    case "StyrgruppsmoteHallet":
    case "UppfoljningRedovisad":
      lage.styrning.push(faktum);
      break;
    case "EnkatsvarLamnat":
      lage.enkatsvar.push(faktum);
      break;
    case "SkattningLamnad":
      lage.skattningar.push(faktum);
      break;
    case "ProgramtrohetBedomd":
      lage.programtrohet.push(faktum);
      break;
    case "MattTillfort":
      lage.tillforda.push(faktum);
      break;
    case "UtfallBokfort":
      lage.utfall.push(faktum);
      break;
    case "BudgetBeslutad":
      lage.budget.push(faktum);
      break;
    case "MedelBeviljade":
      lage.medel.push(faktum);
      break;
    case "RekvisitionGjord":
      lage.rekvisitioner.push(faktum);
      break;
    case "PrognosLamnad":
      lage.prognoser.push(faktum);
      break;
    default:
      lage.arenden.set(
        faktum.arende,
        evolve(lage.arenden.get(faktum.arende) ?? okantArende, faktum),
      );
  }
};

/** Ärendena som någon aktualiserat. */
export const kandaArenden = (lage: Lage): ReadonlyArray<KantArende> =>
  [...lage.arenden.values()].filter((arende) => arende._tag !== "OkantArende");

/** Ärendena som en coach, en anställning, en mätning eller ett deltagande nämner. */
export const namndaRuntom = (lage: Lage): ReadonlyArray<ArendeId> => [
  ...lage.coachperioder.keys(),
  ...lage.anstallningar.keys(),
  ...lage.arendematningar.keys(),
  ...lage.aktiviteter.flatMap((faktum) => ("arende" in faktum ? [faktum.arende] : [])),
];

/** Ärenden som nämns (i insatser, planer, mätningar eller annat) utan att någon källa aktualiserat dem. */
export const losaArenden = (lage: Lage): ReadonlyArray<ArendeId> => {
  const namnda = new Set([
    ...lage.arenden.keys(),
    ...lage.insatser.keys(),
    ...lage.planer.keys(),
    ...lage.utlamnanden.keys(),
    ...namndaRuntom(lage),
  ]);
  return [...namnda].filter(
    (id) => (lage.arenden.get(id)?._tag ?? "OkantArende") === "OkantArende",
  );
};

/** Två rader som aktualiserar samma ärende för olika individer. */
export type Arendekonflikt = { readonly forsta: Kalla; readonly annan: Kalla };

/**
 * Ärendenummer som bärs av flera individer, till exempel när två listor numrerar från 1. Läget kan inte skilja dem åt;
 * den som läser in ska stanna.
 */
export const arendekonflikter = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Arendekonflikt> => {
  const agare = new Map<ArendeId, ArendeAktualiserat>();
  const konflikter: Array<Arendekonflikt> = [];
  for (const faktum of gallandeFakta(fakta)) {
    if (faktum._tag !== "ArendeAktualiserat") continue;
    const forsta = agare.get(faktum.arende) ?? faktum;
    agare.set(faktum.arende, forsta);
    if (forsta.individ !== faktum.individ) {
      konflikter.push({ forsta: forsta.kalla, annan: faktum.kalla });
    }
  }
  return konflikter;
};
