/**
 * Cellernas utseende. En stil får sitt nummer när den först behövs, så att samma bok alltid får samma nummer.
 */
import { HUVUD, xml } from "./xml.ts";

/** Hur en cell ser ut. */
export type Stil = {
  readonly typ?: "rubrik" | "huvud" | "marke" | "not" | "fet" | "lank";
  readonly hoger?: boolean;
  readonly bryt?: boolean;
  /** Talformat i Excels amerikanska skrivsätt; Excel visar det på läsarens språk. */
  readonly format?: string;
  /** Texten liknar en formel: Excel ska inte göra den till en när någon ändrar i cellen. */
  readonly citat?: boolean;
};

const TYPSNITT = {
  vanlig: '<font><sz val="10"/><color rgb="FF1A1A1A"/><name val="Arial"/><family val="2"/></font>',
  rubrik:
    '<font><b/><sz val="14"/><color rgb="FF0B2F5E"/><name val="Arial"/><family val="2"/></font>',
  huvud:
    '<font><b/><sz val="10"/><color rgb="FF0B2F5E"/><name val="Arial"/><family val="2"/></font>',
  marke:
    '<font><b/><sz val="12"/><color rgb="FFA40000"/><name val="Arial"/><family val="2"/></font>',
  not: '<font><sz val="9"/><color rgb="FF4A4A4A"/><name val="Arial"/><family val="2"/></font>',
  fet: '<font><b/><sz val="10"/><color rgb="FF1A1A1A"/><name val="Arial"/><family val="2"/></font>',
  lank: '<font><u/><sz val="10"/><color rgb="FF0B2F5E"/><name val="Arial"/><family val="2"/></font>',
} as const;

const SLAG = Object.keys(TYPSNITT);
const FORSTA_EGNA_FORMAT = 164;

/** Bokens stilar. */
export class Stilar {
  readonly #format: Array<string> = [];
  readonly #stilar = new Map<string, number>([[xfAv({}, 0), 0]]);

  /** Stilens nummer. */
  nummer(stil: Stil): number {
    const xf = xfAv(stil, stil.format === undefined ? 0 : this.#formatnummer(stil.format));
    const nummer = this.#stilar.get(xf) ?? this.#stilar.size;
    this.#stilar.set(xf, nummer);
    return nummer;
  }

  #formatnummer(format: string): number {
    if (!this.#format.includes(format)) this.#format.push(format);
    return FORSTA_EGNA_FORMAT + this.#format.indexOf(format);
  }

  /** Delen `styles.xml`. */
  somXml(): string {
    const format = this.#format
      .map((f, i) => `<numFmt numFmtId="${FORSTA_EGNA_FORMAT + i}" formatCode="${xml(f)}"/>`)
      .join("");
    return `${HUVUD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      format === "" ? "" : `<numFmts count="${this.#format.length}">${format}</numFmts>`
    }<fonts count="${SLAG.length}">${Object.values(TYPSNITT).join("")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EDF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF0B2F5E"/></bottom><diagonal/></border><border><left/><right/><top style="thin"><color rgb="FF0B2F5E"/></top><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.#stilar.size}">${[...this.#stilar.keys()].join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleLight1"/></styleSheet>`;
  }
}

function xfAv({ typ, hoger = false, bryt = false, citat = false }: Stil, format: number): string {
  const typsnitt = typ === undefined ? 0 : SLAG.indexOf(typ);
  const fyllning = typ === "huvud" ? 2 : 0;
  const ram = typ === "huvud" ? 1 : typ === "fet" ? 2 : 0;
  const lage = `${hoger ? ' horizontal="right"' : ""} vertical="${typ === "huvud" ? "bottom" : "center"}"${bryt ? ' wrapText="1"' : ""}`;
  return `<xf numFmtId="${format}" fontId="${typsnitt}" fillId="${fyllning}" borderId="${ram}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${citat ? ' quotePrefix="1"' : ""}><alignment${lage}/></xf>`;
}
