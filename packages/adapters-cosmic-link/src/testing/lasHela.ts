/**
 * Läser en hel källa med en formatläsare, i bitar av den längd provet vill.
 */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { sakerDag } from "@star-finsam/core/kernel";
import type { Formatlasare, Lasdel, Lasram } from "../Lasdel.ts";

/** Hur källan läses. */
export type Lasval = Partial<Lasram> & { readonly bit?: number };

/** Källan läst. `koder`: bristernas koder med rad och element; `atgarder`: varje post med sin åtgärd, i ordning. */
export const lasHela = async (
  lasare: Formatlasare,
  innehall: string | Uint8Array,
  { bit = 65_536, ...val }: Lasval = {},
) => {
  const bytes = typeof innehall === "string" ? Buffer.from(innehall) : innehall;
  const delar: Array<Lasdel> = [];
  const ram = { fil: "f", max: 64 * 1024 * 1024, referensdag: sakerDag("2026-01-09"), ...val };
  for await (const del of lasare(bitar(bytes, bit), ram)) delar.push(del);
  const lasta = delar.flatMap(({ arenden }) => arenden);
  const brister = delar.flatMap((del) => del.brister);
  const rader = delar.flatMap((del) => del.rader);
  const alla = [
    ...rader.map(({ rad, atgard }) => ({ rad, atgard: String(atgard) })),
    ...lasta.flatMap((last) => last.rader.map((rad) => ({ rad, atgard: "arende" }))),
  ].toSorted((a, b) => a.rad - b.rad);
  return {
    arenden: lasta.map(({ arende }) => arende),
    lasta,
    brister,
    koder: brister.map(({ kod, rad, kolumn }) => [kod, rad, kolumn].filter(finns).join(" ")),
    atgarder: alla.map(({ rad, atgard }) => `${rad} ${atgard}`),
    nummer: alla.map(({ rad }) => rad),
    klart: delar.at(-1)?.klart,
  };
};

const finns = (varde: unknown): boolean => varde !== undefined;

async function* bitar(bytes: Uint8Array, bit: number): AsyncGenerator<Uint8Array> {
  for (let fran = 0; fran < bytes.length; fran += bit) yield bytes.subarray(fran, fran + bit);
}

/** En fil ur paketets fixturer. */
export const fixtur = (namn: string): Buffer =>
  readFileSync(new URL(`../../fixtures/${namn}`, import.meta.url));
