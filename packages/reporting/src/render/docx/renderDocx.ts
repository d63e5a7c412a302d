/**
 * Rapporten som Worddokument att skriva vidare i. Behöver paketet `docx`; diagrammens bilder behöver `@resvg/resvg-js`,
 * annars står diagrammen som ord och tabell.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Footer, Header, Paragraph, Table, TableOfContents } from "docx";
import { oppna, type Renderbar } from "../../disclosure/Utgava.ts";
import { periodtext } from "../../format/index.ts";
import type { Diagram, Rapport } from "../../rapport/Rapport.ts";
import { texter } from "../../texter.ts";
import { ren, renRad } from "../csv/ren.ts";
import { kalkyltexter } from "../csv/texter.ts";
import { type Bild, bilderTill } from "./bild.ts";
import { avsnittet } from "./block.ts";
import { TEXTBREDD } from "./bredder.ts";
import { packa } from "./packa.ts";
import { ladda } from "./paket.ts";
import { Skrift, sprakkod } from "./Skrift.ts";
import { stilar } from "./stilar.ts";

/**
 * Rapporten som Wordfil.
 * @throws SaknatPaket om `docx` inte är installerat.
 */
export const renderDocx = async (
  rapport: Renderbar<Rapport>,
  { sprak = "sv" }: { readonly sprak?: Sprak } = {},
): Promise<Uint8Array> => {
  const r = oppna(rapport);
  const docx = await ladda("docx", () => import("docx"));
  const { TextWatermark } = await ladda("docx", () => import("docx/watermarks"));
  const { estimatePageNumbersWith } = await ladda("docx", () => import("docx/layout"));
  const s = new Skrift(docx, sprak);
  const dokument = new docx.Document({
    title: renRad(s.ord(r.titel)),
    creator: renRad(r.forbund.namn),
    subject: periodtext(r.period, sprak),
    lastModifiedBy: "STAR",
    ...(r.vattenmarke === undefined ? {} : { keywords: renRad(s.ord(r.vattenmarke)) }),
    styles: stilar(sprakkod(sprak)),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 },
          },
        },
        ...(r.vattenmarke === undefined
          ? {}
          : { headers: { default: sidhuvud(renRad(s.ord(r.vattenmarke)), s, TextWatermark) } }),
        footers: { default: sidfot(r, s) },
        children: innehall(r, await bilderTill(r, sprak), s),
      },
    ],
  });
  return packa(await docx.Packer.toArrayBuffer(dokument));
};

const innehall = (
  r: Rapport,
  bilder: ReadonlyMap<Diagram, Bild>,
  s: Skrift,
): ReadonlyArray<Paragraph | Table | TableOfContents> => [
  ...(r.vattenmarke === undefined ? [] : [s.stycke("Marke", s.lop(r.vattenmarke))]),
  new s.docx.Paragraph({ heading: s.docx.HeadingLevel.TITLE, children: [s.lop(r.titel)] }),
  s.stycke(
    "Normal",
    s.fri(`${s.ord(texter.forbund)}: `, s.sprak, { bold: true }),
    s.fri(r.forbund.namn, "sv"),
  ),
  s.stycke(
    "Normal",
    s.fri(`${s.ord(texter.period)}: `, s.sprak, { bold: true }),
    s.fri(`${periodtext(r.period, s.sprak)} (${s.ord(texter[r.fonster])})`, s.sprak),
  ),
  ...r.noter.map((not) => s.stycke("Not", s.lop(not))),
  s.stycke("Innehallsrubrik", s.lop(texter.innehall)),
  new s.docx.TableOfContents(s.ord(texter.innehall), { hyperlink: true, headingStyleRange: "1-2" }),
  ...r.avsnitt.flatMap((ett) => avsnittet(ett, bilder, s)),
];

type Vattenmarke = typeof import("docx/watermarks").TextWatermark;

function sidhuvud(marke: string, s: Skrift, TextWatermark: Vattenmarke): Header {
  const text = marke.toUpperCase();
  const vattenmarke = new TextWatermark({ text, font: "Arial", color: "E4E4E4" });
  return new s.docx.Header({
    children: [
      new s.docx.Paragraph({
        style: "Marke",
        alignment: s.docx.AlignmentType.CENTER,
        children: [s.fri(text, s.sprak), vattenmarke],
      }),
    ],
  });
}

function sidfot(r: Rapport, s: Skrift): Footer {
  const { PageNumber, Paragraph, TabStopType, TextRun } = s.docx;
  const vanster = `${renRad(s.ord(r.titel))} – ${renRad(r.forbund.namn)}`;
  return new s.docx.Footer({
    children: [
      new Paragraph({
        style: "Not",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXTBREDD }],
        children: [
          s.fri(`${ren(vanster)}\t${s.ord(kalkyltexter.sida)} `, s.sprak),
          new TextRun({
            children: [
              PageNumber.CURRENT,
              ` ${s.ord(kalkyltexter.sidaAv)} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
