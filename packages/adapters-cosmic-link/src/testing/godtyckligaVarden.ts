/**
 * Godtyckliga texter, dagar och tidpunkter.
 */
import { type Dag, dagAvNummer } from "@star-finsam/core/kernel";
import * as fc from "fast-check";
import { type Otolkat, Tidpunkt } from "../samordningsarende/index.ts";

const STYCKEN = ["å", "ä", "ö", "Å", '"', "'", ";", ",", "\n", "\r\n", "\t", " ", "=", "<", "&"];

/** Text med minst en bokstav, och det som CSV, XML och JSON måste skydda. */
export const godtyckligText: fc.Arbitrary<string> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...STYCKEN, "e", "|", "#", "\\", "😀"), maxLength: 6 }),
    fc.constantFrom("a", "Östersund", "=1+1", "x y", "0"),
    fc.string({ unit: fc.constantFrom(...STYCKEN), maxLength: 4 }),
  )
  .map((led) => led.join(""));

/** En dag 1990–2039. */
export const godtyckligDag: fc.Arbitrary<Dag> = fc
  .integer({ min: 7_305, max: 25_500 })
  .map(dagAvNummer);

/** En dag, med eller utan klockslag och tidszon. */
export const godtyckligTidpunkt: fc.Arbitrary<Tidpunkt> = fc
  .tuple(
    godtyckligDag,
    fc.constantFrom(
      "",
      "T08:30",
      "T23:59:59",
      "T23:30:00Z",
      "T00:10:00.125+02:00",
      "T13:05Z",
      "T07:00:00-03:00",
    ),
  )
  .map(([dag, klocka]) => Tidpunkt.make(`${dag}${klocka}`));

/** Listor med poster vars id är egna. Ids får ha vilka tecken som helst. */
export const medIds = <Post extends { readonly id: string }>(
  post: fc.Arbitrary<Post>,
  maxLength: number,
): fc.Arbitrary<ReadonlyArray<Post>> =>
  fc.uniqueArray(post, { selector: ({ id }) => id, maxLength });

/** Ett id. */
export const id: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "C", "1", "-", "."), minLength: 1, maxLength: 12 }),
  godtyckligText,
);
/** Värdet, eller inget. */
export const frivillig = <Varde>(arb: fc.Arbitrary<Varde>): fc.Arbitrary<Varde | undefined> =>
  fc.option(arb, { nil: undefined });

/** En pekare på någon av aktörerna; ingen om det inte finns några. */
export type Pekare = fc.Arbitrary<string | undefined>;

/** Det som inte tolkats. */
export const otolkat: fc.Arbitrary<ReadonlyArray<Otolkat>> = fc.array(
  fc.record({ plats: godtyckligText, varde: fc.oneof(fc.constant(""), godtyckligText) }),
  { maxLength: 2 },
);
