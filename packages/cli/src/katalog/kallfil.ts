/**
 * En källas fil som ström, öppnad så många gånger som adaptern behöver. Ändras den medan den läses gäller inget av det
 * lästa: den första genomläsningen prövade då en annan fil än den andra läste.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Filen under läsning. `andrad`: sant om den inte längre är den som öppnades. */
export type Kallfil = {
  readonly storlek: number;
  readonly oppna: () => AsyncIterable<Uint8Array>;
  readonly andrad: () => Promise<boolean>;
};

/** Filen så som den är nu. */
export const kallfil = async (sokvag: string): Promise<Kallfil> => {
  const fore = await stat(sokvag, { bigint: true });
  return {
    storlek: Number(fore.size),
    oppna: () => createReadStream(sokvag),
    andrad: async () => {
      const nu = await stat(sokvag, { bigint: true }).catch(() => undefined);
      return nu?.size !== fore.size || nu.mtimeNs !== fore.mtimeNs || nu.ino !== fore.ino;
    },
  };
};

/** Bytes som redan ligger i minnet. */
export const iMinnet = (bytes: Uint8Array): Kallfil => ({
  storlek: bytes.length,
  oppna: () => enBit(bytes),
  andrad: async () => false,
});

async function* enBit(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
