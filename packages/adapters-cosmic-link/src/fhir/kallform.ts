/**
 * Är källan ett JSON-dokument eller NDJSON, en resurs per rad? Avgörs på den första raden och det som står efter den.
 */
import { arNod } from "./post/element.ts";
import { forstaTecken } from "./rader.ts";

/** `okand`: mer behövs. */
export type Kallform = "dokument" | "ndjson" | "okand";

const LF = 10;
const BUNDLE = /^\{\s*"resourceType"\s*:\s*"Bundle"/u;
const latin = new TextDecoder("latin1");

/** Formen, om källans början räcker för att se den. */
export const kallform = (borjan: Uint8Array): Kallform => {
  const fran = forstaTecken(borjan);
  if (BUNDLE.test(latin.decode(borjan.subarray(fran, fran + 64)))) return "dokument";
  const slut = borjan.indexOf(LF, fran);
  if (slut === -1) return "okand";
  const nasta = forstaTecken(borjan, slut + 1);
  if (nasta >= borjan.length) return "okand";
  return formAv(latin.decode(borjan.subarray(fran, slut)).trimEnd(), borjan[nasta] ?? 0);
};

/** En första rad som är en hel resurs är NDJSON. Är den trasig avgör vad den slutar på och vad nästa rad börjar på. */
function formAv(rad: string, nasta: number): "dokument" | "ndjson" {
  const sist = rad.at(-1) ?? "";
  if (sist === "}") {
    const hel = lasRad(rad);
    if (arNod(hel)) return hel["resourceType"] === "Bundle" ? "dokument" : "ndjson";
  }
  const nyResurs = String.fromCharCode(nasta) === "{";
  return nyResurs && !"[,{:".includes(sist) ? "ndjson" : "dokument";
}

function lasRad(rad: string): unknown {
  try {
    return JSON.parse(rad);
  } catch {
    return undefined;
  }
}
