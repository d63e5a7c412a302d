/**
 * Rapportens stycken som Wordinnehåll.
 */
import type { Paragraph, Table } from "docx";
import { iOrd } from "../../diagram/index.ts";
import { dagtext } from "../../format/index.ts";
import type { Block, Diagram, Rapport, Textlucka, Underskrifter } from "../../rapport/Rapport.ts";
import { texter } from "../../texter.ts";
import { harTabell, rutnatAv } from "../csv/rutnat.ts";
import type { Bild } from "./bild.ts";
import { TEXTBREDD } from "./bredder.ts";
import type { Skrift } from "./Skrift.ts";
import { ATT_FYLLA_I } from "./stilar.ts";
import { ram, rubrikrad, tabellen, tabellrad } from "./tabell.ts";
import { dokumenttexter } from "./texter.ts";

type Innehall = ReadonlyArray<Paragraph | Table>;

/** Ett avsnitt: rubrik och innehåll. */
export const avsnittet = (
  { rubrik, innehall }: Rapport["avsnitt"][number],
  bilder: ReadonlyMap<Diagram, Bild>,
  s: Skrift,
): Innehall => [
  new s.docx.Paragraph({ heading: s.docx.HeadingLevel.HEADING_1, children: [s.lop(rubrik)] }),
  ...innehall.flatMap((block) => blocket(block, innehall, bilder, s)),
];

function blocket(
  block: Block,
  grannar: ReadonlyArray<Block>,
  bilder: ReadonlyMap<Diagram, Bild>,
  s: Skrift,
): Innehall {
  switch (block._tag) {
    case "Stycke":
      return [s.stycke("Normal", s.lop(block.text))];
    case "Textlucka":
      return lucka(block, s);
    case "Underskrifter":
      return underskrifter(block, s);
    case "Diagram": {
      const bild = bilder.get(block);
      return bild === undefined ? utanBild(block, grannar, s) : figur(block, bild, s);
    }
    default: {
      const nat = rutnatAv(block);
      return nat === undefined ? [] : tabellen(nat, s);
    }
  }
}

/** Det skrivna i stycken, eller en märkt plats att skriva på. */
const lucka = ({ ledtext, text }: Textlucka, s: Skrift): Innehall =>
  text === undefined
    ? [
        s.stycke(
          ATT_FYLLA_I,
          s.fri(`${s.ord(texter.attFyllaI)}: `, s.sprak, { bold: true }),
          s.lop(ledtext),
        ),
      ]
    : text.split(/\n\s*\n/u).map((stycke) => s.stycke("Normal", s.fri(stycke.trim(), "sv")));

const UNDERSKRIFTSBREDDER = [2268, 2835, 1701, 2268];

const underskrifter = ({ rader }: Underskrifter, s: Skrift): Innehall => {
  const t = dokumenttexter;
  const bredder = UNDERSKRIFTSBREDDER;
  const rubriker = rubrikrad([t.roll, t.namn, t.datum, t.underskrift], bredder, s, {
    vanster: true,
  });
  return [
    ram(
      [
        rubriker,
        ...rader.map(({ roll, namn = "", dag }) =>
          tabellrad(
            [
              [s.lop(roll)],
              [s.fri(namn, "sv")],
              [s.fri(dag === undefined ? "" : dagtext(dag, s.sprak), s.sprak)],
              [s.fri("", s.sprak)],
            ],
            bredder,
            s,
            { vanster: true, hojd: 680 },
          ),
        ),
      ],
      bredder,
      s,
    ),
  ];
};

function figur(diagram: Diagram, { svg, png, bredd, hojd }: Bild, s: Skrift): Innehall {
  const { ImageRun, Paragraph } = s.docx;
  const nummer = s.nummer("diagram");
  const skala = Math.min(1, TEXTBREDD / 15 / bredd, 800 / hojd);
  const bild = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    fallback: { type: "png", data: png },
    transformation: { width: Math.round(bredd * skala), height: Math.round(hojd * skala) },
    altText: {
      id: String(1000 + nummer),
      name: `${s.ord(dokumenttexter.diagram)} ${nummer}`,
      title: s.ord(diagram.rubrik),
      description: iOrd(diagram, s.sprak),
    },
  });
  return [new Paragraph({ keepNext: true, children: [bild] }), bildtext(diagram, nummer, s)];
}

const bildtext = (diagram: Diagram, nummer: number, s: Skrift): Paragraph =>
  s.stycke(
    "Caption",
    s.fri(`${s.ord(dokumenttexter.diagram)} ${nummer}. `, s.sprak),
    s.lop(diagram.rubrik),
    s.fri(". ", s.sprak),
    s.lop(diagram.underrubrik),
  );

/** Utan bild: orden, och tabellen om den inte redan står i avsnittet. */
function utanBild(diagram: Diagram, grannar: ReadonlyArray<Block>, s: Skrift): Innehall {
  const nat = harTabell(diagram, grannar) ? undefined : rutnatAv(diagram);
  return [
    bildtext(diagram, s.nummer("diagram"), s),
    s.stycke("Not", s.lop(dokumenttexter.utanBild)),
    s.stycke("Normal", s.fri(iOrd(diagram, s.sprak), s.sprak)),
    ...(nat === undefined ? [] : tabellen(nat, s)),
  ];
}
