/**
 * Vad ett flöde är, sett på dess första bytes, och flödet från början igen.
 */
import { fogade } from "../bytes/fogade.ts";
import { arArbetsbok, SIGNATURLANGD } from "./signatur.ts";

/** Hela flödet, och om det är en arbetsbok. Filens namn avgör bara när dess bytes inte räcker. */
export const borjaOm = async (
  indata: AsyncIterable<Uint8Array>,
  fil: string,
): Promise<{ readonly arBok: boolean; readonly flode: AsyncIterable<Uint8Array> }> => {
  const rest = indata[Symbol.asyncIterator]();
  const forsta = await borjan(rest);
  return { arBok: arArbetsbok(forsta, fil), flode: fortsatt(forsta, rest) };
};

/** De första bytesen: minst så många som signaturen, om flödet räcker. */
async function borjan(flode: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let hittills: Uint8Array = new Uint8Array();
  while (hittills.length < SIGNATURLANGD) {
    const steg = await flode.next();
    if (steg.done === true) break;
    hittills = fogade([hittills, steg.value], hittills.length + steg.value.length);
  }
  return hittills;
}

/** Hela flödet igen. */
async function* fortsatt(
  forsta: Uint8Array,
  flode: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield forsta;
    for (;;) {
      const steg = await flode.next();
      if (steg.done === true) return;
      yield steg.value;
    }
  } finally {
    await flode.return?.();
  }
}
