/**
 * En tabell som textrader: rubriker, rader och summa med formaterade celler. Delas av Markdown och terminal.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Cell } from "../disclosure/Cell.ts";
import { celltext } from "../format/index.ts";
import type { Tabell } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { texter } from "../texter.ts";

/** Rubrikrad, rader och eventuell summarad; första kolumnen är radens namn. */
export type Tabellrader = {
  readonly rubriker: ReadonlyArray<string>;
  readonly rader: ReadonlyArray<ReadonlyArray<string>>;
  readonly summa: ReadonlyArray<string> | undefined;
};

/** Tabellens rader i text. */
export const tabellrader = (tabell: Tabell, sprak: Sprak): Tabellrader => {
  const celler = (rad: ReadonlyArray<Cell>) =>
    rad.map((cell, i) => celltext(cell, tabell.kolumner[i]?.slag ?? "antal", sprak));
  return {
    rubriker: [
      ord(tabell.radrubrik, sprak),
      ...tabell.kolumner.map(({ rubrik }) => ord(rubrik, sprak)),
    ],
    rader: tabell.rader.map((rad) => [ord(rad.rubrik, sprak), ...celler(rad.celler)]),
    summa: tabell.summa === undefined ? undefined : [texter.summa[sprak], ...celler(tabell.summa)],
  };
};
