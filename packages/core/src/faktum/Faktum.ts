/**
 * Allt som kan ha hänt, av alla slag, i en lista. Facts are stored, states are folded.
 */
import * as Schema from "effect/Schema";
import { Aktivitetsfaktum } from "../aktivitet/index.ts";
import { Anstallningsfaktum } from "../anstallning/index.ts";
import { Arendefaktum } from "../arende/index.ts";
import { Avvikelsefaktum } from "../avvikelse/index.ts";
import { Coachfaktum } from "../coachstod/index.ts";
import { Ekonomifaktum } from "../ekonomi/index.ts";
import { IndividRegistrerad } from "../individ/index.ts";
import { Insatsfaktum } from "../insats/index.ts";
import { Matningsfaktum } from "../matning/index.ts";
import { Motesfaktum } from "../mote/index.ts";
import { Planfaktum } from "../plan/index.ts";
import { Samtyckesfaktum } from "../samtycke/index.ts";
import { Styrningsfaktum } from "../styrning/index.ts";

/** Ett faktum av något slag, formatversion 1. */
export const Faktum = Schema.Union([
  IndividRegistrerad,
  ...Samtyckesfaktum.members,
  ...Arendefaktum.members,
  ...Planfaktum.members,
  ...Insatsfaktum.members,
  ...Coachfaktum.members,
  ...Anstallningsfaktum.members,
  ...Aktivitetsfaktum.members,
  ...Motesfaktum.members,
  ...Avvikelsefaktum.members,
  ...Styrningsfaktum.members,
  ...Matningsfaktum.members,
  ...Ekonomifaktum.members,
]).annotate({ identifier: "Faktum", title: "Faktum" });
export type Faktum = typeof Faktum.Type;

/** Slagen av fakta. */
export type Faktumslag = Faktum["_tag"];

/**
 * Processens ordning. Fakta från samma dag läses i den här ordningen, så att en lista där ärendet aktualiserades och togs
 * emot samma dag ger samma läge oavsett radernas ordning. Ett återkallat samtycke läses före allt som delas den dagen:
 * dagen det återkallas gäller det inte.
 */
export const processordning: Readonly<Record<Faktumslag, number>> = {
  IndividRegistrerad: 0,
  SamtyckeInhamtat: 1,
  SamtyckeAterkallat: 2,
  ArendeAvstamt: 3,
  ArendeAktualiserat: 4,
  AktualiseringInkommen: 5,
  ArendeSattPaKolista: 6,
  StodUnderVantan: 7,
  ArendeMottaget: 8,
  ArendeEjMottaget: 9,
  ArendeBlevKonsultation: 10,
  ProcessnivaSatt: 11,
  ArendebarareUtsedd: 12,
  CoachUtsedd: 13,
  CoachAvslutad: 14,
  FormoteBehovs: 15,
  IndividmoteHallet: 16,
  KartlaggningGjord: 17,
  PlaneringsmoteBokat: 18,
  PlaneringsmoteHallet: 19,
  PlanUpprattad: 20,
  PlanReviderad: 21,
  PlanstegAngivet: 22,
  PlankontaktAngiven: 23,
  PlanLamnad: 24,
  PlankvalitetBedomd: 25,
  InsatsPlanerad: 26,
  InsatsPaborjad: 27,
  InsatsAvslutad: 28,
  InsatsAvbruten: 29,
  AktivitetsdeltagandePaborjat: 30,
  AktivitetsdeltagandeAvslutat: 31,
  AnstallningPaborjad: 32,
  AnstallningForlangd: 33,
  AnstallningAvslutad: 34,
  UppgiftLamnad: 35,
  SamordningGjord: 36,
  UppfoljningHallen: 37,
  UppfoljningBokad: 38,
  ForsorjningUppgiven: 39,
  SysselsattningUppgiven: 40,
  ScreeningGjord: 41,
  InstrumentBesvarat: 42,
  StegBedomt: 43,
  ArbetsformagaBedomd: 44,
  FortsattUtanDelning: 45,
  AvslutsskalUppkommet: 46,
  ArendeAvslutat: 47,
  EfterstodInlett: 48,
  EfterstodAvslutat: 49,
  LageEfterAvslut: 50,
  FragaTillFkStalld: 51,
  TeammoteKallat: 52,
  AvidentifieradKonsultation: 53,
  TeammoteHallet: 54,
  TeammoteInstallt: 55,
  AvvikelseRapporterad: 56,
  AvvikelseLyft: 57,
  AvvikelseAvslutad: 58,
  StyrgruppsmoteHallet: 59,
  UppfoljningRedovisad: 60,
  AktivitetstillfalleHallet: 61,
  EnkatsvarLamnat: 62,
  SkattningLamnad: 63,
  ProgramtrohetBedomd: 64,
  MattTillfort: 65,
  BudgetBeslutad: 66,
  UtfallBokfort: 67,
  MedelBeviljade: 68,
  RekvisitionGjord: 69,
  PrognosLamnad: 70,
};

/** Alla slag av fakta, i processens ordning. */
export const faktumslag: ReadonlyArray<Faktumslag> = Object.keys(processordning).filter(
  (namn): namn is Faktumslag => Object.hasOwn(processordning, namn),
);

/** Fakta i tidsordning: dag, processens ordning, registrerad, id. Ändrar inte listan som gavs. */
export const iOrdning = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Faktum> => {
  // En dag i taget: dagarna är få och fakta många, så varje sortering blir kort.
  const dagar = new Map<string, Array<Faktum>>();
  for (const faktum of fakta) {
    const dagens = dagar.get(faktum.galler);
    if (dagens === undefined) dagar.set(faktum.galler, [faktum]);
    else dagens.push(faktum);
  }
  const ordnade: Array<Faktum> = [];
  for (const dag of [...dagar.keys()].sort()) {
    for (const faktum of (dagar.get(dag) ?? []).sort(inomDagen)) ordnade.push(faktum);
  }
  return ordnade;
};

const inomDagen = (a: Faktum, b: Faktum): number =>
  processordning[a._tag] - processordning[b._tag] ||
  jamfor(a.registrerad, b.registrerad) ||
  jamfor(a.id, b.id);

/** Fakta i ordning, utan dem som ersatts och utan upprepningar (samma id står intill varandra i ordningen). */
export const gallandeFakta = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Faktum> => {
  const ersatta = new Set<string>();
  for (const { ersatter } of fakta) if (ersatter !== undefined) ersatta.add(ersatter);
  const ordnade = iOrdning(fakta);
  return ordnade.filter(
    ({ id }, plats) => id !== ordnade[plats - 1]?.id && !(ersatta.size > 0 && ersatta.has(id)),
  );
};

const jamfor = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
