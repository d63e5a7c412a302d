/**
 * Packar upp en del bit för bit. Det som kommer ut räknas och klipps vid den storlek som katalogen angav, som i sin
 * tur har prövats mot budgeten: en zipbomb hinner aldrig bli stor.
 */
import { crc32 } from "./crc32.ts";
import type { Zipdel } from "./Zipdel.ts";

const BIT = 64 * 1024;

/**
 * Lämnar delens bytes till `taEmot` tills den svarar falskt.
 * @returns sant om allt kom ut och stämmer med katalogens storlek och kontrollsumma.
 */
export const packaUpp = async (
  del: Zipdel,
  taEmot: (bit: Uint8Array) => boolean,
): Promise<boolean> => {
  if (del.metod === "okand") return false;
  const lasare = strom(del).getReader();
  let langd = 0;
  let crc = 0;
  for (;;) {
    const bit = await nasta(lasare);
    if (bit === "slut") return langd === del.uppackad && crc === del.crc;
    if (bit === "fel") return false;
    langd += bit.length;
    crc = crc32(bit, crc);
    if (langd <= del.uppackad && taEmot(bit)) continue;
    await lasare.cancel().catch(() => undefined);
    return false;
  }
};

function strom({ bytes, metod }: Zipdel): ReadableStream<Uint8Array> {
  let plats = 0;
  const packade = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (styrning) => {
      if (plats >= bytes.length) return styrning.close();
      styrning.enqueue(new Uint8Array(bytes.subarray(plats, plats + BIT)));
      plats += BIT;
    },
  });
  return metod === "lagrad" ? packade : packade.pipeThrough(new DecompressionStream("deflate-raw"));
}

const nasta = async (
  lasare: ReadableStreamDefaultReader<Uint8Array>,
): Promise<Uint8Array | "slut" | "fel"> => {
  try {
    const { done, value } = await lasare.read();
    return done ? "slut" : value;
  } catch {
    return "fel";
  }
};
