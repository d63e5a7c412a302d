/**
 * Mallen säger vilka avsnitt en rapport har och vilka nyckeltal som fyller dem. Ett förbund med andra rubriker
 * skriver en egen JSON.
 */

import { schemalasare, text } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import { Mallblock } from "./Mallblock.ts";
import { Rapporttext } from "./Rapporttext.ts";

const id = Schema.NonEmptyString;

/**
 * En rapportmall. `period`: det som rapporten måste gälla, `tertial` (något inom ett kalenderår) eller `ar` (tolv månader); utan
 * angivelse vad som helst. `delar`: det som linjer och periodtabeller delas i.
 */
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
  titel: Rapporttext,
  period: Schema.optionalKey(Schema.Literals(["tertial", "ar"])),
  delar: Schema.optionalKey(Schema.Literals(["tertial", "ar"])),
  avsnitt: Schema.Array(Schema.Struct({ id, rubrik: Rapporttext, block: Schema.Array(Mallblock) })),
}).annotate({ identifier: "Mall", title: "Rapportmall" });
export type Mall = typeof Mall.Type;

/** Läser en mall ur data. Alla fel på en gång; okända nycklar är fel. */
export const tolkaMall = schemalasare(Mall);

/** Alla stycken i mallen, i ordning. */
export const blockI = ({ avsnitt }: Mall): ReadonlyArray<Mallblock> =>
  avsnitt.flatMap(({ block }) => block);
