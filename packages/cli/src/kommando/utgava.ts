/**
 * `star utgava`: återskapa en utgiven rapport, eller säg varför två skiljer.
 */
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import { utgavstexter as ord } from "../utgavstexter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { aterskapa } from "./utgavaaterskapa.ts";
import { jamforUtgavor } from "./utgavajamfor.ts";

/** Kommandots val. */
export type Utgaveval = {
  readonly vad: string | undefined;
  readonly filer: ReadonlyArray<string>;
  readonly format: string | undefined;
  readonly ut: string | undefined;
  readonly intern: boolean;
  readonly json: boolean;
};

/** Kör kommandot. */
export const utgava = (
  { vad, filer, ...val }: Utgaveval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> => {
  const [forsta, andra, ...fler] = filer;
  if (vad === "aterskapa" && forsta !== undefined && andra === undefined)
    return aterskapa({ fil: forsta, ...val }, sammanhang);
  if (vad === "jamfor" && forsta !== undefined && andra !== undefined && fler.length === 0)
    return jamforUtgavor({ gammal: forsta, ny: andra, ...val }, sammanhang);
  return Effect.fail(felAnvandning(ord.vad));
};
