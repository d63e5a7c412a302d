/**
 * Förloppsmätare på stderr när en människa sitter vid en terminal; annars ingenting.
 */
import { stat } from "node:fs/promises";
import type { Sprak } from "@star-finsam/core/kernel";
import { SingleBar } from "cli-progress";
import { rapport } from "./texter.ts";

/** Följer läsning av bytes. */
export type Framsteg = {
  readonly folj: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  readonly klar: () => void;
};

/** Ingen mätare. */
export const ingetFramsteg: Framsteg = { folj: (bytes) => bytes, klar: () => undefined };

/** Under den här storleken är läsningen klar innan någon hinner se en mätare. Unit: bytes. */
const LITET = 5_000_000;

/** Mätare över filernas sammanlagda storlek. */
export const visaFramsteg = async (
  sokvagar: ReadonlyArray<string>,
  stderr: NodeJS.WriteStream,
  sprak: Sprak,
): Promise<Framsteg> => {
  if (!stderr.isTTY) return ingetFramsteg;
  const storlekar = await Promise.all(sokvagar.map(async (sokvag) => (await stat(sokvag)).size));
  const hela = storlekar.reduce((summa, storlek) => summa + storlek, 0);
  if (hela < LITET) return ingetFramsteg;
  const matare = new SingleBar({
    stream: stderr,
    clearOnComplete: true,
    hideCursor: true,
    format: `${rapport.laser[sprak]} [{bar}] {percentage} %`,
  });
  matare.start(hela, 0);
  return {
    folj: async function* (bytes) {
      for await (const bit of bytes) {
        matare.increment(bit.length);
        yield bit;
      }
    },
    klar: () => matare.stop(),
  };
};
