/**
 * Från var till vart: ett nyckeltal som delas efter två lägen, som flöde och som tabell.
 */
import type { Text } from "@star-finsam/core/kernel";
import { gruppnamnFor } from "@star-finsam/core/nyckeltal";
import { dimensionstitel, iRapportordning, kodtitel } from "../kodtitlar.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Block } from "../Rapport.ts";
import { rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { noterOm, titel } from "./ord.ts";
import { gruppcell, helhet, koderI } from "./radval.ts";

/** Flödet och tabellen. Utan någon i flödet bara tabellen. */
export function flode(block: Blockav<"Flode">, underlag: Blockunderlag): ReadonlyArray<Block> {
  const { nyckeltal } = block;
  const { rader } = underlag;
  const [fran, till] = lagena(underlag, nyckeltal);
  const rubrik = titel(underlag, nyckeltal);
  const koder = (dimension: string) =>
    iRapportordning(dimension, koderI(rader, nyckeltal, dimension));
  const namnen = (
    dimension: string,
  ): ReadonlyArray<{ readonly id: string; readonly rubrik: Text }> =>
    koder(dimension).map((kod) => ({ id: kod, rubrik: kodtitel(dimension, kod) }));
  const serier = namnen(till);
  const kategorier = namnen(fran).map((start) => ({
    ...start,
    celler: serier.map((slut) =>
      gruppcell(rader, nyckeltal, { [fran]: start.id, [till]: slut.id }),
    ),
  }));
  const hela = helhet(rader, nyckeltal);
  const tabell = {
    _tag: "Tabell" as const,
    id: `${nyckeltal}-tabell`,
    rubrik,
    radrubrik: dimensionstitel(fran),
    kolumner:
      serier.length > 0
        ? serier.map((serie) => ({ ...serie, slag: "antal" as const }))
        : [{ id: "alla", rubrik: rapportord.alla, slag: "antal" as const }],
    rader:
      kategorier.length > 0
        ? kategorier
        : [{ id: "alla", rubrik: rapportord.alla, celler: [hela] }],
    noter: noterOm(underlag, nyckeltal),
  };
  if (kategorier.length === 0) return [tabell];
  return [
    {
      _tag: "Diagram",
      id: nyckeltal,
      rubrik,
      underrubrik: rapportord.antalArenden,
      slag: "flode",
      talslag: "antal",
      serier,
      kategorier,
    },
    tabell,
  ];
}

/** Nyckeltalets två lägen: den enda grupperingen med två dimensioner. */
const lagena = (
  { nyckeltal }: Blockunderlag,
  id: string,
): readonly [fran: string, till: string] => {
  const ett = nyckeltal.find((n) => n.id === id);
  const par = ett === undefined ? [] : gruppnamnFor(ett).map((namn) => namn.split("+"));
  const [fran = "", till = ""] = par.find(({ length }) => length === 2) ?? [];
  return [fran, till];
};
