/**
 * Tabellen på webben: rubrik, rad- och kolumnhuvuden, och en låda som går att rulla med tangenterna.
 */
import type { Cell } from "../../disclosure/Cell.ts";
import { celltext, celluttal } from "../../format/index.ts";
import type { Tabell, Talslag } from "../../rapport/Rapport.ts";
import { texter } from "../../texter.ts";
import { xml } from "../flykt.ts";
import { texthtml, type Webbval } from "./Webbval.ts";

/** Fler rader än så får delas mellan sidor när den skrivs ut. */
const LANG = 15;

/** Tabellen med noter och källa. */
export const tabellhtml = (block: Tabell, val: Webbval): string => {
  const { sprak } = val;
  const id = xml(val.id(`t-${block.id}`));
  const noter = [...block.noter, ...(block.kalla === undefined ? [] : [block.kalla])];
  return `<div class="${block.rader.length > LANG ? "star-tabellruta star-lang" : "star-tabellruta"}" role="region" tabindex="0" aria-labelledby="${id}"><table class="star-tabell">
<caption class="star-tabellrubrik" id="${id}">${texthtml(block.rubrik, sprak)}</caption>
<thead class="star-huvud"><tr class="star-rad">${[
    block.radrubrik,
    ...block.kolumner.map(({ rubrik }) => rubrik),
  ]
    .map(
      (rubrik, i) =>
        `<th class="${i === 0 ? "star-horn" : "star-kolumn"}" scope="col">${texthtml(rubrik, sprak)}</th>`,
    )
    .join("")}</tr></thead>
<tbody class="star-kropp">
${kropp(block, val)}
</tbody>${fot(block, val)}
</table></div>${noter.map((not) => `\n<p class="star-not">${texthtml(not, sprak)}</p>`).join("")}`;
};

const kropp = (block: Tabell, { sprak }: Webbval): string =>
  block.rader.length === 0
    ? `<tr class="star-rad"><td class="star-tom" colspan="${block.kolumner.length + 1}">${xml(texter.ingaUppgifter[sprak])}</td></tr>`
    : block.rader
        .map(({ rubrik, celler }) => rad(texthtml(rubrik, sprak), celler, block, sprak))
        .join("\n");

const fot = (block: Tabell, { sprak }: Webbval): string =>
  block.summa === undefined
    ? ""
    : `\n<tfoot class="star-fot">${rad(xml(texter.summa[sprak]), block.summa, block, sprak)}</tfoot>`;

const rad = (
  namn: string,
  celler: ReadonlyArray<Cell>,
  { kolumner }: Tabell,
  sprak: Webbval["sprak"],
): string =>
  `<tr class="star-rad"><th class="star-radnamn" scope="row">${namn}</th>${celler
    .map(
      (cell, i) =>
        `<td class="star-tal">${cellhtml(cell, kolumner[i]?.slag ?? "antal", sprak)}</td>`,
    )
    .join("")}</tr>`;

/** Cellen så som den syns, och med ord för den som lyssnar när de skiljer sig. */
export const cellhtml = (cell: Cell, slag: Talslag, sprak: Webbval["sprak"]): string => {
  const synlig = xml(celltext(cell, slag, sprak));
  const uttal = xml(celluttal(cell, slag, sprak));
  return synlig === uttal
    ? synlig
    : `<span aria-hidden="true">${synlig}</span><span class="star-dold">${uttal}</span>`;
};
