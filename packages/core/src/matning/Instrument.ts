/**
 * Instrument som data: frågor med de poäng som finns på dem, och gränser med källa. Frågornas lydelser är ofta någons
 * upphovsrätt och följer inte med; här står id och egna korta etiketter. Publicerade gränser som säger olika står sida vid
 * sida: den som poängsätter måste välja, inget förval döljer valet.
 */
import * as Schema from "effect/Schema";
import { Kon } from "../individ/index.ts";
import { Antal, PostId, Text } from "../kernel/index.ts";

/** En fråga och de poäng som finns. En poäng utanför är ett fel, inte noll. */
export const Instrumentfraga = Schema.Struct({
  id: PostId,
  etikett: Text,
  poang: Schema.Array(Schema.Finite),
}).annotate({ identifier: "Instrumentfraga", title: "Fråga i ett instrument" });
export type Instrumentfraga = typeof Instrumentfraga.Type;

/** En klass i en gränstabell. Villkor som saknas gäller alla. Åldrar i fyllda år, båda ändarna ingår. */
export const Grans = Schema.Struct({
  klass: PostId,
  titel: Text,
  fran: Schema.Finite,
  till: Schema.Finite,
  kon: Schema.optionalKey(Kon),
  franAlder: Schema.optionalKey(Schema.Int),
  tillAlder: Schema.optionalKey(Schema.Int),
}).annotate({ identifier: "Grans", title: "Klass mellan två poäng" });
export type Grans = typeof Grans.Type;

/** En publicerad gränstabell, med sin källa. */
export const Granstabell = Schema.Struct({
  id: PostId,
  kalla: Schema.NonEmptyString,
  granser: Schema.Array(Grans),
}).annotate({ identifier: "Granstabell", title: "Gränstabell" });
export type Granstabell = typeof Granstabell.Type;

/** `summa`: svaren läggs ihop när alla finns. `inga_poang`: svaren är lägen på en linje eller progression, ingen summa. */
export const Instrument = Schema.Struct({
  id: PostId,
  version: Antal,
  titel: Text,
  kalla: Schema.NonEmptyString,
  poangsattning: Schema.Literals(["summa", "inga_poang"]),
  fragor: Schema.Array(Instrumentfraga),
  granstabeller: Schema.Array(Granstabell),
}).annotate({ identifier: "Instrument", title: "Instrument" });
export type Instrument = typeof Instrument.Type;

/** Svar: frågans id till poäng. En obesvarad fråga saknas. */
export type Instrumentsvar = Readonly<Record<string, number>>;

/** Det enda som får antecknas om FREDA kortfrågor: aldrig svaren. */
export const Screeningstatus = Schema.Literals([
  "ej_fragad",
  "avbojde",
  "negativ",
  "positiv",
]).annotate({ identifier: "Screeningstatus", title: "Screening" });
export type Screeningstatus = typeof Screeningstatus.Type;
