/**
 * Ett andelsnyckeltals namngivna definitioner.
 */
import { saknas, visad } from "../../disclosure/Cell.ts";
import { texter } from "../../texter.ts";
import type { Tabell } from "../Rapport.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { andelskolumn, antalskolumn, grupptitel, noterOm, titel } from "./ord.ts";

/** En rad per definition. */
export const definitionstabell = (nyckeltal: string, underlag: Blockunderlag): Tabell => {
  const rader = underlag.rader
    .filter((rad) => rad.nyckeltal === nyckeltal && Object.hasOwn(rad.grupp, "definition"))
    .map(({ grupp, cell }) => {
      const av = cell._tag === "Visad" && cell.av !== undefined ? visad(cell.av) : cell;
      return {
        id: Object.values(grupp).join("+"),
        rubrik: grupptitel(grupp),
        celler: [cell, av, cell],
      };
    });
  return {
    _tag: "Tabell",
    id: nyckeltal,
    rubrik: titel(underlag, nyckeltal),
    radrubrik: texter.definition,
    kolumner: [antalskolumn, { id: "av", rubrik: texter.av, slag: "antal" }, andelskolumn],
    rader:
      rader.length > 0
        ? rader
        : [{ id: "alla", rubrik: texter.alla, celler: [saknas, saknas, saknas] }],
    noter: noterOm(underlag, nyckeltal),
  };
};
