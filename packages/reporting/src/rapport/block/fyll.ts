/**
 * Fyller ett stycke i mallen.
 */

import type { Mallblock } from "../Mallblock.ts";
import type { Block } from "../Rapport.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { definitionstabell } from "./definitionstabell.ts";
import { ekonomitabell, kostnadstabell } from "./ekonomi.ts";
import { finsamtabeller } from "./finsam.ts";
import { flode } from "./flode.ts";
import { fyrR } from "./fyrR.ts";
import { grupptabell } from "./grupptabell.ts";
import { histogram } from "./histogram.ts";
import { indikatortabell, likert } from "./indikatorer.ts";
import { jamforelse } from "./jamforelse.ts";
import { maltabell } from "./maltabell.ts";
import { talslag, titel } from "./ord.ts";
import { overlevnad } from "./overlevnad.ts";
import { linjer, periodtabell } from "./perioder.ts";
import { pyramid } from "./pyramid.ts";
import { helhet } from "./radval.ts";
import { skrivna } from "./skrivna.ts";
import { lada, statistiktabell } from "./statistik.ts";

/** Det som stycket blir i rapporten. */
export function fyll(block: Mallblock, underlag: Blockunderlag): ReadonlyArray<Block> {
  switch (block._tag) {
    case "Textlucka":
    case "Stycke":
    case "Underskrifter":
      return [skrivna(block, underlag)];
    case "Siffror":
      return [siffror(block.nyckeltal, underlag)];
    case "Grupptabell":
      return [grupptabell(block, underlag)];
    case "Jamforelse":
      return jamforelse(block, underlag);
    case "Definitionstabell":
      return [definitionstabell(block.nyckeltal, underlag)];
    case "Statistiktabell":
      return [statistiktabell(block.nyckeltal, underlag)];
    case "Ekonomitabell":
      return [ekonomitabell(block.nyckeltal, underlag)];
    case "Kostnadstabell":
      return [kostnadstabell(block, underlag)];
    case "Flode":
      return flode(block, underlag);
    case "Linjer":
      return linjer(block, underlag);
    case "Periodtabell":
      return [periodtabell(block, underlag)];
    case "Pyramid":
      return pyramid(block, underlag);
    case "Histogram":
      return histogram(block, underlag);
    case "Lada":
      return lada(block, underlag);
    case "Overlevnad":
      return overlevnad(block, underlag);
    case "Maltabell":
      return [maltabell(underlag)];
    case "Indikatortabell":
      return [indikatortabell(block.respondentgrupp, underlag)];
    case "Likert":
      return likert(block.respondentgrupp, underlag);
    case "FyrR":
      return fyrR(underlag);
    case "Finsamtabell":
      return finsamtabeller(underlag);
  }
}

const siffror = (nyckeltal: ReadonlyArray<string>, underlag: Blockunderlag): Block => ({
  _tag: "Siffror",
  rader: nyckeltal.map((id) => ({
    id,
    rubrik: titel(underlag, id),
    slag: talslag(underlag, id),
    cell: helhet(underlag.rader, id),
  })),
});
