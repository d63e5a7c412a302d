/**
 * Text i Typst. Rapportens text blir alltid en strängliteral, som Typst inte tolkar; märkningen skrivs bara här.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ord, ordsprak, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { ren } from "../csv/ren.ts";

/** Texten som strängliteral. */
export const strang = (text: string): string =>
  `"${ren(text)
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\t", " ")
    .replace(/\r\n|\r|\n/gu, "\\n")}"`;

/** Texten som innehåll; semikolonet hindrar att det som följer läses som ett anrop. */
export const fri = (text: string): string =>
  `[${text
    .split(/\r\n|\r|\n/u)
    .map((rad) => `#${strang(rad)};`)
    .join("#linebreak();")}]`;

/** Texten på dokumentets språk; det som bara finns på svenska märks som svenska. */
export const lop = (text: Rapporttext, sprak: Sprak): string => {
  const egen = ordsprak(text, sprak);
  const innehall = fri(ord(text, sprak));
  return egen === sprak ? innehall : `text(${spraket(egen)}, ${innehall})`;
};

/** Rubriken, eller ett tankstreck för den som inte har något som syns: PDF/UA godtar inga tomma rubriker. */
export const synlig = (text: Rapporttext, sprak: Sprak): Rapporttext =>
  ren(ord(text, sprak)).trim() === "" ? { sv: "–", en: "–" } : text;

/** Språket som argument. */
export const spraket = (sprak: Sprak): string =>
  sprak === "sv" ? 'lang: "sv", region: "SE"' : 'lang: "en", region: "GB"';

/** Flera innehåll i rad. */
export const rad = (...delar: ReadonlyArray<string>): string =>
  `[${delar.map((del) => `#${del};`).join("")}]`;

/**
 * Tecken utanför det som typsnitten säkert har (latin, grekiska, kyrilliska), skrivna med sitt nummer: `[U+6F22]`. PDF/UA godtar inget
 * tecken utan bild, och Typst kan stå och leta i evighet efter typsnitt till ovanliga skriftsystem.
 */
export const medTeckennummer = (text: string): string =>
  text
    .normalize("NFC")
    .replace(
      /[^\t\n\r -~\u00A0-\u017F\u0391-\u03A1\u03A3-\u03C9\u0410-\u044F\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u20AC\u2190-\u2193\u2212]/gu,
      (tecken) => `[U+${(tecken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
