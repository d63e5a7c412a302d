/**
 * Bytes till poster. Det som inte är en JSON-lista av objekt är `undefined`, aldrig ett undantag.
 */
import { Buffer } from "node:buffer";

/** Posterna; värden som inte är texter blir tomma. */
export const tolkaPoster = (
  bitar: ReadonlyArray<Uint8Array>,
): ReadonlyArray<Readonly<Record<string, string>>> | undefined => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(bitar));
    const okant: unknown = JSON.parse(text);
    return Array.isArray(okant) && okant.every(arObjekt) ? okant.map(somTexter) : undefined;
  } catch {
    return undefined;
  }
};

const arObjekt = (varde: unknown): varde is object =>
  typeof varde === "object" && varde !== null && !Array.isArray(varde);

const somTexter = (post: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(post).map(([namn, varde]) => [namn, typeof varde === "string" ? varde : ""]),
  );

/** Visar om en post ändrats mellan två uttag. Inget skydd: ge aldrig ett personnummer hit. */
export const avtryckAv = (text: string): string => {
  let a = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
  return (a >>> 0).toString(16).padStart(8, "0");
};
