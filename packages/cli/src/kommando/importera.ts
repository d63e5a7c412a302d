/**
 * `star importera`: läser källorna och redovisar varje rad.
 */

import { kandaArenden } from "@star-finsam/core/faktum";
import * as Effect from "effect/Effect";
import type { Kommandofel } from "../fel.ts";
import { filrapport } from "../importrapport.ts";
import { rapport } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. */
export type Importval = { readonly katalog: string; readonly json: boolean };

/** Kör kommandot. Rapporten skrivs även när en fil avvisas. */
export const importera = (
  val: Importval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut } = sammanhang;
    const { katalog, last, lage } = yield* lasUnderlag(val.katalog, sammanhang);
    if (val.json) ut(`${JSON.stringify(last.filer, undefined, 2)}\n`);
    else {
      const filer = last.filer.map((fil) => filrapport(fil, sprak));
      const arenden = kandaArenden(lage).length;
      const slut = rapport.summering(last.fakta.length, lage.individer.size, arenden);
      ut(`${[katalog.forbund.namn, ...filer, slut[sprak]].join("\n\n")}\n`);
    }
    yield* kravHeltUnderlag(last);
  });
