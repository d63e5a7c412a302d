/**
 * Rapporten som Markdown (GitHub-tabeller), att klistra in i ett dokument eller läsa som den är.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { iOrd } from "../diagram/staplar.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { celltext, periodtext } from "../format/index.ts";
import type { Block, Rapport, Tabell } from "../rapport/Rapport.ts";
import { texter } from "../texter.ts";
import { markdown as md } from "./flykt.ts";
import { tabellrader } from "./tabellrader.ts";

/** Rapporten som ett Markdown-dokument. */
export const renderMarkdown = (rapport: Renderbar<Rapport>, sprak: Sprak = "sv"): string => {
  const r = oppna(rapport);
  const stycken = [
    ...(r.vattenmarke === undefined ? [] : [`**${md(r.vattenmarke[sprak]).toUpperCase()}**`]),
    `# ${md(r.titel[sprak])}`,
    `${texter.forbund[sprak]}: ${md(r.forbund.namn)}  \n${texter.period[sprak]}: ${md(periodtext(r.period, sprak))} (${texter[r.fonster][sprak]})`,
    ...r.noter.map((not) => `> ${md(not[sprak])}`),
    ...r.avsnitt.flatMap(({ rubrik, innehall }) => [
      `## ${md(rubrik[sprak])}`,
      ...innehall.map((block) => renderBlock(block, sprak)),
    ]),
  ];
  return `${stycken.join("\n\n")}\n`;
};

function renderBlock(block: Block, sprak: Sprak): string {
  switch (block._tag) {
    case "Textlucka":
      return `*${texter.attFyllaI[sprak]}: ${md(block.ledtext[sprak])}*`;
    case "Siffror":
      return block.rader
        .map(
          ({ rubrik, slag, cell }) =>
            `- ${md(rubrik[sprak])}: **${md(celltext(cell, slag, sprak))}**`,
        )
        .join("\n");
    case "Diagram":
      return `*${md(block.rubrik[sprak])}.* ${md(iOrd(block, sprak))}`;
    case "Tabell":
      return tabell(block, sprak);
  }
}

function tabell(block: Tabell, sprak: Sprak): string {
  const { rubriker, rader, summa } = tabellrader(block, sprak);
  if (rader.length === 0) {
    return `**${md(block.rubrik[sprak])}**\n\n${texter.ingaUppgifter[sprak]}`;
  }
  const rad = (celler: ReadonlyArray<string>) => `| ${celler.map(md).join(" | ")} |`;
  return [
    `**${md(block.rubrik[sprak])}**`,
    "",
    rad(rubriker),
    `| ${rubriker.map((_, i) => (i === 0 ? ":--" : "--:")).join(" | ")} |`,
    ...rader.map(rad),
    ...(summa === undefined ? [] : [`| ${summa.map((cell) => `**${md(cell)}**`).join(" | ")} |`]),
    ...block.noter.flatMap((not) => ["", md(not[sprak])]),
  ].join("\n");
}
