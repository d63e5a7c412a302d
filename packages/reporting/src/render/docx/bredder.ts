/**
 * Kolumnernas bredder i Wordtabeller, i tjugondels punkter.
 */

import { celltext } from "../../format/index.ts";
import type { Ruta, Rutnat } from "../csv/rutnat.ts";
import { langstaOrd } from "../xlsx/matt.ts";
import type { Skrift } from "./Skrift.ts";

/** Textens bredd på en A4-sida med 2,5 cm marginal. */
export const TEXTBREDD = 9072;

const text = ({ cell, slag }: Ruta, s: Skrift): string => celltext(cell, slag, s.sprak);

const TECKEN = 112;
const MARGINAL = 200;
const MINST_FORSTA = 2600;

/** Bredderna: varje mått så brett som sitt längsta ord och sitt längsta tal, raderna får resten. */
export function kolumnbredder(nat: Rutnat, s: Skrift): ReadonlyArray<number> {
  const onskade = nat.kolumner.map(({ rubrik }, k) => {
    const rutor = [...nat.rader.map((rad) => rad.rutor), nat.summa ?? []].flatMap(
      (r) => r[k] ?? [],
    );
    const langst = Math.max(
      langstaOrd(s.ord(rubrik)).length,
      ...rutor.map((r) => text(r, s).length),
    );
    return Math.max(1200, langst * TECKEN + MARGINAL);
  });
  const summa = onskade.reduce((a, b) => a + b, 0);
  const skala = Math.min(1, (TEXTBREDD - MINST_FORSTA) / summa);
  const matt = onskade.map((bredd) => Math.floor(bredd * skala));
  return [Math.min(5000, TEXTBREDD - matt.reduce((a, b) => a + b, 0)), ...matt];
}
