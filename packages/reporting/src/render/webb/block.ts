/**
 * Blocken i ett avsnitt som HTML.
 */
import { ritaDiagram } from "../../diagram/index.ts";
import { dagtext } from "../../format/index.ts";
import type { Block, Diagram, Siffror, Textlucka, Underskrifter } from "../../rapport/Rapport.ts";
import { texter } from "../../texter.ts";
import { xml } from "../flykt.ts";
import { stycken } from "../stycken.ts";
import { webbtexter } from "../webbtexter.ts";
import { cellhtml, tabellhtml } from "./tabell.ts";
import { svensk, texthtml, type Webbval } from "./Webbval.ts";

/** Bilden ritas för en bred och en smal yta; stilmallen visar en av dem. */
const BREDD = { bred: 720, smal: 288 } as const;

/** Blocket. `luckId` är id på en lucka som är att fylla i. */
export const blockhtml = (block: Block, val: Webbval, luckId: string | undefined): string => {
  const { sprak } = val;
  switch (block._tag) {
    case "Textlucka":
      return lucka(block, val, luckId);
    case "Stycke":
      return `<p class="star-stycke">${texthtml(block.text, sprak)}</p>`;
    case "Underskrifter":
      return underskrifter(block, val);
    case "Siffror":
      return siffror(block, val);
    case "Tabell":
      return tabellhtml(block, val);
    case "Diagram":
      return figur(block, val);
  }
};

const lucka = (block: Textlucka, { sprak }: Webbval, id: string | undefined): string =>
  block.text === undefined
    ? `<p class="star-lucka"${id === undefined ? "" : ` id="${xml(id)}"`}><strong class="star-stark">${xml(texter.attFyllaI[sprak])}:</strong> ${texthtml(block.ledtext, sprak)}</p>`
    : stycken(block.text)
        .map((stycke) => `<p class="star-stycke">${svensk(stycke, sprak)}</p>`)
        .join("\n");

const underskrifter = ({ rader }: Underskrifter, { sprak }: Webbval): string =>
  `<dl class="star-underskrifter">${rader
    .map(({ roll, namn, dag }) => {
      const vem = [
        ...(namn === undefined ? [] : [svensk(namn, sprak)]),
        ...(dag === undefined ? [] : [xml(dagtext(dag, sprak))]),
      ].join(", ");
      const inget = `<span class="star-dold">${xml(webbtexter.ejUndertecknad[sprak])}</span>`;
      return `<div class="star-underskrift"><dt class="star-roll">${texthtml(roll, sprak)}</dt><dd class="star-namn">${vem === "" ? inget : vem}</dd></div>`;
    })
    .join("")}</dl>`;

const siffror = ({ rader }: Siffror, { sprak }: Webbval): string =>
  `<dl class="star-siffror">${rader
    .map(
      ({ rubrik, slag, cell }) =>
        `<div class="star-siffra"><dt class="star-siffernamn">${texthtml(rubrik, sprak)}</dt><dd class="${cell._tag === "Visad" || cell._tag === "Dold" ? "star-siffertal" : "star-siffertal star-ord"}">${cellhtml(cell, slag, sprak)}</dd></div>`,
    )
    .join("")}</dl>`;

const figur = (block: Diagram, { sprak, id, tema }: Webbval): string => {
  const bild = (form: keyof typeof BREDD) =>
    `<div class="star-bild star-${form}">${ritaDiagram(block, { bredd: BREDD[form], sprak, tema, idPrefix: id(`d-${block.id}-${form}`) })}</div>`;
  return `<figure class="star-figur"><figcaption class="star-figurtext"><span class="star-figurrubrik">${texthtml(block.rubrik, sprak)}</span><span class="star-under">${texthtml(block.underrubrik, sprak)}</span></figcaption>${bild("bred")}${bild("smal")}</figure>`;
};
