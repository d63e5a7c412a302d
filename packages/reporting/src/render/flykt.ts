/**
 * Text från människor och källor blir alltid text. Varje format har sin flykt, och bara här.
 */

/** Text i HTML och SVG, både innehåll och attribut inom citattecken. Styrtecken tas bort. */
export const xml = (text: string): string =>
  utanStyrtecken(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Text på en rad i Markdown, även i en tabellcell. */
export const markdown = (text: string): string =>
  utanStyrtecken(text)
    .replace(/\s*[\r\n]+\s*/gu, " ")
    .replaceAll("\u00AD", "")
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, "\\$&")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2")
    .replace(/^(\s*)([-+=])/u, "$1\\$2");

/** Utan styrtecken (utom tabb och radbrytning) och utan tecken som vänder skrivriktningen. */
export const utanStyrtecken = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu, "");
