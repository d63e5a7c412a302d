/**
 * Vad en cell säger, som text.
 */
import { isotext, taltext } from "../tal/taltext.ts";
import { xstrang } from "../xml/xstrang.ts";
import type { Uppslagsdelar } from "./Blad.ts";
import type { Cell } from "./cellbygge.ts";

const NUMMER = /^\d{1,9}$/u;

/**
 * Texten, eller `undefined` om cellen hänvisar till något som inte finns. Sanningsvärden blir orden i svensk Excel;
 * felvärden (`#N/A`) lämnas som de står, så att profilens `saknas` kan nämna dem.
 */
export const celltext = (
  { typ, stil, lagrat }: Cell,
  { strangar, former, fran1904 }: Uppslagsdelar,
): string | undefined => {
  switch (typ) {
    case "s":
      return NUMMER.test(lagrat) ? strangar[Number(lagrat)] : undefined;
    case "str":
      return xstrang(lagrat);
    case "inlineStr":
    case "e":
      return lagrat;
    case "b":
      return lagrat === "1" || lagrat === "true" ? "SANT" : "FALSKT";
    case "d":
      return isotext(lagrat);
    case "n":
      return taltext(lagrat, former[Number(stil)] ?? { _tag: "Tal" }, fran1904);
    default:
      return undefined;
  }
};
