/**
 * Rutnät som Wordtabeller: rubrikraden upprepas på varje sida, och ingen rad delas mellan sidor.
 */
import type { Paragraph, Table, TableCell, TableRow } from "docx";
import { celltext } from "../../format/index.ts";
import type { Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import type { Ruta, Rutnat } from "../csv/rutnat.ts";
import { kolumnbredder } from "./bredder.ts";
import type { Skrift } from "./Skrift.ts";
import { dokumenttexter } from "./texter.ts";

/** Tabellen med sin rubrik före och sina noter efter. */
export const tabellen = (nat: Rutnat, s: Skrift): ReadonlyArray<Paragraph | Table> => {
  const { Paragraph } = s.docx;
  const rubrik = new Paragraph({
    style: "Caption",
    keepNext: true,
    children: [
      s.fri(`${s.ord(dokumenttexter.tabell)} ${s.nummer("tabell")}. `, s.sprak),
      s.lop(nat.rubrik),
    ],
  });
  const noter = [...nat.noter, ...(nat.kalla === undefined ? [] : [nat.kalla])];
  const efter = noter.map((not) => s.stycke("Not", s.lop(not)));
  if (nat.rader.length === 0) {
    return [rubrik, s.stycke("Normal", s.lop(texter.ingaUppgifter)), ...efter];
  }
  const luft = new Paragraph({
    style: "Not",
    spacing: { after: 60, line: 120, lineRule: "exact" },
  });
  return [rubrik, tabell(nat, s), luft, ...efter];
};

function tabell(nat: Rutnat, s: Skrift): Table {
  const bredder = kolumnbredder(nat, s);
  const antal = nat.rader.length + (nat.summa === undefined ? 0 : 1);
  const rad = (rubrik: Rapporttext, rutor: ReadonlyArray<Ruta>, i: number, fet = false) =>
    tabellrad(
      [
        [s.lop(rubrik, fet ? { bold: true } : {})],
        ...rutor.map((ruta) => [
          s.fri(celltext(ruta.cell, ruta.slag, s.sprak), s.sprak, fet ? { bold: true } : {}),
        ]),
      ],
      bredder,
      s,
      { samman: antal <= SAMMANHALLNA && i < antal - 1 },
    );
  return ram(
    [
      rubrikrad([nat.radrubrik, ...nat.kolumner.map(({ rubrik }) => rubrik)], bredder, s),
      ...nat.rader.map(({ rubrik, rutor }, i) => rad(rubrik, rutor, i)),
      ...(nat.summa === undefined ? [] : [rad(texter.summa, nat.summa, antal - 1, true)]),
    ],
    bredder,
    s,
  );
}

/** Så korta tabeller delas inte mellan sidor. */
const SAMMANHALLNA = 16;

/** Rubrikraden. */
export const rubrikrad = (
  rubriker: ReadonlyArray<Rapporttext>,
  bredder: ReadonlyArray<number>,
  s: Skrift,
  form: Radform = {},
): TableRow =>
  tabellrad(
    rubriker.map((rubrik) => [s.lop(rubrik, { bold: true })]),
    bredder,
    s,
    { ...form, huvud: true },
  );

/** Radens form. Alla kolumner utom den första är högerställda om inte `vanster`; `hojd` är den minsta; `samman`: på samma sida som nästa rad. */
type Radform = {
  readonly huvud?: boolean;
  readonly vanster?: boolean;
  readonly hojd?: number;
  readonly samman?: boolean;
};

/** En rad. */
export function tabellrad(
  celler: ReadonlyArray<ReadonlyArray<ReturnType<Skrift["lop"]>>>,
  bredder: ReadonlyArray<number>,
  s: Skrift,
  { huvud = false, vanster = false, samman = false, hojd }: Radform = {},
): TableRow {
  const { AlignmentType, HeightRule, Paragraph, TableCell, TableRow, VerticalAlign, WidthType } =
    s.docx;
  const cell = (children: ReadonlyArray<ReturnType<Skrift["lop"]>>, i: number): TableCell =>
    new TableCell({
      width: { size: bredder[i] ?? 1000, type: WidthType.DXA },
      verticalAlign: huvud ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(huvud ? { shading: { fill: "E6EDF5" } } : {}),
      children: [
        new Paragraph({
          style: "Tabelltext",
          keepNext: huvud || samman,
          alignment: i === 0 || vanster ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children,
        }),
      ],
    });
  return new TableRow({
    tableHeader: huvud,
    cantSplit: true,
    ...(hojd === undefined ? {} : { height: { value: hojd, rule: HeightRule.ATLEAST } }),
    children: celler.map(cell),
  });
}

/** Tabellen med vågräta linjer. */
export const ram = (
  rows: ReadonlyArray<TableRow>,
  bredder: ReadonlyArray<number>,
  { docx: { BorderStyle, Table, TableLayoutType, WidthType } }: Skrift,
): Table => {
  const ingen = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const linje = { style: BorderStyle.SINGLE, size: 6, color: "0B2F5E" };
  return new Table({
    rows,
    columnWidths: bredder,
    width: { size: bredder.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    margins: { left: 80, right: 80 },
    borders: {
      top: linje,
      bottom: linje,
      left: ingen,
      right: ingen,
      insideVertical: ingen,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: "C8D3E0" },
    },
  });
};
