/**
 * Källans första bytes, och källan från början igen.
 */

/** Källan öppnad: `borjan` är minst `antal` bytes om källan räcker. `stang` släpper den. */
export type Oppnad = {
  readonly borjan: Uint8Array;
  readonly allt: AsyncIterable<Uint8Array>;
  readonly stang: () => Promise<void>;
};

/** Läser början utan att tappa den. */
export const borjaOm = async (
  indata: AsyncIterable<Uint8Array>,
  antal: number,
): Promise<Oppnad> => {
  const iterator = indata[Symbol.asyncIterator]();
  const bitar: Array<Uint8Array> = [];
  let langd = 0;
  let slut = false;
  while (langd < antal && !slut) {
    const steg = await iterator.next();
    if (steg.done === true) slut = true;
    else {
      bitar.push(steg.value);
      langd += steg.value.length;
    }
  }
  const borjan = new Uint8Array(langd);
  let plats = 0;
  for (const bit of bitar) {
    borjan.set(bit, plats);
    plats += bit.length;
  }
  return {
    borjan,
    allt: fortsatt(borjan, iterator),
    stang: async () => {
      await iterator.return?.();
    },
  };
};

async function* fortsatt(
  borjan: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield borjan;
  for (let steg = await iterator.next(); steg.done !== true; steg = await iterator.next()) {
    yield steg.value;
  }
}
