/**
 * Läser en tabell vare sig den är text eller arbetsbok. Filens första bytes avgör, och ändelsen bara när de inte räcker.
 */
import type { Adapter } from "@star-finsam/core/adapter";
import { csvAdapter } from "../las.ts";
import { type XlsxVal, xlsxAdapter } from "./las.ts";
import { arArbetsbok, SIGNATURLANGD } from "./signatur.ts";

/** Adaptern för CSV och arbetsböcker. */
export const tabellAdapter: Adapter<XlsxVal> = {
  id: "tabell",
  las: async function* (indata, val) {
    const flode = indata[Symbol.asyncIterator]();
    const forsta = await borjan(flode);
    const adapter = arArbetsbok(forsta, val.fil) ? xlsxAdapter : csvAdapter;
    yield* adapter.las(fortsatt(forsta, flode), val);
  },
};

/** De första bytesen: minst så många som signaturen, om flödet räcker. */
async function borjan(flode: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let hittills = new Uint8Array();
  while (hittills.length < SIGNATURLANGD) {
    const steg = await flode.next();
    if (steg.done === true) break;
    const ny = new Uint8Array(hittills.length + steg.value.length);
    ny.set(hittills);
    ny.set(steg.value, hittills.length);
    hittills = ny;
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
