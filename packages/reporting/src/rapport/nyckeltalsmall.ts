/**
 * En mall för nyckeltal rakt av: helheter först, sedan en tabell per gruppering. Den som `star nyckeltal` skriver.
 */
import { text } from "@star-finsam/core/kernel";
import { dimensionsnamn, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { texter } from "../texter.ts";
import type { Mall, Mallblock } from "./Mall.ts";

/** Mallen för de givna nyckeltalen. */
export const nyckeltalsmall = (nyckeltal: ReadonlyArray<Nyckeltal>): Mall => ({
  id: "nyckeltal",
  version: 1,
  filnamn: "nyckeltal",
  titel: text("Nyckeltal", "Measures"),
  avsnitt: [
    {
      id: "helheter",
      rubrik: texter.siffror,
      block: [
        {
          _tag: "Siffror",
          nyckeltal: nyckeltal.filter((n) => n._tag !== "Andel").map(({ id }) => id),
        },
      ],
    },
    ...nyckeltal
      .map((n) => ({ id: n.id, rubrik: n.titel, block: blockFor(n) }))
      .filter(({ block }) => block.length > 0),
  ],
});

function blockFor(nyckeltal: Nyckeltal): ReadonlyArray<Mallblock> {
  switch (nyckeltal._tag) {
    case "Antal":
      return nyckeltal.grupperingar.map((dimension) => ({
        _tag: "Grupptabell",
        nyckeltal: nyckeltal.id,
        dimension: dimensionsnamn(dimension),
      }));
    case "Andel":
      return [{ _tag: "Definitionstabell", nyckeltal: nyckeltal.id }];
    case "Belopp":
      return [{ _tag: "Ekonomitabell", nyckeltal: nyckeltal.id }];
  }
}
