/**
 * Uppföljningen i teamet, uppgifterna om individen, avslutet och tiden efter. Källa: bilaga 1, Uppföljning och Avslut.
 */
import * as Schema from "effect/Schema";
import { Forsorjning, Matpunkt, Sysselsattning } from "../../forsorjning/index.ts";
import { Antal, Dag } from "../../kernel/index.ts";
import { Aktor } from "../../part/index.ts";
import { Avslutsorsak, huvud, Processniva } from "./begrepp.ts";

/** Uppföljning i teamet har bokats. `extra`: utöver den som ska bokas efter plan och uppföljning (UPPF-3). */
export const UppfoljningBokad = Schema.TaggedStruct("UppfoljningBokad", {
  ...huvud,
  motesdag: Dag,
  av: Aktor,
  extra: Schema.Boolean,
}).annotate({ identifier: "UppfoljningBokad", title: "Uppföljning bokad" });
export type UppfoljningBokad = typeof UppfoljningBokad.Type;

/** Teamet har följt upp ärendet och beslutat om det fortsätter. */
export const UppfoljningHallen = Schema.TaggedStruct("UppfoljningHallen", {
  ...huvud,
  beslut: Schema.Literals(["fortsatt_uppfoljning", "avslut"]),
}).annotate({ identifier: "UppfoljningHallen", title: "Uppföljning hållen" });
export type UppfoljningHallen = typeof UppfoljningHallen.Type;

/** Ärendebäraren eller en aktör har samordnat mellan uppföljningarna (UPPF-2). */
export const SamordningGjord = Schema.TaggedStruct("SamordningGjord", {
  ...huvud,
  aktor: Aktor,
}).annotate({ identifier: "SamordningGjord", title: "Samordning mellan uppföljningar" });
export type SamordningGjord = typeof SamordningGjord.Type;

/** Ärendet har fått en processnivå. */
export const ProcessnivaSatt = Schema.TaggedStruct("ProcessnivaSatt", {
  ...huvud,
  processniva: Processniva,
}).annotate({ identifier: "ProcessnivaSatt", title: "Processnivå satt" });
export type ProcessnivaSatt = typeof ProcessnivaSatt.Type;

/** Samtycket har återkallats eller löpt ut, och ärendet går vidare utan att något delas. */
export const FortsattUtanDelning = Schema.TaggedStruct("FortsattUtanDelning", huvud).annotate({
  identifier: "FortsattUtanDelning",
  title: "Fortsätter utan delning",
});
export type FortsattUtanDelning = typeof FortsattUtanDelning.Type;

/** Vad individen levde av vid mätpunkten. */
export const ForsorjningUppgiven = Schema.TaggedStruct("ForsorjningUppgiven", {
  ...huvud,
  matpunkt: Matpunkt,
  forsorjning: Schema.Array(Forsorjning),
}).annotate({ identifier: "ForsorjningUppgiven", title: "Försörjning uppgiven" });
export type ForsorjningUppgiven = typeof ForsorjningUppgiven.Type;

/** Vad individen var sysselsatt med vid mätpunkten. */
export const SysselsattningUppgiven = Schema.TaggedStruct("SysselsattningUppgiven", {
  ...huvud,
  matpunkt: Matpunkt,
  sysselsattning: Schema.Array(Sysselsattning),
}).annotate({ identifier: "SysselsattningUppgiven", title: "Sysselsättning uppgiven" });
export type SysselsattningUppgiven = typeof SysselsattningUppgiven.Type;

/**
 * Något har inträffat som gör att ärendet ska avslutas: en långsiktig planering är överenskommen, eller planeringen kan
 * inte gå vidare (AVSLUT-1, AVSLUT-2).
 */
export const AvslutsskalUppkommet = Schema.TaggedStruct("AvslutsskalUppkommet", {
  ...huvud,
  orsak: Avslutsorsak,
}).annotate({ identifier: "AvslutsskalUppkommet", title: "Skäl till avslut har uppkommit" });
export type AvslutsskalUppkommet = typeof AvslutsskalUppkommet.Type;

/** Ärendet har avslutats. */
export const ArendeAvslutat = Schema.TaggedStruct("ArendeAvslutat", {
  ...huvud,
  orsak: Avslutsorsak,
}).annotate({ identifier: "ArendeAvslutat", title: "Ärende avslutat" });
export type ArendeAvslutat = typeof ArendeAvslutat.Type;

/** Efterstödet har börjat. Ärendet pågår inte för det. `till`: sista dagen, när längden är känd. */
export const EfterstodInlett = Schema.TaggedStruct("EfterstodInlett", {
  ...huvud,
  till: Schema.optionalKey(Dag),
}).annotate({ identifier: "EfterstodInlett", title: "Efterstöd inlett" });
export type EfterstodInlett = typeof EfterstodInlett.Type;

/** Efterstödet har slutat; `galler` är sista dagen. */
export const EfterstodAvslutat = Schema.TaggedStruct("EfterstodAvslutat", huvud).annotate({
  identifier: "EfterstodAvslutat",
  title: "Efterstöd avslutat",
});
export type EfterstodAvslutat = typeof EfterstodAvslutat.Type;

/**
 * Hur det gick sedan: en uppföljning så många månader efter avslutet som `manader` säger; `galler` är dagen den gjordes.
 * Ärendet förblir avslutat.
 */
export const LageEfterAvslut = Schema.TaggedStruct("LageEfterAvslut", {
  ...huvud,
  manader: Antal,
  forsorjning: Schema.optionalKey(Schema.Array(Forsorjning)),
  sysselsattning: Schema.optionalKey(Schema.Array(Sysselsattning)),
}).annotate({ identifier: "LageEfterAvslut", title: "Läge efter avslut" });
export type LageEfterAvslut = typeof LageEfterAvslut.Type;
