/**
 * Tabellerna som nyckeltal kan räkna på. Källa: domänens avsnitt 5.
 */
import * as Schema from "effect/Schema";
import { arendetabell } from "./arenden.ts";
import { insatsspanntabell, insatstabell } from "./insatser.ts";
import {
  progressionstabell,
  screeningtabell,
  stegbytestabell,
  stegutvecklingstabell,
} from "./matningar.ts";
import {
  konsultationstabell,
  motesmanadstabell,
  motesplatstabell,
  motesstolstabell,
  planeringsmotestabell,
  teammotestabell,
} from "./moten.ts";
import {
  avvikelsetabell,
  budgettabell,
  rekvisitionstabell,
  tillfordtabell,
  utfallstabell,
} from "./samlat.ts";
import {
  aktivitetsdeltagandetabell,
  aktivitetstillfalletabell,
  anstallningstabell,
  coachperiodtabell,
  efteruppfoljningstabell,
} from "./stod.ts";

/** Tabellerna efter radslag. */
export const tabeller = {
  arende: arendetabell,
  insats: insatstabell,
  insatsspann: insatsspanntabell,
  coachperiod: coachperiodtabell,
  anstallning: anstallningstabell,
  planeringsmote: planeringsmotestabell,
  konsultation: konsultationstabell,
  screening: screeningtabell,
  stegbyte: stegbytestabell,
  stegutveckling: stegutvecklingstabell,
  progression: progressionstabell,
  efteruppfoljning: efteruppfoljningstabell,
  aktivitetsdeltagande: aktivitetsdeltagandetabell,
  aktivitetstillfalle: aktivitetstillfalletabell,
  teammote: teammotestabell,
  motesplats: motesplatstabell,
  motesstol: motesstolstabell,
  motesmanad: motesmanadstabell,
  avvikelse: avvikelsetabell,
  tillfort: tillfordtabell,
  utfall: utfallstabell,
  budget: budgettabell,
  rekvisition: rekvisitionstabell,
};

/** Slaget av rader i en tabell. */
export type Radslag = keyof typeof tabeller;

/** Sant om texten är ett radslag. */
export const arRadslag = (namn: string): namn is Radslag => Object.hasOwn(tabeller, namn);

/** Alla radslag. */
export const radslag: ReadonlyArray<Radslag> = Object.keys(tabeller).filter(arRadslag);

/** Radslaget som schema. */
export const Radslag = Schema.Literals(radslag).annotate({
  identifier: "Radslag",
  title: "Radslag",
});

/** Ett värde per radslag. */
export const perRadslag = <V>(vardeFor: (slag: Radslag) => V): Readonly<Record<Radslag, V>> => ({
  arende: vardeFor("arende"),
  insats: vardeFor("insats"),
  insatsspann: vardeFor("insatsspann"),
  coachperiod: vardeFor("coachperiod"),
  anstallning: vardeFor("anstallning"),
  planeringsmote: vardeFor("planeringsmote"),
  konsultation: vardeFor("konsultation"),
  screening: vardeFor("screening"),
  stegbyte: vardeFor("stegbyte"),
  stegutveckling: vardeFor("stegutveckling"),
  progression: vardeFor("progression"),
  efteruppfoljning: vardeFor("efteruppfoljning"),
  aktivitetsdeltagande: vardeFor("aktivitetsdeltagande"),
  aktivitetstillfalle: vardeFor("aktivitetstillfalle"),
  teammote: vardeFor("teammote"),
  motesplats: vardeFor("motesplats"),
  motesstol: vardeFor("motesstol"),
  motesmanad: vardeFor("motesmanad"),
  avvikelse: vardeFor("avvikelse"),
  tillfort: vardeFor("tillfort"),
  utfall: vardeFor("utfall"),
  budget: vardeFor("budget"),
  rekvisition: vardeFor("rekvisition"),
});
