/**
 * En tråd som läser sin bit av bänkens fil och räknar sina fakta.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type Filbit, lasBit, provaBit } from "@star-finsam/adapters-csv/node";
import { val } from "./importkorning.ts";

type Uppdrag = { readonly slag: "prova" } | { readonly slag: "las"; readonly fore: number };
type Svar = { readonly antal: number; readonly nycklar: Int32Array };

/** En tråd för biten; `be` svarar när uppdraget är gjort. */
export const arbetare = (data: { readonly fil: string; readonly bit: Filbit }) => {
  const trad = new Worker(new URL(import.meta.url), { workerData: data });
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
  const { fil, bit }: { readonly fil: string; readonly bit: Filbit } = workerData;
  if (uppdrag.slag === "prova") {
    const { datarader } = await provaBit(fil, bit, val);
    return { antal: datarader, nycklar: new Int32Array() };
  }
  const { delar, nycklar } = await lasBit(fil, bit, val, uppdrag.fore);
  let antal = 0;
  for await (const del of delar) antal += del.fakta.length;
  return { antal, nycklar: nycklar() };
};

if (!isMainThread) {
  parentPort?.on("message", async (uppdrag: Uppdrag) => {
    parentPort?.postMessage(await utfor(uppdrag));
  });
}
