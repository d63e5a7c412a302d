/**
 * Det som dokumentets delar skrivs med: paketet, språket och löpande nummer.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Paragraph, TextRun } from "docx";
import { ord, ordsprak, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { ren } from "../csv/ren.ts";

/** Paketet docx. */
export type Docx = typeof import("docx");

/** Skrivningen. `nummer` räknar tabeller, diagram och bilder. */
export class Skrift {
  readonly docx: Docx;
  readonly sprak: Sprak;
  readonly #nummer = new Map<string, number>();

  constructor(docx: Docx, sprak: Sprak) {
    this.docx = docx;
    this.sprak = sprak;
  }

  /** Nästa nummer i en följd. */
  nummer(foljd: string): number {
    const nasta = (this.#nummer.get(foljd) ?? 0) + 1;
    this.#nummer.set(foljd, nasta);
    return nasta;
  }

  /** Orden på skrivningens språk. */
  ord(text: Rapporttext): string {
    return ren(ord(text, this.sprak));
  }

  /** Text med rätt språk: det som bara finns på svenska märks som svenska. */
  lop(text: Rapporttext, utseende: { readonly bold?: boolean } = {}): TextRun {
    return this.fri(this.ord(text), ordsprak(text, this.sprak), utseende);
  }

  /** En människas text. Radbrytningar blir radbrytningar. */
  fri(text: string, sprak: Sprak, utseende: { readonly bold?: boolean } = {}): TextRun {
    const [forsta = "", ...resten] = ren(text).split(/\r\n|\r|\n/u);
    const { TextRun } = this.docx;
    return new TextRun({
      ...utseende,
      ...(sprak === this.sprak ? {} : { language: { value: sprakkod(sprak) } }),
      children: [forsta, ...resten.flatMap((rad) => [new TextRun({ break: 1 }), rad])],
    });
  }

  /** Ett stycke i en stil. */
  stycke(style: string, ...children: ReadonlyArray<TextRun>): Paragraph {
    return new this.docx.Paragraph({ style, children });
  }
}

/** Språket som Word och PDF skriver det. */
export const sprakkod = (sprak: Sprak): string => (sprak === "sv" ? "sv-SE" : "en-GB");
