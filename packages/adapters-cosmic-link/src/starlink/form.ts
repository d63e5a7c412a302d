/**
 * Vilken av formerna en källa i star-link-v1 har, sett på dess början.
 */
import { arObjekt, lasJson } from "./json.ts";

/** Formerna. */
export type Form = "dokument" | "ndjson" | "csv" | "okand";

/** Formen. En fil som börjar med `{` är NDJSON när första raden är ett helt ärende, eller nästa rad börjar på ett nytt. */
export const formen = (borjan: string): Form => {
  const text = borjan.trimStart();
  if (text.startsWith("[")) return "okand";
  if (!text.startsWith("{")) return "csv";
  const radslut = text.indexOf("\n");
  const rad = radslut === -1 ? text : text.slice(0, radslut);
  const svar = lasJson(rad);
  if (typeof svar !== "string") {
    return arObjekt(svar.varde) && Object.hasOwn(svar.varde, "arenden") ? "dokument" : "ndjson";
  }
  if (LISTAN.test(rad)) return "dokument";
  const nasta = radslut === -1 ? "" : text.slice(radslut).trimStart();
  return radslut === -1 || nasta.startsWith("{") ? "ndjson" : "dokument";
};

const LISTAN = /"arenden"\s*:/u;
