/**
 * Rapportens stycken i Typst.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { iOrd, ritaDiagram } from "../../diagram/index.ts";
import { celltext, dagtext } from "../../format/index.ts";
import type { Block, Diagram, Rapport, Textlucka, Underskrifter } from "../../rapport/Rapport.ts";
import { texter } from "../../texter.ts";
import { type Ruta, type Rutnat, rutnatAv } from "../csv/rutnat.ts";
import { dokumenttexter } from "../docx/texter.ts";
import { fri, lop, rad, strang, synlig } from "./typst.ts";

/** Ett avsnitt: rubrik och innehåll. */
export const avsnittet = (
  { rubrik, innehall }: Rapport["avsnitt"][number],
  plats: number,
  sprak: Sprak,
): string =>
  [
    `#heading(level: 1, ${lop(synlig(rubrik, sprak), sprak)})`,
    ...innehall.map((block, i) => blocket(block, `d${plats}-${i}`, sprak)),
  ].join("\n\n");

function blocket(block: Block, id: string, sprak: Sprak): string {
  switch (block._tag) {
    case "Stycke":
      return `#par(${lop(block.text, sprak)})`;
    case "Textlucka":
      return lucka(block, sprak);
    case "Underskrifter":
      return underskrifter(block, sprak);
    case "Diagram":
      return figur(block, id, sprak);
    default: {
      const nat = rutnatAv(block);
      return nat === undefined ? "" : tabell(nat, sprak);
    }
  }
}

const lucka = ({ ledtext, text }: Textlucka, sprak: Sprak): string =>
  text === undefined
    ? `#attfyllai(${rad(`strong(${fri(`${texter.attFyllaI[sprak]}:`)})`, fri(" "), lop(ledtext, sprak))})`
    : text
        .split(/\n\s*\n/u)
        .map((stycke) => `#par(${lop({ sv: stycke.trim() }, sprak)})`)
        .join("\n\n");

/** Så korta tabeller delas inte mellan sidor. */
const SAMMANHALLNA = 16;

function tabell(nat: Rutnat, sprak: Sprak): string {
  const fet = (innehall: string) => `strong(${innehall})`;
  const rutor = (celler: ReadonlyArray<Ruta>) =>
    celler.map(({ cell, slag }) => fri(celltext(cell, slag, sprak)));
  const noter = [...nat.noter, ...(nat.kalla === undefined ? [] : [nat.kalla])].map(
    (not) => `#noten(${lop(not, sprak)})`,
  );
  if (nat.rader.length === 0) {
    const rubrik = `#par(strong(${lop(nat.rubrik, sprak)}))`;
    return [rubrik, `#par(${lop(texter.ingaUppgifter, sprak)})`, ...noter].join("\n");
  }
  const huvud = [nat.radrubrik, ...nat.kolumner.map(({ rubrik }) => rubrik)].map((rubrik) =>
    fet(lop(rubrik, sprak)),
  );
  const summa =
    nat.summa === undefined
      ? []
      : [
          `table.footer(repeat: false, ${[fri(texter.summa[sprak]), ...rutor(nat.summa)].map(fet).join(", ")})`,
        ];
  const inre = [
    `columns: ${nat.kolumner.length + 1}`,
    `table.header(${huvud.join(", ")})`,
    ...nat.rader.map(({ rubrik, rutor: egna }) => [lop(rubrik, sprak), ...rutor(egna)].join(", ")),
    ...summa,
  ];
  return [
    `#tabell(${inre.join(",\n  ")},\n  ${nat.rader.length > SAMMANHALLNA}, ${lop(nat.rubrik, sprak)})`,
    ...noter,
  ].join("\n");
}

const underskrifter = ({ rader }: Underskrifter, sprak: Sprak): string => {
  const t = dokumenttexter;
  const huvud = [t.roll, t.namn, t.datum, t.underskrift].map(
    (rubrik) => `strong(${lop(rubrik, sprak)})`,
  );
  const inre = rader.map(({ roll, namn = "", dag }) =>
    [lop(roll, sprak), fri(namn), fri(dag === undefined ? "" : dagtext(dag, sprak)), "[]"].join(
      ", ",
    ),
  );
  return `#table(columns: (1fr, 1.2fr, 0.8fr, 1.2fr), align: left + bottom, rows: (auto, ${rader.map(() => "1.1cm").join(", ")}),\n  table.header(${huvud.join(", ")}),\n  ${inre.join(",\n  ")})`;
};

const figur = (diagram: Diagram, idPrefix: string, sprak: Sprak): string => {
  const svg = ritaDiagram(diagram, { bredd: 640, sprak, idPrefix });
  const ord = strang(iOrd(diagram, sprak));
  const bildtext = rad(lop(diagram.rubrik, sprak), fri(". "), lop(diagram.underrubrik, sprak));
  return `#figure(kind: image, supplement: ${fri(dokumenttexter.diagram[sprak])}, caption: ${bildtext}, alt: ${ord}, image(bytes(${strang(svg)}), format: "svg", width: 100%, alt: ${ord}))`;
};
