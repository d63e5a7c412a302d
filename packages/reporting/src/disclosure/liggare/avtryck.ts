/**
 * En posts avtryck: SHA-256 över den förras avtryck och allt i posten, i fast ordning.
 */
import type { Utgiven } from "../publicering/Utgiven.ts";
import type { Liggarpost } from "./Liggare.ts";

/** Det som Node och webbläsare har gemensamt, utan att paketet tar någonderas typer. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
declare const crypto: {
  readonly subtle: {
    readonly digest: (algoritm: "SHA-256", bytes: Uint8Array) => Promise<ArrayBuffer>;
  };
};

/** Avtrycket, hexadecimalt. */
export async function avtryckFor(post: Omit<Liggarpost, "avtryck">): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(iOrdning(post)));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sant om två publiceringar trycker samma sak, vad de än heter. */
export const sammaInnehall = (a: Utgiven, b: Utgiven): boolean =>
  JSON.stringify(iOrdning({ ...a, id: "" })) === JSON.stringify(iOrdning({ ...b, id: "" }));

/** Samma värde med nycklarna i bokstavsordning, så att avtrycket inte beror på hur det skrevs. */
const iOrdning = (varde: unknown): unknown => {
  if (Array.isArray(varde)) return varde.map(iOrdning);
  if (typeof varde !== "object" || varde === null) return varde;
  const led = Object.entries(varde).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(led.map(([nyckel, inre]) => [nyckel, iOrdning(inre)]));
};
