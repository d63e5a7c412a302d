/**
 * Styckena som en mall kan ha.
 */
import * as Schema from "effect/Schema";
import { Rapporttext } from "./Rapporttext.ts";

const id = Schema.NonEmptyString;
const nyckeltal = { nyckeltal: id };
const huvud = { id, rubrik: Rapporttext, underrubrik: Rapporttext };

/** Ett nyckeltal i en jämförelse. `statistik`: vilken, för nyckeltal som är medianer och medelvärden. */
const serie = { nyckeltal: id, rubrik: Rapporttext };
const linje = Schema.Struct({
  ...serie,
  statistik: Schema.optionalKey(Schema.Literals(["medel", "median"])),
});

/** Ett stycke i mallen. */
export const Mallblock = Schema.Union([
  /** Plats för text som en människa skriver. */
  Schema.TaggedStruct("Textlucka", { id, ledtext: Rapporttext }),
  /** Text som är lika i varje rapport. */
  Schema.TaggedStruct("Stycke", { text: Rapporttext }),
  /** Vilka som skriver under. */
  Schema.TaggedStruct("Underskrifter", {
    id,
    roller: Schema.Array(Schema.Struct({ id, titel: Rapporttext })),
  }),
  /** Helheten för några nyckeltal. */
  Schema.TaggedStruct("Siffror", { nyckeltal: Schema.Array(id) }),
  /** Ett nyckeltal per grupp, med antal och andel. Flera dimensioner tillsammans fogas med `+`. */
  Schema.TaggedStruct("Grupptabell", { ...nyckeltal, dimension: id }),
  /** Två nyckeltal över samma grupper, som tabell och diagram. */
  Schema.TaggedStruct("Jamforelse", {
    ...huvud,
    dimension: id,
    serier: Schema.Array(Schema.Struct(serie)),
  }),
  /** Ett andelsnyckeltals namngivna definitioner. */
  Schema.TaggedStruct("Definitionstabell", nyckeltal),
  /** Medel, median och annan statistik, per grupp. */
  Schema.TaggedStruct("Statistiktabell", nyckeltal),
  /** Utfall per år och kostnadsslag. */
  Schema.TaggedStruct("Ekonomitabell", nyckeltal),
  /** Budget, utfall och skillnaden per kostnadsslag. */
  Schema.TaggedStruct("Kostnadstabell", { budget: id, utfall: id }),
  /** Från var till vart, för ett nyckeltal som delas efter två lägen. */
  Schema.TaggedStruct("Flode", nyckeltal),
  /** Nyckeltal över rapportens delperioder, som linjer och tabell. */
  Schema.TaggedStruct("Linjer", { ...huvud, serier: Schema.Array(linje) }),
  /** Nyckeltal mot perioder: varje delperiod för sig, och ackumulerat. */
  Schema.TaggedStruct("Periodtabell", { id, rubrik: Rapporttext, nyckeltal: Schema.Array(id) }),
  /** Ålder mot kön. */
  Schema.TaggedStruct("Pyramid", nyckeltal),
  /** Ett nyckeltal delat i spann, till exempel väntetider. */
  Schema.TaggedStruct("Histogram", { ...nyckeltal, dimension: id }),
  /** Kvartiler och median per grupp. */
  Schema.TaggedStruct("Lada", { ...nyckeltal, dimension: Schema.optionalKey(id) }),
  /** Andelen kvar efter tid, ur en livslängdstabell. */
  Schema.TaggedStruct("Overlevnad", nyckeltal),
  /** Delmålen, deras utfall och om de är nådda. */
  Schema.TaggedStruct("Maltabell", {}),
  /** NNS-indikatorerna för en respondentgrupp, som tabell. */
  Schema.TaggedStruct("Indikatortabell", { respondentgrupp: id }),
  /** Samma som diagram. */
  Schema.TaggedStruct("Likert", { respondentgrupp: id }),
  /** De två första R:en. */
  Schema.TaggedStruct("FyrR", {}),
  /** Det som kansliet skriver in i Uppföljning Finsam. */
  Schema.TaggedStruct("Finsamtabell", {}),
]);
export type Mallblock = typeof Mallblock.Type;

/** Stycket av det slaget. */
export type Blockav<T extends Mallblock["_tag"]> = Extract<Mallblock, { readonly _tag: T }>;
