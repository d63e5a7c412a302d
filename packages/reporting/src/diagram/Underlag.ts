/**
 * Diagrammet på ett språk, med rena etiketter och varje cell som tal och kort text. Alla former ritas ur detta och inget annat.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { type Cell, ejTillampligt, saknas } from "../disclosure/Cell.ts";
import { celltext } from "../format/index.ts";
import type { Diagram, Diagramslag, Talslag } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { utanStyrtecken } from "../render/flykt.ts";
import { diagramtexter } from "./texter.ts";

/** En cell: `tal` finns bara när det får ritas. `text` är det som står på platsen. */
export type Punkt = {
  readonly cell: Cell;
  readonly slag: Talslag;
  readonly tal: number | undefined;
  readonly text: string;
};

export type Serie = { readonly id: string; readonly namn: string };
export type Kategori = Serie & { readonly punkter: ReadonlyArray<Punkt> };

export type Underlag = {
  readonly slag: Diagramslag;
  readonly talslag: Talslag;
  readonly sprak: Sprak;
  readonly serier: ReadonlyArray<Serie>;
  readonly kategorier: ReadonlyArray<Kategori>;
};

/** Underlaget. En kategori utan cell för en serie har ingen väg i ett flöde, annars ingen uppgift. */
export const underlagFor = (diagram: Diagram, sprak: Sprak): Underlag => ({
  slag: diagram.slag,
  talslag: diagram.talslag,
  sprak,
  serier: diagram.serier.map(({ id, rubrik }) => ({ id, namn: ren(ord(rubrik, sprak)) })),
  kategorier: diagram.kategorier.map(({ id, rubrik, celler }) => ({
    id,
    namn: ren(ord(rubrik, sprak)),
    punkter: diagram.serier.map((serie, i) =>
      punktFor(celler[i] ?? utanCell(diagram.slag), slagFor(diagram, serie.id), sprak),
    ),
  })),
});

/** Cellen där modellen ingen har. */
export const utanCell = (slag: Diagramslag): Cell => (slag === "flode" ? ejTillampligt : saknas);

/** Vad talen i en serie är: antalet bakom en låda och svarsfrekvensen har egna slag. */
export const slagFor = ({ slag, talslag }: Diagram, serie: string): Talslag =>
  slag === "lada" && serie === "n"
    ? "antal"
    : slag === "likert" && serie === "svarsfrekvens"
      ? "andel"
      : talslag;

/** Text som går att rita: en rad, utan styrtecken och utan tecken som XML inte har. */
export const ren = (text: string): string =>
  utanStyrtecken(text.toWellFormed())
    .replace(/[\uFFFE\uFFFF\u200E\u200F\u061C]/gu, "")
    .replace(/[\t\r\n]+/gu, " ");

/** Talen som ritas, ur alla celler. */
export const talI = ({ kategorier }: Pick<Underlag, "kategorier">): ReadonlyArray<number> =>
  kategorier.flatMap(({ punkter }) => punkter.flatMap(({ tal }) => tal ?? []));

const punktFor = (cell: Cell, slag: Talslag, sprak: Sprak): Punkt => ({
  cell,
  slag,
  tal: talAv(cell, slag),
  text: cell._tag === "Saknas" ? diagramtexter.saknasKort[sprak] : celltext(cell, slag, sprak),
});

function talAv(cell: Cell, slag: Talslag): number | undefined {
  if (cell._tag !== "Visad" && cell._tag !== "Uppskattad") return undefined;
  if (slag !== "andel" && slag !== "kvot") return cell.n;
  return cell.av === undefined || cell.av === 0 ? undefined : cell.n / cell.av;
}
