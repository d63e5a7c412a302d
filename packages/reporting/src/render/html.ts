/**
 * Rapporten som fristående webbsida: ett dokument utan nätverk och utan skript, med tabeller som en skärmläsare
 * kan gå igenom och en stilmall för utskrift.
 */
import type { Sprak, Text } from "@star-finsam/core/kernel";
import { staplar } from "../diagram/staplar.ts";
import type { Cell } from "../disclosure/Cell.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { celltext, celluttal, periodtext, type Talslag } from "../format/index.ts";
import type { Block, Diagram, Rapport, Siffror, Tabell } from "../rapport/Rapport.ts";
import { texter } from "../texter.ts";
import { xml } from "./flykt.ts";
import { STILMALL } from "./stilmall.ts";

/** Rapporten som ett helt HTML-dokument. */
export const renderHtml = (rapport: Renderbar<Rapport>, sprak: Sprak = "sv"): string => {
  const r = oppna(rapport);
  const t = (text: Text) => xml(text[sprak]);
  const titel = `${t(r.titel)} – ${xml(r.forbund.namn)}`;
  const marke =
    r.vattenmarke === undefined
      ? ""
      : `<p class="marke"><strong>${t(r.vattenmarke)}</strong></p><div class="vattenmarke" aria-hidden="true">${t(r.vattenmarke)}</div>`;
  return `<!doctype html>
<html lang="${sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="STAR">
<title>${titel}</title>
<style>${STILMALL}</style>
</head>
<body>
<header>
${marke}<h1>${t(r.titel)}</h1>
<dl class="uppgifter"><div><dt>${t(texter.forbund)}</dt><dd>${xml(r.forbund.namn)}</dd></div><div><dt>${t(texter.period)}</dt><dd>${xml(periodtext(r.period, sprak))} (${t(texter[r.fonster])})</dd></div></dl>
${r.noter.map((not) => `<p class="not">${t(not)}</p>`).join("\n")}
</header>
<nav aria-labelledby="innehall"><h2 id="innehall">${t(texter.innehall)}</h2><ol>
${r.avsnitt.map(({ id, rubrik }) => `<li><a href="#a-${xml(id)}">${t(rubrik)}</a></li>`).join("\n")}
</ol></nav>
<main>
${r.avsnitt
  .map(
    ({ id, rubrik, innehall }) =>
      `<section aria-labelledby="a-${xml(id)}"><h2 id="a-${xml(id)}">${t(rubrik)}</h2>\n${innehall.map((block) => renderBlock(block, sprak)).join("\n")}\n</section>`,
  )
  .join("\n")}
</main>
</body>
</html>
`;
};

function renderBlock(block: Block, sprak: Sprak): string {
  switch (block._tag) {
    case "Textlucka":
      return `<p class="lucka"><strong>${xml(texter.attFyllaI[sprak])}:</strong> ${xml(block.ledtext[sprak])}</p>`;
    case "Siffror":
      return siffror(block, sprak);
    case "Tabell":
      return tabell(block, sprak);
    case "Diagram":
      return figur(block, sprak);
  }
}

const siffror = ({ rader }: Siffror, sprak: Sprak): string =>
  `<dl class="siffror">${rader
    .map(
      ({ rubrik, slag, cell }) =>
        `<div><dt>${xml(rubrik[sprak])}</dt><dd>${cellHtml(cell, slag, sprak)}</dd></div>`,
    )
    .join("")}</dl>`;

function tabell(block: Tabell, sprak: Sprak): string {
  const id = `t-${xml(block.id)}`;
  const rad = (celler: ReadonlyArray<Cell>) =>
    celler
      .map((cell, i) => `<td>${cellHtml(cell, block.kolumner[i]?.slag ?? "antal", sprak)}</td>`)
      .join("");
  const kropp =
    block.rader.length === 0
      ? `<tr><td colspan="${block.kolumner.length + 1}" class="tom">${xml(texter.ingaUppgifter[sprak])}</td></tr>`
      : block.rader
          .map(
            ({ rubrik, celler }) =>
              `<tr><th scope="row">${xml(rubrik[sprak])}</th>${rad(celler)}</tr>`,
          )
          .join("\n");
  const fot =
    block.summa === undefined
      ? ""
      : `\n<tfoot><tr><th scope="row">${xml(texter.summa[sprak])}</th>${rad(block.summa)}</tr></tfoot>`;
  return `<div class="tabell" role="region" tabindex="0" aria-labelledby="${id}"><table>
<caption id="${id}">${xml(block.rubrik[sprak])}</caption>
<thead><tr><th scope="col">${xml(block.radrubrik[sprak])}</th>${block.kolumner.map(({ rubrik }) => `<th scope="col">${xml(rubrik[sprak])}</th>`).join("")}</tr></thead>
<tbody>
${kropp}
</tbody>${fot}
</table></div>${block.noter.map((not) => `<p class="not">${xml(not[sprak])}</p>`).join("")}`;
}

/** Samma bild för bred och smal yta; bara en av dem visas. */
const figur = (block: Diagram, sprak: Sprak): string =>
  `<figure><figcaption>${xml(block.rubrik[sprak])}<span class="under">${xml(block.underrubrik[sprak])}</span></figcaption><div class="bred">${staplar(block, { bredd: 720, sprak, idPrefix: `d-${block.id}-b` })}</div><div class="smal">${staplar(block, { bredd: 288, sprak, idPrefix: `d-${block.id}-s` })}</div></figure>`;

const cellHtml = (cell: Cell, slag: Talslag, sprak: Sprak): string => {
  const synlig = xml(celltext(cell, slag, sprak));
  const uttal = xml(celluttal(cell, slag, sprak));
  return synlig === uttal
    ? synlig
    : `<span aria-hidden="true">${synlig}</span><span class="dold">${uttal}</span>`;
};
