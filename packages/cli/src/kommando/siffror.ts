/**
 * `star siffror`: prövar siffror som någon skrivit för hand.
 */
import { basename } from "node:path";
import type { Sprak } from "@star-finsam/core/kernel";
import { provaSiffror, type Siffersvar, tolkaPastaenden } from "@star-finsam/core/siffergranskning";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { siffror as ord } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** Kommandots val. */
export type Sifferval = { readonly fil: string; readonly json: boolean };

/** Kör kommandot. En siffra som inte håller ger slutkod 1; en som inte kan bedömas gör det inte. */
export const siffror = (
  { fil, json }: Sifferval,
  { sprak, ut }: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { pastaenden } = yield* lasJson(fil, basename(fil), tolkaPastaenden);
    const svar = provaSiffror(pastaenden);
    ut(json ? `${JSON.stringify(svar.map(somRad(sprak)), undefined, 2)}\n` : iText(svar, sprak));
    const falska = svar.filter(({ haller }) => haller === false).length;
    if (falska > 0) yield* stoppandeFynd(ord.falska(falska));
  });

/** Raden i `--json`; förklaringen på det valda språket. */
const somRad =
  (sprak: Sprak) =>
  ({ forklaring, ...resten }: Siffersvar) => ({ ...resten, forklaring: forklaring[sprak] });

const iText = (svar: ReadonlyArray<Siffersvar>, sprak: Sprak): string =>
  svar
    .map(({ id, haller, borde, forklaring }) => {
      const rad = `${ord.omdome[`${haller}`][sprak]}  ${id}: ${forklaring[sprak]}\n`;
      return borde === undefined ? rad : `${rad}  ${ord.borde[sprak]}: ${JSON.stringify(borde)}\n`;
    })
    .join("");
