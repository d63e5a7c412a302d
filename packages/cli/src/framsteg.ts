/**
 * Förloppsmätare på stderr när en människa sitter vid en terminal; annars ingenting.
 */
import { stat } from "node:fs/promises";
import type { Sprak } from "@star-finsam/core/kernel";
import { SingleBar } from "cli-progress";
import { rapport } from "./texter.ts";

/** Följer läsningen av källor, i den ordning de läses. */
export type Framsteg = {
  /** Källan nummer `nummer` är läst till `klart` (0–1). */
  readonly last: (nummer: number, klart: number) => void;
  readonly klar: () => void;
};

const ingetFramsteg: Framsteg = { last: () => undefined, klar: () => undefined };

/** Under den här storleken är läsningen klar innan någon hinner se en mätare. Unit: bytes. */
const LITET = 2_000_000;

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
    last: (nummer, klart) => {
      const fore = storlekar.slice(0, nummer).reduce((summa, storlek) => summa + storlek, 0);
      matare.update(Math.round(fore + (storlekar[nummer] ?? 0) * klart));
    },
    klar: () => matare.stop(),
  };
};
