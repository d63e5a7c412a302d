/**
 * Allt som kan ha hänt, av alla slag, i en lista. Facts are stored, states are folded.
 */
import * as Schema from "effect/Schema";
import { Arendefaktum } from "../arende/index.ts";
import { Ekonomifaktum } from "../ekonomi/index.ts";
import { IndividRegistrerad } from "../individ/index.ts";
import { Insatsfaktum } from "../insats/index.ts";
import { TeammoteHallet } from "../mote/index.ts";
import { Samtyckesfaktum } from "../samtycke/index.ts";

/** Ett faktum av något slag, formatversion 1. */
export const Faktum = Schema.Union([
  IndividRegistrerad,
  ...Samtyckesfaktum.members,
  ...Arendefaktum.members,
  ...Insatsfaktum.members,
  TeammoteHallet,
  ...Ekonomifaktum.members,
]).annotate({ identifier: "Faktum", title: "Faktum" });
export type Faktum = typeof Faktum.Type;

/** Slagen av fakta. */
export type Faktumslag = Faktum["_tag"];

/**
 * Processens ordning. Fakta från samma dag läses i den här ordningen, så att en lista där ärendet
 * aktualiserades och togs emot samma dag ger samma läge oavsett radernas ordning.
 */
export const processordning: Readonly<Record<Faktumslag, number>> = {
  IndividRegistrerad: 0,
  SamtyckeInhamtat: 1,
  ArendeAktualiserat: 2,
  ArendeSattPaKolista: 3,
  ArendeMottaget: 4,
  ArendeEjMottaget: 5,
  ArendeBlevKonsultation: 6,
  ArendebarareUtsedd: 7,
  PlaneringsmoteBokat: 8,
  PlaneringsmoteHallet: 9,
  InsatsPaborjad: 10,
  InsatsAvslutad: 11,
  ForsorjningUppgiven: 12,
  SysselsattningUppgiven: 13,
  SamtyckeAterkallat: 14,
  ArendeAvslutat: 15,
  TeammoteHallet: 16,
  BudgetBeslutad: 17,
  UtfallBokfort: 18,
};

/** Alla slag av fakta, i processens ordning. */
export const faktumslag: ReadonlyArray<Faktumslag> = Object.keys(processordning).filter(
  (namn): namn is Faktumslag => Object.hasOwn(processordning, namn),
);

/** Fakta i tidsordning: dag, processens ordning, registrerad, id. Ändrar inte listan som gavs. */
export const iOrdning = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Faktum> =>
  [...fakta].sort(
    (a, b) =>
      jamfor(a.galler, b.galler) ||
      processordning[a._tag] - processordning[b._tag] ||
      jamfor(a.registrerad, b.registrerad) ||
      jamfor(a.id, b.id),
  );

const jamfor = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
