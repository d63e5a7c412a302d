/**
 * Stegen: en ordnad följd av lägen i en eller flera dimensioner. Förflyttningen mellan två bedömningar är det som räknas.
 * Ingen nationell standard finns; varje förbund har sin egen, och den är därför data.
 */
import * as Schema from "effect/Schema";
import { Antal, PostId, Text, text } from "../kernel/index.ts";

/** Ett läge. Nummer 0 eller mer; ett högre är närmare målet. */
export const Trappsteg = Schema.Struct({
  steg: Schema.Int.check(
    Schema.isGreaterThanOrEqualTo(0, { vantat: text("minst 0", "at least 0") }),
  ),
  titel: Text,
}).annotate({ identifier: "Trappsteg", title: "Steg på en stege" });
export type Trappsteg = typeof Trappsteg.Type;

/** En dimension med sina steg. Invariant: numren stiger; de behöver inte följa på varandra. */
export const Stegdimension = Schema.Struct({
  id: PostId,
  titel: Text,
  steg: Schema.Array(Trappsteg).check(
    Schema.makeFilter(
      (stegen: ReadonlyArray<Trappsteg>) =>
        stegen.every(({ steg }, i) => i === 0 || (stegen[i - 1]?.steg ?? steg) < steg),
      { vantat: text("steg med stigande nummer", "steps with rising numbers") },
    ),
  ),
}).annotate({ identifier: "Stegdimension", title: "Dimension på en stege" });
export type Stegdimension = typeof Stegdimension.Type;

/** En stege, med sin källa. En ändrad stege är en ny version. */
export const Stege = Schema.Struct({
  id: PostId,
  version: Antal,
  titel: Text,
  kalla: Schema.NonEmptyString,
  dimensioner: Schema.Array(Stegdimension),
}).annotate({ identifier: "Stege", title: "Stege" });
export type Stege = typeof Stege.Type;

/** Sant om stegen har dimensionen och dimensionen har steget. */
export const provaSteg = ({ dimensioner }: Stege, dimension: string, steg: number): boolean =>
  dimensioner.some(
    ({ id, steg: stegen }) => id === dimension && stegen.some((s) => s.steg === steg),
  );
