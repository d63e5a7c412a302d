/**
 * Text som tål att stå i en fil: utan styrtecken, vända skrivriktningar, halva teckenpar och tecken som XML inte får ha.
 */
import { utanStyrtecken } from "../flykt.ts";

/** Texten på en eller flera rader. */
export const ren = (text: string): string =>
  utanStyrtecken(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF\u200E\u200F\u061C]/gu, "");

/** Texten på en rad, utan mjuka bindestreck. */
export const renRad = (text: string): string =>
  ren(text)
    .replaceAll("\u00AD", "")
    .replace(/\s*[\t\r\n\u2028\u2029]+\s*/gu, " ");

/** Sant om ett kalkylprogram kan ta texten för en formel. */
export const liknarFormel = (text: string): boolean =>
  /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text);
