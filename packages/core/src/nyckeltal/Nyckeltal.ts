/**
 * Ett nyckeltal definieras en gång, som data, och räknas för vilken period och gruppering som helst. Enheten
 * säger vad som räknas, så att ingen räknar en person fem gånger för fem insatser.
 */
import * as Schema from "effect/Schema";
import { faktumslag } from "../faktum/index.ts";
import { type Fonster, type Period, Text, type Villkor, villkorSchema } from "../kernel/index.ts";

/** Vad som räknas. */
export const Enhet = Schema.Literals([
  "individ",
  "arende",
  "insats",
  "anstallning",
  "tillfalle",
  "ore",
]).annotate({ identifier: "Enhet", title: "Räkneenhet" });
export type Enhet = typeof Enhet.Type;

/** Dagar på ett ärende som villkor kan fråga efter. */
export const arendedagar = ["aktualiserat", "mottaget", "avslutat"] as const;
export type Arendedag = (typeof arendedagar)[number];

/** Kodfält på ett ärende som villkor kan fråga efter. */
export const arendekoder = ["arendetyp", "forsorjning_avslut", "sysselsattning_avslut"] as const;
export type Arendekod = (typeof arendekoder)[number];

/** Ett villkor på ett ärende och dess individ. */
export type Arendevillkor = Villkor<Arendedag, Arendekod>;

/** Det som ett ärendes nyckeltal kan grupperas efter. */
export const Dimension = Schema.Literals([
  "kon",
  "aktualiserande_aktor",
  "forsorjning_start",
  "forsorjning_slut",
  "orsak",
]).annotate({ identifier: "Dimension", title: "Gruppering" });
export type Dimension = typeof Dimension.Type;

const villkor = villkorSchema<Arendedag, Arendekod>(arendedagar, arendekoder);

const gemensamt = {
  id: Schema.NonEmptyString,
  titel: Text,
  definition: Text,
  /** Fakta som nyckeltalet behöver; saknas de i alla källor är siffran okänd, inte noll. */
  behover: Schema.Array(Schema.Literals(faktumslag)),
};

/** En namngiven definition inom ett andelsnyckeltal. */
export const Definition = Schema.Struct({
  kod: Schema.NonEmptyString,
  titel: Text,
  /** Fakta som just den här definitionen behöver utöver nyckeltalets. */
  behover: Schema.Array(Schema.Literals(faktumslag)),
  taljare: villkor,
});
export type Definition = typeof Definition.Type;

/** Antal ärenden eller individer i urvalet, och per grupp. */
export const Antalsnyckeltal = Schema.TaggedStruct("Antal", {
  ...gemensamt,
  enhet: Schema.Literals(["individ", "arende"]),
  urval: villkor,
  grupperingar: Schema.Array(Dimension),
});
export type Antalsnyckeltal = typeof Antalsnyckeltal.Type;

/** Andel av urvalet som uppfyller var och en av flera namngivna definitioner. */
export const Andelsnyckeltal = Schema.TaggedStruct("Andel", {
  ...gemensamt,
  enhet: Schema.Literal("arende"),
  urval: villkor,
  definitioner: Schema.Array(Definition),
});
export type Andelsnyckeltal = typeof Andelsnyckeltal.Type;

/** Summa av bokfört utfall; ett år som överlappar perioden räknas helt. */
export const Beloppsnyckeltal = Schema.TaggedStruct("Belopp", {
  ...gemensamt,
  enhet: Schema.Literal("ore"),
});
export type Beloppsnyckeltal = typeof Beloppsnyckeltal.Type;

/** Ett nyckeltal. */
export const Nyckeltal = Schema.Union([
  Antalsnyckeltal,
  Andelsnyckeltal,
  Beloppsnyckeltal,
]).annotate({
  identifier: "Nyckeltal",
  title: "Nyckeltal",
});
export type Nyckeltal = typeof Nyckeltal.Type;

/** Vad som ska räknas, för vilken period. */
export type Rakneplan = {
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly period: Period;
  readonly fonster: Fonster;
};

/** Gruppen som en rad gäller: dimension till kod. Tom för helheten. */
export const Grupp = Schema.Record(Schema.String, Schema.String);
export type Grupp = typeof Grupp.Type;

/**
 * Vad som räknades fram. `Saknas`: ingen källa har de fakta som behövs. `individer…` är antalet olika individer
 * bakom talet: sekretessen skyddar personer, inte ärenden.
 */
export type Rakneutfall =
  | {
      readonly _tag: "Antal";
      readonly antal: number;
      readonly av: number;
      readonly individer: number;
    }
  | {
      readonly _tag: "Andel";
      readonly taljare: number;
      readonly namnare: number;
      readonly individerTaljare: number;
      readonly individerResten: number;
    }
  | { readonly _tag: "Belopp"; readonly ore: number }
  | { readonly _tag: "Saknas" };

/** En framräknad rad, ännu inte skyddad för spridning. */
export type Resultatrad = {
  readonly nyckeltal: string;
  readonly enhet: Enhet;
  readonly period: Period;
  readonly fonster: Fonster;
  readonly grupp: Grupp;
  readonly utfall: Rakneutfall;
};
