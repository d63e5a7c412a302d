/**
 * `star granska`: prövar historien mot överenskommelsens regler.
 */
import type { Arenderegel } from "@star-finsam/core/arende";
import { arenderegler } from "@star-finsam/core/arende";
import { type Granskningsrad, granska as granskaFakta } from "@star-finsam/core/granskning";
import type { Sprak } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { granskning as ord } from "../texter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. */
export type Granskningsval = { readonly katalog: string; readonly json: boolean };

/** Kör kommandot. Ett brutet krav, prövat mot en överenskommelse som gällde, ger slutkod 1. */
export const granska = (
  val: Granskningsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut } = sammanhang;
    const { katalog, last } = yield* lasUnderlag(val.katalog, sammanhang);
    yield* kravHeltUnderlag(last);
    if (katalog.overenskommelser.every(({ regler }) => regler === "okand")) {
      sammanhang.anmark(ord.ingaRegler[sprak]);
    }
    const rader = granskaFakta(last.fakta, {
      overenskommelser: katalog.overenskommelser,
      teamKommun: "okand",
    });
    ut(val.json ? `${JSON.stringify(rader, undefined, 2)}\n` : `${iText(rader, sprak)}\n`);
    const krav = rader.filter(({ niva, utfall }) => niva === "krav" && utfall === "brott").length;
    if (krav > 0) yield* stoppandeFynd(ord.brutnaKrav(krav));
  });

/** Fynden i text, samlade per regel: vad regeln säger, var den brutits, vad som lagar det. */
function iText(rader: ReadonlyArray<Granskningsrad>, sprak: Sprak): string {
  if (rader.length === 0) return ord.ingaFynd[sprak];
  const perRegel = arenderegler
    .map((regel) => ({ regel, fynd: rader.filter((rad) => rad.regel === regel.id) }))
    .filter(({ fynd }) => fynd.length > 0);
  return perRegel.map(({ regel, fynd }) => regeltext(regel, fynd, sprak)).join("\n\n");
}

const VISADE = 10;

function regeltext(
  { id, kalla, text, atgard }: Arenderegel,
  fynd: ReadonlyArray<Granskningsrad>,
  sprak: Sprak,
): string {
  const brott = fynd.filter(({ utfall }) => utfall === "brott");
  const oklart = fynd
    .filter(({ utfall }) => utfall === "kan_ej_bedomas")
    .reduce((summa, { antal }) => summa + antal, 0);
  const platser = brott.slice(0, VISADE).map((rad) => `${rad.kalla.fil} ${rad.kalla.rad}`);
  const fler = brott.length - VISADE;
  return [
    `${id} (${kalla}): ${text[sprak]}`,
    ...(brott.length > 0
      ? [
          `  ${ord.brott(brott.length)[sprak]}: ${platser.join(", ")}${fler > 0 ? ` +${fler}` : ""}`,
          `  ${atgard[sprak]}`,
        ]
      : []),
    ...(oklart > 0 ? [`  ${ord.oklart(oklart)[sprak]}`] : []),
    ...(fynd.some(({ provadMot }) => provadMot.hur === "senare") ? [`  ${ord.senare[sprak]}`] : []),
  ].join("\n");
}
