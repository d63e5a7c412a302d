/**
 * En mall för nyckeltal rakt av: helheter först, sedan en tabell per gruppering. Den som `star nyckeltal` skriver.
 */
import { text } from "@star-finsam/core/kernel";
import { gruppnamnFor, kostnadsunderlag, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { texter } from "../texter.ts";
import type { Mall } from "./Mall.ts";
import type { Mallblock } from "./Mallblock.ts";

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
          nyckeltal: [
            ...nyckeltal.filter(harHelhet).map(({ id }) => id),
            ...(raknarBada(nyckeltal, kostnadsunderlag["kostnad_per_deltagare"] ?? [])
              ? ["kostnad_per_deltagare"]
              : []),
          ],
        },
      ],
    },
    ...nyckeltal
      .map((n) => ({ id: n.id, rubrik: n.titel, block: blockFor(n) }))
      .filter(({ block }) => block.length > 0),
  ],
});

const raknarBada = (nyckeltal: ReadonlyArray<Nyckeltal>, idn: ReadonlyArray<string>): boolean =>
  idn.every((id) => nyckeltal.some((ett) => ett.id === id));

function blockFor(nyckeltal: Nyckeltal): ReadonlyArray<Mallblock> {
  const { id } = nyckeltal;
  switch (nyckeltal._tag) {
    case "Antal":
      return grupptabeller(nyckeltal);
    case "Summa":
      return nyckeltal.enhet === "ore" && gruppnamnFor(nyckeltal).includes("ar+kostnadsslag")
        ? [{ _tag: "Ekonomitabell", nyckeltal: id }]
        : grupptabeller(nyckeltal);
    case "Andel":
    case "Dagandel":
      return [{ _tag: "Definitionstabell", nyckeltal: id }];
    case "Livstabell":
      return [{ _tag: "Overlevnad", nyckeltal: id }];
    case "Kvot":
      return [];
    default:
      return [{ _tag: "Statistiktabell", nyckeltal: id }];
  }
}

const grupptabeller = (nyckeltal: Nyckeltal): ReadonlyArray<Mallblock> =>
  gruppnamnFor(nyckeltal).map((dimension) => ({
    _tag: "Grupptabell",
    nyckeltal: nyckeltal.id,
    dimension,
  }));

/** Nyckeltalen vars helhet är ett enda tal. */
const harHelhet = ({ _tag, helhet }: Nyckeltal): boolean =>
  (_tag === "Antal" || _tag === "Summa" || _tag === "Kvot") && helhet === undefined;
