/**
 * En människas text i stycken: varje rad är ett stycke, tomma rader är inget.
 */

/** Styckena, utan blanktecken runt om. */
export const stycken = (text: string): ReadonlyArray<string> =>
  text
    .split(/[\r\n]+/u)
    .map((rad) => rad.trim())
    .filter((rad) => rad !== "");
