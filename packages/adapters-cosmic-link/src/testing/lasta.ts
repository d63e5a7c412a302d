/**
 * Läser bytes, text eller värden med en formatläsare och lägger ihop delarna.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import { sakerDag } from "@star-finsam/core/kernel";
import type { Formatlasare, Lasram, LastArende } from "../Lasdel.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";

/** Ramen i proven. */
export const provram: Lasram = {
  fil: "f",
  max: 64 * 1024 * 1024,
  referensdag: sakerDag("2025-06-01"),
};

/** Allt som läsaren lämnade. */
export type Allt = {
  readonly arenden: ReadonlyArray<Samordningsarende>;
  readonly lasta: ReadonlyArray<LastArende>;
  readonly brister: ReadonlyArray<Brist>;
  readonly koder: ReadonlyArray<string>;
  readonly rader: ReadonlyArray<Radutfall>;
};

const koda = new TextEncoder();

async function* iBitar(bytes: Uint8Array, langd: number): AsyncGenerator<Uint8Array> {
  for (let fran = 0; fran < bytes.length; fran += langd) yield bytes.subarray(fran, fran + langd);
}

/** Läser. Det som inte är text eller bytes skrivs som JSON. `bit`: hur många bytes som kommer åt gången. */
export const lasAllt = async (
  lasare: Formatlasare,
  kalla: unknown,
  { bit = 1 << 20, ...ram }: Partial<Lasram> & { readonly bit?: number } = {},
): Promise<Allt> => {
  const bytes =
    kalla instanceof Uint8Array
      ? kalla
      : koda.encode(typeof kalla === "string" ? kalla : JSON.stringify(kalla));
  const lasta: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  for await (const del of lasare(iBitar(bytes, bit), { ...provram, ...ram })) {
    lasta.push(...del.arenden);
    brister.push(...del.brister);
    rader.push(...del.rader);
  }
  const koder = brister.map(({ kod }) => kod);
  return { arenden: lasta.map(({ arende }) => arende), lasta, brister, koder, rader };
};

/** Antalet poster som fått en åtgärd eller är en del av ett ärende. */
export const antalPoster = ({ rader, lasta }: Allt): number =>
  rader.length + lasta.reduce((summa, last) => summa + last.rader.length, 0);
