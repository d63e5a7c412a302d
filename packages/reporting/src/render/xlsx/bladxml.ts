/**
 * Bladets XML. Cellernas text står i bokens gemensamma lista; här står bara dess nummer.
 */
import type { Blad, Xcell, Xrad } from "./Blad.ts";
import type { Stilar } from "./Stilar.ts";
import { HUVUD, kolumn, sidtext, xml } from "./xml.ts";

/** Bokens gemensamma: texternas nummer och stilarna. */
export type Gemensamt = { readonly text: (text: string) => number; readonly stilar: Stilar };

/** Delen `sheetN.xml`. */
export const bladxml = (blad: Blad, gemensamt: Gemensamt): string => {
  const { rader, tabell, bredder } = blad;
  const spann = rader.flatMap((rad, i) =>
    (rad.spann ?? 1) > 1 ? [`A${i + 1}:${kolumn((rad.spann ?? 1) - 1)}${i + 1}`] : [],
  );
  const lankar = rader.flatMap(({ celler }, r) =>
    celler.flatMap((cell, k) =>
      cell?.lank === undefined
        ? []
        : [
            `<hyperlink ref="${kolumn(k)}${r + 1}" location="${xml(`'${cell.lank}'!A1`)}" display="${xml(String(cell.varde))}"/>`,
          ],
    ),
  );
  return `${HUVUD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${kolumn(bredder.length - 1)}${rader.length}"/>${vy(blad)}<sheetFormatPr defaultRowHeight="15" customHeight="1"/><cols>${bredder
    .map((b, i) => `<col min="${i + 1}" max="${i + 1}" width="${b}" customWidth="1"/>`)
    .join(
      "",
    )}</cols><sheetData>${rader.map((rad, i) => radxml(rad, i, gemensamt)).join("")}</sheetData>${
    spann.length === 0
      ? ""
      : `<mergeCells count="${spann.length}">${spann.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
  }${lankar.length === 0 ? "" : `<hyperlinks>${lankar.join("")}</hyperlinks>`}<pageMargins left="0.5" right="0.5" top="0.9" bottom="0.75" header="0.4" footer="0.4"/><pageSetup paperSize="9" orientation="${bredder.reduce((a, b) => a + b, 0) > 95 ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>${sidor(blad)}<ignoredErrors><ignoredError sqref="A1:${kolumn(bredder.length - 1)}${rader.length}" numberStoredAsText="1"/></ignoredErrors>${
    tabell === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
  }</worksheet>`;
};

/** Rubrikraden och första kolumnen står kvar när man rullar. */
function vy({ tabell }: Blad): string {
  const forst = ` workbookViewId="0"${tabell === undefined ? ' tabSelected="1"' : ""} showGridLines="0"`;
  if (tabell === undefined) return `<sheetViews><sheetView${forst}/></sheetViews>`;
  const cell = `B${tabell.huvudrad + 2}`;
  return `<sheetViews><sheetView${forst}><pane xSplit="1" ySplit="${tabell.huvudrad + 1}" topLeftCell="${cell}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`;
}

const sidor = ({ sidtitel, marke, sidfot }: Blad): string => {
  const topp =
    marke === undefined
      ? ""
      : `<oddHeader>&amp;C&amp;&quot;Arial,Bold&quot;${sidtext(marke.slice(0, 60))}</oddHeader>`;
  return `<headerFooter>${topp}<oddFooter>&amp;L${sidtext(sidtitel.slice(0, 80))}&amp;R${sidtext(sidfot[0])} &amp;P ${sidtext(sidfot[1])} &amp;N</oddFooter></headerFooter>`;
};

const radxml = ({ celler, hojd }: Xrad, i: number, gemensamt: Gemensamt): string =>
  `<row r="${i + 1}"${hojd === undefined ? "" : ` ht="${hojd}" customHeight="1"`}>${celler
    .map((cell, k) => (cell === undefined ? "" : cellxml(cell, `${kolumn(k)}${i + 1}`, gemensamt)))
    .join("")}</row>`;

const cellxml = ({ varde, stil = {} }: Xcell, ref: string, { text, stilar }: Gemensamt): string => {
  const s = `<c r="${ref}" s="${stilar.nummer(stil)}"`;
  return typeof varde === "number"
    ? `${s}><v>${varde}</v></c>`
    : `${s} t="s"><v>${text(varde)}</v></c>`;
};
