/**
 * En liten adapter att pröva proven på: hel, eller trasig på ett sätt i taget. Varje sätt är ett fel som en riktig
 * importör har gjort.
 */
import type { Adapter, Importdel } from "../../../adapter/index.ts";
import { avkoda } from "./avkodaprov.ts";
import { LAMNAR, las } from "./lasprov.ts";

let lasningar = 0;

/** Adaptern; `fel` är id på det prov som den ska bryta. */
export const provadapter = (fel = ""): Adapter => ({
  id: "prov",
  las: async function* (indata, val) {
    lasningar += 1;
    if (fel === "slapper-kallan") {
      const bitar: Array<Uint8Array> = [];
      const iterator = indata[Symbol.asyncIterator]();
      for (let steg = await iterator.next(); steg.done !== true; steg = await iterator.next()) {
        if (bitar.length === 0)
          yield { fakta: [], brister: [], rader: [], klart: 0, lamnar: LAMNAR };
        bitar.push(steg.value);
      }
      yield utanForsta(las(avkoda(bitar, fel), { val, fel, lasning: lasningar }));
      return;
    }
    yield las(avkoda(await samla(indata, fel), fel), { val, fel, lasning: lasningar });
  },
});

const utanForsta = ({ lamnar: _, noteringar: __, ...del }: Importdel): Importdel => del;

async function samla(indata: AsyncIterable<Uint8Array>, fel: string) {
  const bitar: Array<Uint8Array> = [];
  try {
    for await (const bit of indata) bitar.push(bit);
  } catch (orsak) {
    if (fel !== "avbrott") throw orsak;
  }
  return bitar;
}
