/**
 * Läser en tabell vare sig den är text eller arbetsbok. Filens första bytes avgör, och ändelsen bara när de inte räcker.
 */
import type { Adapter } from "@star-finsam/core/adapter";
import { csvAdapter } from "../las.ts";
import { borjaOm } from "./borjaOm.ts";
import { type XlsxVal, xlsxAdapter } from "./las.ts";

/** Adaptern för CSV och arbetsböcker. */
export const tabellAdapter: Adapter<XlsxVal> = {
  id: "tabell",
  las: async function* (indata, val) {
    const { arBok, flode } = await borjaOm(indata, val.fil);
    yield* (arBok ? xlsxAdapter : csvAdapter).las(flode, val);
  },
};
