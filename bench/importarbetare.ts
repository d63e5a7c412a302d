/**
 * En tråd som läser sin bit av bänkens fil och räknar sina fakta.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Filbit, lasBit, provaBit } from "@star-finsam/adapters-csv/node";
import { val } from "./importkorning.ts";

type Uppdrag =
  | { readonly slag: "prova"; readonly bit: Filbit }
  | { readonly slag: "las"; readonly bit: Filbit; readonly fore: number };
type Svar = { readonly antal: number; readonly nycklar: Int32Array<ArrayBuffer> };

/** En tråd som är igång. */
export type Arbetare = ReturnType<typeof arbetare>;

/** Startar en tråd för filen; `be` svarar när uppdraget är gjort. */
export const arbetare = (fil: string) => {
  const trad = new Worker(new URL(import.meta.url), { workerData: fil });
  return {
    be: (uppdrag: Uppdrag): Promise<Svar> =>
      new Promise((klar, fel) => {
        trad.once("message", klar);
        trad.once("error", fel);
        trad.postMessage(uppdrag);
      }),
    sluta: () => void trad.terminate(),
  };
};

const utfor = async (uppdrag: Uppdrag): Promise<Svar> => {
  const fil: string = workerData;
  if (uppdrag.slag === "prova") {
    const { datarader } = await provaBit(fil, uppdrag.bit, val);
    return { antal: datarader, nycklar: new Int32Array() };
  }
  const { delar, nycklar } = await lasBit(fil, uppdrag.bit, val, uppdrag.fore);
  let antal = 0;
  for await (const del of delar) antal += del.fakta.length;
  return { antal, nycklar: Int32Array.from(nycklar()) };
};

if (!isMainThread) {
  parentPort?.on("message", async (uppdrag: Uppdrag) => {
    const svar = await utfor(uppdrag);
    parentPort?.postMessage(svar, [svar.nycklar.buffer]);
  });
}
