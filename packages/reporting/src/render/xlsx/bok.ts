/**
 * Boken: bladen som ett zip-paket. Samma blad ger samma bytes; zip-tiden är alltid 1980.
 */
import { strToU8, type Zippable, zipSync } from "fflate";
import type { Blad } from "./Blad.ts";
import { bladxml } from "./bladxml.ts";
import { Stilar } from "./Stilar.ts";
import { celltext, HUVUD, kolumn, xml } from "./xml.ts";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKET = "http://schemas.openxmlformats.org/package/2006";
const CT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const SML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Dokumentets egenskaper. */
export type Egenskaper = {
  readonly titel: string;
  readonly forbund: string;
  readonly amne: string;
  readonly marke: string | undefined;
  readonly sprak: string;
};

/** Boken som fil. */
export const bok = (blad: ReadonlyArray<Blad>, egenskaper: Egenskaper): Uint8Array => {
  const stilar = new Stilar();
  const texter = new Map<string, number>();
  const text = (t: string): number => {
    const nummer = texter.get(t) ?? texter.size;
    texter.set(t, nummer);
    return nummer;
  };
  const delar: Record<string, string> = { "[Content_Types].xml": typer(blad) };
  delar["_rels/.rels"] = rel([
    ["rId1", `${REL}/officeDocument`, "xl/workbook.xml"],
    ["rId2", `${PAKET}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["rId3", `${REL}/extended-properties`, "docProps/app.xml"],
  ]);
  delar["docProps/core.xml"] = karna(egenskaper);
  delar["docProps/app.xml"] =
    `${HUVUD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>STAR</Application><Company>${xml(egenskaper.forbund)}</Company></Properties>`;
  delar["xl/workbook.xml"] = arbetsbok(blad);
  delar["xl/_rels/workbook.xml.rels"] = rel([
    ...blad.map((_, i) => bladrel(i)),
    [`rId${blad.length + 1}`, `${REL}/styles`, "styles.xml"],
    [`rId${blad.length + 2}`, `${REL}/sharedStrings`, "sharedStrings.xml"],
  ]);
  for (const [i, ett] of blad.entries()) {
    delar[`xl/worksheets/sheet${i + 1}.xml`] = bladxml(ett, { text, stilar });
    if (ett.tabell === undefined) continue;
    delar[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = rel([
      ["rId1", `${REL}/table`, `../tables/table${i}.xml`],
    ]);
    delar[`xl/tables/table${i}.xml`] = tabellxml(ett.tabell, i);
  }
  delar["xl/styles.xml"] = stilar.somXml();
  delar["xl/sharedStrings.xml"] =
    `${HUVUD}<sst xmlns="${SML}" uniqueCount="${texter.size}">${[...texter.keys()].map((t) => `<si><t xml:space="preserve">${celltext(t)}</t></si>`).join("")}</sst>`;
  return packa(delar);
};

const packa = (delar: Readonly<Record<string, string>>): Uint8Array => {
  const filer: Zippable = {};
  for (const [namn, innehall] of Object.entries(delar)) filer[namn] = strToU8(innehall);
  return zipSync(filer, { mtime: new Date(1980, 0, 1), level: 9, os: 0 });
};

const bladrel = (i: number): readonly [string, string, string] => [
  `rId${i + 1}`,
  `${REL}/worksheet`,
  `worksheets/sheet${i + 1}.xml`,
];

const rel = (poster: ReadonlyArray<readonly [string, string, string]>): string =>
  `${HUVUD}<Relationships xmlns="${PAKET}/relationships">${poster.map(([id, typ, mal]) => `<Relationship Id="${id}" Type="${typ}" Target="${mal}"/>`).join("")}</Relationships>`;

const typer = (blad: ReadonlyArray<Blad>): string => {
  const del = (namn: string, typ: string) => `<Override PartName="/${namn}" ContentType="${typ}"/>`;
  return `${HUVUD}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    del("xl/workbook.xml", `${CT}.sheet.main+xml`),
    del("xl/styles.xml", `${CT}.styles+xml`),
    del("xl/sharedStrings.xml", `${CT}.sharedStrings+xml`),
    del("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    del(
      "docProps/app.xml",
      "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    ),
    ...blad.map((_, i) => del(`xl/worksheets/sheet${i + 1}.xml`, `${CT}.worksheet+xml`)),
    ...blad.flatMap(({ tabell }, i) =>
      tabell === undefined ? [] : [del(`xl/tables/table${i}.xml`, `${CT}.table+xml`)],
    ),
  ].join("")}</Types>`;
};

const karna = ({ titel, forbund, amne, marke, sprak }: Egenskaper): string =>
  `${HUVUD}<cp:coreProperties xmlns:cp="${PAKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(titel)}</dc:title><dc:subject>${xml(amne)}</dc:subject><dc:creator>${xml(forbund)}</dc:creator>${marke === undefined ? "" : `<cp:contentStatus>${xml(marke)}</cp:contentStatus>`}<dc:language>${sprak}</dc:language></cp:coreProperties>`;

/** Bladen, och rubrikraden som upprepas på varje utskriven sida. */
const arbetsbok = (blad: ReadonlyArray<Blad>): string => {
  const upprepade = blad.flatMap(({ namn, tabell }, i) =>
    tabell === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xml(`'${namn}'!$${tabell.huvudrad + 1}:$${tabell.huvudrad + 1}`)}</definedName>`,
        ],
  );
  return `${HUVUD}<workbook xmlns="${SML}" xmlns:r="${REL}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${blad.map(({ namn }, i) => `<sheet name="${xml(namn)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${upprepade.length === 0 ? "" : `<definedNames>${upprepade.join("")}</definedNames>`}</workbook>`;
};

const tabellxml = (
  { huvudrad, rader, kolumner }: NonNullable<Blad["tabell"]>,
  nummer: number,
): string => {
  const ref = `A${huvudrad + 1}:${kolumn(kolumner.length - 1)}${huvudrad + 1 + rader}`;
  return `${HUVUD}<table xmlns="${SML}" id="${nummer}" name="Tabell${nummer}" displayName="Tabell${nummer}" ref="${ref}" totalsRowShown="0"><tableColumns count="${kolumner.length}">${kolumner.map((namn, i) => `<tableColumn id="${i + 1}" name="${celltext(namn)}"/>`).join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
};
