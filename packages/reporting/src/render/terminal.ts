/**
 * Rapporten som text för en terminal: rubriker, jämna kolumner, inga styrkoder.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import { celltext, periodtext } from "../format/index.ts";
import type { Block, Rapport, Tabell } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { texter } from "../texter.ts";
import { utanStyrtecken } from "./flykt.ts";
import { tabellrader } from "./tabellrader.ts";
import { terminalhuvud, understruken } from "./terminalhuvud.ts";

/** Rapportens siffror som terminaltext. Textluckor och diagram utelämnas; tabellerna bär samma tal. */
export const renderTerminal = (rapport: Renderbar<Rapport>, sprak: Sprak = "sv"): string => {
  const r = oppna(rapport);
  const avsnitt = r.avsnitt.flatMap(({ rubrik, innehall }) => {
    const stycken = innehall.flatMap((block) => renderBlock(block, sprak));
    return stycken.length === 0 ? [] : [understruken(ord(rubrik, sprak), "-"), ...stycken];
  });
  const stycken = [
    ...terminalhuvud(
      { ...r, period: `${periodtext(r.period, sprak)} (${texter[r.fonster][sprak]})` },
      sprak,
    ),
    ...avsnitt,
  ];
  return `${utanStyrtecken(stycken.join("\n\n"))}\n`;
};

function renderBlock(block: Block, sprak: Sprak): ReadonlyArray<string> {
  switch (block._tag) {
    case "Siffror":
      return [
        jamna(
          block.rader.map(({ rubrik, slag, cell }) => [
            ord(rubrik, sprak),
            celltext(cell, slag, sprak),
          ]),
        ).join("\n"),
      ];
    case "Tabell":
      return [tabell(block, sprak)];
    default:
      return [];
  }
}

function tabell(block: Tabell, sprak: Sprak): string {
  const { rubriker, rader, summa } = tabellrader(block, sprak);
  if (rader.length === 0) return `${ord(block.rubrik, sprak)}\n${texter.ingaUppgifter[sprak]}`;
  const [huvud = "", ...resten] = jamna([
    rubriker,
    ...rader,
    ...(summa === undefined ? [] : [summa]),
  ]);
  const streck = "-".repeat(huvud.length);
  const kropp =
    summa === undefined ? resten : [...resten.slice(0, -1), streck, ...resten.slice(-1)];
  return [ord(block.rubrik, sprak), huvud, streck, ...kropp].join("\n");
}

/** Kolumnerna jämnade: den första åt vänster, de andra åt höger. */
function jamna(rader: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> {
  const bredder = (rader[0] ?? []).map((_, i) =>
    Math.max(...rader.map((rad) => (rad[i] ?? "").length)),
  );
  return rader.map((rad) =>
    rad
      .map((cell, i) => (i === 0 ? cell.padEnd(bredder[i] ?? 0) : cell.padStart(bredder[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
