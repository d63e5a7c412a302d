/**
 * Ett nyckeltal per grupp.
 */
import { type Cell, visad } from "../../disclosure/Cell.ts";
import { efterDimension, texter } from "../../texter.ts";
import { konsnot } from "../konsnot.ts";
import type { Blockav } from "../Mallblock.ts";
import type { Tabell } from "../Rapport.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import {
  andelskolumn,
  antalskolumn,
  dimensionerstitel,
  grupptitel,
  noterOm,
  talslag,
  titel,
} from "./ord.ts";
import { gruppcell, grupperI, helhet } from "./radval.ts";

/** Tabellen, med andel när helheten är ett antal. */
export function grupptabell(block: Blockav<"Grupptabell">, underlag: Blockunderlag): Tabell {
  const { nyckeltal } = block;
  const { rader } = underlag;
  const dimensioner = block.dimension.split("+");
  const hela = helhet(rader, nyckeltal);
  const slag = talslag(underlag, nyckeltal);
  const harAndel = hela._tag !== "EjTillampligt" && slag === "antal";
  const cellerna = (cell: Cell) => (harAndel ? [cell, cell] : [cell]);
  const antalet = { ...antalskolumn, slag };
  const rubrik = dimensionerstitel(dimensioner);
  const grupper = grupperI(rader, nyckeltal, dimensioner);
  const utan = grupper.length === 0 && hela._tag !== "Visad";
  const not =
    block.dimension === "kon" && raknarPersoner(underlag, nyckeltal)
      ? konsnot(
          new Map([
            ...grupper.map((g) => [g["kon"] ?? "", gruppcell(rader, nyckeltal, g)] as const),
            ["alla", hela],
          ]),
        )
      : undefined;
  return {
    _tag: "Tabell",
    id: `${nyckeltal}-${dimensioner.join("-")}`,
    rubrik: efterDimension(titel(underlag, nyckeltal), rubrik),
    radrubrik: rubrik,
    kolumner: harAndel ? [antalet, andelskolumn] : [antalet],
    rader: utan
      ? [{ id: "alla", rubrik: texter.alla, celler: cellerna(hela) }]
      : grupper.map((grupp) => ({
          id: Object.values(grupp).join("+"),
          rubrik: grupptitel(grupp),
          celler: cellerna(gruppcell(rader, nyckeltal, grupp)),
        })),
    ...(harAndel && !utan
      ? { summa: [hela, hela._tag === "Visad" && hela.n > 0 ? visad(hela.n, hela.n) : hela] }
      : {}),
    noter: [
      ...noterOm(underlag, nyckeltal),
      ...(harAndel ? [texter.andelarAvrundade] : []),
      ...(not === undefined ? [] : [not]),
    ],
  };
}

/** Sant om nyckeltalet är ett antal individer eller ärenden; bara då är en könsfördelning personers. */
const raknarPersoner = ({ nyckeltal }: Blockunderlag, id: string): boolean =>
  nyckeltal.some(
    (n) => n.id === id && n._tag === "Antal" && (n.enhet === "individ" || n.enhet === "arende"),
  );
