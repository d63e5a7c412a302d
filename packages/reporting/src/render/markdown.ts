/**
 * Rapporten som Markdown (GitHub-tabeller), att klistra in i ett dokument eller läsa som den är.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { iOrd } from "../diagram/index.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { celltext, dagtext, periodtext } from "../format/index.ts";
import type { Block, Rapport, Tabell } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { texter } from "../texter.ts";
import { markdown as md } from "./flykt.ts";
import { stycken } from "./stycken.ts";
import { tabellrader } from "./tabellrader.ts";

/** Rapporten som ett Markdown-dokument. */
export const renderMarkdown = (rapport: Renderbar<Rapport>, sprak: Sprak = "sv"): string => {
  const r = oppna(rapport);
  const stycken = [
    ...(r.vattenmarke === undefined ? [] : [`**${md(ord(r.vattenmarke, sprak)).toUpperCase()}**`]),
    `# ${md(ord(r.titel, sprak))}`,
    `${texter.forbund[sprak]}: ${md(r.forbund.namn)}  \n${texter.period[sprak]}: ${md(periodtext(r.period, sprak))} (${texter[r.fonster][sprak]})`,
    ...r.noter.map((not) => `> ${md(ord(not, sprak))}`),
    ...r.avsnitt.flatMap(({ rubrik, innehall }) => [
      `## ${md(ord(rubrik, sprak))}`,
      ...innehall.map((block) => renderBlock(block, sprak)),
    ]),
  ];
  return `${stycken.join("\n\n")}\n`;
};

function renderBlock(block: Block, sprak: Sprak): string {
  switch (block._tag) {
    case "Stycke":
      return md(ord(block.text, sprak));
    case "Underskrifter":
      return block.rader
        .map(
          ({ roll, namn = "", dag }) =>
            `- ${md(ord(roll, sprak))}: ${md(namn)}${dag === undefined ? "" : ` ${dagtext(dag, sprak)}`}`,
        )
        .join("\n");
    case "Textlucka":
      if (block.text !== undefined) {
        return stycken(block.text).map(md).join("\n\n");
      }
      return `*${texter.attFyllaI[sprak]}: ${md(ord(block.ledtext, sprak))}*`;
    case "Siffror":
      return block.rader
        .map(
          ({ rubrik, slag, cell }) =>
            `- ${md(ord(rubrik, sprak))}: **${md(celltext(cell, slag, sprak))}**`,
        )
        .join("\n");
    case "Diagram":
      return `*${md(ord(block.rubrik, sprak))}.* ${md(iOrd(block, sprak))}`;
    case "Tabell":
      return tabell(block, sprak);
  }
}

function tabell(block: Tabell, sprak: Sprak): string {
  const { rubriker, rader, summa } = tabellrader(block, sprak);
  if (rader.length === 0) {
    return `**${md(ord(block.rubrik, sprak))}**\n\n${texter.ingaUppgifter[sprak]}`;
  }
  const rad = (celler: ReadonlyArray<string>) => `| ${celler.map(md).join(" | ")} |`;
  return [
    `**${md(ord(block.rubrik, sprak))}**`,
    "",
    rad(rubriker),
    `| ${rubriker.map((_, i) => (i === 0 ? ":--" : "--:")).join(" | ")} |`,
    ...rader.map(rad),
    ...(summa === undefined ? [] : [`| ${summa.map((cell) => `**${md(cell)}**`).join(" | ")} |`]),
    ...[...block.noter, ...(block.kalla === undefined ? [] : [block.kalla])].flatMap((not) => [
      "",
      md(ord(not, sprak)),
    ]),
  ].join("\n");
}
