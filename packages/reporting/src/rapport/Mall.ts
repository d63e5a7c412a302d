/**
 * Mallen säger vilka avsnitt en rapport har och vilka nyckeltal som fyller dem. Ett förbund med andra rubriker
 * skriver en egen JSON.
 */

import { schemalasare, Text, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";

const id = Schema.NonEmptyString;

/** Ett stycke i mallen. */
export const Mallblock = Schema.Union([
  /** Plats för text som en människa skriver. */
  Schema.TaggedStruct("Textlucka", { id, ledtext: Text }),
  /** Helheten för några nyckeltal. */
  Schema.TaggedStruct("Siffror", { nyckeltal: Schema.Array(id) }),
  /** Ett nyckeltal per grupp, med antal och andel. Flera dimensioner tillsammans fogas med `+`. */
  Schema.TaggedStruct("Grupptabell", { nyckeltal: id, dimension: id }),
  /** Två nyckeltal över samma grupper, som tabell och diagram. */
  Schema.TaggedStruct("Jamforelse", {
    id,
    rubrik: Text,
    underrubrik: Text,
    dimension: id,
    serier: Schema.Array(Schema.Struct({ nyckeltal: id, rubrik: Text })),
  }),
  /** Ett andelsnyckeltals namngivna definitioner. */
  Schema.TaggedStruct("Definitionstabell", { nyckeltal: id }),
  /** Medel, median och annan statistik, per grupp. */
  Schema.TaggedStruct("Statistiktabell", { nyckeltal: id }),
  /** Utfall per år och kostnadsslag. */
  Schema.TaggedStruct("Ekonomitabell", { nyckeltal: id }),
]);
export type Mallblock = typeof Mallblock.Type;

/** En rapportmall. */
export const Mall = Schema.Struct({
  id,
  version: Schema.Int,
  /** Filnamnet utan ändelse. */
  filnamn: Schema.String.check(
    Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
      vantat: text(
        "små bokstäver, siffror och bindestreck",
        "lower-case letters, digits and hyphens",
      ),
    }),
  ),
  titel: Text,
  avsnitt: Schema.Array(Schema.Struct({ id, rubrik: Text, block: Schema.Array(Mallblock) })),
}).annotate({ identifier: "Mall", title: "Rapportmall" });
export type Mall = typeof Mall.Type;

/** Läser en mall ur data. Alla fel på en gång; okända nycklar är fel. */
export const tolkaMall = schemalasare(Mall);

/** Nyckeltalen som mallen visar, en gång var: bara de ges ut med den. */
export const nyckeltalI = ({ avsnitt }: Mall): ReadonlySet<string> =>
  new Set(avsnitt.flatMap(({ block }) => block.flatMap(nyckeltalIBlock)));

const nyckeltalIBlock = (block: Mallblock): ReadonlyArray<string> => {
  switch (block._tag) {
    case "Textlucka":
      return [];
    case "Siffror":
      return block.nyckeltal;
    case "Jamforelse":
      return block.serier.map(({ nyckeltal }) => nyckeltal);
    default:
      return [block.nyckeltal];
  }
};
