/**
 * Rapportens kropp i HTML, densamma på den egna sidan och som fragment i en annans.
 */
import { periodtext } from "../../format/index.ts";
import type { Block, Rapport } from "../../rapport/Rapport.ts";
import { ord, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { xml } from "../flykt.ts";
import { webbtexter } from "../webbtexter.ts";
import { blockhtml } from "./block.ts";
import { svensk, texthtml, type Webbval } from "./Webbval.ts";

/** Kroppens delar; värden sätter dem i sina landmärken. */
export type Kropp = {
  readonly titelId: string;
  readonly huvud: string;
  readonly innehall: string;
  readonly kvar: string;
  readonly avsnitt: string;
};

/** Rapporten i delar. */
export const kropp = (r: Rapport, val: Webbval): Kropp => {
  const titelId = val.id("titel");
  const avsnitt = r.avsnitt.map(({ id, rubrik, innehall }) => ({
    rubrik,
    htmlId: val.id(`a-${id}`),
    delar: innehall.map((block) => ({ block, luckId: luckId(block, val) })),
  }));
  const under = `h${val.rubrikniva + 1}`;
  return {
    titelId,
    huvud: huvud(r, val, titelId),
    innehall: innehall(avsnitt, val, under),
    kvar: kvar(avsnitt, val),
    avsnitt: avsnitt
      .map(
        ({ rubrik, delar, htmlId }) =>
          `<section class="star-avsnitt"><${under} class="star-rubrik" id="${xml(htmlId)}">${texthtml(rubrik, val.sprak)}</${under}>\n${delar.map(({ block, luckId }) => blockhtml(block, val, luckId)).join("\n")}\n</section>`,
      )
      .join("\n"),
  };
};

/** Märket på en rapport som inte får spridas: en rad överst, och över sidan när den rullas. */
const marke = ({ vattenmarke }: Rapport, { sprak }: Webbval): string =>
  vattenmarke === undefined
    ? ""
    : `<p class="star-marke"><strong class="star-stark">${texthtml(vattenmarke, sprak)}</strong></p>\n`;

/** Vattenmärket bakom texten, tyst för den som lyssnar: raden överst säger samma sak. */
export const vattenmarke = ({ vattenmarke }: Rapport, { sprak }: Webbval): string =>
  vattenmarke === undefined
    ? ""
    : `<div class="star-vattenmarke" aria-hidden="true"><div class="star-vattentext" data-text="${xml(ord(vattenmarke, sprak))}"></div></div>\n`;

const huvud = (r: Rapport, val: Webbval, titelId: string): string => {
  const { sprak, rubrikniva } = val;
  const uppgift = (namn: string, varde: string) =>
    `<div class="star-uppgift"><dt class="star-uppgiftsnamn">${namn}</dt><dd class="star-uppgiftsvarde">${varde}</dd></div>`;
  return `${marke(r, val)}<h${rubrikniva} class="star-titel" id="${xml(titelId)}">${texthtml(r.titel, sprak)}</h${rubrikniva}>
<dl class="star-uppgifter">${uppgift(xml(texter.forbund[sprak]), svensk(r.forbund.namn, sprak))}${uppgift(
    xml(texter.period[sprak]),
    xml(`${periodtext(r.period, sprak)} (${texter[r.fonster][sprak]})`),
  )}</dl>
${r.noter.map((not) => `<p class="star-not">${texthtml(not, sprak)}</p>`).join("\n")}`;
};

type Avsnitt = {
  readonly rubrik: Rapporttext;
  readonly htmlId: string;
  readonly delar: ReadonlyArray<{ readonly block: Block; readonly luckId: string | undefined }>;
};

const luckId = (block: Block, val: Webbval): string | undefined =>
  block._tag === "Textlucka" && block.text === undefined ? val.id(`l-${block.id}`) : undefined;

const innehall = (avsnitt: ReadonlyArray<Avsnitt>, val: Webbval, under: string): string => {
  const id = xml(val.id("innehall"));
  return `<nav class="star-nav" aria-labelledby="${id}"><${under} class="star-navrubrik" id="${id}">${xml(texter.innehall[val.sprak])}</${under}><ol class="star-navlista">
${avsnitt.map(({ rubrik, htmlId }) => `<li class="star-navpunkt">${lank(htmlId, texthtml(rubrik, val.sprak))}</li>`).join("\n")}
</ol></nav>`;
};

/** Det som en människa ännu inte skrivit, med länkar dit. */
const kvar = (avsnitt: ReadonlyArray<Avsnitt>, { sprak }: Webbval): string => {
  const punkter = avsnitt.flatMap(({ rubrik, delar }) =>
    delar.flatMap(({ block, luckId }) =>
      block._tag === "Textlucka" && luckId !== undefined
        ? [
            `<li class="star-kvarpunkt">${lank(luckId, `${texthtml(rubrik, sprak)}: ${texthtml(block.ledtext, sprak)}`)}</li>`,
          ]
        : [],
    ),
  );
  if (punkter.length === 0) return "";
  return `<div class="star-kvar"><p class="star-kvarrubrik"><strong class="star-stark">${xml(webbtexter.kvar[sprak])} (${punkter.length})</strong></p><ul class="star-kvarlista">
${punkter.join("\n")}
</ul></div>`;
};

const lank = (id: string, text: string): string =>
  `<a class="star-lank" href="#${xml(id)}">${text}</a>`;
